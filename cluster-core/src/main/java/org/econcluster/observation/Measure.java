package org.econcluster.observation;

import org.econcluster.Labelled;

/** What the numbers of a table measure; the unit is said beside it. Ours. */
public enum Measure implements Labelled {
  /** Jobs or persons employed. */
  EMPLOYMENT("employment"),
  /** Value of goods and services produced. */
  OUTPUT("output"),
  /** Local units at which work is done. */
  ESTABLISHMENTS("establishments"),
  /** Spending on fixed assets. */
  INVESTMENT("investment"),
  /** Total pay of the employed. */
  WAGES("wages"),
  /** Value of goods and services sold abroad. */
  EXPORTS("exports"),
  /** Value of goods and services bought abroad. */
  IMPORTS("imports"),
  /** Output less what was bought in to make it. */
  VALUE_ADDED("value added"),
  /** Inhabitants. */
  POPULATION("population"),
  /** Value added of the whole region. */
  GROSS_REGIONAL_PRODUCT("gross regional product"),
  /** Surface of land. */
  AREA("area");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

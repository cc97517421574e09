package org.econcluster.casefile;

import org.econcluster.Labelled;

/** How a CSV file lays out a table. */
public enum TableForm implements Labelled {
  /** One line for each region, industry and year. */
  LONG("long"),

  /** One line for each region and one column for each industry, all of one year. */
  WIDE("wide");

  private final String label;

  TableForm(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

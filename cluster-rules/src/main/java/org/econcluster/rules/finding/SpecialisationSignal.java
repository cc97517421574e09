package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** A base on which the region is specialised in the industry. */
public enum SpecialisationSignal implements Labelled {
  /** Its share of output exceeds its share of gross domestic product. */
  OUTPUT("by output"),
  /** The industry's share of the region exceeds its share of the reference area. */
  LOCATION("by location quotient"),
  /** Its share of output exceeds its share of population. */
  PER_CAPITA("per head");

  private final String label;

  SpecialisationSignal(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

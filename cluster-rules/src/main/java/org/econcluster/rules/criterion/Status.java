package org.econcluster.rules.criterion;

import org.econcluster.Labelled;

/** What the evidence says of a criterion. */
public enum Status implements Labelled {
  /** It holds for every value that the evidence admits. */
  MET("met"),
  /** It fails for every value that the evidence admits. */
  UNMET("unmet"),
  /** It holds for some values that the evidence admits and fails for others. */
  UNKNOWN("unknown");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

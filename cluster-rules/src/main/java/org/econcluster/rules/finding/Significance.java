package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether a specialisation stands out from chance. */
public enum Significance implements Labelled {
  /** The interval of the quotient reaches down to one or below. */
  NOT_SIGNIFICANT("not significant"),
  /** The whole interval of the quotient lies above one. */
  SIGNIFICANT("significant");

  private final String label;

  Significance(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

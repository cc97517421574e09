package org.econcluster.indicator;

import org.econcluster.Labelled;

/** How a value came to be known. */
public enum Origin implements Labelled {
  /** Computed by this library from tables or from the actors of the case. */
  COMPUTED("computed"),
  /** Stated in the case, with the source that printed it. */
  STATED("stated"),
  /** A judgement on a scale, by the source or by the author of the case. */
  SCORED("scored"),
  /** Computed although some inputs are not known; exempt from the laws of information. */
  ESTIMATED("estimated");

  private final String label;

  Origin(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

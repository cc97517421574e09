package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How strong a determinant of the diamond is; in ascending order. */
public enum DeterminantStrength implements Labelled {
  /** It scores below the middle of the scale. */
  WEAK("weak"),
  /** It is neither weak nor strong. */
  MODERATE("moderate"),
  /** It scores well above the middle of the scale. */
  STRONG("strong");

  private final String label;

  DeterminantStrength(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

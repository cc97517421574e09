package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Where a quotient went from the first year to the last. */
public enum Trend implements Labelled {
  /** It fell by more than the tolerance. */
  FALLING("falling"),
  /** It stayed within the tolerance. */
  STABLE("stable"),
  /** It rose by more than the tolerance. */
  RISING("rising");

  private final String label;

  Trend(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

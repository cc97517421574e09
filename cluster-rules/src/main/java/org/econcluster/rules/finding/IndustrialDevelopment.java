package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether a border region is industrially developed. */
public enum IndustrialDevelopment implements Labelled {
  /** Industry gives no more of its product than the threshold. */
  NOT_DEVELOPED("not industrially developed"),
  /** Industry gives more of its product than the threshold. */
  DEVELOPED("industrially developed");

  private final String label;

  IndustrialDevelopment(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

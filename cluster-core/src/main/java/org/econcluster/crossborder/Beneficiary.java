package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * Who gains from a border tourist cluster.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), section "Conclusion".
 */
public enum Beneficiary implements Labelled {
  /** Those who do business in it. */
  ENTREPRENEURS("entrepreneurs"),

  /** The economy of the region. */
  REGION("regional economy"),

  /** The people who live there. */
  POPULATION("population");

  private final String label;

  Beneficiary(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

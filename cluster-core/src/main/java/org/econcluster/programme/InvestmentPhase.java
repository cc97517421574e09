package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * The phases of investment in fixed capital that an industry passes through.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, paragraph on investment in mining and
 * metallurgy, which finds all three, in this order.
 */
public enum InvestmentPhase implements Labelled {
  /** Investment grows; in the source up to 2011. */
  GROWTH("growth"),

  /** Investment falls sharply. */
  DECLINE("decline"),

  /** Investment grows again after a decline; in the source from 2017. */
  RENEWED_GROWTH("renewed growth");

  private final String label;

  InvestmentPhase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

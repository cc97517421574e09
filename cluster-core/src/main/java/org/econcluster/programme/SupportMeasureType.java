package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What kind of measure supports a cluster.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 4, conclusion 2, which names the kinds; what each
 * covers is ours.
 */
public enum SupportMeasureType implements Labelled {
  /** A law or another rule. */
  LEGISLATIVE("legislative"),

  /** An act of administration. */
  ADMINISTRATIVE("administrative"),

  /** Money. */
  FINANCIAL("financial"),

  /** An incentive in prices, taxes or tariffs. */
  ECONOMIC("economic");

  private final String label;

  SupportMeasureType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

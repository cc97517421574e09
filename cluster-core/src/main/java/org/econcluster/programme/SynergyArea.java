package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Where the synergy of a cluster and a zone shows.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, last paragraph, and section 4, conclusion 3.
 */
public enum SynergyArea implements Labelled {
  /** Taxes and other payments. */
  FINANCE("finance"),

  /** Turnover; investment is put here by us. */
  INDUSTRY("industry"),

  /** Jobs; wages are ours, the paper counts jobs only. */
  LABOUR_MARKET("labour market"),

  /** Innovative activity of organisations. */
  INNOVATION("innovation");

  private final String label;

  SynergyArea(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

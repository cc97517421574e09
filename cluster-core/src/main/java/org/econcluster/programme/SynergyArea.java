package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Where the synergy of a cluster and a zone shows.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, sections 3 and 4.
 */
public enum SynergyArea implements Labelled {
  /** Taxes and other payments. */
  FINANCE("finance"),

  /** Turnover and investment. */
  INDUSTRY("industry"),

  /** Jobs and wages. */
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

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How much two sides of a border trade, or how well their trade matches. */
public enum TradeLevel implements Labelled {
  /** Below the threshold. */
  LOW("low"),
  /** At the threshold or above. */
  HIGH("high");

  private final String label;

  TradeLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether the industry is one of market specialisation, from no base to all bases. */
public enum MarketSpecialisation implements Labelled {
  /** No known coefficient reaches the cut-off. */
  NONE("not specialised"),
  /** Some coefficients reach the cut-off and others do not. */
  PARTIAL("partly specialised"),
  /** Every known coefficient reaches the cut-off. */
  FULL("fully specialised");

  private final String label;

  MarketSpecialisation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

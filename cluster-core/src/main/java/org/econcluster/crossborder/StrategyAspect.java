package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The aspects of the "cluster-activate public strategy".
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), abstract.
 */
public enum StrategyAspect implements Labelled {
  /** Economic interaction is organised as a network. */
  NETWORK("network organisation"),

  /** It follows changes inside and outside. */
  ADAPTIVE("adapted to change"),

  /** Those who coordinate growth are placed in the best way. */
  GROWTH_COORDINATORS("distribution of growth coordinators"),

  /** Knowledge is matched to what progress asks for. */
  INTELLECTUAL_CAPITAL("intellectual capital");

  private final String label;

  StrategyAspect(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * How regions on both sides of a border grow together.
 *
 * <p>Source: Decoville et al. 2013, whose functional typology rests on commuting across the border,
 * the gap in product per head and the citizenship of residents; cited without pages, the work is
 * not at hand.
 */
public enum IntegrationMode implements Labelled {
  /** Each side does what it does best: much interaction, one-way flows and a lasting gap. */
  SPECIALISATION("integration by specialisation"),

  /** A centre draws in what surrounds it. */
  POLARISATION("integration by polarisation"),

  /** Flows go both ways, and the two sides converge. */
  OSMOSIS("integration by osmosis");

  private final String label;

  IntegrationMode(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What cooperation across a border can grow from. */
public enum GrowthPoint implements Labelled {
  /** Both sides are industrially developed. */
  INDUSTRY("industry on both sides"),
  /** One side or both lead in small enterprise. */
  ENTERPRISE("small enterprise"),
  /** Trade is already intense. */
  TRADE("trade"),
  /** One side sells what the other buys. */
  COMPLEMENTARITY("complementary trade");

  private final String label;

  GrowthPoint(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

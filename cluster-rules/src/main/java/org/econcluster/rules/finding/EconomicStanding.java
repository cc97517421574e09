package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Where the economy of a border region stands among those of its likes. */
public enum EconomicStanding implements Labelled {
  /** Among the last. */
  TRAILING("trailing"),
  /** Neither among the first nor among the last. */
  MIDDLE("middle"),
  /** Among the first. */
  LEADER("leader");

  private final String label;

  EconomicStanding(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What the five criteria of the competitiveness approach make of a region's industry. */
public enum PorterVerdict implements Labelled {
  /** Fewer than four criteria hold. */
  NO_CLUSTER("no cluster"),
  /** Four of the five criteria hold. */
  POTENTIAL_CLUSTER("potential cluster"),
  /** All five criteria hold. */
  CLUSTER("cluster");

  private final String label;

  PorterVerdict(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether an industry passes the three gates of the agglomeration approach. */
public enum ClusteringPotential implements Labelled {
  /** It fails at one of the gates. */
  REJECTED("rejected"),
  /** It passes all three gates. */
  CONFIRMED("confirmed");

  private final String label;

  ClusteringPotential(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

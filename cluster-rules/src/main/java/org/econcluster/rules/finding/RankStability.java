package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether a rank by a composite depends on the weights. */
public enum RankStability implements Labelled {
  /** Other weights often change it. */
  UNSTABLE("depends on weights"),
  /** Other weights hardly change it. */
  STABLE("stable");

  private final String label;

  RankStability(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

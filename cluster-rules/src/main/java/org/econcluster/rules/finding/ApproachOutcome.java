package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What one of the three approaches makes of a region's industry. */
public enum ApproachOutcome implements Labelled {
  /** The approach finds a cluster. */
  FOUND("found"),
  /** The approach finds none, for certain. */
  NOT_FOUND("not found"),
  /** What is unknown leaves both. */
  OPEN("open");

  private final String label;

  ApproachOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

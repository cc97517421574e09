package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/**
 * How close a pitfall of clustering is; from the worst to the best, so that a path leads out of it.
 */
public enum PitfallLevel implements Labelled {
  /** The signs of the pitfall are there. */
  RISK("risk"),
  /** A sign shows early or in part. */
  WATCH("watch"),
  /** There is no sign of it. */
  NONE("none");

  private final String label;

  PitfallLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.metric;

import org.econcluster.Labelled;

/** What a higher value of a measure says about the concept that it measures. */
public enum Direction implements Labelled {
  /** A higher value is more of the concept. */
  MORE("higher is more"),

  /** A higher value is less of the concept. */
  LESS("higher is less"),

  /** Values have no order of more and less, such as components of a change. */
  NONE("no order");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Where the industry stands by level and change of its quotient. */
public enum Quadrant implements Labelled {
  /** Low and falling. */
  TRANSFORMING("transforming"),
  /** Low, and not falling. */
  EMERGING("emerging"),
  /** High and falling. */
  MATURE("mature"),
  /** High, and not falling. */
  STAR("star");

  private final String label;

  Quadrant(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

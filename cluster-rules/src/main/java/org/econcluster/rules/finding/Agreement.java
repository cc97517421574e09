package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How many of the three approaches find a cluster. */
public enum Agreement implements Labelled {
  /** No approach does. */
  NONE("no approach finds a cluster"),
  /** One approach does. */
  ONE("one of three approaches"),
  /** Two approaches do. */
  TWO("two of three approaches"),
  /** All three approaches do. */
  THREE("all three approaches");

  private final String label;

  Agreement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

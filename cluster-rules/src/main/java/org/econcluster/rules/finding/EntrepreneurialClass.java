package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Where a border region stands among its likes in small enterprise. */
public enum EntrepreneurialClass implements Labelled {
  /** Among the last. */
  TRAILING("trailing"),
  /** Neither among the first nor among the last. */
  MIDDLE("middle"),
  /** Among the first. */
  LEADER("leader");

  private final String label;

  EntrepreneurialClass(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

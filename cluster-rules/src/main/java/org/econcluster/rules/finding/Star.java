package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** A star of the European Cluster Observatory. */
public enum Star implements Labelled {
  /** Among the largest regions of the industry. */
  SIZE("size"),
  /** A quotient of two or more. */
  SPECIALISATION("specialisation"),
  /** Among the regions that depend most on the industry. */
  FOCUS("focus");

  private final String label;

  Star(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What a border region brings to cooperation. */
public enum BorderPotential implements Labelled {
  /** Neither developed industry nor leading small enterprise. */
  LOW("low potential"),
  /** Developed industry or leading small enterprise. */
  HIGH("high potential");

  private final String label;

  BorderPotential(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

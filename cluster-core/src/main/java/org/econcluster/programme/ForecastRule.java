package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * By which rule a series is carried on.
 *
 * <p>Source: ours. Bozhko, Turgel and Sapanova, section 3, rest on a forecast and do not name its
 * rule.
 */
public enum ForecastRule implements Labelled {
  /** A straight line through all years. */
  LINEAR("linear trend"),

  /** Level and trend that follow the last years more closely. */
  HOLT("linear trend after Holt");

  private final String label;

  ForecastRule(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

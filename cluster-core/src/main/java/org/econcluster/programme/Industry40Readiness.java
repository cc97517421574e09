package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * In which respect an industry is ready for the elements of Industry 4.0.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 1, third paragraph.
 */
public enum Industry40Readiness implements Labelled {
  /** Its technology is. */
  TECHNOLOGY("technological readiness"),

  /** Its market is. */
  MARKET("market readiness"),

  /** Its management is. */
  MANAGEMENT("management readiness");

  private final String label;

  Industry40Readiness(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

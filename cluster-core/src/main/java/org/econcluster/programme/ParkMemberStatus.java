package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * How far a company in a zone or park has got; the constants are in that order.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, paragraph on the zones that operate.
 */
public enum ParkMemberStatus implements Labelled {
  /** The project is being designed. */
  DESIGN("design"),

  /** The money is being raised. */
  RAISING_FINANCE("raising finance"),

  /** The works are being built. */
  CONSTRUCTION("construction"),

  /** The company produces; it counts as active. */
  PRODUCTION("production");

  private final String label;

  ParkMemberStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

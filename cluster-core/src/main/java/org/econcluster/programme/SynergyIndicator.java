package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What the source measures synergy by, for the metallurgical cluster.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3; which area each indicator belongs to is ours.
 */
public enum SynergyIndicator implements Labelled {
  /** Investment in fixed capital. */
  FIXED_INVESTMENT("investment in fixed capital", SynergyArea.INDUSTRY),

  /** Turnover of the organisations of the industry. */
  TURNOVER("turnover", SynergyArea.INDUSTRY),

  /** Taxes, fees and other payments. */
  BUDGET_PAYMENTS("payments to the budget", SynergyArea.FINANCE),

  /** Persons employed by the participating organisations. */
  EMPLOYEES("employees", SynergyArea.LABOUR_MARKET),

  /** How many organisations innovate. */
  INNOVATIVE_ACTIVITY("innovative activity", SynergyArea.INNOVATION);

  private final String label;
  private final SynergyArea area;

  SynergyIndicator(String label, SynergyArea area) {
    this.label = label;
    this.area = area;
  }

  /** The area that the indicator speaks for. */
  public SynergyArea area() {
    return area;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What the source measures synergy by, for the metallurgical cluster.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3; wages, and which area each indicator belongs
 * to, are ours.
 */
public enum SynergyIndicator implements Labelled {
  /** Investment in fixed capital. */
  FIXED_INVESTMENT("investment in fixed capital", SynergyArea.INDUSTRY, true),

  /** Turnover of the organisations of the industry. */
  TURNOVER("turnover", SynergyArea.INDUSTRY, true),

  /** Taxes, fees and other payments. */
  BUDGET_PAYMENTS("payments to the budget", SynergyArea.FINANCE, true),

  /** Persons employed by the participating organisations. */
  EMPLOYEES("employees", SynergyArea.LABOUR_MARKET, false),

  /** Pay for each person employed. */
  WAGES("wages per head", SynergyArea.LABOUR_MARKET, true),

  /** How many organisations innovate. */
  INNOVATIVE_ACTIVITY("innovative activity", SynergyArea.INNOVATION, false);

  private final String label;
  private final SynergyArea area;
  private final boolean money;

  SynergyIndicator(String label, SynergyArea area, boolean money) {
    this.label = label;
    this.area = area;
    this.money = money;
  }

  /** The area that the indicator speaks for. */
  public SynergyArea area() {
    return area;
  }

  /** Whether the source rests on a forecast of it. */
  public boolean isForecast() {
    return this == TURNOVER || this == BUDGET_PAYMENTS;
  }

  /** Whether figures are amounts of money, which are only compared in the same prices. */
  public boolean isMoney() {
    return money;
  }

  @Override
  public String label() {
    return label;
  }
}

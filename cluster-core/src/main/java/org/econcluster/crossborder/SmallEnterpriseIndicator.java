package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * What the entrepreneurial potential of border regions is measured by.
 *
 * <p>Source: the paper on the twelve border regions (key BorderPotential), Table 2, p. 205, which
 * gives the share of the twelve regions in each for Russia.
 */
public enum SmallEnterpriseIndicator implements Labelled {
  /** Small enterprises, micro enterprises included. */
  NUMBER("number of small enterprises"),

  /** Their average number of employees in a year. */
  EMPLOYEES("employees of small enterprises"),

  /** Their turnover in a year. */
  TURNOVER("turnover of small enterprises"),

  /** Their investments in fixed assets in a year. */
  FIXED_INVESTMENT("fixed investment of small enterprises");

  private final String label;

  SmallEnterpriseIndicator(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The two sides of a border region's potential.
 *
 * <p>Source: the paper on the twelve border regions (key BorderPotential), section 3, pp. 204-205,
 * and section 4, p. 206.
 */
public enum PotentialDimension implements Labelled {
  /**
   * What the region's industry can do; a region is industrially developed where industry gives more
   * than 30 % of its gross product (p. 204).
   */
  INDUSTRIAL("industrial potential"),

  /**
   * What its small enterprises can do, micro enterprises included; see {@link
   * SmallEnterpriseIndicator} (p. 205).
   */
  ENTREPRENEURIAL("entrepreneurial potential");

  private final String label;

  PotentialDimension(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * What regions of one country are ranked by, among each other.
 *
 * <p>Source: ours. The paper on the border regions ranks by small enterprise without numbers for
 * single regions; Roy (2022) speaks of socio-economic potential without naming its indicators.
 */
public enum ComparedPotential implements Labelled {
  /** Small enterprise, by the four indicators of {@link SmallEnterpriseIndicator} and no others. */
  ENTREPRENEURIAL("entrepreneurial potential"),

  /** The economy as a whole, by the indicators that the case names. */
  ECONOMIC("economic potential");

  private final String label;

  ComparedPotential(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

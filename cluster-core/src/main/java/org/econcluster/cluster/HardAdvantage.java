package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The "hard" advantages that firms draw from being close to each other.
 *
 * <p>Source: Suinisheva 2010, section 2.1, pp. 19-20: the first four on p. 19, the other two on p.
 * 20.
 */
public enum HardAdvantage implements Labelled {
  /** Natural resources and other assets of the region are easier to come by. */
  RESOURCES("regional resources"),

  /** Production costs less. */
  COST("lower costs"),

  /** A few firms of efficient size get the best of scale and scope in the area. */
  SCALE_AND_SCOPE("economies of scale and scope"),

  /** Markets for labour, capital and technology specialise more easily in one place. */
  SUPPLIER_SPECIALISATION("specialised suppliers"),

  /** News of markets and technologies is found and used with less effort. */
  INFORMATION("information"),

  /** Local customers teach the firms, and their demand grows finer. */
  DEMAND_LEARNING("learning from demand");

  private final String label;

  HardAdvantage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

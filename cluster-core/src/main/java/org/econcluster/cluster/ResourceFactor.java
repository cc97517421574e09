package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What the second stage of Ermishina's method looks at: the resource base of an industry.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 55 (after Ermishina); section 4.2, pp. 58-60, applies
 * it to Almaty region.
 */
public enum ResourceFactor implements Labelled {
  /** Material, money and labour. */
  PRODUCTION_FACTORS("factors of production"),

  /** Who buys, and how far away. */
  DEMAND("market demand"),

  /** Whether competitive suppliers or related industries are in the region. */
  SUPPLIERS_AND_RELATED("suppliers and related industries");

  private final String label;

  ResourceFactor(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

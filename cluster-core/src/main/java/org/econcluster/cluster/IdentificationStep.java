package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The three steps by which Porter's approach draws the bounds of a cluster, in their order.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 52 (after Porter).
 */
public enum IdentificationStep implements Labelled {
  /**
   * From a core, a large firm or a group of related firms, up and down the vertical chain, then
   * across: by product, and by common factors, technology and supplies.
   */
  CORE_AND_CHAINS("core and chains"),

  /**
   * The bodies that provide special skills, technology, information, capital and infrastructure.
   */
  SUPPORTING_BODIES("supporting bodies"),

  /** The authorities and other legal structures that bear on the cluster's behaviour. */
  GOVERNMENT("government and legal structures");

  private final String label;

  IdentificationStep(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

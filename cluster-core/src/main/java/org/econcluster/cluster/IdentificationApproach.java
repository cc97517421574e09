package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The three ways of finding clusters in a region.
 *
 * <p>Source: Suinisheva 2010, section 4.1, pp. 51-55, and Figure 4.1, p. 52.
 */
public enum IdentificationApproach implements Labelled {
  /**
   * From a competitive core along its chains to supporting bodies and the state (after Porter; pp.
   * 52-53).
   */
  COMPETITIVENESS("competitiveness approach"),

  /** From flows between industries, as input-output tables show them (pp. 53-54). */
  TECHNO_ECONOMIC("techno-economic approach"),

  /**
   * From the concentration of industries in the region (after Marshall; the method is Ermishina's;
   * pp. 54-55).
   */
  AGGLOMERATION("agglomeration approach");

  private final String label;

  IdentificationApproach(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

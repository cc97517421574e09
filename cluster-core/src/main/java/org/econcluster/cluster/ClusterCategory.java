package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The two main categories of clusters, told apart by the axis that dominates: function or space.
 *
 * <p>Source: Suinisheva 2010, section 2.1, pp. 18-19.
 */
public enum ClusterCategory implements Labelled {
  /**
   * Competition within a sector dominates; the bounds are wide and may be a whole region or country
   * (p. 18).
   */
  INDUSTRIAL("industrial cluster"),

  /**
   * Nearness dominates: similar and related activities of mostly small and medium firms, tied by
   * social capital and depending on each other less (pp. 18-19).
   */
  REGIONAL("regional cluster");

  private final String label;

  ClusterCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

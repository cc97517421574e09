package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * What the first level of research looks at.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), paragraph on the first
 * level, after the mention of Figure 2.
 */
public enum TouristEffect implements Labelled {
  /** How nature is used. */
  ECOLOGICAL("ecological"),

  /** Jobs, migration and the standard of living of local people. */
  SOCIAL("social"),

  /** Taxes, budgets, and what tourism sets in motion. */
  ECONOMIC("economic"),

  /** The competitiveness, image and status of the region. */
  ADMINISTRATIVE("administrative");

  private final String label;

  TouristEffect(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The determinants of competitive advantage in Porter's diamond, and the two outer variables that
 * modify them.
 *
 * <p>Source: Suinisheva 2010, section 2.1 and Figure 2.1, p. 16 (after Porter 1990, p. 127); the
 * thesis's own list of figures says p. 17.
 */
public enum DiamondDeterminant implements Labelled {
  /** People, nature, knowledge, capital, infrastructure and quality of life. */
  FACTOR_CONDITIONS("factor conditions", true),

  /** How demanding the home market is, how it develops, and how it goes with world demand. */
  DEMAND_CONDITIONS("demand conditions", true),

  /**
   * Suppliers of materials and equipment, and the industries that use the same inputs or
   * technologies.
   */
  RELATED_SUPPORTING("related and supporting industries", true),

  /** How firms are led and organised, what they aim at, and how hard they compete. */
  STRATEGY_STRUCTURE_RIVALRY("strategy, structure and rivalry", true),

  /**
   * Events outside the reach of firms; the thesis only names it. It modifies and is never scored.
   */
  CHANCE("chance", false),

  /**
   * What the state does to the four determinants; the thesis only names it. It modifies and is
   * never scored.
   */
  GOVERNMENT("government", false);

  private final String label;
  private final boolean scored;

  DiamondDeterminant(String label, boolean scored) {
    this.label = label;
    this.scored = scored;
  }

  /** Whether the determinant gets a score of its own; false for the two outer variables. */
  public boolean scored() {
    return scored;
  }

  @Override
  public String label() {
    return label;
  }
}

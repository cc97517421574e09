package org.econcluster.cluster;

import com.google.common.collect.ImmutableList;
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
  FACTOR_CONDITIONS(
      "factor conditions",
      "human resources",
      "natural resources",
      "scientific and information capacity",
      "capital",
      "infrastructure",
      "quality of life"),

  /** How demanding the home market is, how it develops, and how it goes with world demand. */
  DEMAND_CONDITIONS(
      "demand conditions", "quality of demand", "trends of world demand", "development of demand"),

  /**
   * Suppliers of materials and equipment, and the industries that use the same inputs or
   * technologies.
   */
  RELATED_SUPPORTING(
      "related and supporting industries",
      "suppliers of materials and equipment",
      "users of the same materials, equipment and technology"),

  /** How firms are led and organised, what they aim at, and how hard they compete. */
  STRATEGY_STRUCTURE_RIVALRY(
      "strategy, structure and rivalry",
      "goals of strategy",
      "methods of organisation",
      "management of firms",
      "competition within the industry"),

  /**
   * Events outside the reach of firms; the thesis only names it. It modifies and is never scored.
   */
  CHANCE("chance"),

  /**
   * What the state does to the four determinants; the thesis only names it. It modifies and is
   * never scored.
   */
  GOVERNMENT("government");

  private final String label;
  private final ImmutableList<String> subFactors;

  DiamondDeterminant(String label, String... subFactors) {
    this.label = label;
    this.subFactors = ImmutableList.copyOf(subFactors);
  }

  /** Whether the determinant gets a score of its own; false for the two outer variables. */
  public boolean scored() {
    return !subFactors.isEmpty();
  }

  /**
   * The sub-factors that the source names, in its order; none for the two outer variables. A score
   * may be of another sub-factor, which then counts for the determinant but covers none of these.
   */
  public ImmutableList<String> subFactors() {
    return subFactors;
  }

  @Override
  public String label() {
    return label;
  }
}

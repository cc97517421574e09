package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Where growth and variety put a cluster in the model of Menzel and Fornahl. */
public enum GrowthPhase implements Labelled {
  /** Employment grows and variety increases. */
  EMERGENCE("emergence"),
  /** Employment grows while variety narrows. */
  GROWTH("growth"),
  /** Employment holds while variety does not increase. */
  SUSTAINMENT("sustainment"),
  /** Employment and variety shrink. */
  DECLINE("decline"),
  /** Variety increases before employment does. */
  RENEWAL("renewal");

  private final String label;

  GrowthPhase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The five signs of a potential cluster.
 *
 * <p>Source: Suinisheva 2010, section 4.1, pp. 52-53 (after Pechatkin and Gaymalova, as Porter's
 * recommendations): the first on p. 52, the others on p. 53.
 */
public enum PotentialClusterCriterion implements Labelled {
  /** There are enterprises that hold their own. */
  COMPETITIVE_ENTERPRISES("competitive enterprises"),

  /** The territory has advantages that a cluster can grow on. */
  TERRITORIAL_ADVANTAGE("competitive advantages of the territory"),

  /** The enterprises are concentrated and near each other. */
  CONCENTRATION_AND_PROXIMITY("concentration and proximity"),

  /** The participants are of many kinds and numerous enough. */
  RANGE_AND_CRITICAL_MASS("range of participants and critical mass"),

  /** The members communicate and interact. */
  LINKS_AND_INTERACTION("links and interaction");

  private final String label;

  PotentialClusterCriterion(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

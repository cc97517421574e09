package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What the two outer variables do to the diamond; they modify it and are never scored. */
public enum DiamondModifier implements Labelled {
  /** An event outside the reach of firms has helped the cluster. */
  CHANCE_HELPS("chance helps"),
  /** An event outside the reach of firms has harmed the cluster. */
  CHANCE_HARMS("chance harms"),
  /** Government improves the four determinants. */
  GOVERNMENT_HELPS("government helps"),
  /** Government harms the four determinants. */
  GOVERNMENT_HARMS("government harms");

  private final String label;

  DiamondModifier(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

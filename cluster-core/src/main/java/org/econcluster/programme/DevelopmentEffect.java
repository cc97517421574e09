package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What a region expects of a cluster.
 *
 * <p>Source: Suinisheva 2010, section 3.2, p. 45.
 */
public enum DevelopmentEffect implements Labelled {
  /** More jobs. */
  EMPLOYMENT("employment"),

  /** Higher wages. */
  WAGES("wages"),

  /** More taxes and contributions to the budgets of all levels. */
  BUDGET_PAYMENTS("payments to budgets"),

  /** Industries that last and compete. */
  COMPETITIVENESS("competitiveness of regional industries");

  private final String label;

  DevelopmentEffect(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

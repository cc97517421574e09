package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What pilots were chosen by.
 *
 * <p>Source: Suinisheva 2010, section 3.2, pp. 43-44.
 */
public enum SelectionCriterion implements Labelled {
  /** The enterprises are concentrated (p. 43). */
  CONCENTRATION("geographical concentration"),

  /** An industry has a critical mass of companies (p. 43). */
  CRITICAL_MASS("critical mass"),

  /** The industry is the most ready to be developed as a cluster (p. 44). */
  READINESS("readiness");

  private final String label;

  SelectionCriterion(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

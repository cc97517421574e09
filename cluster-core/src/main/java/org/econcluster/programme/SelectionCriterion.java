package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * What pilots were chosen by.
 *
 * <p>Source: Suinisheva 2010, section 3.2.
 */
public enum SelectionCriterion implements Labelled {
  /** The enterprises are concentrated. */
  CONCENTRATION("geographical concentration"),

  /** An industry has a critical mass of companies. */
  CRITICAL_MASS("critical mass"),

  /** The industry is the most ready to be developed as a cluster. */
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

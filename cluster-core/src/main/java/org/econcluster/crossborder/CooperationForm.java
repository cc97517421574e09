package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The form of cross-border cooperation.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), section "Relevance", last
 * paragraph; what tells the two apart is ours.
 */
public enum CooperationForm implements Labelled {
  /** Contacts of neighbours, without a contract. */
  LOCAL_CONTACTS("local border contacts"),

  /** Single organisations cooperate by contract. */
  CONTRACTS("contracts between organisations");

  private final String label;

  CooperationForm(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether income per head and raw exports place an economy at the same stage. */
public enum StageAgreement implements Labelled {
  /** Neither criterion contradicts the other. */
  AGREE("agree"),
  /** Income says more than factor-driven, but raw materials prevail in the exports. */
  DISAGREE("disagree");

  private final String label;

  StageAgreement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.explanation;

import org.econcluster.Labelled;

/** How sure a conclusion is, or whether a rule fired. */
public enum Certainty implements Labelled {
  /** It holds for everything that the evidence admits. */
  CERTAIN("certain"),
  /** It holds for something that the evidence admits, but not for everything. */
  POSSIBLE("possible"),
  /** It holds for nothing that the evidence admits. */
  EXCLUDED("excluded");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.parameter;

import org.econcluster.Labelled;

/** Who stands behind a number. */
public enum Authority implements Labelled {
  /** Given in one of the papers that the rulebook rests on. */
  SOURCE("given by the source"),
  /** Taken from the literature or from official practice. */
  LITERATURE("from the literature"),
  /** Our default; an analyst is expected to change it. */
  OURS("our default");

  private final String label;

  Authority(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

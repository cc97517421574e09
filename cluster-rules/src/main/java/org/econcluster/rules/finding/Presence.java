package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether an element of a cluster is there. */
public enum Presence implements Labelled {
  /** It is not there. */
  ABSENT("absent"),
  /** It is there. */
  PRESENT("present");

  private final String label;

  Presence(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

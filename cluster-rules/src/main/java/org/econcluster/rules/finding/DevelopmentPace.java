package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether a fragmented structure develops intensively. */
public enum DevelopmentPace implements Labelled {
  /** Neither actors nor ties grow. */
  SLOW("not intensively developed"),
  /** Actors or ties grow. */
  INTENSIVE("intensively developed");

  private final String label;

  DevelopmentPace(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

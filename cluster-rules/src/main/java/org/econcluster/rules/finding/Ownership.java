package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether one owner holds most of the activity. */
public enum Ownership implements Labelled {
  /** No owner holds most of the activity. */
  DISPERSED("several owners"),
  /** One owner holds most of the activity, so that it is not a cluster. */
  DOMINATED("one dominant owner");

  private final String label;

  Ownership(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

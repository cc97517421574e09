package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** A reason for the state to act on a cluster. */
public enum StateActionReason implements Labelled {
  /** Markets and institutions are still being built. */
  TRANSITION_ECONOMY("transition economy"),
  /** Factor conditions are weak. */
  WEAK_FACTOR_CONDITIONS("weak factor conditions"),
  /** The infrastructure is weak. */
  WEAK_INFRASTRUCTURE("weak infrastructure"),
  /** The cluster is young and has what it takes. */
  EARLY_STAGE("early stage with preconditions"),
  /** Business has not taken the initiative. */
  NO_PRIVATE_INITIATOR("no private initiator"),
  /** The state has named it a pilot or strategic cluster. */
  PILOT_CLUSTER("pilot or strategic cluster");

  private final String label;

  StateActionReason(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

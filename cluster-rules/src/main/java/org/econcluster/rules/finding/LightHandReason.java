package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** A reason for the state to keep a light hand. */
public enum LightHandReason implements Labelled {
  /** The cluster stands on its own feet. */
  MATURE_OR_STRONG("mature or strong cluster"),
  /** Business has taken the initiative. */
  PRIVATE_INITIATIVE("private initiative"),
  /** Rivalry drives the members. */
  STRONG_RIVALRY("strong rivalry"),
  /** Support would conserve rigid structures. */
  INFLEXIBILITY("risk of inflexibility"),
  /** Support would confirm a complacent cluster. */
  SELF_SUFFICIENCY("risk of self-sufficiency"),
  /** There is nothing yet that could become a cluster. */
  NO_PRECONDITIONS("no preconditions");

  private final String label;

  LightHandReason(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

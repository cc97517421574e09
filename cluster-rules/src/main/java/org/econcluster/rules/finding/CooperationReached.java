package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** The highest level of cooperation across a border whose lower levels hold too. */
public enum CooperationReached implements Labelled {
  /** Not even transport communication. */
  NONE("no level"),
  /** People and goods can cross. */
  TRANSPORT_COMMUNICATION("transport communication"),
  /** Both sides carry out projects in common as well. */
  JOINT_PROJECTS("joint projects"),
  /** Services are open to both sides as well. */
  SOCIAL_SERVICES("social services");

  private final String label;

  CooperationReached(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

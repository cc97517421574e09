package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** The lowest level of cooperation across a border that does not hold. */
public enum CooperationBottleneck implements Labelled {
  /** People and goods cannot cross. */
  TRANSPORT_COMMUNICATION("transport communication"),
  /** There is nothing that both sides carry out in common. */
  JOINT_PROJECTS("joint projects"),
  /** Services end at the border. */
  SOCIAL_SERVICES("social services"),
  /** All levels hold. */
  NONE("no bottleneck");

  private final String label;

  CooperationBottleneck(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

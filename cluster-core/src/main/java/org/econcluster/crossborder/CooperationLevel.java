package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The three levels of cross-border cooperation, in the order of the source.
 *
 * <p>Source: Roy 2022, abstract, "Results", which names the levels. What each covers is ours, and
 * so is the reading that a level rests on those before it.
 */
public enum CooperationLevel implements Labelled {
  /** People and goods can cross. */
  TRANSPORT_COMMUNICATION("transport communication"),

  /** Both sides carry out projects in common. */
  JOINT_PROJECTS("joint projects"),

  /** Services such as health and education are used on both sides. */
  SOCIAL_SERVICES("social services");

  private final String label;

  CooperationLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

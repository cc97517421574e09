package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What the third stage of Ermishina's method looks at: where the cluster can be acted on.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 55 (after Ermishina).
 */
public enum ControlArea implements Labelled {
  /** How the cluster is organised. */
  ORGANISATION("institutional organisation"),

  /** Whether the participants want to start and keep up the cluster. */
  MOTIVATION("internal motivation"),

  /** How competitive the members are. */
  MEMBER_COMPETITIVENESS("competitiveness of members"),

  /** What the cluster could become. */
  STRATEGIC_POTENTIAL("strategic potential");

  private final String label;

  ControlArea(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

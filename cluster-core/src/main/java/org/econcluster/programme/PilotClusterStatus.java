package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Where a cluster stands in a national programme of pilots.
 *
 * <p>Source: Suinisheva 2010, section 3.2.
 */
public enum PilotClusterStatus implements Labelled {
  /** Proposed for the programme; nothing decided. */
  PROPOSED("proposed"),

  /** Chosen as one of the first pilots. */
  PILOT("pilot cluster"),

  /** Added after the first choice. */
  ADDITIONAL("additional cluster"),

  /** Proposed and left out. */
  NOT_CHOSEN("not chosen");

  private final String label;

  PilotClusterStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

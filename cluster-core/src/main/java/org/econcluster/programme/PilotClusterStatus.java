package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Where a cluster stands in a national programme of pilots.
 *
 * <p>Source: Suinisheva 2010, section 3.2, pp. 43-50; that a proposal may be left out follows from
 * the 23 proposals and seven pilots.
 */
public enum PilotClusterStatus implements Labelled {
  /** Proposed for the programme (23 were, p. 43); nothing decided. */
  PROPOSED("proposed"),

  /** Chosen as one of the first pilots (pp. 43 and 46). */
  PILOT("pilot cluster"),

  /** Added after the first choice (2006, p. 50). */
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

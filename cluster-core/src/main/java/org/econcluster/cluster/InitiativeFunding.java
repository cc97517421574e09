package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Who pays for a cluster initiative.
 *
 * <p>Source: Suinisheva 2010, section 2.2, p. 26 (after Sölvell, Lindqvist and Ketels 2003).
 */
public enum InitiativeFunding implements Labelled {
  /** Public money alone. */
  STATE("state"),

  /** Money of companies alone. */
  BUSINESS("business"),

  /** Both in common. */
  JOINT("business and state together");

  private final String label;

  InitiativeFunding(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

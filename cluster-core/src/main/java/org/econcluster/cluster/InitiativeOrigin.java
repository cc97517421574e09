package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Who started a cluster initiative.
 *
 * <p>Source: Suinisheva 2010, section 2.2, p. 26 (after Sölvell, Lindqvist and Ketels 2003).
 */
public enum InitiativeOrigin implements Labelled {
  /** Public authorities alone. */
  GOVERNMENT("government"),

  /** Companies alone. */
  BUSINESS("business"),

  /** Companies and public authorities in common. */
  JOINT("business and government together");

  private final String label;

  InitiativeOrigin(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

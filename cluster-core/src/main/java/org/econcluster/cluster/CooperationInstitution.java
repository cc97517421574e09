package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What kind of institution an actor is that brings others to cooperate.
 *
 * <p>Source: Suinisheva 2010, section 2.1, p. 21.
 */
public enum CooperationInstitution implements Labelled {
  /** A chamber of business or commerce. */
  CHAMBER_OF_COMMERCE("chamber of commerce"),

  /** An association of an industry or of a profession. */
  ASSOCIATION("industry or professional association"),

  /** A union of employees. */
  TRADE_UNION("trade union"),

  /** An agency that carries technology from research to companies. */
  TECHNOLOGY_TRANSFER_AGENCY("technology transfer agency");

  private final String label;

  CooperationInstitution(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * How the economy of a territory is organised.
 *
 * <p>Source: Suinisheva 2010, section 3.2, p. 42.
 */
public enum TerritorialModel implements Labelled {
  /** One or a few mass producers are the main employers and fill the local budget. */
  VERTICALLY_INTEGRATED("vertically integrated"),

  /** Specialisation is flexible, and resources are brought together through clusters. */
  NETWORK("network");

  private final String label;

  TerritorialModel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

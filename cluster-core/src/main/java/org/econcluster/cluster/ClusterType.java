package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The structure of a cluster along its life cycle; the constants are in the order of strength.
 *
 * <p>Source: Suinisheva 2010, Table 2.2, p. 23 (after Bolshakov).
 */
public enum ClusterType implements Labelled {
  /** Isolated structures only; links of communication are missing. */
  LATENT("latent cluster"),

  /** A fragmented structure that develops intensively. */
  POTENTIAL("potential cluster"),

  /** A structure that develops steadily and has no critical mass yet. */
  STEADY("steady cluster"),

  /**
   * An effective structure that covers the main stages of production, with much competition and
   * interaction and a lasting advantage.
   */
  STRONG("strong cluster");

  private final String label;

  ClusterType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

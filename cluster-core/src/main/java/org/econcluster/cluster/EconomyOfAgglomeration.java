package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Hoover's kinds of economies of agglomeration.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 51 (after Hoover 1948), which names the three; the
 * explanations are the usual ones. Carlino's two kinds of external economies (1978, same page) are
 * {@link #LOCALISATION} and {@link #URBANISATION}.
 */
public enum EconomyOfAgglomeration implements Labelled {
  /** Outside the firm, inside its industry. */
  LOCALISATION("localisation"),

  /** Outside the firm and its industry: from the size and variety of the place. */
  URBANISATION("urbanisation"),

  /** Inside the firm. */
  INTERNAL("internal returns to scale");

  private final String label;

  EconomyOfAgglomeration(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

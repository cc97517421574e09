package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * How a state deals with its clusters; the constants go from the lightest hand to the firmest.
 *
 * <p>Source: Suinisheva 2010, section 1.2, pp. 13-14, and section 2.2, pp. 26-27.
 */
public enum PolicyModel implements Labelled {
  /** The cluster is left to the market; the state removes barriers to its growth (p. 26). */
  LIBERAL("liberal"),

  /** Features of both models. Ours: the source names the two ends only. */
  MIXED("mixed"),

  /** The state pursues an active policy: it selects, builds and finances (p. 27). */
  DIRIGIST("dirigist");

  private final String label;

  PolicyModel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The four levels by which a border tourist cluster is studied; each needs the output of the one
 * before.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), the four paragraphs after
 * the mention of Figure 2; the figure itself is lost in the copy at hand.
 */
public enum TouristResearchLevel implements Labelled {
  /** What developing the destination does: to nature, people, economy and administration. */
  EFFECTS("effects"),

  /**
   * Resources, products, joint routes, bounds and attractiveness; gives the skeleton and the kernel
   * of the cluster.
   */
  PRELIMINARY("preliminary actions"),

  /**
   * A living list of participants and of the links of the chain, with proposals on infrastructure
   * and visas.
   */
  PARTICIPANTS("participants"),

  /** Working groups, the reading of the diamond, and the trial of the model. */
  APPROBATION("approbation");

  private final String label;

  TouristResearchLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

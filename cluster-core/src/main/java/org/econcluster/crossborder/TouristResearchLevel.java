package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The four levels by which a border tourist cluster is studied, step by step.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), the four paragraphs after
 * the mention of Figure 2; the figure itself is lost in the copy at hand. That a level is a gate
 * which needs the output of the one before is ours.
 */
public enum TouristResearchLevel implements Labelled {
  /** What developing the destination does: to nature, people, economy and administration. */
  EFFECTS("effects", "the effects of developing the destination"),

  /**
   * Resources, products, joint routes, bounds and attractiveness; gives the skeleton and the kernel
   * of the cluster.
   */
  PRELIMINARY("preliminary actions", "the skeleton of the cluster and its kernel"),

  /**
   * A living list of participants and of the links of the chain, with proposals on infrastructure
   * and visas.
   */
  PARTICIPANTS(
      "participants", "a live card of participants, with proposals on infrastructure and visas"),

  /** Working groups, the reading of the diamond, and the trial of the model. */
  APPROBATION("approbation", "a model of the cluster that has been tried, and what to do next");

  private final String label;
  private final String output;

  TouristResearchLevel(String label, String output) {
    this.label = label;
    this.output = output;
  }

  /** What the level hands to the next one, or to practice. */
  public String output() {
    return output;
  }

  @Override
  public String label() {
    return label;
  }
}

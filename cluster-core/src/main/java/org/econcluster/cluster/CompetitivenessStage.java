package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The stage of an economy's competitiveness; the constants are in the order of development.
 *
 * <p>Source: Suinisheva 2010, section 3.2 and Figure 3.3, p. 40. The figure is a picture that the
 * text at hand has lost, and the text words the second and the next stage only; the first stage and
 * the transitions follow the World Economic Forum's Global Competitiveness Report.
 */
public enum CompetitivenessStage implements Labelled {
  /** The economy lives on natural resources and cheap labour (World Economic Forum). */
  FACTOR_DRIVEN("factor-driven"),

  /** Between the two neighbours. */
  FACTOR_TO_EFFICIENCY("transition from factor-driven to efficiency-driven"),

  /**
   * The economy grows by investment and by better performance; the thesis calls it the second stage
   * and places Kazakhstan there (p. 40).
   */
  EFFICIENCY_DRIVEN("efficiency-driven"),

  /** Between the two neighbours. */
  EFFICIENCY_TO_INNOVATION("transition from efficiency-driven to innovation-driven"),

  /** The economy lives on unique and innovative products (p. 40). */
  INNOVATION_DRIVEN("innovation-driven");

  private final String label;

  CompetitivenessStage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

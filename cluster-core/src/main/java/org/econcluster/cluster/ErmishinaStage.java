package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The three stages of Ermishina's method of judging an industry's capacity to cluster, in their
 * order.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 55 (after Ermishina), where the first stage ranks the
 * industries for the second. That an industry which fails one stage is not looked at in the next is
 * ours.
 */
public enum ErmishinaStage implements Labelled {
  /** The market position of the industry, by the three coefficients of specialisation. */
  MARKET_POSITION("market position"),

  /** The resource base that keeps the industry competitive; see {@link ResourceFactor}. */
  RESOURCE_BASE("resource base"),

  /** Where the cluster can be acted on; see {@link ControlArea}. */
  CONTROL("control");

  private final String label;

  ErmishinaStage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What an input-output table cannot show of clusters.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 54 (after Ermishina).
 */
public enum InputOutputLimit implements Labelled {
  /** The table is published several years late. */
  TIME_LAG("published with a lag of years"),

  /** It keeps to the official classes of activities and industries. */
  OFFICIAL_CLASSIFICATION("bound to official classifications"),

  /** It counts flows of goods under contract; people, money and knowledge move unseen. */
  CONTRACTUAL_FLOWS_ONLY("contractual flows of goods only"),

  /** Its industries are broad. */
  HIGH_AGGREGATION("highly aggregated"),

  /**
   * It finds industrial clusters; those of tourism, logistics, finance, education and the like stay
   * outside.
   */
  INDUSTRIAL_CLUSTERS_ONLY("finds industrial clusters only"),

  /** Educational and research bodies, associations and specialised services stay outside. */
  NO_NON_PRODUCTIVE_BODIES("leaves out non-productive bodies");

  private final String label;

  InputOutputLimit(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * How far a cluster has come; the constants are in the order of development.
 *
 * <p>Stages describe what has happened; the other typology of the same source, {@link ClusterType},
 * describes the structure. A cluster has one of each.
 *
 * <p>Source: Suinisheva 2010, section 2.1, pp. 22-23 (after Markov 2005, pp. 111-112, who follows
 * Andersson et al. 2004); every stage but {@link #NONE} stands on p. 23.
 */
public enum LifeCycleStage implements Labelled {
  /**
   * Not even an agglomeration: too few companies, or no concentration of them. Ours; the source
   * begins with the next stage.
   */
  NONE("no agglomeration"),

  /** A number of companies and other actors are in the region. */
  AGGLOMERATION("agglomeration"),

  /** Some members of the agglomeration begin to work together around the core activity. */
  EMERGING("emerging cluster"),

  /**
   * New actors and new links arise, and with them institutions of cooperation and shared labels.
   */
  DEVELOPING("developing cluster"),

  /**
   * There is critical mass, there are links beyond the cluster, and new firms arise from within.
   */
  MATURE("mature cluster"),

  /**
   * Markets, technologies or processes change, and the cluster turns into one or several others.
   */
  TRANSFORMATION("transformation");

  private final String label;

  LifeCycleStage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

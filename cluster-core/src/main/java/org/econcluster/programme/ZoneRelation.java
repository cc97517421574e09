package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * How a cluster and a special economic zone lie to each other.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, paragraph before Table 1.
 */
public enum ZoneRelation implements Labelled {
  /** The zone is a part of the cluster. */
  ZONE_IN_CLUSTER("zone in a cluster"),

  /** Interacting clusters are parts of the zone. */
  CLUSTER_IN_ZONE("cluster in a zone"),

  /** Both are one: a zone of the new type. */
  CLUSTER_ZONE("cluster zone");

  private final String label;

  ZoneRelation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

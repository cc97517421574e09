package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/**
 * What planners of zones and clusters must look at.
 *
 * <p>Source: ours, from the periods of Bozhko, Turgel and Sapanova, Table 1, and the corporations
 * of Suinisheva 2010, section 3.2.
 */
public enum ZoneWarning implements Labelled {
  /** The last year of the zone has passed. */
  LAPSED("the zone has lapsed"),
  /** The last year of the zone is near. */
  LAPSING("the zone is about to lapse"),
  /** No zone for the cluster operates. */
  NO_LIVE_ZONE("no zone for the cluster operates"),
  /** A region of the cluster belongs to no development corporation. */
  REGION_NOT_COVERED("no development corporation covers a region");

  private final String label;

  ZoneWarning(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

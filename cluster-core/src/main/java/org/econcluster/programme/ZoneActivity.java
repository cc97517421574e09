package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Whether a zone operates in a given year.
 *
 * <p>Source: ours.
 */
public enum ZoneActivity implements Labelled {
  /** The year lies before the zone's first. */
  NOT_YET("not yet"),

  /** The year lies in the zone's period. */
  ACTIVE("active"),

  /** The year lies after the zone's last. */
  LAPSED("lapsed"),

  /** What is known of the period does not tell. */
  UNKNOWN("unknown");

  private final String label;

  ZoneActivity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

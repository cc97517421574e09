package org.econcluster.programme;

import org.econcluster.Labelled;

/**
 * Of whom a series tells that synergy is judged by.
 *
 * <p>Source: the reference region is ours.
 */
public enum SynergySide implements Labelled {
  /** The cluster, or its region. */
  CLUSTER("cluster"),

  /** A region alike that has no such cluster, which shows what would have been without it. */
  REFERENCE("reference region");

  private final String label;

  SynergySide(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/**
 * What to do with a special economic zone beside a cluster.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, paragraph before Table 1 and first paragraph
 * after it.
 */
public enum ZoneAdvice implements Labelled {
  /** Zone and cluster can become one: a cluster zone. */
  MERGE("merge zone and cluster"),
  /** They are among the first to merge, since the zone is for knowledge. */
  MERGE_FIRST("merge them among the first");

  private final String label;

  ZoneAdvice(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What an innovative cluster has over scattered firms.
 *
 * <p>Source: Suinisheva 2010, section 2.1, p. 24. The three ways in which clusters influence
 * competition (section 3.2, p. 42, after Porter 1998) come down to the same three, in another
 * order.
 */
public enum InnovativeClusterAdvantage implements Labelled {
  /** There are more occasions to innovate. */
  MORE_INNOVATION("more opportunities for innovation"),

  /** More businesses are founded. */
  MORE_NEW_BUSINESS("more new businesses"),

  /** The firms produce more from the same. */
  HIGHER_PRODUCTIVITY("higher productivity");

  private final String label;

  InnovativeClusterAdvantage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

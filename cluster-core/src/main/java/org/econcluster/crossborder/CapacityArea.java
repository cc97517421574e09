package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * Where border regions build capacity.
 *
 * <p>Source: the paper on the twelve border regions (key BorderPotential), abstract and section 5,
 * p. 206.
 */
public enum CapacityArea implements Labelled {
  /** Trade and cooperation. */
  TRADE("trade and cooperation"),

  /** Business, in the sense of enterprise. */
  BUSINESS("business"),

  /** Investment. */
  INVESTMENT("investment"),

  /** Infrastructure. */
  INFRASTRUCTURE("infrastructure");

  private final String label;

  CapacityArea(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * How much the two sides of a border have to do with each other; the constants are in that order.
 *
 * <p>Source: Martinez 1994, cited without pages; the work is not at hand.
 */
public enum BorderlandType implements Labelled {
  /** There is next to no exchange. */
  ALIENATED("alienated borderlands"),

  /** Neighbours get along, and the border opens a little. */
  COEXISTENT("coexistent borderlands"),

  /** Economies on both sides need each other. */
  INTERDEPENDENT("interdependent borderlands"),

  /** Goods and people cross freely, and the two sides work as one economy. */
  INTEGRATED("integrated borderlands");

  private final String label;

  BorderlandType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * Who interacts across the border.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), section "Relevance", last
 * paragraph.
 */
public enum InteractionSubject implements Labelled {
  /** Authorities of the border areas. */
  AUTHORITIES("authorities"),

  /** Companies and other economic entities. */
  ECONOMIC_ENTITIES("economic entities"),

  /** The people of the border areas. */
  POPULATION("population");

  private final String label;

  InteractionSubject(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

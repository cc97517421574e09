package org.econcluster.metric;

import org.econcluster.Labelled;

/** What decides the sign of complexity, which an eigenvector leaves open. */
enum SignAnchor implements Labelled {
  /** More complex regions are more diverse, as in most of the literature. */
  DIVERSITY("diversity", "more complex regions are more diverse"),

  /** More complex industries are in fewer regions. */
  UBIQUITY("ubiquity", "more complex industries are in fewer regions"),

  /** More complex regions have more activity. */
  SIZE("size", "more complex regions have more activity"),

  /** None: the value that is farthest from 0 among the regions is positive. */
  NONE("none", "the region that is farthest from 0 is positive");

  private final String id;
  private final String label;

  SignAnchor(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in variants. */
  String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How ready a border region is for cooperation: its potential by the level reached. */
public enum ReadinessClass implements Labelled {
  /** Low potential, and nothing crosses yet. */
  LOW_UNCONNECTED("low potential, unconnected"),
  /** Low potential, and only transport crosses. */
  LOW_CONNECTED("low potential, connected"),
  /** Low potential, and joint projects run. */
  LOW_COOPERATING("low potential, cooperating"),
  /** Low potential, and services are shared. */
  LOW_SHARING("low potential, sharing services"),
  /** High potential, and nothing crosses yet. */
  HIGH_UNCONNECTED("high potential, unconnected"),
  /** High potential, and only transport crosses. */
  HIGH_CONNECTED("high potential, connected"),
  /** High potential, and joint projects run. */
  HIGH_COOPERATING("high potential, cooperating"),
  /** High potential, and services are shared. */
  HIGH_SHARING("high potential, sharing services");

  private final String label;

  ReadinessClass(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

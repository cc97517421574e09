package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What stands in the way of cooperation across a border. */
public enum CooperationImpediment implements Labelled {
  /** The two regions do not adjoin. */
  NO_COMMON_BORDER("no common border"),
  /** Nothing crosses yet. */
  NO_TRANSPORT("no transport communication"),
  /** Crossings are far apart. */
  SPARSE_CROSSINGS("sparse crossings"),
  /** Transport crosses and nothing is carried out in common. */
  NO_PROJECTS("no joint projects"),
  /** Projects run and services end at the border. */
  NO_SERVICES("no shared services"),
  /** One side or both trail in small enterprise. */
  WEAK_ENTERPRISE("weak small enterprise"),
  /** The two sides trade less than their size explains. */
  WEAK_TRADE("weak trade");

  private final String label;

  CooperationImpediment(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What a policy for this cluster must not overlook. */
public enum PolicyWarning implements Labelled {
  /** A cluster cannot be built where no ties exist. */
  NO_LINKS_TO_BUILD_ON("no ties to build on"),
  /** The initiative must come from the participants. */
  ALL_INITIATORS_PUBLIC("all initiators are public"),
  /** Being a pilot is no licence for subsidies. */
  PILOT_IS_NO_SUBSIDY_LICENCE("a pilot is no licence for subsidies");

  private final String label;

  PolicyWarning(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** The highest level of research on a border tourist cluster that is passed, with all before it. */
public enum TouristLevelReached implements Labelled {
  /** The effects are not all studied. */
  NONE("no level"),
  /** The effects are studied. */
  EFFECTS("effects"),
  /** The skeleton of the cluster and its kernel are there as well. */
  PRELIMINARY("preliminary actions"),
  /** The participants are known and proposals made as well. */
  PARTICIPANTS("participants"),
  /** The model has been tried as well. */
  APPROBATION("approbation");

  private final String label;

  TouristLevelReached(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

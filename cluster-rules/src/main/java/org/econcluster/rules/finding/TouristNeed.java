package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** What the next level of research on a border tourist cluster still needs. */
public enum TouristNeed implements Labelled {
  /** The ecological effects have not been studied. */
  ECOLOGICAL_EFFECTS("study of ecological effects"),
  /** The social effects have not been studied. */
  SOCIAL_EFFECTS("study of social effects"),
  /** The economic effects have not been studied. */
  ECONOMIC_EFFECTS("study of economic effects"),
  /** The administrative effects have not been studied. */
  ADMINISTRATIVE_EFFECTS("study of administrative effects"),
  /** No tourist resource is listed. */
  RESOURCES("list of tourist resources"),
  /** No tourist product is defined. */
  PRODUCTS("tourist products"),
  /** There is neither a joint route nor a joint package. */
  JOINT_OFFER("joint routes or packages"),
  /** The bounds are not drawn on a map. */
  BOUNDARIES("bounds on a map"),
  /** The place is not attractive to investors. */
  ATTRACTIVENESS("attractiveness to investors"),
  /** The kernel is not named with reasons. */
  KERNEL("kernel"),
  /** No card of participants is kept. */
  PARTICIPANT_CARD("live card of participants"),
  /** No recommendations on infrastructure have been made. */
  INFRASTRUCTURE_PROPOSALS("proposals on infrastructure"),
  /** Simpler visas have not been proposed. */
  VISA_PROPOSALS("proposals on visas"),
  /** No working groups have met. */
  WORKING_GROUPS("working groups"),
  /** Porter's diamond has not been read. */
  DIAMOND("reading of the diamond"),
  /** The model has not been tried. */
  TRIAL("trial of the model");

  private final String label;

  TouristNeed(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

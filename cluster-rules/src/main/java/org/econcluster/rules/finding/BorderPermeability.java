package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How close together the crossings of a border are. */
public enum BorderPermeability implements Labelled {
  /** Farther apart than on the mean border of Asia. */
  LOW("hardly permeable"),
  /** Between the means of Asia and Europe. */
  MIDDLE("half permeable"),
  /** As close together as on the mean border of Europe, or closer. */
  HIGH("permeable");

  private final String label;

  BorderPermeability(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

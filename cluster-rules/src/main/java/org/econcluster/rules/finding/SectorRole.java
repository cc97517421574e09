package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** How an industry is linked with the others of an economy, against their mean. */
public enum SectorRole implements Labelled {
  /** Below the mean both ways. */
  WEAK("weakly linked"),
  /** It pulls its suppliers above the mean. */
  BACKWARD("linked backward"),
  /** It pushes its buyers above the mean. */
  FORWARD("linked forward"),
  /** Above the mean both ways. */
  KEY("key sector");

  private final String label;

  SectorRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

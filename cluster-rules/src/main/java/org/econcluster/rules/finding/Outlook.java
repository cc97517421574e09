package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/**
 * Where a figure goes by its prediction interval, from the worst to the best.
 *
 * <p>Source: ours.
 */
public enum Outlook implements Labelled {
  /** The whole interval lies below the last known figure. */
  FALL("will fall"),
  /** The interval admits both a rise and a fall. */
  UNCERTAIN("uncertain"),
  /** The whole interval lies above the last known figure. */
  RISE("will rise");

  private final String label;

  Outlook(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

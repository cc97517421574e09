package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Whether two regions share a stretch of state border. */
public enum BorderContact implements Labelled {
  /** They have no border in common. */
  APART("apart"),
  /** They have a border in common. */
  ADJOINING("adjoining");

  private final String label;

  BorderContact(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What must be there for innovation to come about.
 *
 * <p>Source: Suinisheva 2010, section 2.1, p. 24.
 */
public enum InnovationCondition implements Labelled {
  /** Research to draw on. */
  SCIENCE("science"),

  /** Young and small firms that dare. */
  ENTREPRENEURSHIP("entrepreneurship in young and small firms"),

  /** Leaders of organisations who let new ideas in. */
  OPEN_LEADERSHIP("leaders open to new ideas"),

  /** Knowledge and other intangible assets. */
  INTELLECTUAL_CAPITAL("intellectual capital"),

  /** Money that takes the risk of the new. */
  VENTURE_CAPITAL("venture capital");

  private final String label;

  InnovationCondition(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Marshall's sources of economies of agglomeration.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 51 (after Marshall).
 */
public enum AgglomerationSource implements Labelled {
  /** Knowledge passes from firm to firm. */
  KNOWLEDGE_SPILLOVERS("knowledge spillovers"),

  /** Firms draw on one pool of skilled people. */
  LABOUR_POOLING("labour market pooling"),

  /** Firms share inputs of their industry that are not traded over distance. */
  SHARED_INPUTS("shared inputs");

  private final String label;

  AgglomerationSource(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

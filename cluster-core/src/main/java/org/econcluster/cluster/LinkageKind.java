package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Which way two actors are tied.
 *
 * <p>Source: Suinisheva 2010, section 1.2, pp. 13-14, and section 2.1, p. 18; the examples of what
 * members share are ours.
 */
public enum LinkageKind implements Labelled {
  /** One buys from the other: a tie along the chain of purchases and sales. */
  VERTICAL("vertical"),

  /** They complement each other or share something: products, services, knowledge, facilities. */
  HORIZONTAL("horizontal");

  private final String label;

  LinkageKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

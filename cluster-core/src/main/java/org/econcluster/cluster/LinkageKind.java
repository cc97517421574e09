package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * Which way two actors are tied.
 *
 * <p>Source: Suinisheva 2010, sections 1.2 and 2.1.
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

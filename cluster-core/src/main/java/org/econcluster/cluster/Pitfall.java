package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The six ways in which clustering can harm.
 *
 * <p>Source: Suinisheva 2010, section 2.1, pp. 24-25 (after Markov 2005, p. 123).
 */
public enum Pitfall implements Labelled {
  /** The region hangs on one speciality, and a break in technology hits all of it. */
  VULNERABILITY("vulnerability"),

  /** Local contacts and tacit knowledge are trusted too much, and outside ones are neglected. */
  ISOLATION("isolation"),

  /** Settled structures delay or prevent the restructuring that is needed. */
  INFLEXIBILITY("inflexibility"),

  /** Cooperation takes away the pressure that drives innovation. */
  REDUCED_COMPETITION("reduced competitive pressure"),

  /** Used to success, the cluster does not see that trends change. */
  SELF_SUFFICIENCY("self-sufficiency"),

  /** The cluster wears out the social fabric of trust that carried it. */
  DOMESTIC_RECESSION("domestic recession");

  private final String label;

  Pitfall(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

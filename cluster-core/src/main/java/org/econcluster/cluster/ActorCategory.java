package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What an actor is to its cluster: the six main categories of members.
 *
 * <p>Source: Suinisheva 2010, section 2.1, p. 21 (after the draft concept of cluster policy of the
 * Russian Federation of 2007); the examples are ours.
 */
public enum ActorCategory implements Labelled {
  /** A company of the activity that the cluster is specialised in. */
  CORE_COMPANY("core company"),

  /** A non-profit or public organisation, for example an association or a regional authority. */
  NONPROFIT_PUBLIC("non-profit or public body"),

  /** An organisation of research or education, for example a university or a training centre. */
  RESEARCH_EDUCATION("research or education"),

  /** A company that delivers goods or services to the core companies. */
  SUPPLIER_SERVICE("supplier or service company"),

  /**
   * An organisation of the market infrastructure, for example a bank, an exchange or a logistics
   * centre.
   */
  MARKET_INFRASTRUCTURE("market infrastructure"),

  /**
   * An organisation that serves innovation or small and medium firms, for example a technology park
   * or an incubator.
   */
  INNOVATION_SME_INFRASTRUCTURE("innovation and small-business infrastructure");

  private final String label;

  ActorCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

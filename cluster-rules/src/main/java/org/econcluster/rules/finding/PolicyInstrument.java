package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** An instrument of cluster policy. */
public enum PolicyInstrument implements Labelled {
  /** Takes away legal and administrative obstacles. */
  REMOVE_BARRIERS("remove barriers"),
  /** Rewards authorities on the spot that answer for the cluster. */
  INCENTIVES_FOR_AUTHORITIES("incentives for authorities"),
  /** Builds transport, energy and premises that the cluster uses. */
  INFRASTRUCTURE("infrastructure"),
  /** Trains the skills that the cluster needs. */
  SPECIALISED_EDUCATION("specialised education"),
  /** Founds or opens research to the members. */
  RESEARCH_CENTRES("research centres"),
  /** Opens loans, guarantees and venture capital. */
  FINANCING("access to finance"),
  /** Helps members into markets outside. */
  EXPORT_PROMOTION("export promotion"),
  /** Founds or funds an organisation of the members. */
  CLUSTER_BODY("cluster organisation"),
  /** Raises local suppliers to the level of the core. */
  SUPPLIER_DEVELOPMENT("supplier development"),
  /** Sets demanding standards and buys by them. */
  STANDARDS("standards and public demand"),
  /** Keeps markets open and rivals alive. */
  COMPETITION_POLICY("competition policy"),
  /** Eases the crossing of the border for members and guests. */
  VISA_SIMPLIFICATION("simpler visas"),
  /** Gives the cluster a zone with its own regime. */
  SPECIAL_ECONOMIC_ZONE("special economic zone"),
  /** Ties the cluster to partners outside. */
  OUTREACH("ties to the outside"),
  /** Watches markets and technologies with the members. */
  FORESIGHT("foresight and diversification");

  private final String label;

  PolicyInstrument(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

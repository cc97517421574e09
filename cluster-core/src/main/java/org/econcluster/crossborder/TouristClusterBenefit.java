package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * What a border tourist cluster is expected to bring, and to whom.
 *
 * <p>Source: the paper on border tourist clusters (key BorderTourism), section "Conclusion", lists
 * a) to c).
 */
public enum TouristClusterBenefit implements Labelled {
  /** Members pursue common ends and still compete for sales. */
  COOPERATION("cooperation beside competition", Beneficiary.ENTREPRENEURS),

  /** Members can form a non-profit partnership. */
  NON_PROFIT_PARTNERSHIP("non-profit partnership", Beneficiary.ENTREPRENEURS),

  /** Lawful ways to pay less tax are easier to use. */
  TAX_SCHEMES("lawful tax schemes", Beneficiary.ENTREPRENEURS),

  /**
   * Companies, authorities, associations and research work together better when something new is
   * made.
   */
  INNOVATION_INTERACTION("interaction in innovation", Beneficiary.ENTREPRENEURS),

  /** Members act with speed and flexibility. */
  FLEXIBILITY("dynamism and flexibility", Beneficiary.ENTREPRENEURS),

  /** Knowledge and production are combined in new forms. */
  PROCESS_OPTIMISATION("optimised processes", Beneficiary.ENTREPRENEURS),

  /** Common standards lower the barriers to new markets. */
  EASIER_MARKET_ENTRY("lower barriers to new markets", Beneficiary.ENTREPRENEURS),

  /** Staff learn in an organised way, and the region's schools adapt to what members need. */
  STAFF_TRAINING("training of staff", Beneficiary.ENTREPRENEURS),

  /** Equipment and software are acquired more efficiently. */
  EQUIPMENT_PURCHASE("purchase of equipment and software", Beneficiary.ENTREPRENEURS),

  /** The good name of the cluster passes to its members. */
  COLLECTIVE_BRAND("collective brand", Beneficiary.ENTREPRENEURS),

  /** Members share a network of distribution. */
  DISTRIBUTION_NETWORK("common distribution network", Beneficiary.ENTREPRENEURS),

  /** Working with suppliers and intermediaries makes purchases cheaper. */
  CHEAPER_PURCHASES("savings on purchases", Beneficiary.ENTREPRENEURS),

  /** More people are employed. */
  EMPLOYMENT("employment", Beneficiary.REGION),

  /** Qualified experts come, from home and from abroad. */
  QUALIFIED_EXPERTS("qualified experts", Beneficiary.REGION),

  /** Allied industries and services develop. */
  ALLIED_INDUSTRIES("allied industries and services", Beneficiary.REGION),

  /** More tax is paid. */
  TAX_REVENUE("tax revenue", Beneficiary.REGION),

  /** Authorities pass from direct intervention to incentives. */
  INDIRECT_ADMINISTRATION("administration by incentives", Beneficiary.REGION),

  /** Fewer people are without work. */
  LESS_UNEMPLOYMENT("less unemployment", Beneficiary.POPULATION),

  /** Local markets offer more goods and services. */
  WIDER_OFFER("wider local offer", Beneficiary.POPULATION),

  /** Services are more complete and of a higher level. */
  BETTER_SERVICES("better services", Beneficiary.POPULATION),

  /** Scientists and researchers find more room for their work and its use. */
  SELF_REALISATION("self-realisation of researchers", Beneficiary.POPULATION);

  private final String label;
  private final Beneficiary beneficiary;

  TouristClusterBenefit(String label, Beneficiary beneficiary) {
    this.label = label;
    this.beneficiary = beneficiary;
  }

  /** Who gains. */
  public Beneficiary beneficiary() {
    return beneficiary;
  }

  @Override
  public String label() {
    return label;
  }
}

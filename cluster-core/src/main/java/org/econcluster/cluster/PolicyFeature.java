package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The six features by which a dirigist and a liberal cluster policy are told apart.
 *
 * <p>Source: Suinisheva 2010, section 2.2, pp. 26-27, and Table 2.3, p. 27.
 */
public enum PolicyFeature implements Labelled {
  /** Who picks the industries, regions and clusters (Table 2.3, row 1, p. 27). */
  PRIORITIES(
      "who sets priorities",
      "the state selects the industries, regions and clusters to develop",
      "clusters that markets have brought about are developed"),

  /** Who builds what clusters stand on (Table 2.3, row 2, p. 27). */
  INFRASTRUCTURE(
      "infrastructure",
      "universities, institutes, airports and roads are built for the chosen clusters",
      "authorities seldom take part in building infrastructure for clusters"),

  /** Who decides where, and with how much money (Table 2.3, row 3, p. 27). */
  REGION_AND_FINANCE(
      "choice of region and volume of financing",
      "the state decides the region and how much money the cluster gets",
      "the state gives incentives to authorities, who answer for the cluster in full"),

  /** What central government does (section 2.2, pp. 26-27). */
  ROLE_OF_CENTRE(
      "role of central government",
      "central government pursues an active cluster policy",
      "central government removes barriers to natural growth"),

  /** Who draws up and carries out the programmes (section 2.2, p. 27). */
  MAIN_PLAYERS(
      "main players",
      "the state is the main player",
      "regional governments, regional bodies and core members are the main players"),

  /** Which tools are used (section 2.2, p. 27). */
  INSTRUMENTS(
      "instruments",
      "clusters are chosen, and projects and strategies for them financed",
      "pilot projects are financed and supported in single cases");

  private final String label;
  private final String dirigistPole;
  private final String liberalPole;

  PolicyFeature(String label, String dirigistPole, String liberalPole) {
    this.label = label;
    this.dirigistPole = dirigistPole;
    this.liberalPole = liberalPole;
  }

  /** What the feature looks like where the state leads, the score +1. */
  public String dirigistPole() {
    return dirigistPole;
  }

  /** What the feature looks like where the market leads, the score −1. */
  public String liberalPole() {
    return liberalPole;
  }

  @Override
  public String label() {
    return label;
  }
}

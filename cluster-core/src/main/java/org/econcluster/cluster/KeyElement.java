package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The seven elements that the literature finds in clusters.
 *
 * <p>Source: Suinisheva 2010, section 2.1 and Figure 2.2, p. 19 (after Andersson et al. 2004).
 */
public enum KeyElement implements Labelled {
  /** The members are near each other (pp. 19-20). */
  GEOGRAPHIC_CONCENTRATION("geographic concentration"),

  /** The members share a main activity, market or process (p. 20). */
  SPECIALISATION("specialisation"),

  /** The members are many and of several kinds, none a mere part of another (pp. 20-21). */
  MANY_ACTORS("many actors"),

  /**
   * The members compete, and at the same time work together around the core activity (pp. 21-22).
   */
  COMPETITION_AND_COOPERATION("competition and cooperation"),

  /** Enough members remain for the cluster to go on even if a core company is lost (p. 22). */
  CRITICAL_MASS("critical mass"),

  /** The cluster passes through stages (pp. 22-23). */
  LIFE_CYCLE("life cycle"),

  /** The members bring about new products, processes and firms (p. 24). */
  INNOVATIVENESS("innovativeness");

  private final String label;

  KeyElement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

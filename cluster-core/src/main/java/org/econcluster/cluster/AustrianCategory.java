package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The six categories into which the regional clusters of Austria were sorted by what they
 * specialise in.
 *
 * <p>Source: Suinisheva 2010, section 2.2, p. 29, which gives the names only; what each covers is
 * ours.
 */
public enum AustrianCategory implements Labelled {
  /** Clusters of manufacturing. */
  INDUSTRIAL("industrial"),

  /** Clusters of a technology. */
  TECHNOLOGICAL("technological"),

  /** Clusters of education. */
  EDUCATIONAL("educational"),

  /** Clusters that sell abroad. */
  EXPORT("export"),

  /** Clusters of several kinds at once. */
  MIXED("mixed"),

  /** Clusters of services. */
  SERVICES("services");

  private final String label;

  AustrianCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

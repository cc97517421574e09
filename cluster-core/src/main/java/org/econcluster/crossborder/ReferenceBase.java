package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * With which area a cluster that spans a border is compared.
 *
 * <p>Source: ours. The rulebook asks for the three bases; none of the papers chooses one.
 */
public enum ReferenceBase implements Labelled {
  /** The country of the home side. */
  OWN_COUNTRY("own country"),

  /** The country of the partner side. */
  PARTNER_COUNTRY("partner country"),

  /** Both countries together. */
  UNION("union of both countries");

  private final String label;

  ReferenceBase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.crossborder;

import org.econcluster.Labelled;

/**
 * The strategic areas of industrial interaction.
 *
 * <p>Source: the paper on the twelve border regions (key BorderPotential), section 4, p. 206.
 */
public enum StrategicArea implements Labelled {
  /** Oil, gas and energy. */
  OIL_GAS_ENERGY("oil, gas and energy"),

  /** Transport and its communications. */
  TRANSPORT("transport"),

  /** The chemical industry. */
  CHEMICAL("chemical industry"),

  /** Light industry. */
  LIGHT("light industry"),

  /** The food industry. */
  FOOD("food industry");

  private final String label;

  StrategicArea(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

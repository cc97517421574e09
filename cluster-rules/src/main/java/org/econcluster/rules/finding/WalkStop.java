package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/**
 * Where a walk from the core of a cluster stops and looks around.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 52 (after Porter).
 */
public enum WalkStop implements Labelled {
  /** Suppliers and buyers up and down the vertical chain. */
  VERTICAL_CHAIN("suppliers and buyers"),
  /** Companies that make the same or complementary products. */
  SAME_PRODUCTS("companies of the same products"),
  /** Companies that share factors of production with the core. */
  COMMON_FACTORS("companies with common factors"),
  /** Companies that share technology with the core. */
  COMMON_TECHNOLOGY("companies with common technology"),
  /** Companies that share suppliers with the core. */
  COMMON_SUPPLIERS("companies with common suppliers"),
  /** Bodies that provide special skills. */
  SKILL_BODIES("bodies for skills"),
  /** Bodies that provide technology. */
  TECHNOLOGY_BODIES("bodies for technology"),
  /** Bodies that provide information. */
  INFORMATION_BODIES("bodies for information"),
  /** Bodies that provide capital. */
  CAPITAL_BODIES("bodies for capital"),
  /** Bodies that provide infrastructure. */
  INFRASTRUCTURE_BODIES("bodies for infrastructure"),
  /** Authorities and other legal structures. */
  GOVERNMENT_BODIES("authorities");

  private final String label;

  WalkStop(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}

package org.econcluster.metric;

/** Relatedness of industries and complexity of economies. */
final class RelatednessFormulas {

  private RelatednessFormulas() {}

  static void addTo(Formulas.Builder formulas) {}
}

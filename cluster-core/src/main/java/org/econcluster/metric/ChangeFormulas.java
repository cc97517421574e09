package org.econcluster.metric;

/** Growth, its components, convergence and mobility. */
final class ChangeFormulas {

  private ChangeFormulas() {}

  static void addTo(Formulas.Builder formulas) {}
}

package org.econcluster.metric;

/** Links between industries. */
final class LinkageFormulas {

  private LinkageFormulas() {}

  static void addTo(Formulas.Builder formulas) {}
}

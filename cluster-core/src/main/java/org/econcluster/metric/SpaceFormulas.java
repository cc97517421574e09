package org.econcluster.metric;

/** Spatial association and the concentration of points. */
final class SpaceFormulas {

  private SpaceFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    LatticeFormulas.addTo(formulas);
    DistanceFormulas.addTo(formulas);
    EnvelopeFormulas.addTo(formulas);
    PatternFormulas.addTo(formulas);
  }
}

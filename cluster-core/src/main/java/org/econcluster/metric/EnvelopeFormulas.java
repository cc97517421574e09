package org.econcluster.metric;

import java.util.Arrays;
import org.econcluster.kernel.space.Envelopes;
import org.econcluster.kernel.space.PointPairs;
import org.econcluster.kernel.space.RandomLocation;

/** Confidence bands of functions of distance, if establishments chose their sites at random. */
final class EnvelopeFormulas {

  private static final String DENSITIES = "duranton-overman-envelope";
  private static final String CUMULATIVE = "marcon-puech-m-envelope";

  private EnvelopeFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    formulas.add(
        DENSITIES, "weights=none", PointData.class, (data, sink) -> densities(data, false, sink));
    formulas.add(
        DENSITIES, "weights=given", PointData.class, (data, sink) -> densities(data, true, sink));
    formulas.add(CUMULATIVE, "plain", PointData.class, EnvelopeFormulas::cumulative);
  }

  private static void densities(PointData data, boolean weighted, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointPairs sites = PointSelections.all(data);
    int types = data.types().size();
    int simulations = Figures.count(DENSITIES, "simulations");
    for (int one = 0; one < types; one++) {
      for (int other = 0; other < types; other++) {
        double[] curves = new double[simulations * radii.length];
        // Of two types the order does not matter, so both orders get the same draws.
        double[] weights = PointSelections.of(data, data.weight(), Math.min(one, other));
        double[] others =
            one == other
                ? new double[0]
                : PointSelections.of(data, data.weight(), Math.max(one, other));
        RandomLocation.densities(
            sites,
            weights,
            others,
            weighted,
            radii,
            Figures.count(DENSITIES, "bits"),
            Figures.count(DENSITIES, "seed"),
            PointSelections.threads(),
            curves);
        accept(DENSITIES, sink, PointSelections.qualifier(data, one, other), radii, curves);
      }
    }
  }

  private static void cumulative(PointData data, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.checkSize(
        data.x().length,
        Figures.count(CUMULATIVE, "most points"),
        "Maybe draw the bands for a sample, or call the kernel with fewer simulations.");
    int types = data.types().size();
    int simulations = Figures.count(CUMULATIVE, "simulations");
    double[] curves = new double[types * simulations * radii.length];
    RandomLocation.cumulative(
        PointSelections.all(data),
        data.type(),
        types,
        radii,
        Figures.count(CUMULATIVE, "seed"),
        PointSelections.threads(),
        curves);
    int length = simulations * radii.length;
    for (int type = 0; type < types; type++) {
      accept(
          CUMULATIVE,
          sink,
          PointSelections.qualifier(data, type, type),
          radii,
          Arrays.copyOfRange(curves, type * length, (type + 1) * length));
    }
  }

  private static void accept(
      String metric, MetricSink sink, String qualifier, double[] radii, double[] curves) {
    int simulations = Figures.count(metric, "simulations");
    double level = Figures.number(metric, "level");
    double[] low = new double[radii.length];
    double[] high = new double[radii.length];
    double[] lowest = new double[radii.length];
    double[] highest = new double[radii.length];
    Envelopes.local(curves, simulations, level, low, high);
    Envelopes.global(curves, simulations, level, lowest, highest);
    for (int k = 0; k < radii.length; k++) {
      String radius = PointSelections.key(radii[k]);
      sink.accept(qualifier, radius, "local_low", low[k]);
      sink.accept(qualifier, radius, "local_high", high[k]);
      sink.accept(qualifier, radius, "global_low", lowest[k]);
      sink.accept(qualifier, radius, "global_high", highest[k]);
    }
  }
}

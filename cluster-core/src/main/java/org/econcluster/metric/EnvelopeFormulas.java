package org.econcluster.metric;

import java.util.Arrays;
import org.econcluster.kernel.space.Envelopes;
import org.econcluster.kernel.space.PointPairs;
import org.econcluster.kernel.space.RandomLocation;

/** Confidence bands of functions of distance, if establishments chose their sites at random. */
final class EnvelopeFormulas {

  private static final int SIMULATIONS = 1_000;
  private static final double ALPHA = 0.05;
  private static final long SEED = 1;

  /** Enough for curves whose spread is thousands of times larger than the bins' error. */
  private static final int BITS = 9;

  /** Beyond it a thousand passes over all pairs take too long. */
  private static final int MOST_POINTS = 5_000;

  private EnvelopeFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    formulas.add(
        "duranton-overman-envelope",
        "weights=none",
        PointData.class,
        (data, sink) -> densities(data, false, sink));
    formulas.add(
        "duranton-overman-envelope",
        "weights=given",
        PointData.class,
        (data, sink) -> densities(data, true, sink));
    formulas.add("marcon-puech-m-envelope", "plain", PointData.class, EnvelopeFormulas::cumulative);
  }

  private static void densities(PointData data, boolean weighted, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointPairs sites = PointSelections.all(data);
    int types = data.types().size();
    for (int one = 0; one < types; one++) {
      for (int other = 0; other < types; other++) {
        double[] curves = new double[SIMULATIONS * radii.length];
        // Of two types the order does not matter, so both orders get the same draws.
        double[] weights = PointSelections.of(data, data.weight(), Math.min(one, other));
        double[] others =
            one == other
                ? new double[0]
                : PointSelections.of(data, data.weight(), Math.max(one, other));
        RandomLocation.densities(
            sites, weights, others, weighted, radii, BITS, SEED, PointSelections.threads(), curves);
        accept(sink, PointSelections.qualifier(data, one, other), radii, curves);
      }
    }
  }

  private static void cumulative(PointData data, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.checkSize(
        data.x().length,
        MOST_POINTS,
        "Maybe draw the bands for a sample, or call the kernel with fewer simulations.");
    int types = data.types().size();
    double[] curves = new double[types * SIMULATIONS * radii.length];
    RandomLocation.cumulative(
        PointSelections.all(data),
        data.type(),
        types,
        radii,
        SEED,
        PointSelections.threads(),
        curves);
    int length = SIMULATIONS * radii.length;
    for (int type = 0; type < types; type++) {
      accept(
          sink,
          PointSelections.qualifier(data, type, type),
          radii,
          Arrays.copyOfRange(curves, type * length, (type + 1) * length));
    }
  }

  private static void accept(MetricSink sink, String qualifier, double[] radii, double[] curves) {
    double[] low = new double[radii.length];
    double[] high = new double[radii.length];
    double[] lowest = new double[radii.length];
    double[] highest = new double[radii.length];
    Envelopes.local(curves, SIMULATIONS, ALPHA, low, high);
    Envelopes.global(curves, SIMULATIONS, ALPHA, lowest, highest);
    for (int k = 0; k < radii.length; k++) {
      String radius = PointSelections.key(radii[k]);
      sink.accept(qualifier, radius, "local_low", low[k]);
      sink.accept(qualifier, radius, "local_high", high[k]);
      sink.accept(qualifier, radius, "global_low", lowest[k]);
      sink.accept(qualifier, radius, "global_high", highest[k]);
    }
  }
}

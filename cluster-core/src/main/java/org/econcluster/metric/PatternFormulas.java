package org.econcluster.metric;

import org.econcluster.kernel.space.EdgeCorrection;
import org.econcluster.kernel.space.PointPairs;
import org.econcluster.kernel.space.Rectangle;
import org.econcluster.kernel.space.Ripley;
import org.econcluster.kernel.space.Ripley.Divisor;

/** Ripley's K and what comes from it, for each correction of edges. */
final class PatternFormulas {

  private PatternFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    for (EdgeCorrection edge : EdgeCorrection.values()) {
      String name = "edge=" + edge.label();
      formulas.add("ripley-k", name, PointData.class, (data, sink) -> k(data, edge, sink));
      formulas.add(
          "ripley-l",
          name + ", form=L",
          PointData.class,
          (data, sink) -> l(data, edge, false, sink));
      formulas.add(
          "ripley-l",
          name + ", form=L-r",
          PointData.class,
          (data, sink) -> l(data, edge, true, sink));
      formulas.add("diggle-chetwynd-d", name, PointData.class, (data, sink) -> d(data, edge, sink));
      if (edge != EdgeCorrection.BORDER) {
        formulas.add("kmm", name, PointData.class, (data, sink) -> kmm(data, edge, sink));
        formulas.add(
            "pair-correlation-g",
            name + ", divisor=r",
            PointData.class,
            (data, sink) -> g(data, edge, Divisor.RADIUS, sink));
        formulas.add(
            "pair-correlation-g",
            name + ", divisor=d",
            PointData.class,
            (data, sink) -> g(data, edge, Divisor.DISTANCE, sink));
      }
    }
  }

  private static void k(PointData data, EdgeCorrection edge, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) ->
            PointSelections.accept(sink, qualifier, radii, k(data, pairs, false, edge)));
  }

  private static void l(PointData data, EdgeCorrection edge, boolean lessRadius, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) -> {
          double[] values = k(data, pairs, false, edge);
          for (int r = 0; r < values.length; r++) {
            values[r] = Ripley.l(values[r]) - (lessRadius ? radii[r] : 0);
          }
          PointSelections.accept(sink, qualifier, radii, values);
        });
  }

  /** K of a type less that of all others. */
  private static void d(PointData data, EdgeCorrection edge, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    for (int type = 0; type < data.types().size(); type++) {
      double[] values = k(data, PointSelections.within(data, type), false, edge);
      double[] controls = k(data, PointSelections.without(data, type), false, edge);
      for (int r = 0; r < values.length; r++) {
        values[r] -= controls[r];
      }
      PointSelections.accept(sink, PointSelections.qualifier(data, type, type), radii, values);
    }
  }

  private static void kmm(PointData data, EdgeCorrection edge, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEachType(
        data,
        (qualifier, pairs) ->
            PointSelections.accept(sink, qualifier, radii, k(data, pairs, true, edge)));
    PointSelections.accept(sink, "type=all", radii, k(data, PointSelections.all(data), true, edge));
  }

  private static void g(PointData data, EdgeCorrection edge, Divisor divisor, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) -> {
          double[] values = new double[radii.length];
          Ripley.pairCorrelation(
              pairs, window(data), edge, divisor, radii, PointSelections.threads(), values);
          PointSelections.accept(sink, qualifier, radii, values);
        });
  }

  private static double[] k(PointData data, PointPairs pairs, boolean marked, EdgeCorrection edge) {
    double[] values = new double[data.radii().length];
    Ripley.k(pairs, marked, window(data), edge, data.radii(), PointSelections.threads(), values);
    return values;
  }

  private static Rectangle window(PointData data) {
    PointData.Window window = data.window();
    return new Rectangle(window.left(), window.bottom(), window.right(), window.top());
  }
}

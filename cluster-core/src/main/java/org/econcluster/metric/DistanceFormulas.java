package org.econcluster.metric;

import org.econcluster.kernel.space.BinnedDurantonOverman;
import org.econcluster.kernel.space.DurantonOverman;
import org.econcluster.kernel.space.MarconPuech;
import org.econcluster.kernel.space.PointPairs;

/** The functions of distance of Duranton and Overman and of Marcon and Puech. */
final class DistanceFormulas {

  private DistanceFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    for (boolean weighted : new boolean[] {false, true}) {
      String weights = weighted ? "weights=given" : "weights=none";
      formulas.add(
          "duranton-overman-kd",
          "sum=direct, " + weights,
          PointData.class,
          (data, sink) -> directDensity(data, weighted, sink));
      formulas.add(
          "duranton-overman-kd",
          "sum=binned, " + weights,
          PointData.class,
          (data, sink) -> binnedDensity(data, weighted, sink));
    }
    formulas.add(
        "duranton-overman-bandwidth",
        "sum=direct",
        PointData.class,
        DistanceFormulas::directBandwidth);
    formulas.add(
        "duranton-overman-bandwidth",
        "sum=binned",
        PointData.class,
        DistanceFormulas::binnedBandwidth);
    formulas.add(
        "marcon-puech-m-cumulative",
        "against=all",
        PointData.class,
        (data, sink) -> cumulative(data, false, sink));
    formulas.add(
        "marcon-puech-m-cumulative",
        "against=controls",
        PointData.class,
        (data, sink) -> cumulative(data, true, sink));
    formulas.add(
        "lang-marcon-puech-m-density", "plain", PointData.class, DistanceFormulas::relativeDensity);
  }

  private static void directDensity(PointData data, boolean weighted, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    double rmax = radii[radii.length - 1];
    PointSelections.forEach(
        data,
        (qualifier, pairs) -> {
          checkDirect(pairs);
          double[] density = new double[radii.length];
          DurantonOverman.density(
              pairs,
              weighted,
              DurantonOverman.bandwidth(pairs, rmax),
              radii,
              PointSelections.threads(),
              density);
          PointSelections.accept(sink, qualifier, radii, density);
        });
  }

  private static void binnedDensity(PointData data, boolean weighted, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) -> {
          double[] density = new double[radii.length];
          binned(pairs, weighted, radii, density);
          PointSelections.accept(sink, qualifier, radii, density);
        });
  }

  private static void directBandwidth(PointData data, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) -> {
          checkDirect(pairs);
          sink.accept(qualifier, "", "", DurantonOverman.bandwidth(pairs, radii[radii.length - 1]));
        });
  }

  private static void binnedBandwidth(PointData data, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.forEach(
        data,
        (qualifier, pairs) ->
            sink.accept(qualifier, "", "", binned(pairs, false, radii, new double[radii.length])));
  }

  private static double binned(
      PointPairs pairs, boolean weighted, double[] radii, double[] density) {
    return BinnedDurantonOverman.density(
        pairs, weighted, radii, BinnedDurantonOverman.BITS, PointSelections.threads(), density);
  }

  private static void cumulative(PointData data, boolean againstControls, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    int types = data.types().size();
    double[] m = new double[types * types * radii.length];
    MarconPuech.cumulative(
        PointSelections.all(data),
        data.type(),
        types,
        againstControls,
        radii,
        PointSelections.threads(),
        m);
    for (int one = 0; one < types; one++) {
      for (int other = 0; other < types; other++) {
        if (one != other || !againstControls) {
          String qualifier =
              againstControls
                  ? "type=" + data.types().get(one) + " against " + data.types().get(other)
                  : PointSelections.qualifier(data, one, other);
          for (int k = 0; k < radii.length; k++) {
            sink.accept(
                qualifier,
                PointSelections.key(radii[k]),
                "",
                m[(one * types + other) * radii.length + k]);
          }
        }
      }
    }
  }

  private static void relativeDensity(PointData data, MetricSink sink) {
    double[] radii = PointSelections.radii(data);
    PointSelections.checkSize(
        data.x().length,
        MarconPuech.MOST_POINTS_OF_DENSITY,
        "Maybe marcon-puech-m-cumulative, which takes more, will do.");
    for (int one = 0; one < data.types().size(); one++) {
      for (int other = 0; other < data.types().size(); other++) {
        PointPairs pairs =
            one == other
                ? PointSelections.within(data, one)
                : PointSelections.between(data, one, other);
        double[] m = new double[radii.length];
        MarconPuech.density(
            PointSelections.all(data),
            data.type(),
            one,
            other,
            DurantonOverman.bandwidth(pairs, radii[radii.length - 1]),
            radii,
            PointSelections.threads(),
            m);
        PointSelections.accept(sink, PointSelections.qualifier(data, one, other), radii, m);
      }
    }
  }

  private static void checkDirect(PointPairs pairs) {
    PointSelections.checkSize(
        pairs.points(),
        DurantonOverman.MOST_POINTS,
        "Maybe name a variant with sum=binned, whose error is bounded.");
  }
}

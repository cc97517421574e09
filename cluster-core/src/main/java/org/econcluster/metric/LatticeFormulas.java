package org.econcluster.metric;

import java.util.Arrays;
import org.econcluster.kernel.space.Geary;
import org.econcluster.kernel.space.GetisOrd;
import org.econcluster.kernel.space.Moran;
import org.econcluster.kernel.space.NormalTail;
import org.econcluster.kernel.space.SpatialWeights;

/** Spatial association of areas, for each definition of who neighbours whom. */
final class LatticeFormulas {

  private LatticeFormulas() {}

  /** Hands over the statistics of one association of all areas. */
  @FunctionalInterface
  private interface Global {
    void compute(double[] values, SpatialWeights weights, Statistics statistics);
  }

  /** Takes a statistic by name. */
  @FunctionalInterface
  private interface Statistics {
    void accept(String name, double value);
  }

  /** Writes one value for each area. */
  @FunctionalInterface
  private interface Local {
    void compute(double[] values, SpatialWeights weights, double[] local);
  }

  static void addTo(Formulas.Builder formulas) {
    for (Style style : Style.values()) {
      String name = "style=" + style;
      String leftOut = name + ", islands=left out";
      formulas.add(
          "moran", name, LatticeData.class, global(style, false, false, LatticeFormulas::moran));
      formulas.add(
          "moran", leftOut, LatticeData.class, global(style, true, false, LatticeFormulas::moran));
      formulas.add(
          "geary", name, LatticeData.class, global(style, false, false, LatticeFormulas::geary));
      formulas.add(
          "geary", leftOut, LatticeData.class, global(style, true, false, LatticeFormulas::geary));
      formulas.add(
          "getis-ord-general-g",
          name,
          LatticeData.class,
          global(style, false, false, LatticeFormulas::generalG));
      formulas.add(
          "getis-ord-general-g",
          name + ", values=from 1",
          LatticeData.class,
          global(style, false, true, LatticeFormulas::generalG));
      for (int lost = 0; lost <= 1; lost++) {
        int freedom = lost;
        String variant = name + (lost == 0 ? ", m2=n" : ", m2=n-1");
        formulas.add(
            "local-moran",
            variant,
            LatticeData.class,
            local(style, (values, weights, out) -> Moran.local(values, weights, freedom, out)));
        formulas.add(
            "local-geary",
            variant,
            LatticeData.class,
            local(style, (values, weights, out) -> Geary.local(values, weights, freedom, out)));
      }
    }
    formulas.add(
        "local-getis-ord-g-z", "self=out", LatticeData.class, local(Style.B, GetisOrd::local));
    formulas.add(
        "local-getis-ord-g-z",
        "self=in",
        LatticeData.class,
        local(Style.B, GetisOrd::localWithSelf));
  }

  /** How weights are scaled; the names are those of Tiefelsdorf and spdep. */
  private enum Style {
    /** As they are: 1 for every neighbour if they are binary. */
    B,
    /** So that those of an area add up to 1. */
    W;

    SpatialWeights of(SpatialWeights weights) {
      return this == W ? weights.rowStandardised() : weights;
    }
  }

  private static Formula<LatticeData> global(
      Style style, boolean withoutIslands, boolean fromOne, Global measure) {
    return (data, sink) ->
        data.contiguities()
            .forEach(
                (name, all) -> {
                  String qualifier = "contiguity=" + name;
                  int[] kept = all.connected();
                  double[] values = fromOne ? fromOne(data.values()) : data.values();
                  SpatialWeights weights = all;
                  if (withoutIslands && kept.length > 0) {
                    double[] given = values;
                    values = Arrays.stream(kept).mapToDouble(area -> given[area]).toArray();
                    weights = all.between(kept);
                  }
                  measure.compute(
                      values,
                      style.of(weights),
                      (statistic, value) -> sink.accept(qualifier, statistic, "", value));
                });
  }

  private static Formula<LatticeData> local(Style style, Local measure) {
    return (data, sink) ->
        data.contiguities()
            .forEach(
                (name, weights) -> {
                  double[] local = new double[data.areas().size()];
                  measure.compute(data.values(), style.of(weights), local);
                  for (int a = 0; a < local.length; a++) {
                    sink.accept("contiguity=" + name, data.areas().get(a), "", local[a]);
                  }
                });
  }

  private static void moran(double[] values, SpatialWeights weights, Statistics statistics) {
    Moran.Global moran = Moran.global(values, weights);
    statistics.accept("I", moran.value());
    statistics.accept("EI", moran.expected());
    statistics.accept("VI_norm", moran.normalVariance());
    statistics.accept("VI_rand", moran.randomVariance());
    scores(moran.randomScore(), moran.normalScore(), statistics);
  }

  private static void geary(double[] values, SpatialWeights weights, Statistics statistics) {
    Geary.Global geary = Geary.global(values, weights);
    statistics.accept("C", geary.value());
    statistics.accept("EC", Double.isNaN(geary.value()) ? Double.NaN : 1);
    statistics.accept("VC_norm", geary.normalVariance());
    statistics.accept("VC_rand", geary.randomVariance());
    scores(geary.randomScore(), geary.normalScore(), statistics);
  }

  private static void scores(double random, double normal, Statistics statistics) {
    statistics.accept("z_rand", random);
    statistics.accept("z_norm", normal);
    statistics.accept("p_rand_two_sided", NormalTail.beyond(random));
    statistics.accept("p_rand_one_sided", NormalTail.above(random));
    statistics.accept("p_norm_two_sided", NormalTail.beyond(normal));
    statistics.accept("p_norm_one_sided", NormalTail.above(normal));
  }

  private static void generalG(double[] values, SpatialWeights weights, Statistics statistics) {
    GetisOrd.General general = GetisOrd.general(values, weights);
    statistics.accept("G", general.value());
    statistics.accept("EG", general.expected());
    statistics.accept("VG", general.variance());
    statistics.accept("z", general.score());
    statistics.accept("p_two_sided", NormalTail.beyond(general.score()));
    statistics.accept("p_one_sided", NormalTail.above(general.score()));
  }

  /** Moves values so that the least is 1, for a measure that needs positive ones. */
  private static double[] fromOne(double[] values) {
    double least = Arrays.stream(values).min().orElseThrow();
    return Arrays.stream(values).map(value -> value - least + 1).toArray();
  }
}

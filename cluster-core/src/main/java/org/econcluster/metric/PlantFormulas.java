package org.econcluster.metric;

import java.util.Locale;
import java.util.stream.IntStream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.specialisation.Coagglomeration;
import org.econcluster.kernel.specialisation.Colocation;
import org.econcluster.kernel.specialisation.EllisonGlaeserIndex;
import org.econcluster.kernel.specialisation.EllisonGlaeserIndex.Statistic;

/** Concentration beyond that of plants, and pairs of industries in the same places. */
final class PlantFormulas {

  private static final String COLOCATION = "howard-colocation";
  private static final String RANDOM_LABELS = "index=excess, labels=random";

  private PlantFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    add(formulas, "regions=plants", PlantFormulas::ofPlants);
    add(formulas, "regions=totals", PlantData::regionTotals);
    addColocation(formulas);
  }

  /** Where the regions' shares of all activity come from. */
  @FunctionalInterface
  private interface Regions {
    double[] totals(PlantData plants);
  }

  private static void add(Formulas.Builder formulas, String variant, Regions regions) {
    formulas.add(
        "ellison-glaeser",
        variant,
        PlantData.class,
        (plants, sink) -> ellisonGlaeser(plants, regions.totals(plants), sink));
    formulas.add(
        "maurel-sedillot",
        variant,
        PlantData.class,
        (plants, sink) -> maurelSedillot(plants, regions.totals(plants), sink));
    String coagglomeration = "ellison-glaeser-coagglomeration";
    formulas.add(
        coagglomeration,
        "group=all-industries, " + variant,
        PlantData.class,
        (plants, sink) -> group(plants, regions.totals(plants), sink));
    formulas.add(
        coagglomeration,
        "group=pair, " + variant,
        PlantData.class,
        (plants, sink) -> pairs(plants, regions.totals(plants), sink));
    formulas.add(
        coagglomeration,
        "group=pair, form=ellison-glaeser-kerr, " + variant,
        PlantData.class,
        (plants, sink) -> kerr(plants, regions.totals(plants), sink));
  }

  private static void addColocation(Formulas.Builder formulas) {
    String colocation = "howard-colocation";
    formulas.add(
        colocation,
        "index=colocation",
        PlantData.class,
        (plants, sink) -> putPairs(plants, colocation(plants, ones(plants)), sink));
    formulas.add(
        colocation,
        "index=colocation, weights=size",
        PlantData.class,
        (plants, sink) -> putPairs(plants, colocation(plants, plants.size()), sink));
    formulas.add(
        colocation, "index=excess, labels=expected", PlantData.class, PlantFormulas::excess);
    formulas.add(
        colocation, "index=excess, labels=random", PlantData.class, PlantFormulas::randomExcess);
  }

  private static void ellisonGlaeser(PlantData plants, double[] totals, MetricSink sink) {
    double[] values = statistics(plants, totals);
    Statistic[] statistics = Statistic.values();
    for (int k = 0; k < values.length; k++) {
      sink.accept(
          plants.industries().get(k / statistics.length),
          name(statistics[k % statistics.length]),
          values[k]);
    }
  }

  /** The names that the literature uses, for the letters in its case. */
  private static String name(Statistic statistic) {
    return switch (statistic) {
      case G, K, HHI -> statistic.name();
      default -> statistic.name().toLowerCase(Locale.ROOT);
    };
  }

  private static void maurelSedillot(PlantData plants, double[] totals, MetricSink sink) {
    double[] values = statistics(plants, totals);
    int width = Statistic.values().length;
    for (int i = 0; i < plants.industries().size(); i++) {
      sink.accept(
          plants.industries().get(i), "", values[i * width + Statistic.MAUREL_SEDILLOT.ordinal()]);
    }
  }

  private static double[] statistics(PlantData plants, double[] totals) {
    int industries = plants.industries().size();
    double[] statistics = new double[industries * Statistic.values().length];
    EllisonGlaeserIndex.write(
        plants.region(), plants.industry(), plants.size(), totals, industries, statistics);
    return statistics;
  }

  private static void group(PlantData plants, double[] totals, MetricSink sink) {
    int industries = needSeveral(plants);
    int[] all = IntStream.range(0, industries).toArray();
    sink.accept("all", "", ofGroup(plants, totals, table(plants, plants.size()), all));
  }

  private static void pairs(PlantData plants, double[] totals, MetricSink sink) {
    int industries = needSeveral(plants);
    double[] activity = table(plants, plants.size());
    for (int i = 0; i < industries; i++) {
      for (int j = i + 1; j < industries; j++) {
        putPair(plants, i, j, ofGroup(plants, totals, activity, new int[] {i, j}), sink);
      }
    }
  }

  private static void kerr(PlantData plants, double[] totals, MetricSink sink) {
    int industries = needSeveral(plants);
    double[] values = new double[industries * industries];
    Coagglomeration.ofPairs(
        table(plants, plants.size()), plants.regions().size(), industries, totals, values);
    for (int i = 0; i < industries; i++) {
      for (int j = i + 1; j < industries; j++) {
        putPair(plants, i, j, values[i * industries + j], sink);
      }
    }
  }

  /** Hands on the value of a pair under both of its names, as nobody knows which is looked for. */
  private static void putPair(PlantData plants, int one, int other, double value, MetricSink sink) {
    String first = plants.industries().get(one);
    String second = plants.industries().get(other);
    sink.accept(first + "-" + second, "", value);
    sink.accept(second + "-" + first, "", value);
  }

  private static double ofGroup(PlantData plants, double[] totals, double[] activity, int[] group) {
    return Coagglomeration.ofGroup(
        activity, plants.regions().size(), plants.industries().size(), group, totals);
  }

  private static void excess(PlantData plants, MetricSink sink) {
    double expected = Colocation.expected(plants.region(), plants.regions().size());
    double[] values = colocation(plants, ones(plants));
    for (int pair = 0; pair < values.length; pair++) {
      values[pair] -= expected;
    }
    putPairs(plants, values, sink);
  }

  private static void randomExcess(PlantData plants, MetricSink sink) {
    double[] values = colocation(plants, ones(plants));
    double[] means = new double[values.length];
    Colocation.meanUnderRandomLabels(
        plants.region(),
        plants.industry(),
        plants.regions().size(),
        plants.industries().size(),
        Figures.count(COLOCATION, RANDOM_LABELS, "draws"),
        Figures.count(COLOCATION, RANDOM_LABELS, "seed"),
        means);
    for (int pair = 0; pair < values.length; pair++) {
      values[pair] -= means[pair];
    }
    putPairs(plants, values, sink);
  }

  private static double[] colocation(PlantData plants, double[] weights) {
    int industries = plants.industries().size();
    double[] values = new double[industries * industries];
    Colocation.ofPairs(table(plants, weights), plants.regions().size(), industries, values);
    return values;
  }

  /** Hands on the pairs of different industries, in both orders. */
  private static void putPairs(PlantData plants, double[] values, MetricSink sink) {
    int industries = needSeveral(plants);
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j < industries; j++) {
        if (i != j) {
          sink.accept(
              plants.industries().get(i), plants.industries().get(j), values[i * industries + j]);
        }
      }
    }
  }

  private static double[] table(PlantData plants, double[] sizes) {
    return EllisonGlaeserIndex.activity(
        plants.region(),
        plants.industry(),
        sizes,
        plants.regions().size(),
        plants.industries().size());
  }

  private static double[] ones(PlantData plants) {
    return IntStream.range(0, plants.size().length).mapToDouble(k -> 1).toArray();
  }

  private static double[] ofPlants(PlantData plants) {
    double[] totals = new double[plants.regions().size()];
    for (int k = 0; k < plants.size().length; k++) {
      totals[plants.region()[k]] += plants.size()[k];
    }
    return totals;
  }

  private static int needSeveral(PlantData plants) {
    int industries = plants.industries().size();
    if (industries < 2) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_UNDEFINED,
              Place.of("plants"),
              "The measure compares industries, and all plants are of the industry \""
                  + plants.industries().get(0)
                  + "\".",
              "Maybe plants of other industries belong to the data."));
    }
    return industries;
  }
}

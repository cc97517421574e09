package org.econcluster.kernel.specialisation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.econcluster.kernel.Amounts;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.Totals;

final class SpecialisationContractTest extends TableKernelContract {

  private static final int DRAWS = 20;
  private static final String OF_PLACE = "The place of a cell decides its draws.";

  /** A kernel over a table and what its cells are shares of. */
  private interface OfTotals {
    void write(double[] activity, int regions, int industries, Totals totals, double[] results);
  }

  /** A kernel over a table and the activity of its regions. */
  private interface OfRegionTotals {
    void write(
        double[] activity, int regions, int industries, double[] regionTotals, double[] results);
  }

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(ofCells(), ofBounds(), ofRegions(), ofIndustries(), ofPairs(), ofTotals())
        .flatMap(kernels -> kernels);
  }

  private static Stream<TableKernel> ofCells() {
    return Stream.of(
        TableKernel.of("differences", Keys.CELLS, 0, LocationQuotients::differences)
            .withOfEmpty(Double.NaN, 0),
        TableKernel.of("at least one", Keys.CELLS, 1, LocationQuotients::atLeastOne)
            .withOfEmpty(0, 0),
        TableKernel.of(
            "scores",
            Keys.CELLS,
            Double.NaN,
            (activity, regions, industries, scores) -> {
              GeneralisedQuotient.locationQuotients(activity, regions, industries, scores);
              LocationQuotients.standardise(scores, regions, industries, Deviation.SAMPLE, scores);
            }),
        TableKernel.of(
                "above one",
                Keys.CELLS,
                0,
                (activity, regions, industries, ones) ->
                    LocationQuotients.aboveOne(
                        activity,
                        regions,
                        industries,
                        Amounts.totals(activity, regions, industries),
                        ones))
            .withOfEmpty(0, 0),
        TableKernel.of(
            "scores of logarithms",
            Keys.CELLS,
            Double.NaN,
            (activity, regions, industries, scores) -> {
              GeneralisedQuotient.locationQuotients(activity, regions, industries, scores);
              LocationQuotients.standardiseLogarithms(
                  scores, regions, industries, Deviation.SAMPLE, scores);
            }),
        TableKernel.of(
            "proximity adjusted",
            Keys.CELLS,
            1,
            (activity, regions, industries, quotients) ->
                ProximityAdjustedQuotient.write(
                    activity,
                    regions,
                    industries,
                    new int[regions + 1],
                    new int[0],
                    new double[0],
                    Amounts.totals(activity, regions, industries),
                    quotients)),
        TableKernel.of(
                "stars",
                Keys.CELLS,
                3,
                (activity, regions, industries, counts) -> {
                  int[] stars = new int[counts.length];
                  ClusterStars.write(activity, regions, industries, 1, 0.5, 5, stars);
                  Arrays.setAll(counts, cell -> Integer.bitCount(stars[cell]));
                })
            .withOfEmpty(0, 0)
            .withoutScaleFreedom(),
        TableKernel.of(
                "cluster index",
                Keys.CELLS,
                1,
                (activity, regions, industries, indexes) -> {
                  double[] ones = new double[Math.max(regions, activity.length)];
                  Arrays.fill(ones, 1);
                  LitzenbergerIndex.write(
                      activity,
                      Arrays.copyOf(ones, activity.length),
                      regions,
                      industries,
                      Arrays.copyOf(ones, regions),
                      Arrays.copyOf(ones, regions),
                      indexes);
                })
            .withOfEmpty(0, Double.NaN));
  }

  private static Stream<TableKernel> ofBounds() {
    return Stream.of(
        interval(
            "interval of the logarithm",
            (activity, regions, industries, totals, upper) ->
                LocationQuotientInterval.deltaOfLogarithm(
                    activity,
                    regions,
                    industries,
                    totals,
                    1.96,
                    new double[activity.length],
                    upper)),
        interval(
            "interval",
            (activity, regions, industries, totals, upper) ->
                LocationQuotientInterval.delta(
                    activity,
                    regions,
                    industries,
                    totals,
                    1.96,
                    new double[activity.length],
                    upper)),
        interval(
                "lower bound of draws",
                (activity, regions, industries, totals, lower) ->
                    LocationQuotientInterval.bootstrap(
                        activity,
                        regions,
                        industries,
                        totals,
                        0.9,
                        DRAWS,
                        7,
                        1,
                        lower,
                        new double[activity.length]))
            .ordered(OF_PLACE),
        interval(
                "upper bound of draws",
                (activity, regions, industries, totals, upper) ->
                    LocationQuotientInterval.bootstrap(
                        activity,
                        regions,
                        industries,
                        totals,
                        0.9,
                        DRAWS,
                        7,
                        2,
                        new double[activity.length],
                        upper))
            .ordered(OF_PLACE));
  }

  /** Writes the lower or the upper bounds of quotients. */
  @FunctionalInterface
  private interface Interval {
    void write(double[] activity, int regions, int industries, Totals totals, double[] bounds);
  }

  private static TableKernel interval(String name, Interval interval) {
    return TableKernel.of(
            name,
            Keys.CELLS,
            1,
            (activity, regions, industries, bounds) ->
                interval.write(
                    activity,
                    regions,
                    industries,
                    Amounts.totals(activity, regions, industries),
                    bounds))
        .withoutScaleFreedom()
        .withoutAliasing();
  }

  private static Stream<TableKernel> ofRegions() {
    return Stream.of(
        TableKernel.of("averages", Keys.REGIONS, 1, LocationQuotients::averages),
        TableKernel.of("Hoover", Keys.REGIONS, 0, HooverIndex::ofRegions),
        TableKernel.of("Krugman", Keys.REGIONS, 0, KrugmanIndex::ofRegions),
        TableKernel.of(
            "Krugman, rest", Keys.REGIONS, Double.NaN, KrugmanIndex::ofRegionsAgainstRest),
        TableKernel.of(
            "Krugman, mean", Keys.REGIONS, Double.NaN, KrugmanIndex::ofRegionsAgainstMeanOfOthers),
        TableKernel.of("Hachman", Keys.REGIONS, 1, HachmanIndex::ofRegions),
        TableKernel.of("Herfindahl", Keys.REGIONS, 1, HerfindahlIndex::ofRegions),
        TableKernel.of(
            "Herfindahl by two threads",
            Keys.REGIONS,
            1,
            (activity, regions, industries, indexes) ->
                HerfindahlIndex.ofRegions(activity, regions, industries, 2, indexes)),
        TableKernel.of("entropy", Keys.REGIONS, 0, Entropy::ofRegionsInBits),
        TableKernel.of("evenness", Keys.REGIONS, Double.NaN, Entropy::evennessOfRegions),
        TableKernel.of("divergence", Keys.REGIONS, 0, Entropy::divergences),
        TableKernel.of("Theil T", Keys.REGIONS, 0, TheilIndex::ofRegions),
        TableKernel.of("Theil L", Keys.REGIONS, 0, TheilIndex::meanLogDeviationOfRegions),
        TableKernel.of("Gini", Keys.REGIONS, 0, GiniCoefficient::ofRegions),
        TableKernel.of("Gini of quotients", Keys.REGIONS, 0, GiniCoefficient::ofQuotientsOfRegions),
        TableKernel.of("specialisation Gini", Keys.REGIONS, 0, LorenzGini::ofRegions));
  }

  private static Stream<TableKernel> ofIndustries() {
    return Stream.of(
        TableKernel.of("Hoover i", Keys.INDUSTRIES, 0, HooverIndex::ofIndustries),
        TableKernel.of("Krugman i", Keys.INDUSTRIES, 0, KrugmanIndex::ofIndustries),
        TableKernel.of(
            "Krugman i, rest", Keys.INDUSTRIES, Double.NaN, KrugmanIndex::ofIndustriesAgainstRest),
        TableKernel.of(
            "Krugman i, mean",
            Keys.INDUSTRIES,
            Double.NaN,
            KrugmanIndex::ofIndustriesAgainstMeanOfOthers),
        TableKernel.of("Herfindahl i", Keys.INDUSTRIES, 1, HerfindahlIndex::ofIndustries),
        TableKernel.of("Theil T i", Keys.INDUSTRIES, 0, TheilIndex::ofIndustries),
        TableKernel.of("Theil L i", Keys.INDUSTRIES, 0, TheilIndex::meanLogDeviationOfIndustries),
        TableKernel.of("Gini i", Keys.INDUSTRIES, 0, GiniCoefficient::ofIndustries),
        TableKernel.of(
            "Gini of quotients i", Keys.INDUSTRIES, 0, GiniCoefficient::ofQuotientsOfIndustries),
        TableKernel.of("locational Gini", Keys.INDUSTRIES, 0, LorenzGini::ofIndustries),
        TableKernel.of(
            "locational Gini by two threads",
            Keys.INDUSTRIES,
            0,
            (activity, regions, industries, coefficients) ->
                LorenzGini.ofIndustries(activity, regions, industries, 2, coefficients)),
        ofRegionTotals("Hoover i of totals", Keys.INDUSTRIES, 0, HooverIndex::ofIndustries),
        ofRegionTotals("Krugman i of totals", Keys.INDUSTRIES, 0, KrugmanIndex::ofIndustries));
  }

  private static Stream<TableKernel> ofPairs() {
    return Stream.of(
        TableKernel.of(
            "coagglomeration", Keys.INDUSTRY_PAIRS, Double.NaN, Coagglomeration::ofPairs),
        ofRegionTotals(
            "coagglomeration of totals", Keys.INDUSTRY_PAIRS, Double.NaN, Coagglomeration::ofPairs),
        TableKernel.returning(
            "coagglomeration of groups",
            Keys.INDUSTRY_PAIRS,
            Double.NaN,
            SpecialisationContractTest::ofGroups),
        TableKernel.of("colocation", Keys.INDUSTRY_PAIRS, 1, Colocation::ofPairs));
  }

  /** Of each two industries, which a table of one industry does not have. */
  private static double[] ofGroups(double[] activity, int regions, int industries) {
    double[] regionTotals = Amounts.ofRegions(activity, regions, industries);
    double[] pairs = new double[industries * industries];
    Arrays.fill(pairs, Double.NaN);
    for (int i = 0; i < Math.max(1, industries) && industries != 1; i++) {
      for (int j = 0; j < Math.max(1, industries); j++) {
        if (i != j || industries == 0) {
          pairs[i * industries + j] =
              Coagglomeration.ofGroup(
                  activity, regions, industries, new int[] {i, j}, regionTotals);
        }
      }
    }
    return pairs;
  }

  private static Stream<TableKernel> ofTotals() {
    return Stream.of(
        ofTotals("differences of totals", Keys.CELLS, 0, LocationQuotients::differences)
            .withOfEmpty(Double.NaN, 0),
        ofTotals("at least one of totals", Keys.CELLS, 1, LocationQuotients::atLeastOne)
            .withOfEmpty(0, 0),
        ofTotals("averages of totals", Keys.REGIONS, 1, LocationQuotients::averages),
        ofTotals("Hoover of totals", Keys.REGIONS, 0, HooverIndex::ofRegions),
        ofTotals("Krugman of totals", Keys.REGIONS, 0, KrugmanIndex::ofRegions),
        ofTotals("Hachman of totals", Keys.REGIONS, 1, HachmanIndex::ofRegions),
        ofTotals("divergence of totals", Keys.REGIONS, 0, Entropy::divergences));
  }

  private static TableKernel ofTotals(String name, Keys keys, double ofSingle, OfTotals kernel) {
    return TableKernel.of(
        name,
        keys,
        ofSingle,
        (activity, regions, industries, results) ->
            kernel.write(
                activity,
                regions,
                industries,
                Amounts.totals(activity, regions, industries),
                results));
  }

  private static TableKernel ofRegionTotals(
      String name, Keys keys, double ofSingle, OfRegionTotals kernel) {
    return TableKernel.of(
        name,
        keys,
        ofSingle,
        (activity, regions, industries, results) ->
            kernel.write(
                activity,
                regions,
                industries,
                Amounts.ofRegions(activity, regions, industries),
                results));
  }
}

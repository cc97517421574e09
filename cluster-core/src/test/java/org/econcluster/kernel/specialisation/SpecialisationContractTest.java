package org.econcluster.kernel.specialisation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.TableKernel.Keys;
import org.econcluster.kernel.TableKernelContract;
import org.econcluster.kernel.Totals;

final class SpecialisationContractTest extends TableKernelContract {

  @Override
  protected Stream<TableKernel> kernels() {
    return Stream.of(ofCells(), ofRegions(), ofIndustries(), ofPairs()).flatMap(kernels -> kernels);
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
                        Totals.of(activity, regions, industries, "activity"),
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
                    Totals.of(activity, regions, industries, "activity"),
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

  /** Writes the upper bounds of quotients. */
  @FunctionalInterface
  private interface Interval {
    void write(double[] activity, int regions, int industries, Totals totals, double[] upper);
  }

  private static TableKernel interval(String name, Interval interval) {
    return TableKernel.of(
            name,
            Keys.CELLS,
            1,
            (activity, regions, industries, upper) ->
                interval.write(
                    activity,
                    regions,
                    industries,
                    Totals.of(activity, regions, industries, "activity"),
                    upper))
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
        TableKernel.of("locational Gini", Keys.INDUSTRIES, 0, LorenzGini::ofIndustries));
  }

  private static Stream<TableKernel> ofPairs() {
    return Stream.of(
        TableKernel.of(
            "coagglomeration", Keys.INDUSTRY_PAIRS, Double.NaN, Coagglomeration::ofPairs),
        TableKernel.of("colocation", Keys.INDUSTRY_PAIRS, 1, Colocation::ofPairs));
  }
}

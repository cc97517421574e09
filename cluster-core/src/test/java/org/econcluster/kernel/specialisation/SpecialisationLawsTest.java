package org.econcluster.kernel.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.TableKernel;
import org.econcluster.kernel.Totals;

/** What holds of the specialisation of every table, and between measures. */
final class SpecialisationLawsTest {

  private static final int TRIES = 10_000;

  /** A few dozen roundings of numbers of the order of 1. */
  private static final double CLOSE = 1e-12;

  /** A table of counts. */
  private static final class Counts {

    private final double[] cells;
    private final int regions;
    private final int industries;

    Counts(double[] cells, int regions, int industries) {
      this.cells = cells;
      this.regions = regions;
      this.industries = industries;
    }

    double[] of(int results, TableKernel.Compute kernel) {
      double[] values = new double[results];
      kernel.write(cells, regions, industries, values);
      return values;
    }

    double[] ofRegions(TableKernel.Compute kernel) {
      return of(regions, kernel);
    }

    double[] ofIndustries(TableKernel.Compute kernel) {
      return of(industries, kernel);
    }

    Totals totals() {
      return Totals.of(cells, regions, industries, "cells");
    }

    Counts transposed() {
      double[] turned = new double[cells.length];
      for (int cell = 0; cell < cells.length; cell++) {
        turned[cell % industries * regions + cell / industries] = cells[cell];
      }
      return new Counts(turned, industries, regions);
    }

    @Override
    public String toString() {
      return regions + " × " + industries + " " + Arrays.toString(cells);
    }
  }

  @Property(tries = TRIES)
  void krugmanAgainstAllIsTwiceTheCoefficientOfSpecialisation(@ForAll("counts") Counts table) {
    assertClose(
        table.ofRegions(KrugmanIndex::ofRegions),
        scaled(table.ofRegions(HooverIndex::ofRegions), 2));
    assertClose(
        table.ofIndustries(KrugmanIndex::ofIndustries),
        scaled(table.ofIndustries(HooverIndex::ofIndustries), 2));
  }

  @Property(tries = TRIES)
  void krugmanAgainstTheRestExceedsTheOneAgainstAllByTheRestsShare(@ForAll("counts") Counts table) {
    double[] all = table.ofRegions(KrugmanIndex::ofRegions);
    double[] rest = table.ofRegions(KrugmanIndex::ofRegionsAgainstRest);
    double[] shares = table.totals().regionShares();
    for (int r = 0; r < table.regions; r++) {
      if (!Double.isNaN(rest[r])) {
        assertThat(rest[r] * (1 - shares[r])).isCloseTo(all[r], within(CLOSE));
      }
    }
  }

  @Property(tries = TRIES)
  void concentrationIsTheSpecialisationOfTheTableTurnedRound(@ForAll("counts") Counts table) {
    Counts turned = table.transposed();

    assertClose(
        table.ofIndustries(KrugmanIndex::ofIndustries), turned.ofRegions(KrugmanIndex::ofRegions));
    assertClose(
        table.ofIndustries(KrugmanIndex::ofIndustriesAgainstRest),
        turned.ofRegions(KrugmanIndex::ofRegionsAgainstRest));
    assertClose(
        table.ofIndustries(KrugmanIndex::ofIndustriesAgainstMeanOfOthers),
        turned.ofRegions(KrugmanIndex::ofRegionsAgainstMeanOfOthers));
    assertClose(
        table.ofIndustries(HerfindahlIndex::ofIndustries),
        turned.ofRegions(HerfindahlIndex::ofRegions));
    assertClose(
        table.ofIndustries(TheilIndex::ofIndustries), turned.ofRegions(TheilIndex::ofRegions));
    assertClose(
        table.ofIndustries(TheilIndex::meanLogDeviationOfIndustries),
        turned.ofRegions(TheilIndex::meanLogDeviationOfRegions));
    assertClose(
        table.ofIndustries(LorenzGini::ofIndustries), turned.ofRegions(LorenzGini::ofRegions));
    assertClose(
        table.ofIndustries(GiniCoefficient::ofIndustries),
        turned.ofRegions(GiniCoefficient::ofRegions));
    assertClose(
        table.ofIndustries(GiniCoefficient::ofQuotientsOfIndustries),
        turned.ofRegions(GiniCoefficient::ofQuotientsOfRegions));
  }

  @Property(tries = TRIES)
  void everyMeasureOfARegionKeepsItsRange(@ForAll("counts") Counts table) {
    double[] shares = table.totals().regionShares();
    double[] specialisation = table.ofRegions(HooverIndex::ofRegions);
    double[] divergence = table.ofRegions(Entropy::divergences);
    for (int r = 0; r < table.regions; r++) {
      assertWithin(specialisation[r], 0, 1 - shares[r]);
      assertWithin(divergence[r], 0, -Math.log(shares[r]));
    }
    double n = table.industries;
    assertWithin(table.ofRegions(KrugmanIndex::ofRegionsAgainstMeanOfOthers), 0, 2);
    assertWithin(table.ofRegions(HachmanIndex::ofRegions), 0, 1);
    assertWithin(table.ofRegions(HerfindahlIndex::ofRegions), 1 / n, 1);
    assertWithin(table.ofRegions(Entropy::ofRegionsInBits), 0, Math.log(n) / Math.log(2));
    assertWithin(table.ofRegions(Entropy::evennessOfRegions), 0, 1);
    assertWithin(table.ofRegions(TheilIndex::ofRegions), 0, Math.log(n));
    assertWithin(
        table.ofRegions(TheilIndex::meanLogDeviationOfRegions), 0, Double.POSITIVE_INFINITY);
    assertWithin(table.ofRegions(GiniCoefficient::ofRegions), 0, (n - 1) / n);
    assertWithin(table.ofRegions(GiniCoefficient::ofQuotientsOfRegions), 0, (n - 1) / n);
    assertWithin(table.ofRegions(LorenzGini::ofRegions), 0, 1);
    assertWithin(table.ofRegions(LocationQuotients::averages), 1, Double.POSITIVE_INFINITY);
  }

  @Property(tries = TRIES)
  void theilsTIsWhatEntropyLacksToItsLargest(@ForAll("counts") Counts table) {
    double[] theil = table.ofRegions(TheilIndex::ofRegions);
    double[] entropy = table.ofRegions(Entropy::ofRegionsInBits);
    for (int r = 0; r < table.regions; r++) {
      if (!Double.isNaN(theil[r])) {
        assertThat(theil[r] + entropy[r] * Math.log(2))
            .isCloseTo(Math.log(table.industries), within(CLOSE));
      }
    }
  }

  @Property(tries = TRIES)
  void hachmanIsTheInverseOfTheMeanQuotient(@ForAll("counts") Counts table) {
    double[] averages = table.ofRegions(LocationQuotients::averages);

    assertClose(
        table.ofRegions(HachmanIndex::ofRegions),
        Arrays.stream(averages).map(average -> 1 / average).toArray());
  }

  @Property(tries = TRIES)
  void aQuotientOfAtLeastOneIsAOne(@ForAll("counts") Counts table) {
    double[] quotients = table.of(table.cells.length, GeneralisedQuotient::locationQuotients);
    double[] ones = table.of(table.cells.length, LocationQuotients::atLeastOne);
    double[] differences = table.of(table.cells.length, LocationQuotients::differences);
    for (int cell = 0; cell < ones.length; cell++) {
      assertThat(ones[cell]).isEqualTo(quotients[cell] >= 1 ? 1.0 : 0.0);
      if (quotients[cell] > 1 + CLOSE) {
        assertThat(differences[cell]).isPositive();
      }
    }
  }

  @Property(tries = TRIES)
  void differencesOfARegionAddUpToNothing(@ForAll("counts") Counts table) {
    double[] differences = table.of(table.cells.length, LocationQuotients::differences);
    for (int r = 0; r < table.regions; r++) {
      double sum =
          Arrays.stream(differences, r * table.industries, (r + 1) * table.industries).sum();
      assertThat(Double.isNaN(sum) || Math.abs(sum) < CLOSE).isTrue();
    }
  }

  @Property(tries = TRIES)
  void scoresOfAnIndustryHaveMeanNoughtAndDeviationOne(@ForAll("counts") Counts table) {
    double[] scores = table.of(table.cells.length, GeneralisedQuotient::locationQuotients);
    LocationQuotients.standardise(
        scores, table.regions, table.industries, Deviation.POPULATION, scores);
    for (int i = 0; i < table.industries; i++) {
      int column = i;
      double[] known =
          IntStream.range(0, table.regions)
              .mapToDouble(r -> scores[r * table.industries + column])
              .filter(score -> !Double.isNaN(score))
              .toArray();
      if (known.length > 0) {
        assertThat(Arrays.stream(known).sum()).isCloseTo(0, within(1e-9));
        assertThat(Arrays.stream(known).map(score -> score * score).average().orElseThrow())
            .isCloseTo(1, within(1e-9));
      }
    }
  }

  @Property(tries = TRIES)
  void theLorenzGiniLiesBetweenItsLargestDistanceAndTwiceThat(@ForAll("counts") Counts table) {
    double[] gini = table.ofIndustries(LorenzGini::ofIndustries);
    double[] hoover = table.ofIndustries(HooverIndex::ofIndustries);
    for (int i = 0; i < table.industries; i++) {
      assertWithin(gini[i], hoover[i], 2 * hoover[i]);
    }
  }

  @Property(tries = TRIES)
  void theNumberOfThreadsChangesNoBit(
      @ForAll("counts") Counts table, @ForAll @IntRange(min = 2, max = 5) int threads) {
    double[] coefficients = new double[table.industries];

    LorenzGini.ofIndustries(table.cells, table.regions, table.industries, threads, coefficients);

    assertThat(coefficients).containsExactly(table.ofIndustries(LorenzGini::ofIndustries));

    double[] indexes = new double[table.regions];
    HerfindahlIndex.ofRegions(table.cells, table.regions, table.industries, threads, indexes);

    assertThat(indexes).containsExactly(table.ofRegions(HerfindahlIndex::ofRegions));
  }

  /** The curve is sorted by buckets; a plain sort must agree, whatever the sizes. */
  @Property(tries = TRIES)
  void theLorenzGiniIsThatOfAPlainSort(@ForAll("amounts") double[] amounts) {
    double[] base = new double[amounts.length];
    Arrays.fill(base, 1);

    assertClose(
        new double[] {Inequality.gini(amounts, base)}, new double[] {GiniCoefficient.of(amounts)});
  }

  @Property(tries = TRIES)
  void betweenAndWithinAddUpToAll(
      @ForAll("counts") Counts table, @ForAll @IntRange(min = 1, max = 3) int groups) {
    int[] groupOf = IntStream.range(0, table.cells.length).map(k -> k % groups).toArray();
    double[] parts = new double[3];

    TheilIndex.decompose(table.cells, groupOf, groups, parts);
    assertWithin(parts[0], 0, Double.POSITIVE_INFINITY);
    assertWithin(parts[1], 0, Double.POSITIVE_INFINITY);
    assertClose(new double[] {parts[0] + parts[1]}, new double[] {parts[2]});

    TheilIndex.decomposeMeanLogDeviation(table.cells, groupOf, groups, parts);
    assertClose(new double[] {parts[0] + parts[1]}, new double[] {parts[2]});
  }

  @Property(tries = TRIES)
  void inequalityRisesWithAversionAndSchutzIsBelowGini(@ForAll("amounts") double[] amounts) {
    double[] base = new double[amounts.length];
    Arrays.fill(base, 1);
    double mild = Inequality.atkinson(amounts, base, 0.5);
    double middle = Inequality.atkinson(amounts, base, 1);
    double severe = Inequality.atkinson(amounts, base, 2);

    assertWithin(mild, 0, middle);
    assertWithin(middle, mild, severe);
    assertWithin(severe, middle, 1);
    assertWithin(Inequality.schutz(amounts, base), 0, Inequality.gini(amounts, base));
    assertWithin(Inequality.coulter(amounts, base), 0, 1);
    assertWithin(Inequality.williamson(amounts, base), 0, Math.sqrt(amounts.length - 1.0));
  }

  @Property(tries = TRIES)
  void thePairOfEllisonAndGlaeserIsThatOfEllisonGlaeserAndKerr(@ForAll("counts") Counts table) {
    double[] pairs = table.of(table.industries * table.industries, Coagglomeration::ofPairs);
    double[] regionTotals = table.totals().ofRegions();
    for (int i = 0; i < table.industries; i++) {
      for (int j = i + 1; j < table.industries; j++) {
        double pair =
            Coagglomeration.ofGroup(
                table.cells, table.regions, table.industries, new int[] {i, j}, regionTotals);
        double kerr = pairs[i * table.industries + j];
        // Where one of the two is tiny, its share of the group nearly vanishes below the line.
        assertThat(Double.isNaN(pair)).isEqualTo(Double.isNaN(kerr));
        assertThat(
                Double.isNaN(pair) || Math.abs(pair - kerr) <= 1e-7 * Math.max(1, Math.abs(kerr)))
            .isTrue();
      }
    }
  }

  @Property(tries = TRIES)
  void colocationIsSymmetricAndAShare(@ForAll("counts") Counts table) {
    double[] pairs = table.of(table.industries * table.industries, Colocation::ofPairs);
    assertWithin(pairs, 0, 1);
    for (int i = 0; i < table.industries; i++) {
      for (int j = 0; j < i; j++) {
        assertClose(
            new double[] {pairs[i * table.industries + j]},
            new double[] {pairs[j * table.industries + i]});
      }
    }
  }

  @Property(tries = TRIES)
  void theIntervalHoldsTheQuotientAndIsHalfAsWideForFourTimesTheJobs(
      @ForAll("counts") Counts table) {
    double[] quotients = table.of(table.cells.length, GeneralisedQuotient::locationQuotients);
    Counts more = new Counts(scaled(table.cells, 4), table.regions, table.industries);
    double[] lower = new double[table.cells.length];
    double[] upper = new double[table.cells.length];
    double[] upperOfMore = new double[table.cells.length];

    LocationQuotientInterval.delta(
        more.cells, more.regions, more.industries, more.totals(), 1.96, lower, upperOfMore);
    LocationQuotientInterval.delta(
        table.cells, table.regions, table.industries, table.totals(), 1.96, lower, upper);

    for (int cell = 0; cell < quotients.length; cell++) {
      if (!Double.isNaN(quotients[cell])) {
        assertWithin(quotients[cell], lower[cell], upper[cell]);
        assertThat(2 * (upperOfMore[cell] - quotients[cell]))
            .isCloseTo(upper[cell] - quotients[cell], within(1e-9 * Math.max(1, upper[cell])));
      }
    }
  }

  @Property(tries = TRIES)
  void allTheSameIsNoSpecialisationAtAll(
      @ForAll @IntRange(min = 1, max = 6) int regions,
      @ForAll @IntRange(min = 1, max = 6) int industries,
      @ForAll @IntRange(min = 1, max = 1000) int jobs) {
    double[] cells = new double[regions * industries];
    Arrays.fill(cells, jobs);
    Counts table = new Counts(cells, regions, industries);

    assertClose(table.ofRegions(KrugmanIndex::ofRegions), new double[regions]);
    assertClose(table.ofRegions(Entropy::divergences), new double[regions]);
    assertClose(table.ofRegions(GiniCoefficient::ofRegions), new double[regions]);
    assertClose(table.ofRegions(LorenzGini::ofRegions), new double[regions]);
    assertClose(table.ofIndustries(TheilIndex::ofIndustries), new double[industries]);
    assertThat(HerfindahlIndex.equivalentNumber(table.ofRegions(HerfindahlIndex::ofRegions)[0]))
        .isCloseTo(industries, within(CLOSE * industries));
    assertThat(table.of(cells.length, LocationQuotients::atLeastOne)).containsOnly(1);
  }

  /** A region that is the whole economy, and the same table turned round: an only industry. */
  @Property(tries = TRIES)
  void whereThereIsOneOnlyItDiffersFromNothing(@ForAll("amounts") double[] amounts) {
    int size = amounts.length;
    boolean any = Arrays.stream(amounts).anyMatch(amount -> amount > 0);
    double[] nothing = {any ? 0 : Double.NaN};
    double[] everything = {any ? 1 : Double.NaN};
    double[] wholes = Arrays.stream(amounts).map(amount -> amount > 0 ? 1 : Double.NaN).toArray();
    Counts region = new Counts(amounts, 1, size);
    Counts industry = new Counts(amounts, size, 1);

    assertClose(region.ofRegions(HooverIndex::ofRegions), nothing);
    assertClose(region.ofRegions(KrugmanIndex::ofRegions), nothing);
    assertClose(region.ofRegions(Entropy::divergences), nothing);
    assertClose(region.ofRegions(LorenzGini::ofRegions), nothing);
    assertClose(region.ofRegions(HachmanIndex::ofRegions), everything);
    assertClose(region.ofRegions(LocationQuotients::averages), everything);
    assertClose(region.ofIndustries(HerfindahlIndex::ofIndustries), wholes);
    assertClose(industry.ofIndustries(HooverIndex::ofIndustries), nothing);
    assertClose(industry.ofIndustries(KrugmanIndex::ofIndustries), nothing);
    assertClose(industry.ofIndustries(LorenzGini::ofIndustries), nothing);
    assertClose(industry.ofRegions(HerfindahlIndex::ofRegions), wholes);
  }

  @Provide
  Arbitrary<Counts> counts() {
    Arbitrary<Double> cell =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0.0)),
            Tuple.of(5, Arbitraries.integers().between(0, 20).map(Integer::doubleValue)),
            Tuple.of(1, Arbitraries.integers().between(0, 100_000).map(Integer::doubleValue)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 6), Arbitraries.integers().between(1, 6))
        .flatAs(
            (regions, industries) ->
                cell.array(double[].class)
                    .ofSize(regions * industries)
                    .map(cells -> new Counts(cells, regions, industries)));
  }

  @Provide
  Arbitrary<double[]> amounts() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0.0)),
            Tuple.of(3, Arbitraries.doubles().between(1e-6, 1e6).ofScale(6)),
            Tuple.of(3, Arbitraries.integers().between(1, 5).map(Integer::doubleValue)))
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  private static void assertWithin(double[] values, double lowest, double highest) {
    for (double value : values) {
      assertWithin(value, lowest, highest);
    }
  }

  private static void assertWithin(double value, double lowest, double highest) {
    assertThat(Double.isNaN(value) || (value >= lowest - CLOSE && value <= highest + CLOSE))
        .as("%s from %s to %s", value, lowest, highest)
        .isTrue();
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < actual.length; k++) {
      boolean close =
          Double.compare(actual[k], expected[k]) == 0
              || Math.abs(actual[k] - expected[k]) <= CLOSE * Math.max(1, Math.abs(expected[k]));
      assertThat(close).as("%s: %s, not %s", k, actual[k], expected[k]).isTrue();
    }
  }
}

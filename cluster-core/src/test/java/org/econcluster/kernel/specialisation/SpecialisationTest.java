package org.econcluster.kernel.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.econcluster.kernel.Totals;
import org.econcluster.kernel.specialisation.EllisonGlaeserIndex.Statistic;
import org.junit.jupiter.api.Test;

/** Small numbers that can be checked by hand. */
final class SpecialisationTest {

  private static final double CLOSE = 1e-15;

  /** Region 0 has shares 1/4 and 3/4, region 1 half and half; both 4 jobs. */
  private static final double[] TWO_BY_TWO = {1, 3, 2, 2};

  @Test
  void theThreeReferencesOfKrugmanDiffer() {
    double[] values = new double[3];
    double[] cells = {8, 0, 1, 1, 0, 2};

    KrugmanIndex.ofRegions(cells, 3, 2, values);
    assertThat(values[0]).isEqualTo(0.5, within(CLOSE)); // 2 (1 - 9/12)

    KrugmanIndex.ofRegionsAgainstRest(cells, 3, 2, values);
    assertThat(values[0]).isEqualTo(1.5, within(CLOSE)); // 2 (1 - 1/4)

    KrugmanIndex.ofRegionsAgainstMeanOfOthers(cells, 3, 2, values);
    assertThat(values[0]).isEqualTo(1.5, within(CLOSE)); // 2 (1 - (1/2 + 0) / 2)
    assertThat(values[2]).isEqualTo(1.5, within(CLOSE)); // 2 (3/4)
  }

  @Test
  void differencesAreOfShares() {
    double[] differences = new double[4];

    LocationQuotients.differences(TWO_BY_TWO, 2, 2, differences);

    assertThat(differences).containsExactly(-0.125, 0.125, 0.125, -0.125);
  }

  @Test
  void aTieIsAtLeastOneButNotAbove() {
    // A third of the region and a third of all, in numbers whose products exceed 2^53.
    double third = 333_333_333_333.0;
    double[] cells = {third, 2 * third, 10 * third, 20 * third};
    double[] ones = new double[4];

    LocationQuotients.atLeastOne(cells, 2, 2, ones);
    assertThat(ones).containsOnly(1);

    LocationQuotients.aboveOne(cells, 2, 2, Totals.of(cells, 2, 2, "cells"), ones);
    assertThat(ones).containsOnly(0);
  }

  @Test
  void aJobMoreOrLessDecidesEvenWhereProductsRoundToTheSame() {
    double large = 94_906_267; // whose square is just above 2^53
    double[] ones = new double[1];

    // large (large + 2) is one less than (large + 1) squared.
    LocationQuotients.atLeastOne(
        new double[] {large},
        1,
        1,
        Totals.given(new double[] {large + 1}, new double[] {large + 1}, large + 2),
        ones);
    assertThat(ones).containsExactly(0);

    LocationQuotients.aboveOne(
        new double[] {large + 1},
        1,
        1,
        Totals.given(new double[] {large}, new double[] {large + 2}, large + 1),
        ones);
    assertThat(ones).containsExactly(1);
  }

  @Test
  void scoresAreOfTheRegionsOfAnIndustry() {
    double[] scores = new double[4];

    // Quotients 1 and 3 in the first industry: mean 2, deviation 1 or the root of 2.
    LocationQuotients.standardise(new double[] {1, 5, 3, 5}, 2, 2, Deviation.POPULATION, scores);
    assertThat(scores).containsExactly(-1, Double.NaN, 1, Double.NaN);

    LocationQuotients.standardise(new double[] {1, 5, 3, 5}, 2, 2, Deviation.SAMPLE, scores);
    assertThat(scores[2]).isEqualTo(Math.sqrt(0.5), within(CLOSE));

    LocationQuotients.standardiseLogarithms(
        new double[] {0.5, 0, 2, 1}, 2, 2, Deviation.POPULATION, scores);
    assertThat(scores).containsExactly(-1, Double.NaN, 1, Double.NaN);
  }

  @Test
  void givenTotalsAreComparedWith() {
    double[] values = new double[1];

    // Half of the region against a tenth of the country; the other half is not in the table.
    HooverIndex.ofRegions(
        new double[] {5}, 1, 1, Totals.given(new double[] {10}, new double[] {100}, 1000), values);
    assertThat(values[0]).isEqualTo(0.2, within(CLOSE));
  }

  @Test
  void herfindahlOfQuartersIsFiveEighths() {
    double[] values = new double[2];

    HerfindahlIndex.ofRegions(TWO_BY_TWO, 2, 2, values);

    assertThat(values).containsExactly(0.625, 0.5);
    assertThat(HerfindahlIndex.normalised(0.625, 2)).isEqualTo(0.25);
    assertThat(HerfindahlIndex.normalised(1, 1)).isNaN();
    assertThat(HerfindahlIndex.equivalentNumber(0.625)).isEqualTo(1.6);
  }

  @Test
  void herfindahlKnowsNoExtremes() {
    double[] values = new double[2];

    HerfindahlIndex.ofRegions(new double[] {1e200, 3e200, 2e-200, 2e-200}, 2, 2, values);

    assertThat(values[0]).isEqualTo(0.625, within(CLOSE));
    assertThat(values[1]).isEqualTo(0.5, within(CLOSE));
  }

  @Test
  void entropyOfHalvesIsOneBit() {
    double[] values = new double[2];

    Entropy.ofRegionsInBits(new double[] {2, 2, 4, 0}, 2, 2, values);
    assertThat(values).containsExactly(1, 0);

    Entropy.evennessOfRegions(new double[] {2, 2, 4, 0}, 2, 2, values);
    assertThat(values).containsExactly(1, 0);
  }

  @Test
  void entropyKnowsNoExtremes() {
    double[] values = new double[4];

    Entropy.ofRegionsInBits(
        new double[] {
          Double.MIN_VALUE, Double.MIN_VALUE, 8e307, 8e307, 8e307, Double.MIN_VALUE, 3e-300, 9e-300
        },
        4,
        2,
        values);
    assertThat(values[0]).isEqualTo(1, within(1e-14)); // logarithms of 2^-51 cancel
    assertThat(values[1]).isEqualTo(1, within(CLOSE));
    assertThat(values[2]).isZero();
    assertThat(values[3])
        .isEqualTo(2 - 0.75 * Math.log(3) / Math.log(2), within(CLOSE)); // of a quarter
  }

  @Test
  void theEntropyOfAlmostOneIndustryIsNotLostInALargeTotal() {
    double[] values = new double[1];
    double share = 1e-9;

    Entropy.ofRegionsInBits(new double[] {1e9 * (1 - share), 1}, 1, 2, values);

    double nats = -share * Math.log(share) - (1 - share) * Math.log1p(-share);
    assertThat(values[0]).isEqualTo(nats / Math.log(2), within(1e-15));
  }

  @Test
  void quotientsThatDifferInTheirLastBitsMayBeInEitherOrder() {
    int count = 3200;
    double[] amounts = new double[count];
    double[] base = new double[count];
    Arrays.setAll(amounts, k -> 1 + (count - k) * Math.ulp(1.0));
    Arrays.fill(base, 1);

    assertThat(Inequality.gini(amounts, base))
        .isEqualTo(GiniCoefficient.of(amounts), within(1e-12));
  }

  @Test
  void partsThatAreCloseTogetherAmongOthersFarAwayAreStillInOrder() {
    for (int size : new int[] {2, 4, 8, 16, 64}) {
      double[] amounts = new double[size + 2];
      double[] base = new double[size + 2];
      Arrays.setAll(amounts, k -> 1 + (k * 7 % size) / 64.0);
      Arrays.fill(base, 1);
      amounts[size] = 1e-200;
      base[size] = 1e-100;
      amounts[size + 1] = 1e-100;
      base[size + 1] = 1e-200;

      assertThat(Inequality.gini(amounts, base))
          .isEqualTo(GiniCoefficient.of(Arrays.copyOf(amounts, size)), within(1e-14));
    }
  }

  @Test
  void theNumberOfThreadsChangesNoBitOfManyHerfindahlIndexes() {
    int regions = 1_000;
    double[] jobs = new SplittableRandom(7).doubles(regions * 5L).toArray();
    jobs[4_000] = 1e300; // its square is out of range
    Arrays.fill(jobs, 4_500, 4_505, 0);
    double[] one = new double[regions];
    HerfindahlIndex.ofRegions(jobs, regions, 5, one);
    for (int threads = 2; threads <= 5; threads++) {
      double[] many = new double[regions];
      HerfindahlIndex.ofRegions(jobs, regions, 5, threads, many);
      assertThat(many).isEqualTo(one);
    }
    assertThat(one[800]).isEqualTo(1);
    assertThat(one[900]).isNaN();
  }

  @Test
  void theLorenzCurveIsTheSameInAnyUnit() {
    double[] jobs = {10, 40, 0, 30, 20, 5, 7, 1, 90};
    double[] industries = new double[3];
    double[] regions = new double[3];
    LorenzGini.ofIndustries(jobs, 3, 3, industries);
    LorenzGini.ofRegions(jobs, 3, 3, regions);
    for (double unit : new double[] {0x1p-1000, 0x1p1000}) {
      double[] scaled = Arrays.stream(jobs).map(cell -> cell * unit).toArray();
      double[] values = new double[3];
      LorenzGini.ofIndustries(scaled, 3, 3, values);
      assertThat(values).isEqualTo(industries);
      LorenzGini.ofRegions(scaled, 3, 3, values);
      assertThat(values).isEqualTo(regions);
    }
  }

  @Test
  void theLorenzCurveOfOneRegionOfAFifthHasAGiniOfFourFifths() {
    double[] values = new double[2];

    LorenzGini.ofIndustries(new double[] {10, 10, 0, 80}, 2, 2, values);

    assertThat(values[0]).isEqualTo(0.8, within(CLOSE));
  }

  @Test
  void manyEqualQuotientsAreSortedToo() {
    double[] amounts = new double[5000];
    double[] base = new double[5000];
    Arrays.fill(base, 1);
    for (int k = 0; k < amounts.length; k++) {
      amounts[k] = k % 7 == 0 ? 1e9 + k : 1 + 1e-13 * (k % 50);
    }

    assertThat(Inequality.gini(amounts, base))
        .isEqualTo(GiniCoefficient.of(amounts), within(1e-12));
  }

  @Test
  void theGiniOfOneOfFourIsThreeQuarters() {
    assertThat(GiniCoefficient.of(new double[] {0, 0, 0, 9})).isEqualTo(0.75);
    assertThat(GiniCoefficient.normalised(0.75, 4)).isEqualTo(1);
    assertThat(GiniCoefficient.normalised(0, 1)).isNaN();
    assertThat(GiniCoefficient.of(new double[0])).isNaN();
  }

  @Test
  void theilIsAllBetweenOrAllWithin() {
    double[] parts = new double[3];

    TheilIndex.decompose(new double[] {1, 1, 3, 3}, new int[] {0, 0, 1, 1}, 2, parts);
    assertThat(parts[0]).isEqualTo(parts[2], within(CLOSE));
    assertThat(parts[1]).isZero();

    TheilIndex.decompose(new double[] {1, 3, 1, 3}, new int[] {0, 0, 1, 1}, 2, parts);
    assertThat(parts[0]).isZero();
    assertThat(parts[1]).isEqualTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), within(CLOSE));
  }

  @Test
  void atkinsonOfOneAndThree() {
    double[] amounts = {1, 3};
    double[] base = {1, 1};

    assertThat(Inequality.atkinson(amounts, base, 1))
        .isEqualTo(1 - Math.sqrt(3) / 2, within(CLOSE));
    assertThat(Inequality.atkinson(amounts, base, 2)).isEqualTo(0.25, within(CLOSE));
    assertThat(Inequality.williamson(amounts, base)).isEqualTo(0.5, within(CLOSE));
    assertThat(Inequality.schutz(amounts, base)).isEqualTo(0.25, within(CLOSE));
    assertThat(Inequality.coulter(amounts, base)).isEqualTo(0.25, within(CLOSE));
    assertThat(Inequality.dalton(new double[] {2, 8}, base))
        .isEqualTo(Math.log(5) / Math.log(4), within(CLOSE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inequality.atkinson(amounts, base, 0))
        .withMessage("The aversion to inequality (0.0) must be finite and above 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Inequality.gini(amounts, new double[] {1, 0}))
        .withMessage("The amount 1 (3.0) must be 0, for its base is.");
  }

  @Test
  void theilOfIncomesIsWeightedByInhabitants() {
    // Two of three inhabitants earn 1 each, the third 4: the mean is 2.
    double[] amounts = {2, 4};
    double[] base = {2, 1};

    assertThat(Inequality.theil(amounts, base))
        .isEqualTo(2.0 / 6 * Math.log(0.5) + 4.0 / 6 * Math.log(2), within(CLOSE));
    assertThat(Inequality.meanLogDeviation(amounts, base))
        .isEqualTo(2.0 / 3 * Math.log(2) + 1.0 / 3 * Math.log(0.5), within(CLOSE));
    assertThat(Inequality.theil(new double[] {0, 4}, base)).isEqualTo(Math.log(3), within(CLOSE));
    assertThat(Inequality.meanLogDeviation(new double[] {0, 4}, base)).isInfinite();
  }

  @Test
  void theClusterIndexIsAProductOfTwoDensities() {
    double[] values = new double[2];

    // Half of the jobs and of the firms on a quarter of the area with a fifth of the people.
    LitzenbergerIndex.write(
        new double[] {5, 5},
        new double[] {3, 3},
        2,
        1,
        new double[] {1, 3},
        new double[] {2, 8},
        values);

    assertThat(values[0]).isEqualTo(5, within(1e-14));
  }

  @Test
  void onePlantHasNoIndexOfEllisonAndGlaeser() {
    double[] statistics = new double[2 * Statistic.values().length];

    EllisonGlaeserIndex.write(
        new int[] {0, 0, 1},
        new int[] {0, 1, 1},
        new double[] {4, 2, 2},
        new double[] {1, 1},
        2,
        statistics);

    assertThat(statistics[Statistic.GAMMA.ordinal()]).isNaN();
    assertThat(statistics[Statistic.Z.ordinal()]).isNaN();
    assertThat(statistics[Statistic.G.ordinal()]).isEqualTo(0.5);
    assertThat(statistics[Statistic.K.ordinal()]).isEqualTo(1);
    // The second: G is 0, H a half, S2 a half: (0 - 1/4) / (1/2 * 1/2).
    assertThat(statistics[Statistic.values().length + Statistic.GAMMA.ordinal()]).isEqualTo(-1);
    assertThat(statistics[Statistic.values().length + Statistic.MAUREL_SEDILLOT.ordinal()])
        .isEqualTo(-1);
  }

  @Test
  void onePlantInALargeRegionIsLessApartThanByChance() {
    double[] statistics = new double[Statistic.values().length];

    EllisonGlaeserIndex.write(
        new int[] {0}, new int[] {0}, new double[] {4}, new double[] {3, 1}, 1, statistics);

    // G is 1/8. By chance it is 1/8 three times in four, else 9/8: 3/8 with a variance of 3/16.
    assertThat(statistics[Statistic.G.ordinal()]).isEqualTo(0.125);
    assertThat(statistics[Statistic.VARIANCE.ordinal()]).isEqualTo(0.1875);
    assertThat(statistics[Statistic.Z.ordinal()])
        .isEqualTo(-0.25 / Math.sqrt(0.1875), within(CLOSE));
    assertThat(statistics[Statistic.GAMMA.ordinal()]).isNaN();
  }

  @Test
  void aGroupIsOfDifferentIndustries() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Coagglomeration.ofGroup(TWO_BY_TWO, 2, 2, new int[] {1, 1}, new double[] {4, 4}))
        .withMessage("The industry 1 of the group must be another of 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Coagglomeration.ofGroup(TWO_BY_TWO, 2, 2, new int[] {1}, new double[] {4, 4}))
        .withMessage("The group has 1 industries, not at least 2.");
  }

  @Test
  void randomLabelsTendToWhatIsExpected() {
    int[] region = {0, 0, 0, 1, 1, 2, 2, 2, 2, 2};
    int[] industry = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    double[] means = new double[4];
    double[] again = new double[4];

    Colocation.meanUnderRandomLabels(region, industry, 3, 2, 20_000, 7, means);
    Colocation.meanUnderRandomLabels(region, industry, 3, 2, 20_000, 7, again);

    // 3 * 2 + 2 * 1 + 5 * 4 of 10 * 9 pairs; the standard error is about 0.0005.
    assertThat(Colocation.expected(region, 3)).isEqualTo(28 / 90.0);
    assertThat(means[1]).isEqualTo(28 / 90.0, within(0.003));
    assertThat(again).containsExactly(means);
  }

  @Test
  void threeStarsAreGivenForThreeThings() {
    // Ten regions, so one is at the top. The first has all three, the second the quotient alone.
    double[] cells = new double[20];
    for (int r = 0; r < 10; r++) {
      cells[2 * r] = r == 0 ? 5000 : r == 1 ? 1000 : 10;
      cells[2 * r + 1] = r == 0 ? 5000 : r == 1 ? 1500 : 10_000;
    }
    int[] stars = new int[20];

    ClusterStars.write(cells, 10, 2, 0.1, 2, 1000, stars);

    assertThat(stars[0])
        .isEqualTo(ClusterStars.SIZE | ClusterStars.SPECIALISATION | ClusterStars.FOCUS);
    assertThat(stars[2]).isEqualTo(ClusterStars.SPECIALISATION);
    assertThat(stars[4]).isZero();

    ClusterStars.write(cells, 10, 2, 0.1, 2, 1001, stars);
    assertThat(stars[2]).isZero();

    ClusterStars.write(cells, 10, 2, 0.09, 2, 1000, stars);
    assertThat(stars[0]).isEqualTo(ClusterStars.SPECIALISATION);
  }

  @Test
  void neighboursAreCountedByTheirWeights() {
    double[] quotients = new double[4];
    Totals totals = Totals.of(new double[] {4, 0, 0, 4}, 2, 2, "cells");

    ProximityAdjustedQuotient.write(
        new double[] {4, 0, 0, 4},
        2,
        2,
        new int[] {0, 1, 1},
        new int[] {1},
        new double[] {0.5},
        totals,
        quotients);

    // The first region becomes 4 and 2; the second has no neighbours.
    assertThat(quotients[0]).isEqualTo(4.0 / 3, within(CLOSE));
    assertThat(quotients[1]).isEqualTo(2.0 / 3, within(CLOSE));
    assertThat(quotients[3]).isEqualTo(2);
  }

  @Test
  void theIntervalOfAnOnlyRegionIsAPoint() {
    double[] lower = new double[2];
    double[] upper = new double[2];
    double[] cells = {3, 7};

    LocationQuotientInterval.delta(
        cells, 1, 2, Totals.of(cells, 1, 2, "cells"), 1.96, lower, upper);

    assertThat(lower).containsExactly(1, 1);
    assertThat(upper).containsExactly(1, 1);
  }

  @Test
  void bootstrapAndDeltaMethodAgreeOnLargeNumbers() {
    double[] cells = {20_000, 80_000, 30_000, 370_000};
    Totals totals = Totals.of(cells, 2, 2, "cells");
    double[] lower = new double[4];
    double[] upper = new double[4];
    double[] drawnLower = new double[4];
    double[] drawnUpper = new double[4];

    LocationQuotientInterval.delta(cells, 2, 2, totals, 1.959963984540054, lower, upper);
    LocationQuotientInterval.bootstrap(
        cells, 2, 2, totals, 0.95, 20_000, 1, 1, drawnLower, drawnUpper);

    for (int cell = 0; cell < 4; cell++) {
      // The error of a percentile of 20,000 draws is about a fiftieth of the width.
      double width = upper[cell] - lower[cell];
      assertThat(drawnLower[cell]).isEqualTo(lower[cell], within(width / 25));
      assertThat(drawnUpper[cell]).isEqualTo(upper[cell], within(width / 25));
    }
  }

  @Test
  void theBootstrapIsTheSameWhateverTheThreads() {
    double[] cells = {2, 8, 3, 37, 0, 5, 12, 1};
    Totals totals = Totals.of(cells, 4, 2, "cells");
    double[][] bounds = new double[4][8];

    LocationQuotientInterval.bootstrap(cells, 4, 2, totals, 0.9, 200, 5, 1, bounds[0], bounds[1]);
    LocationQuotientInterval.bootstrap(cells, 4, 2, totals, 0.9, 200, 5, 3, bounds[2], bounds[3]);

    assertThat(bounds[2]).containsExactly(bounds[0]);
    assertThat(bounds[3]).containsExactly(bounds[1]);
  }

  @Test
  void binomialNumbersHaveMeanAndVarianceOfTheirLaw() {
    SplittableRandom random = new SplittableRandom(3);
    int draws = 200_000;
    double[][] laws = {{1, 0.3}, {20, 0.1}, {20, 0.9}, {50, 0.4}, {1e6, 0.002}, {1e9, 0.7}};
    for (double[] law : laws) {
      Binomial binomial = new Binomial(law[0], law[1]);
      double mean = law[0] * law[1];
      double variance = mean * (1 - law[1]);
      double sum = 0;
      double squares = 0;
      for (int d = 0; d < draws; d++) {
        double successes = binomial.next(random);
        assertThat(successes).isBetween(0.0, law[0]);
        sum += successes - mean;
        squares += (successes - mean) * (successes - mean);
      }
      // Five standard errors.
      assertThat(sum / draws).isCloseTo(0, within(5 * Math.sqrt(variance / draws)));
      assertThat(squares / draws / variance).isCloseTo(1, within(5 * Math.sqrt(8.0 / draws)));
    }
    assertThat(new Binomial(7, 0).next(random)).isZero();
    assertThat(new Binomial(7, 1).next(random)).isEqualTo(7);
    assertThat(new Binomial(0, 0.5).next(random)).isZero();
  }
}

package org.econcluster.kernel.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.kernel.relatedness.RelatednessTest.matrix;
import static org.econcluster.kernel.relatedness.RelatednessTest.random;

import org.junit.jupiter.api.Test;

/** Complexity on matrices small enough to know, or large enough to fill words. */
final class ComplexityTest {

  private static final double SMALL = 1e-12;

  /** A path: region 0, industry 0, region 1, industry 1, region 2. */
  private static final BinaryMatrix PATH = matrix("10", "11", "01");

  @Test
  void aPathHasItsEndsAtTheExtremes() {
    Complexity complexity = Complexity.of(PATH);
    double[] regions = complexity.ofRegions();

    assertThat(complexity.secondEigenvalue()).isCloseTo(0.5, within(SMALL));
    assertThat(complexity.thirdEigenvalue()).isZero();
    assertThat(regions[1]).isCloseTo(0, within(SMALL));
    assertThat(regions[0]).isCloseTo(-regions[2], within(SMALL));
    assertThat(complexity.errorBound()).isLessThan(SMALL);
  }

  @Test
  void anEmptyRegionOrIndustryHasNoComplexityAndDoesNotDisturb() {
    Complexity complexity = Complexity.of(matrix("100", "000", "101", "001"));

    assertThat(complexity.secondEigenvalue()).isCloseTo(0.5, within(SMALL));
    assertThat(complexity.ofRegions()[1]).isNaN();
    assertThat(complexity.ofIndustries()[1]).isNaN();
  }

  @Test
  void bothSidesFollowFromEachOtherWhicheverIsSmaller() {
    for (BinaryMatrix matrix : new BinaryMatrix[] {random(150, 70), random(70, 150)}) {
      Complexity complexity = Complexity.of(matrix);
      double[] regions = complexity.ofRegions();
      double[] industries = complexity.ofIndustries();
      int[] diversity = matrix.diversity();
      int[] ubiquity = matrix.ubiquity();
      for (int r = 0; r < matrix.regions(); r++) {
        double sum = 0;
        for (int i = 0; i < matrix.industries(); i++) {
          sum += matrix.has(r, i) ? industries[i] : 0;
        }
        assertThat(sum / diversity[r]).isCloseTo(regions[r], within(SMALL));
      }
      for (int i = 0; i < matrix.industries(); i++) {
        double sum = 0;
        for (int r = 0; r < matrix.regions(); r++) {
          sum += matrix.has(r, i) ? regions[r] : 0;
        }
        assertThat(sum / ubiquity[i])
            .isCloseTo(complexity.secondEigenvalue() * industries[i], within(SMALL));
      }
      double[] spectrum = Spectrum.of(matrix);
      assertThat(spectrum).hasSize(matrix.regions());
      assertThat(spectrum[0]).isCloseTo(1, within(SMALL));
      assertThat(spectrum[1]).isCloseTo(complexity.secondEigenvalue(), within(SMALL));
      assertThat(spectrum[2]).isCloseTo(complexity.thirdEigenvalue(), within(SMALL));
    }
  }

  @Test
  void twoEqualEigenvaluesDetermineNoVector() {
    Complexity complexity = Complexity.of(matrix("110", "011", "101"));

    assertThat(complexity.secondEigenvalue()).isCloseTo(0.25, within(SMALL));
    assertThat(complexity.gap()).isCloseTo(0, within(SMALL));
    assertThat(complexity.errorBound()).isGreaterThan(0.1);
  }

  @Test
  void oneRegionOrIndustryAloneHasNoComplexity() {
    assertThatThrownBy(() -> Complexity.of(matrix("111", "000")))
        .hasMessage(
            "Complexity compares two or more regions by two or more industries, not 1 by 3.");
  }

  @Test
  void theSpectrumHasOneForEveryPart() {
    assertThat(Spectrum.of(matrix("10", "01", "00"))).containsExactly(1, 1);
    assertThat(Spectrum.of(matrix("00"))).isEmpty();
    assertThat(Spectrum.of(matrix("1"))).containsExactly(1);
  }

  @Test
  void partsAreNumberedByTheirFirstRegion() {
    BipartiteComponents parts =
        BipartiteComponents.of(matrix("1000", "0110", "0000", "1000", "0011"));

    assertThat(parts.count()).isEqualTo(2);
    assertThat(parts.ofRegions()).containsExactly(0, 1, BipartiteComponents.NONE, 0, 1);
    assertThat(BipartiteComponents.of(matrix("0")).count()).isZero();
  }

  @Test
  void reflectionsAreMeansOfMeans() {
    double[] regions = new double[3];
    double[] industries = new double[2];
    Reflections.ofRegions(PATH, 0, regions);
    assertThat(regions).containsExactly(new double[] {1, 2, 1}, within(SMALL));
    Reflections.ofRegions(matrix("10", "11", "10"), 1, regions);
    assertThat(regions).containsExactly(new double[] {3, 2, 3}, within(SMALL));
    Reflections.ofIndustries(matrix("10", "11", "10"), 1, industries);
    assertThat(industries).containsExactly(new double[] {4.0 / 3, 2}, within(SMALL));
    Reflections.ofRegions(matrix("10", "11", "10"), 2, regions);
    assertThat(regions)
        .containsExactly(new double[] {4.0 / 3, (4.0 / 3 + 2) / 2, 4.0 / 3}, within(SMALL));
  }

  @Test
  void fitnessOfANestedPairIsKnown() {
    // F = (Q0 + Q1, Q0), Q = 1 / (1/F0 + 1/F1), F0: the second region sinks to 0.
    Fitness fitness = Fitness.afterRounds(matrix("11", "10"), 1);

    assertThat(fitness.ofRegions()).containsExactly(new double[] {4.0 / 3, 2.0 / 3}, within(SMALL));
    assertThat(fitness.ofIndustries())
        .containsExactly(new double[] {2.0 / 3, 4.0 / 3}, within(SMALL));
    assertThat(fitness.rounds()).isOne();
    assertThat(fitness.change()).isCloseTo(1.0 / 3, within(SMALL));
  }

  @Test
  void fitnessStopsWhenNothingChanges() {
    Fitness fitness = Fitness.untilSettled(matrix("110", "011", "101"), 1e-9, 50);

    assertThat(fitness.rounds()).isOne();
    assertThat(fitness.change()).isZero();
    assertThat(Fitness.untilSettled(matrix("11", "10"), 1e-9, 50).rounds()).isEqualTo(50);
  }

  @Test
  void incomeContentIsAWeightedMean() {
    double[] content = new double[3];
    double[] basket = new double[3];
    double[] activity = {3, 1, 0, 1, 3, 0, 0, 0, 0};
    IncomeContent.ofIndustries(activity, new double[] {100, 200, 900}, 3, 3, content);
    IncomeContent.ofRegions(activity, content, 3, 3, basket);

    assertThat(content[0]).isCloseTo(125, within(SMALL * 100));
    assertThat(content[1]).isCloseTo(175, within(SMALL * 100));
    assertThat(content[2]).isNaN();
    assertThat(basket[0]).isCloseTo(137.5, within(SMALL * 100));
    assertThat(basket[2]).isZero();
  }

  @Test
  void wrongStepsAndRoundsAreRefused() {
    assertThatThrownBy(() -> Reflections.ofRegions(PATH, -1, new double[3]))
        .hasMessage("The number of steps (-1) must not be negative.");
    assertThatThrownBy(() -> Reflections.ofRegions(PATH, 1, new double[2]))
        .hasMessage("The array holds 2 values, not 3.");
    assertThatThrownBy(() -> Fitness.afterRounds(PATH, 0))
        .hasMessage("The number of rounds (0) must be at least 1.");
    assertThatThrownBy(() -> Fitness.untilSettled(PATH, -1, 5))
        .hasMessage("The tolerance (-1.0) must not be negative.");
  }
}

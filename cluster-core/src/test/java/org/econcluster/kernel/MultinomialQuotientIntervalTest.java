package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.econcluster.kernel.specialisation.LocationQuotientInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MultinomialQuotientIntervalTest {

  /** By numpy: g' S g with a numeric gradient g and the multinomial covariance S, 7 digits. */
  @ParameterizedTest
  @CsvSource({
    "30, 40, 40, 100, 0.01083333, 1.528993",
    "120, 1000, 900, 10000, 0.006388889, 1.139992",
    "1500, 20000, 18000, 900000, 0.0005683333, 3.578812",
    "5, 50, 400, 8000, 0.177875, 0.8750519"
  })
  void isThatOfMultinomialCounts(
      double cell, double region, double industry, double all, double variance, double end) {
    double quotient = cell / region / (industry / all);
    double ours =
        MultinomialQuotientInterval.logVariance(
            cell, cell / region, cell / industry, quotient, all);

    assertThat(ours).isCloseTo(variance, within(1e-6 * variance));
    assertThat(
            MultinomialQuotientInterval.lowerEnd(
                quotient, ours, MultinomialQuotientInterval.DEVIATE_95))
        .isCloseTo(end, within(1e-6 * end));
  }

  @ParameterizedTest
  @CsvSource({"30, 40, 40, 100", "120, 1000, 900, 10000", "5, 50, 400, 8000", "4, 40, 10, 100"})
  void differsFromTheIntervalWithGivenRegionsByTheChanceOfTheRegionsSize(
      double cell, double region, double industry, double all) {
    double[] table = {
      cell, region - cell, industry - cell, all - region - industry + cell,
    };
    double[] lower = new double[4];
    double[] upper = new double[4];
    LocationQuotientInterval.deltaOfLogarithm(
        table, 2, 2, Totals.of(table, 2, 2, "table"), 1, lower, upper);
    double quotient = cell / region / (industry / all);
    double given = Math.pow(Math.log(upper[0] / lower[0]) / 2, 2);
    double joint =
        MultinomialQuotientInterval.logVariance(
            cell, cell / region, cell / industry, quotient, all);

    assertThat(joint - given)
        .isCloseTo(Math.pow(1 - quotient, 2) * region / (all * (all - region)), within(1e-13));
  }

  @Test
  void anEmptyCellHasAnInfiniteVarianceAndAnEndOfZero() {
    double variance = MultinomialQuotientInterval.logVariance(0, 0, 0, 0, 100);

    assertThat(variance).isInfinite();
    assertThat(
            MultinomialQuotientInterval.lowerEnd(
                0, variance, MultinomialQuotientInterval.DEVIATE_95))
        .isZero();
  }

  @Test
  void aReferenceWithoutErrorLeavesTheErrorOfTheRegion() {
    assertThat(MultinomialQuotientInterval.logVariance(20, 0.1, 0, 2, Double.POSITIVE_INFINITY))
        .isCloseTo(1 / 20.0 - 1 / 200.0, within(1e-15));
  }

  @Test
  void moreOfTheSameIsLessChance() {
    double few = MultinomialQuotientInterval.logVariance(30, 0.75, 0.75, 1.875, 100);
    double many = MultinomialQuotientInterval.logVariance(300, 0.75, 0.75, 1.875, 1000);

    assertThat(many).isCloseTo(few / 10, within(1e-15));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> MultinomialQuotientInterval.logVariance(Double.NaN, 0, 0, 1, 1))
        .hasMessage("The cell (NaN) must be finite and not negative.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.logVariance(1, 1.5, 0, 1, 1))
        .hasMessage("The share of the region (1.5) must lie between 0 and 1.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.logVariance(1, 0, Double.NaN, 1, 1))
        .hasMessage("The share of the industry (NaN) must lie between 0 and 1.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.logVariance(1, 0, 0, -1, 1))
        .hasMessage("The quotient (-1.0) must not be negative.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.logVariance(1, 0, 0, 1, 0))
        .hasMessage("The total (0.0) must be more than 0.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.lowerEnd(Double.NaN, 0, 1))
        .hasMessage("The quotient (NaN) must be finite and not negative.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.lowerEnd(1, Double.NaN, 1))
        .hasMessage("The variance (NaN) must not be negative.");
    assertThatThrownBy(() -> MultinomialQuotientInterval.lowerEnd(1, 0, 0))
        .hasMessage("The deviate (0.0) must be more than 0.");
  }
}

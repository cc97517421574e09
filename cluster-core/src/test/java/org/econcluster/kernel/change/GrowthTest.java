package org.econcluster.kernel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class GrowthTest {

  @Test
  void growthIsInPercentOfTheFirstAmount() {
    double[] growth = new double[4];
    Growth.percent(new double[] {20, 50, 0, 0}, new double[] {25, 0, 0, 3}, growth);
    assertThat(growth).containsExactly(25, -100, Double.NaN, Double.POSITIVE_INFINITY);
  }

  @Test
  void theResultMayReplaceTheAmounts() {
    double[] amounts = {20, 50};
    Growth.percent(amounts, new double[] {30, 50}, amounts);
    assertThat(amounts).containsExactly(50, 0);
  }

  @Test
  void anAmountMustBeFiniteAndNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.percent(new double[] {-1}, new double[] {1}, new double[1]))
        .withMessage("The value before[0] (-1.0) must be finite and not negative.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Growth.percent(new double[] {1}, new double[] {Double.NaN}, new double[1]))
        .withMessage("The value after[0] (NaN) must be finite and not negative.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.percent(new double[] {1}, new double[] {1}, new double[2]))
        .withMessage("The array growth holds 2 values, not 1.");
  }

  @Test
  void whatWasNotThereCanEnterAndWhatWasThereCanExit() {
    boolean[] before = {true, true, false, false};
    boolean[] after = {true, false, true, false};
    double[] entries = new double[4];
    double[] exits = new double[4];
    Turnover.entries(before, after, entries);
    Turnover.exits(before, after, exits);
    assertThat(entries).containsExactly(Double.NaN, Double.NaN, 1, 0);
    assertThat(exits).containsExactly(0, 1, Double.NaN, Double.NaN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Turnover.exits(before, new boolean[1], exits))
        .withMessage("The array after holds 1 values, not 4.");
  }

  @Test
  void quadrantsAreCutAtTheLevelAndAtNoChange() {
    double[] before = {1, 2, 0.5, 0.9, 1.25, Double.NaN, Double.POSITIVE_INFINITY};
    double[] after = {1.25, 1.5, 0.5, 0.8, 1.25, 1, Double.POSITIVE_INFINITY};
    double[] quadrants = new double[7];
    Portfolio.quadrants(before, after, 1.25, quadrants);
    assertThat(quadrants)
        .containsExactly(
            Portfolio.STAR,
            Portfolio.MATURE,
            Portfolio.EMERGING,
            Portfolio.TRANSFORMING,
            Portfolio.STAR,
            Double.NaN,
            Portfolio.STAR);
  }

  @Test
  void aQuotientThatIsTheSameButForRoundingIsKept() {
    double[] before = {0.1 + 0.2, 0.5};
    double[] after = {0.3, Math.nextDown(1.25)};
    double[] quadrants = new double[2];
    Portfolio.quadrants(before, after, 1.25, quadrants);
    assertThat(quadrants).containsExactly(Portfolio.EMERGING, Portfolio.STAR);
  }
}

package org.econcluster.kernel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ConvergenceTest {

  @Test
  void regionsOnALineGiveThatLine() {
    double[] first = {Math.E, Math.exp(2), Math.exp(3)};
    double[] last = new double[3];
    for (int r = 0; r < 3; r++) {
      // Growth 0.1 - 0.02 ln x a year, for four years.
      last[r] = first[r] * Math.exp(4 * (0.1 - 0.02 * (r + 1)));
    }
    Convergence.Line line = Convergence.beta(first, last, 4);
    assertThat(line.intercept()).isCloseTo(0.1, within(1e-12));
    assertThat(line.slope()).isCloseTo(-0.02, within(1e-12));
    assertThat(line.determination()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theSpeedTakesTheYearsIntoAccount() {
    assertThat(Convergence.speed(-0.02, 4)).isEqualTo(-Math.log(0.92) / 4);
    assertThat(Convergence.speed(-0.02, 1)).isEqualTo(-Math.log(0.98));
  }

  @Test
  void thePublishedEstimatesForTheCountiesFollowFromSlopeAndErrors() {
    // German counties 2010 to 2011: golden values of the formulas and of REAT 3.0.3, betaconv.ols.
    Convergence.Line line =
        new Convergence.Line(
            0.13245346014332815,
            -0.0080705329806283598,
            0.046001402752439795,
            0.0044901364179150928,
            0.0080118325199647344,
            402);
    assertThat(Convergence.speed(line.slope(), 1)).isCloseTo(0.0081032760201049346, within(1e-15));
    assertThat(line.slopeStatistic()).isCloseTo(-1.7973914886927373, within(1e-11));
    assertThat(line.chance(line.slopeStatistic())).isCloseTo(0.073027610832106155, within(1e-12));
    assertThat(line.chance(line.interceptStatistic()))
        .isCloseTo(0.0041992332414186014, within(1e-12));
  }

  /** REAT takes -ln(1 + beta) / T of a yearly beta, 0.00185, and with it 375 years for half. */
  @Test
  void halfTheGapOfTheCountiesIsGoneInNinetyThreeYearsAndNotInFourTimesAsMany() {
    double speed = Convergence.speed(-0.00737335, 4);
    assertThat(speed).isCloseTo(0.00748427, within(1e-8));
    assertThat(Math.log(2) / speed).isCloseTo(92.6, within(0.05));
  }

  @Test
  void twoRegionsLeaveNoErrorToEstimate() {
    Convergence.Line line = Convergence.beta(new double[] {1, 2}, new double[] {2, 3}, 1);
    assertThat(line.slope()).isFinite();
    assertThat(line.slopeError()).isNaN();
  }

  @Test
  void regionsThatBeginEqualHaveNoSlope() {
    assertThat(Convergence.beta(new double[] {2, 2, 2}, new double[] {2, 3, 4}, 1).slope()).isNaN();
  }

  @Test
  void theDispersionOfTwoLevelsIsHalfTheirDistanceInLogarithms() {
    double[] values = {1, Math.exp(2)};
    assertThat(Convergence.sigma(values, false)).isCloseTo(1, within(1e-15));
    assertThat(Convergence.sigma(values, true)).isCloseTo(Math.sqrt(2), within(1e-15));
    assertThat(Convergence.sigma(new double[] {3}, false)).isZero();
    assertThat(Convergence.sigma(new double[] {3}, true)).isNaN();
  }

  @Test
  void aLevelOfZeroHasNoLogarithm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Convergence.beta(new double[] {1, 0}, new double[] {1, 1}, 1))
        .withMessage("The value first[1] (0.0) must be finite and greater than 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Convergence.sigma(new double[] {Double.NaN}, false))
        .withMessage("The value values[0] (NaN) must be finite and greater than 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Convergence.beta(new double[] {1}, new double[] {1}, 0))
        .withMessage("The number of years (0.0) must be greater than 0.");
  }

  @Property(tries = 10_000)
  void theScaleOfValuesChangesTheInterceptOnly(
      @ForAll @Size(min = 3, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> levels,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
    double[] first = levels.stream().mapToDouble(Double::doubleValue).toArray();
    double[] last = new double[first.length];
    double[] scaledFirst = new double[first.length];
    double[] scaledLast = new double[first.length];
    for (int r = 0; r < first.length; r++) {
      last[r] = first[r] * (1 + r % 3);
      scaledFirst[r] = first[r] * scale;
      scaledLast[r] = last[r] * scale;
    }
    double spread = Convergence.sigma(first, false);
    assertThat(Convergence.sigma(scaledFirst, false)).isCloseTo(spread, within(1e-9));
    if (spread > 1e-3) {
      double slope = Convergence.beta(first, last, 5).slope();
      assertThat(Convergence.beta(scaledFirst, scaledLast, 5).slope())
          .isCloseTo(slope, within(1e-9 * Math.max(1, Math.abs(slope))));
    }
  }
}

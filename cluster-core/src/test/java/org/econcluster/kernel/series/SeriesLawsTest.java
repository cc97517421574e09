package org.econcluster.kernel.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of trends and change points. */
final class SeriesLawsTest {

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aLineMovesWithTheUnitAndTheOriginOfTheSeries(
      @ForAll("series") double[] values,
      @ForAll @IntRange(min = 1, max = 9) int factor,
      @ForAll @IntRange(min = -500, max = 500) int shift) {
    int ahead = Forecast.farthest(values.length);

    assertMoved(
        LinearTrend.fit(values).forecast(ahead, 0.9),
        LinearTrend.fit(moved(values, factor, shift)).forecast(ahead, 0.9),
        factor,
        shift);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void holtsTrendMovesWithTheUnitAndTheOriginOfTheSeries(
      @ForAll("series") double[] values,
      @ForAll("shares") double level,
      @ForAll("shares") double trend,
      @ForAll @IntRange(min = 1, max = 9) int factor,
      @ForAll @IntRange(min = -500, max = 500) int shift) {
    int ahead = Forecast.farthest(values.length);

    assertMoved(
        HoltTrend.smooth(values, level, trend).forecast(ahead, 0.9),
        HoltTrend.smooth(moved(values, factor, shift), level, trend).forecast(ahead, 0.9),
        factor,
        shift);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void noConstantsForecastOneStepBetterThanTheFittedOnes(
      @ForAll("series") double[] values,
      @ForAll @IntRange(max = 100) int level,
      @ForAll @IntRange(max = 100) int trend) {
    HoltTrend other = HoltTrend.smooth(values, level / 100.0, trend / 100.0);

    assertThat(HoltTrend.fit(values).squaredErrors()).isLessThanOrEqualTo(other.squaredErrors());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void anIntervalHoldsItsForecastAndNeverNarrowsWithTheDistance(
      @ForAll("series") double[] values,
      @ForAll("shares") double level,
      @ForAll("shares") double trend) {
    double ofLine = 0;
    double ofHolt = 0;
    for (int ahead = 1; ahead <= Forecast.farthest(values.length); ahead++) {
      ofLine = width(LinearTrend.fit(values).forecast(ahead, 0.95), ofLine);
      ofHolt = width(HoltTrend.smooth(values, level, trend).forecast(ahead, 0.95), ofHolt);
    }
  }

  /** Returns the width, having checked that it is no less than the one before. */
  private static double width(Forecast forecast, double before) {
    assertThat(forecast.value()).isBetween(forecast.low(), forecast.high());
    double width = forecast.high() - forecast.low();
    assertThat(width).isGreaterThanOrEqualTo(before - 1e-9);
    return width;
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void partsStayWhereTheyAreInAnotherUnit(
      @ForAll("series") double[] values,
      @ForAll @IntRange(min = -3, max = 3) int power,
      @ForAll @IntRange(min = 1, max = 3) int shortest) {
    double factor = Math.pow(2, power); // exact, so that near ties stay the same
    double penalty = ChangePoints.penalty(values);

    assertThat(ChangePoints.penalty(moved(values, factor, 0)))
        .isCloseTo(penalty * factor * factor, within(1e-12 * penalty * factor * factor));
    assertThat(ChangePoints.ofMean(moved(values, factor, 0), penalty * factor * factor, shortest))
        .isEqualTo(ChangePoints.ofMean(values, penalty, shortest));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherPenaltyMakesNoMoreParts(
      @ForAll("series") double[] values, @ForAll @IntRange(max = 40) int more) {
    double penalty = ChangePoints.penalty(values);

    assertThat(ChangePoints.ofMean(values, penalty + more, 1).length)
        .isLessThanOrEqualTo(ChangePoints.ofMean(values, penalty, 1).length);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void oneChangeWithoutNoiseIsFoundWhereverItIs(
      @ForAll @IntRange(min = 2, max = 20) int before,
      @ForAll @IntRange(min = 2, max = 20) int after,
      @ForAll @IntRange(min = 1, max = 1000) int step,
      @ForAll @IntRange(min = -500, max = 500) int shift) {
    double[] values = new double[before + after];
    Arrays.fill(values, 0, before, shift / 7.0);
    Arrays.fill(values, before, values.length, (shift + step) / 7.0);

    assertThat(ChangePoints.ofMean(values, ChangePoints.penalty(values), 2))
        .containsExactly(0, before);
  }

  private static void assertMoved(Forecast before, Forecast after, double factor, double shift) {
    // Holt's trend may rise tenfold over half of the length, so bits are lost with it.
    double tolerance = 1e-9 * (1 + Math.abs(after.value()) + after.high() - after.low());
    assertThat(after.value()).isCloseTo(before.value() * factor + shift, within(tolerance));
    assertThat(after.low()).isCloseTo(before.low() * factor + shift, within(tolerance));
    assertThat(after.high()).isCloseTo(before.high() * factor + shift, within(tolerance));
  }

  private static double[] moved(double[] values, double factor, double shift) {
    return Arrays.stream(values).map(value -> value * factor + shift).toArray();
  }

  @Provide
  Arbitrary<double[]> series() {
    return Arbitraries.integers()
        .between(-100, 100)
        .map(Integer::doubleValue)
        .list()
        .ofMinSize(5)
        .ofMaxSize(12)
        .map(Doubles::toArray);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.integers().between(0, 100).map(percent -> percent / 100.0);
  }
}

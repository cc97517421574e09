package org.econcluster.kernel.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts by a line and by Holt's trend. */
final class ForecastTest {

  private static final double[] RISING = {
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118
  };
  private static final ImmutableMap<String, double[]> SERIES =
      ImmutableMap.of(
          "rising", RISING,
          "short", new double[] {17.55, 21.86, 23.89, 26.93, 26.89},
          "ragged", new double[] {1.5, 2.25, -0.75, 4, 6.5, 5.25, 9, 7.75, 12, 10.5});

  static Stream<NamedCsvRecord> golden() {
    return Golden.rows("forecasts.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void aForecastIsThatOfAnotherProgram(NamedCsvRecord row) {
    double[] values = Objects.requireNonNull(SERIES.get(row.getField("series")));
    List<String> rule = Splitter.on(' ').splitToList(row.getField("rule"));
    int ahead = Integer.parseInt(row.getField("ahead"));
    Forecast forecast =
        switch (rule.get(0)) {
          case "linear" -> LinearTrend.fit(values).forecast(ahead, 0.95);
          case "holt" ->
              HoltTrend.smooth(
                      values, Double.parseDouble(rule.get(1)), Double.parseDouble(rule.get(2)))
                  .forecast(ahead, 0.95);
          default -> HoltTrend.fit(values).forecast(ahead, 0.95);
        };

    // Both programs sum some ten numbers of up to 200; the quantile is good to 1e-12.
    assertThat(forecast.value()).isCloseTo(Golden.number(row, "value"), within(1e-10));
    assertThat(forecast.low()).isCloseTo(Golden.number(row, "low"), within(1e-9));
    assertThat(forecast.high()).isCloseTo(Golden.number(row, "high"), within(1e-9));
    if (rule.get(0).equals("fitted")) {
      HoltTrend fitted = HoltTrend.fit(values);
      assertThat(fitted.levelConstant()).isEqualTo(Double.parseDouble(rule.get(1)));
      assertThat(fitted.trendConstant()).isEqualTo(Double.parseDouble(rule.get(2)));
    }
  }

  @Test
  void valuesOnALineGiveThatLineWithoutAnyWidth() {
    double[] line = {3, 5, 7, 9, 11, 13};

    assertThat(LinearTrend.fit(line).forecast(3, 0.95)).isEqualTo(new Forecast(19, 19, 19));
    assertThat(HoltTrend.fit(line).forecast(3, 0.95)).isEqualTo(new Forecast(19, 19, 19));
    assertThat(HoltTrend.smooth(line, 0.25, 0.5).forecast(2, 0.5))
        .isEqualTo(new Forecast(17, 17, 17));
  }

  @Test
  void aLineThroughThreeValuesIsTheOneByHand() {
    // Slope 1.5, height 0.5 at the first time; errors 0.5, -1, 0.5 and one degree of freedom.
    LinearTrend trend = LinearTrend.fit(new double[] {1, 1, 4});

    assertThat(trend.slope()).isEqualTo(1.5);
    assertThat(trend.at(0)).isEqualTo(0.5);
    assertThat(trend.deviation()).isCloseTo(Math.sqrt(1.5), within(1e-15));
    assertThat(trend.forecast(1, 0.5).high())
        .isCloseTo(5 + Math.sqrt(1.5 * (1 + 1.0 / 3 + 4.0 / 2)), within(1e-12)); // t(1) is 1 here
  }

  @Test
  void holtsLevelAndTrendAreThoseByHand() {
    // Level 2, trend 1; 3 is expected and 5 comes: level 4, trend 1.5, so 7 is next but one.
    HoltTrend trend = HoltTrend.smooth(new double[] {1, 2, 5, 5.5}, 0.5, 0.5);

    assertThat(trend.squaredErrors()).isEqualTo(4);
    assertThat(trend.forecast(2, 0.95).value()).isEqualTo(8.5);
  }

  @Test
  void halfTheLengthIsAsFarAsASeriesIsForecast() {
    assertThat(LinearTrend.fit(RISING).forecast(6, 0.95).value()).isFinite();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.fit(RISING).forecast(7, 0.95))
        .withMessage(
            "A series of 12 values cannot be forecast 7 ahead. Maybe 1 to 6 ahead is enough.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.fit(RISING).forecast(7, 0.95))
        .withMessageContaining("7 ahead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.fit(RISING).forecast(0, 0.95))
        .withMessageContaining("0 ahead");
  }

  @Test
  void tooFewValuesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.fit(new double[] {1, 2}))
        .withMessage("The series has 2 values and needs 3. Maybe more years are known.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.smooth(new double[] {1, 2}, 0.5, 0.5))
        .withMessageContaining("needs 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.fit(new double[] {1, 2, 4, 3}))
        .withMessageContaining("needs 5");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aValueThatIsNotFiniteIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.fit(new double[] {1, 2, value}))
        .withMessage("The value at 2 (" + value + ") must be finite.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.fit(new double[] {1, value, 3, 4, 5}))
        .withMessageContaining("at 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.01, 1.01})
  void aConstantThatIsNoShareIsRefused(double constant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.smooth(RISING, constant, 0.5))
        .withMessageContaining("level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.smooth(RISING, 0.5, constant))
        .withMessageContaining("trend");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, 1})
  void aConfidenceThatIsNoneIsRefused(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.fit(RISING).forecast(1, confidence));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoltTrend.fit(RISING).forecast(1, confidence));
  }
}

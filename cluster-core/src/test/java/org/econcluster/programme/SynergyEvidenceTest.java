package org.econcluster.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What yearly figures, prices, conversions and plans of forecasts refuse. */
final class SynergyEvidenceTest {

  private static final Prices OF_2005 = Prices.of("KZT", 2005);
  private static final Prices OF_2006 = Prices.of("KZT", 2006);

  private static SynergySeries.Builder turnover() {
    return series(SynergyIndicator.TURNOVER, SynergySide.CLUSTER);
  }

  private static SynergySeries.Builder series(SynergyIndicator measure, SynergySide side) {
    return SynergySeries.builder()
        .measure(measure)
        .side(side)
        .unit("million KZT")
        .prices(OF_2005)
        .source("test");
  }

  private static PriceConversion conversion(Prices from, Prices to, double factor) {
    return PriceConversion.builder().from(from).to(to).factor(factor).source("test").build();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aFigureIsFiniteAndNotNegative(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlyFigure.of(2005, value))
        .withMessage("The figure of 2005 (" + value + ") must be finite and not negative.");
  }

  @Test
  void figuresAreInTheOrderOfTheirYears() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> turnover().addFigures(YearlyFigure.of(2006, 1), YearlyFigure.of(2006, 2)).build())
        .withMessage(
            "The figures of the turnover of the cluster go from 2006 to 2006; each year must follow"
                + " the one before.");
  }

  @Test
  void countsHaveNoPrices() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series(SynergyIndicator.EMPLOYEES, SynergySide.CLUSTER).build())
        .withMessageContaining("is no money");
  }

  @Test
  void onlyWhatTheSourceForecastsIsForecast() {
    ForecastPlan plan = ForecastPlan.of(ForecastRule.HOLT, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> series(SynergyIndicator.WAGES, SynergySide.CLUSTER).forecast(plan).build())
        .withMessageContaining("The wages per head of the cluster is not forecast.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> series(SynergyIndicator.TURNOVER, SynergySide.REFERENCE).forecast(plan).build())
        .withMessageContaining("The turnover of the reference region is not forecast.");
  }

  @Test
  void halfTheLengthIsAsFarAsASeriesIsForecast() {
    SynergySeries.Builder four =
        turnover()
            .addFigures(
                YearlyFigure.of(2005, 1),
                YearlyFigure.of(2006, 1),
                YearlyFigure.of(2007, 1),
                YearlyFigure.of(2008, 1));

    assertThatCode(() -> four.forecast(ForecastPlan.of(ForecastRule.LINEAR, 2)).build())
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                turnover()
                    .addFigures(YearlyFigure.of(2005, 1), YearlyFigure.of(2006, 1))
                    .forecast(ForecastPlan.of(ForecastRule.LINEAR, 2))
                    .build())
        .withMessageEndingWith("can be forecast for half as many, not for 2 more.");
  }

  @Test
  void aPlanHasBothConstantsOrNoneAndOnlyWithHolt() {
    ForecastPlan.Builder one =
        ForecastPlan.builder().rule(ForecastRule.HOLT).years(1).levelConstant(0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(one::build)
        .withMessageContaining("both constants or none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ForecastPlan.builder()
                    .rule(ForecastRule.LINEAR)
                    .years(1)
                    .levelConstant(0.5)
                    .trendConstant(0.5)
                    .build())
        .withMessage("A linear trend has no constants. Maybe the rule HOLT was meant.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForecastPlan.of(ForecastRule.HOLT, 0))
        .withMessageContaining("at least 1");
  }

  @Test
  void aConversionHasPriceYearsAndAWorth() {
    Prices current = Prices.builder().currency("KZT").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conversion(current, OF_2005, 1))
        .withMessage(
            "A conversion from KZT (current prices) to KZT (prices of 2005) needs a price year on"
                + " both sides.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conversion(OF_2006, OF_2005, 0))
        .withMessageContaining("above 0");
  }

  @Test
  void moneyIsWorthWhatIsStatedAndNothingElse() {
    SynergyEvidence evidence =
        SynergyEvidence.builder().addConversions(conversion(OF_2006, OF_2005, 0.9)).build();

    assertThat(evidence.factor(OF_2006, OF_2005)).hasValue(0.9);
    assertThat(evidence.factor(OF_2005, OF_2005)).hasValue(1);
    assertThat(evidence.factor(OF_2005, OF_2006)).isEmpty();
  }

  @Test
  void nothingIsGivenTwice() {
    SynergySeries series = turnover().build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SynergyEvidence.builder().addSeries(series, series).build())
        .withMessageContaining("two series of the turnover of the cluster");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SynergyEvidence.builder()
                    .addConversions(
                        conversion(OF_2006, OF_2005, 0.9), conversion(OF_2006, OF_2005, 0.8))
                    .build())
        .withMessageContaining("two conversions from KZT (prices of 2006)");
  }

  @Test
  void nothingIsComparedInCurrentPrices() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SynergyEvidence.builder()
                    .comparedIn(Prices.builder().currency("KZT").build())
                    .build())
        .withMessageContaining("Maybe comparedIn needs a priceYear.");
  }

  @Test
  void currentPricesAreThoseOfTheYear() {
    assertThat(Prices.builder().currency("KZT").build().ofYear(Year.of(2006))).isEqualTo(OF_2006);
    assertThat(OF_2005.ofYear(Year.of(2006))).isEqualTo(OF_2005);
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.programme.ForecastPlan;
import org.econcluster.programme.ForecastRule;
import org.econcluster.programme.PriceConversion;
import org.econcluster.programme.Prices;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.SynergySide;
import org.econcluster.programme.YearlyFigure;

/** The laws of what yearly figures yield. */
final class SynergyIndicatorsLawsTest {

  private static final Prices OWN = Prices.of("KZT", 2005);
  private static final Prices OTHER = Prices.of("EUR", 2010);

  private static final List<String> INDICATORS =
      List.of(
          "change-turnover",
          "did-turnover",
          "forecast-turnover",
          "forecast-turnover-low",
          "forecast-turnover-high");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void figuresInOtherMoneyWithItsConversionYieldTheSame(
      @ForAll("figures") List<Integer> cluster,
      @ForAll("figures") List<Integer> reference,
      @ForAll("powers") int power) {
    double rate = Math.pow(2, power); // exact, so that the fitted trend is the same
    Profile own = profile(1, OWN, cluster, reference);
    Profile converted = profile(1 / rate, OTHER, cluster, reference, conversion(rate));

    assertThat(converted.values().keySet()).isEqualTo(own.values().keySet());
    for (String indicator : INDICATORS) {
      assertThat(value(converted, indicator)).as(indicator).isEqualTo(value(own, indicator));
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aReferenceThatDidTheSameLeavesNoDifference(@ForAll("figures") List<Integer> figures) {
    assertThat(value(profile(1, OWN, figures, figures), "did-turnover")).isZero();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theDifferenceTurnsItsSignWhereTheSidesAreExchanged(
      @ForAll("figures") List<Integer> cluster, @ForAll("figures") List<Integer> reference) {
    assertThat(value(profile(1, OWN, cluster, reference), "did-turnover"))
        .isCloseTo(-value(profile(1, OWN, reference, cluster), "did-turnover"), within(1e-12));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void otherMoneyWithoutAConversionYieldsNoDifference(
      @ForAll("figures") List<Integer> cluster, @ForAll("figures") List<Integer> reference) {
    Profile profile =
        Profiles.of(
            caseOf(
                SynergyEvidence.builder()
                    .addSeries(
                        series(SynergySide.CLUSTER, 1, OWN, cluster),
                        series(SynergySide.REFERENCE, 1, OTHER, reference))
                    .build()));

    assertThat(profile.find("did-turnover")).isEmpty();
    assertThat(profile.find("change-turnover")).isPresent();
  }

  private static double value(Profile profile, String indicator) {
    return profile.find(indicator).map(IndicatorValue::low).orElseThrow();
  }

  private static Profile profile(
      double factor,
      Prices prices,
      List<Integer> cluster,
      List<Integer> reference,
      PriceConversion... conversions) {
    return Profiles.of(
        caseOf(
            SynergyEvidence.builder()
                .comparedIn(OWN)
                .addSeries(
                    series(SynergySide.CLUSTER, factor, prices, cluster),
                    series(SynergySide.REFERENCE, factor, prices, reference))
                .addConversions(conversions)
                .build()),
        SynergyIndicatorsTest.JUDGEMENTS);
  }

  private static ClusterCase caseOf(SynergyEvidence evidence) {
    return ClusterCase.builder()
        .id("x")
        .cluster(Cluster.builder().name("x").founded(Year.of(2003)).build())
        .synergy(evidence)
        .build();
  }

  private static SynergySeries series(
      SynergySide side, double factor, Prices prices, List<Integer> figures) {
    SynergySeries.Builder series =
        SynergySeries.builder()
            .measure(SynergyIndicator.TURNOVER)
            .side(side)
            .unit("million")
            .prices(prices)
            .source("test");
    for (int i = 0; i < figures.size(); i++) {
      series.addFigures(YearlyFigure.of(2000 + i, factor * figures.get(i)));
    }
    return side == SynergySide.CLUSTER
        ? series.forecast(ForecastPlan.of(ForecastRule.LINEAR, 3)).build()
        : series.build();
  }

  private static PriceConversion conversion(double factor) {
    return PriceConversion.builder().from(OTHER).to(OWN).factor(factor).source("test").build();
  }

  @Provide
  Arbitrary<List<Integer>> figures() {
    return Arbitraries.integers().between(1, 1000).list().ofMinSize(6).ofMaxSize(10);
  }

  @Provide
  Arbitrary<Integer> powers() {
    return Arbitraries.integers().between(-8, 8);
  }
}

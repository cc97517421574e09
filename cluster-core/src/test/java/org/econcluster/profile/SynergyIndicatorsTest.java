package org.econcluster.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.programme.ForecastPlan;
import org.econcluster.programme.ForecastRule;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.PriceConversion;
import org.econcluster.programme.Prices;
import org.econcluster.programme.SupportMeasureType;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.SynergySide;
import org.econcluster.programme.YearlyFigure;
import org.junit.jupiter.api.Test;

/** What yearly figures of a cluster and of a reference region yield, and facts of the policy. */
final class SynergyIndicatorsTest {

  private static final Prices OF_2005 = Prices.of("KZT", 2005);
  private static final Prices OF_2006 = Prices.of("KZT", 2006);
  private static final Prices CURRENT = Prices.builder().currency("KZT").build();

  static final Judgements JUDGEMENTS = judgements(0.95, 6, 2);

  private static final Map<Integer, Double> TAXES =
      Map.of(2003, 100.0, 2004, 120.0, 2005, 150.0, 2006, 180.0);

  @Test
  void aChangeIsTheMeanFromTheFirstYearOnOverTheMeanBefore() {
    Profile profile = profile(jobs(SynergySide.CLUSTER, TAXES));

    assertThat(value(profile, "change-jobs")).isEqualTo(0.5); // 165 over 110
    assertThat(profile.find("change-jobs").flatMap(v -> Optional.of(v.year().orElseThrow())))
        .hasValue(2006);
  }

  @Test
  void theStartThatTheFiguresNameGoesBeforeTheFoundingOfTheCluster() {
    ClusterCase later =
        caseOf(
            SynergyEvidence.builder()
                .start(Year.of(2006))
                .addSeries(jobs(SynergySide.CLUSTER, TAXES))
                .build());

    // 180 over the mean of 100, 120 and 150
    assertThat(value(profile(later), "change-jobs")).isCloseTo(180 * 3 / 370.0 - 1, within(1e-15));
  }

  @Test
  void withoutAStartNothingIsBeforeOrAfter() {
    ClusterCase endless =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").build())
            .synergy(SynergyEvidence.builder().addSeries(jobs(SynergySide.CLUSTER, TAXES)).build())
            .build();

    assertThat(profile(endless).reasonFor("change-jobs")).isEqualTo(GapReason.NOT_STATED);
  }

  @Test
  void theDifferenceInDifferencesTakesTheYearsThatBothKnow() {
    Profile profile =
        profile(
            jobs(SynergySide.CLUSTER, TAXES),
            jobs(SynergySide.REFERENCE, Map.of(2003, 200.0, 2005, 260.0, 2007, 900.0)));

    // 150 over 100 against 260 over 200
    assertThat(value(profile, "did-jobs")).isCloseTo(0.2, within(1e-15));
    assertThat(value(profile, "change-jobs")).isEqualTo(0.5);
  }

  @Test
  void aSideWithoutYearsOrWithNothingBeforeIsAGap() {
    assertThat(
            profile(jobs(SynergySide.CLUSTER, Map.of(2005, 1.0, 2006, 2.0)))
                .reasonFor("change-jobs"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
    assertThat(
            profile(jobs(SynergySide.CLUSTER, Map.of(2004, 0.0, 2006, 2.0)))
                .reasonFor("change-jobs"))
        .isEqualTo(GapReason.UNDEFINED);
    assertThat(
            profile(
                    jobs(SynergySide.CLUSTER, TAXES),
                    jobs(SynergySide.REFERENCE, Map.of(2006, 2.0)))
                .reasonFor("did-jobs"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
  }

  @Test
  void currentPricesAreNotComparedWithoutAConversion() {
    Profile profile = profile(taxes(SynergySide.CLUSTER, CURRENT, TAXES).build());

    assertThat(profile.reasonFor("change-taxes")).isEqualTo(GapReason.PRICES_DIFFER);
    assertThat(profile.reasonFor("did-taxes")).isEqualTo(GapReason.PRICES_DIFFER);
    assertThat(profile.reasonFor("forecast-taxes-low")).isEqualTo(GapReason.PRICES_DIFFER);
  }

  @Test
  void statedConversionsMakeCurrentPricesComparable() {
    SynergyEvidence.Builder evidence =
        SynergyEvidence.builder()
            .comparedIn(OF_2005)
            .addSeries(
                taxes(SynergySide.CLUSTER, CURRENT, Map.of(2004, 80.0, 2005, 90.0, 2006, 110.0))
                    .build())
            .addConversions(conversion(Prices.of("KZT", 2004), 1.25));

    // 2006 has no deflator yet.
    assertThat(profile(caseOf(evidence.build())).reasonFor("change-taxes"))
        .isEqualTo(GapReason.PRICES_DIFFER);
    // 2004 becomes 100; 90 and 55 have a mean of 72.5.
    assertThat(
            value(
                profile(caseOf(evidence.addConversions(conversion(OF_2006, 0.5)).build())),
                "change-taxes"))
        .isCloseTo(-0.275, within(1e-15));
  }

  @Test
  void aReferenceInOtherMoneyIsNotComparedWithoutAConversion() {
    SynergySeries other = taxes(SynergySide.REFERENCE, OF_2006, TAXES).build();
    SynergySeries own = taxes(SynergySide.CLUSTER, OF_2005, TAXES).build();

    Profile without = profile(own, other);
    assertThat(value(without, "change-taxes")).isEqualTo(0.5);
    assertThat(without.reasonFor("did-taxes")).isEqualTo(GapReason.PRICES_DIFFER);
    assertThat(
            value(
                profile(
                    caseOf(
                        SynergyEvidence.builder()
                            .addSeries(own, other)
                            .addConversions(conversion(OF_2006, 0.75))
                            .build())),
                "did-taxes"))
        .isZero();
  }

  @Test
  void aForecastIsOverTheLastFigureAndTellsItsRule() {
    ClusterCase clusterCase =
        caseOf(
            SynergyEvidence.builder()
                .addSeries(
                    taxes(
                            SynergySide.CLUSTER,
                            OF_2005,
                            Map.of(2003, 100.0, 2004, 110.0, 2005, 120.0, 2006, 130.0, 2007, 140.0))
                        .forecast(ForecastPlan.of(ForecastRule.HOLT, 2))
                        .build())
                .build());
    Profile profile = profile(clusterCase);

    for (String end : new String[] {"", "-low", "-high"}) {
      assertThat(value(profile, "forecast-taxes" + end)).isEqualTo(160 / 140.0 - 1);
    }
    Evidence evidence =
        requireNonNull(Profiles.evidence(clusterCase, JUDGEMENTS).get("forecast-taxes-low"));
    assertThat(evidence.method())
        .isEqualTo(
            "linear trend after Holt with the constants 0.0 and 0.0 fitted to the series, over the"
                + " last figure, less one: lower end of the prediction interval that holds it"
                + " with the probability 0.95");
    assertThat(evidence.parts())
        .contains(
            Part.exactly(
                "payments to the budget in 2007", 140, "million, KZT (prices of 2005)", "test"),
            Part.exactly("forecast for 2009", 160, "million, KZT (prices of 2005)", "test"));
  }

  @Test
  void aLineIsSteadierThanHoltsTrendWhereASeriesTurns() {
    Map<Integer, Double> turning =
        Map.of(2001, 10.0, 2002, 20.0, 2003, 30.0, 2004, 40.0, 2005, 35.0, 2006, 28.0, 2007, 20.0);

    assertThat(value(profile(forecast(turning, ForecastRule.LINEAR)), "forecast-turnover"))
        .isPositive();
    assertThat(value(profile(forecast(turning, ForecastRule.HOLT)), "forecast-turnover"))
        .isNegative();
  }

  @Test
  void aForecastNeedsEveryYearAndEnoughOfThem() {
    Map<Integer, Double> hole = Map.of(2003, 1.0, 2004, 2.0, 2006, 3.0, 2007, 3.0, 2008, 3.0);
    Map<Integer, Double> four = Map.of(2003, 1.0, 2004, 2.0, 2005, 3.0, 2006, 3.0);
    Map<Integer, Double> nothing = Map.of(2003, 3.0, 2004, 2.0, 2005, 0.0);

    assertThat(profile(forecast(hole, ForecastRule.LINEAR)).reasonFor("forecast-turnover"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
    assertThat(profile(forecast(four, ForecastRule.HOLT)).reasonFor("forecast-turnover-low"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
    assertThat(profile(forecast(four, ForecastRule.LINEAR)).find("forecast-turnover-low"))
        .isPresent();
    assertThat(profile(forecast(nothing, ForecastRule.LINEAR)).reasonFor("forecast-turnover-high"))
        .isEqualTo(GapReason.UNDEFINED);
  }

  @Test
  void investmentThatGrowsFallsAndGrowsAgainPassesThroughAllPhases() {
    ClusterCase clusterCase =
        caseOf(
            SynergyEvidence.builder().addSeries(investment(2003, 1.1, 8, 0.7, 3, 1.2, 4)).build());
    Profile profile = profile(clusterCase);

    assertThat(value(profile, "investment-phase-growth")).isOne();
    assertThat(value(profile, "investment-phase-decline")).isOne();
    assertThat(value(profile, "investment-phase-renewed-growth")).isOne();
    Evidence evidence =
        requireNonNull(Profiles.evidence(clusterCase, JUDGEMENTS).get("investment-phase-decline"));
    assertThat(evidence.method())
        .endsWith("growth from 2003 to 2011, decline from 2011 to 2014, growth from 2014 to 2018");
    assertThat(evidence.parts().get(1).low().orElseThrow()).isCloseTo(-0.3, within(1e-12));
  }

  @Test
  void growthAfterADeclineIsNoGrowthBeforeIt() {
    Profile profile = profile(investment(2003, 0.8, 4, 1.1, 4, 1.1, 1));

    assertThat(value(profile, "investment-phase-growth")).isZero();
    assertThat(value(profile, "investment-phase-decline")).isOne();
    assertThat(value(profile, "investment-phase-renewed-growth")).isOne();
  }

  @Test
  void fasterGrowthIsStillTheSamePhase() {
    Profile profile = profile(investment(2003, 1.02, 5, 1.3, 5, 1.3, 1));

    assertThat(value(profile, "investment-phase-growth")).isOne();
    assertThat(value(profile, "investment-phase-decline")).isZero();
    assertThat(value(profile, "investment-phase-renewed-growth")).isZero();
  }

  @Test
  void phasesNeedSixYearsAndSomethingInEach() {
    assertThat(
            profile(investment(2003, 1.1, 2, 0.9, 1, 0.9, 1)).reasonFor("investment-phase-growth"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
    assertThat(profile(investment(2003, 1.1, 2, 0.9, 2, 0.9, 1)).find("investment-phase-growth"))
        .isPresent();
    assertThat(profile(investment(2003, 1.1, 3, 0, 2, 1, 1)).reasonFor("investment-phase-decline"))
        .isEqualTo(GapReason.UNDEFINED);
  }

  @Test
  void howLongAPhaseIsAndOfHowManyYearsIsAJudgement() {
    ClusterCase dip =
        caseOf(
            SynergyEvidence.builder().addSeries(investment(2003, 1.1, 6, 0.95, 1, 1.1, 6)).build());

    assertThat(value(Profiles.of(dip, judgements(0.95, 6, 2)), "investment-phase-decline"))
        .as("one odd year is no phase")
        .isZero();
    assertThat(value(Profiles.of(dip, judgements(0.95, 6, 1)), "investment-phase-decline")).isOne();
    assertThat(Profiles.of(dip, judgements(0.95, 15, 1)).reasonFor("investment-phase-decline"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
    assertThat(Profiles.of(dip, judgements(0.95, 3, 99)).reasonFor("investment-phase-decline"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
  }

  @Test
  void howWideAPredictionIntervalIsIsAJudgement() {
    Map<Integer, Double> rising = Map.of(2003, 10.0, 2004, 12.0, 2005, 13.0, 2006, 16.0);
    ClusterCase clusterCase =
        caseOf(SynergyEvidence.builder().addSeries(forecast(rising, ForecastRule.LINEAR)).build());
    Profile wide = Profiles.of(clusterCase, judgements(0.95, 6, 2));
    Profile narrow = Profiles.of(clusterCase, judgements(0.5, 6, 2));

    assertThat(value(narrow, "forecast-turnover")).isEqualTo(value(wide, "forecast-turnover"));
    assertThat(value(narrow, "forecast-turnover-low"))
        .isGreaterThan(value(wide, "forecast-turnover-low"));
    assertThat(Profiles.of(clusterCase).find("forecast-turnover")).isEmpty();
  }

  @Test
  void whatTheCaseStatesGoesFirst() {
    ClusterCase stated =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").founded(Year.of(2005)).build())
            .synergy(SynergyEvidence.builder().addSeries(jobs(SynergySide.CLUSTER, TAXES)).build())
            .addIndicators(StatedIndicator.of("change-jobs", -0.1, "Econcluster"))
            .build();

    assertThat(value(profile(stated), "change-jobs")).isEqualTo(-0.1);
  }

  @Test
  void aProblemThatIsNamedIsFoundAndNoOtherIsLookedFor() {
    Profile profile =
        profile(
            ClusterCase.builder()
                .id("x")
                .cluster(Cluster.builder().name("x").build())
                .addPolicyProblems(PolicyProblem.LIMITED_TOOLS)
                .addSupportMeasures(SupportMeasureType.FINANCIAL, SupportMeasureType.ECONOMIC)
                .build());

    assertThat(value(profile, "problem-limited-tools")).isOne();
    assertThat(profile.find("problem-unreliable-data")).isEmpty();
    assertThat(profile.find("support-measure-kinds"))
        .hasValueSatisfying(
            kinds -> {
              assertThat(kinds.low()).isEqualTo(2);
              assertThat(kinds.high()).isEqualTo(4);
            });
  }

  @Test
  void aProblemIsNotBothNamedAndAbsent() {
    ClusterCase.Builder both =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").build())
            .addPolicyProblems(PolicyProblem.LIMITED_TOOLS)
            .addIndicators(StatedIndicator.of("problem-limited-tools", 0, "Econcluster"));

    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("The case x names the problem LIMITED_TOOLS and states it as absent.");
  }

  private static Judgements judgements(double probability, double years, double changes) {
    return Judgements.of(
        Map.of(
            Judgement.PREDICTION_PROBABILITY, probability,
            Judgement.PHASE_YEARS, years,
            Judgement.PHASE_CHANGES, changes));
  }

  private static double value(Profile profile, String indicator) {
    IndicatorValue value = profile.find(indicator).orElseThrow();
    assertThat(value.isExact()).isTrue();
    return value.low();
  }

  /** The profile of a cluster that was founded in 2005. */
  private static Profile profile(SynergySeries... series) {
    return profile(caseOf(SynergyEvidence.builder().addSeries(series).build()));
  }

  private static Profile profile(ClusterCase clusterCase) {
    return Profiles.of(clusterCase, JUDGEMENTS);
  }

  private static ClusterCase caseOf(SynergyEvidence evidence) {
    return ClusterCase.builder()
        .id("x")
        .cluster(Cluster.builder().name("x").founded(Year.of(2005)).build())
        .synergy(evidence)
        .build();
  }

  private static SynergySeries jobs(SynergySide side, Map<Integer, Double> figures) {
    return series(SynergyIndicator.EMPLOYEES, side, figures).build();
  }

  private static SynergySeries.Builder taxes(
      SynergySide side, Prices prices, Map<Integer, Double> figures) {
    return series(SynergyIndicator.BUDGET_PAYMENTS, side, figures).prices(prices);
  }

  private static SynergySeries forecast(Map<Integer, Double> figures, ForecastRule rule) {
    return series(SynergyIndicator.TURNOVER, SynergySide.CLUSTER, figures)
        .prices(OF_2005)
        .forecast(ForecastPlan.of(rule, 1))
        .build();
  }

  /** Investment that begins at 100 and is multiplied by three factors in turn. */
  private static SynergySeries investment(
      int year, double first, int times, double second, int more, double third, int last) {
    Map<Integer, Double> figures = new TreeMap<>(Map.of(year, 100.0));
    double value = 100;
    for (int i = 0; i < times + more + last; i++) {
      value *= i < times ? first : i < times + more ? second : third;
      figures.put(year + 1 + i, value);
    }
    return series(SynergyIndicator.FIXED_INVESTMENT, SynergySide.CLUSTER, figures)
        .prices(OF_2005)
        .build();
  }

  private static SynergySeries.Builder series(
      SynergyIndicator measure, SynergySide side, Map<Integer, Double> figures) {
    SynergySeries.Builder series =
        SynergySeries.builder().measure(measure).side(side).unit("million").source("test");
    new TreeMap<>(figures)
        .forEach((year, value) -> series.addFigures(YearlyFigure.of(year, value)));
    return series;
  }

  private static PriceConversion conversion(Prices from, double factor) {
    return PriceConversion.builder().from(from).to(OF_2005).factor(factor).source("test").build();
  }
}

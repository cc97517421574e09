package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set SYNE. */
final class SynergyLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** What each set of changes is told of by. */
  private static final List<String> MEASURES =
      List.of("taxes", "turnover", "investment", "jobs", "wages", "innovation");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void thereIsSynergyExactlyWhereThreeOfFourAreasRise(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    assertAgree(assessment, FindingKind.SYNE_AREA, FindingKind.SYNE_SYNERGY);
    assertAgree(
        assessment,
        FindingKind.SYNE_AREA_BEYOND_REFERENCE,
        FindingKind.SYNE_SYNERGY_BEYOND_REFERENCE);
  }

  private static void assertAgree(Assessment assessment, FindingKind area, FindingKind synergy) {
    boolean enough = Conclusions.of(assessment, area).certain().size() >= 3;
    assertThat(Conclusions.of(assessment, synergy).possible())
        .containsExactly(enough ? "PRESENT" : "ABSENT");
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherChangeTakesNoRiseAway(@ForAll("partial") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String measure = MEASURES.get(random.nextInt(MEASURES.size()));
    double rise = random.nextDouble();
    Profile higher = with(profile, "change-" + measure, value -> value + rise);
    Assessment before = ASSESSOR.assess(profile);
    Assessment after = ASSESSOR.assess(higher);

    assertThat(Conclusions.of(after, FindingKind.SYNE_AREA).certain())
        .as(measure)
        .containsAll(Conclusions.of(before, FindingKind.SYNE_AREA).certain());
    assertThat(Conclusions.lowestGrade(after, FindingKind.SYNE_SYNERGY))
        .as(measure)
        .isGreaterThanOrEqualTo(Conclusions.lowestGrade(before, FindingKind.SYNE_SYNERGY));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void onlyTheSignOfAChangeCounts(@ForAll("partial") Profile profile, @ForAll long seed) {
    double factor = 1 + 99 * new Random(seed).nextDouble(); // a fraction of the least double is 0
    Profile scaled = profile;
    for (String measure : MEASURES) {
      scaled = with(scaled, "did-" + measure, value -> value * factor);
    }

    assertThat(Conclusions.of(ASSESSOR.assess(scaled)))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(profile)));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void neitherComparisonStandsInForTheOther(@ForAll("partial") Profile profile) {
    Profile.Builder without = Profile.builder("without");
    profile
        .values()
        .forEach(
            (indicator, value) -> {
              if (!indicator.startsWith("did-")) {
                without.put(indicator, value);
              }
            });
    Assessment assessment = ASSESSOR.assess(without.build());

    assertThat(Conclusions.of(assessment, FindingKind.SYNE_SYNERGY))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(profile), FindingKind.SYNE_SYNERGY));
    assertThat(Conclusions.of(assessment, FindingKind.SYNE_SYNERGY_BEYOND_REFERENCE).possible())
        .containsExactly("ABSENT", "PRESENT");
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherPredictionIntervalNeverWorsensTheOutlook(
      @ForAll("partial") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String forecast = random.nextBoolean() ? "forecast-taxes" : "forecast-turnover";
    FindingKind outlook =
        forecast.equals("forecast-taxes")
            ? FindingKind.SYNE_TAXES_OUTLOOK
            : FindingKind.SYNE_TURNOVER_OUTLOOK;
    double rise = random.nextDouble();
    Profile higher = with(profile, forecast + "-low", value -> value + rise);
    higher = with(higher, forecast + "-high", value -> value + rise);

    assertThat(Conclusions.lowestGrade(ASSESSOR.assess(higher), outlook))
        .as(forecast)
        .isGreaterThanOrEqualTo(Conclusions.lowestGrade(ASSESSOR.assess(profile), outlook));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void anIntervalThatHoldsTheLastFigureIsUncertain(
      @ForAll @DoubleRange(min = -5, max = 0) double low,
      @ForAll @DoubleRange(min = 0, max = 5) double high) {
    Profile.Builder profile = Profile.builder("interval");
    profile.put("forecast-taxes-low", IndicatorValue.exact(low, Origin.COMPUTED, "test"));
    profile.put("forecast-taxes-high", IndicatorValue.exact(high, Origin.COMPUTED, "test"));

    assertThat(
            Conclusions.of(ASSESSOR.assess(profile.build()), FindingKind.SYNE_TAXES_OUTLOOK)
                .certain())
        .containsExactly("UNCERTAIN");
  }

  /** Replaces both ends of a value that is known. */
  private static Profile with(Profile profile, String indicator, DoubleUnaryOperator change) {
    Profile.Builder changed = Profile.builder("changed");
    profile.values().forEach(changed::put);
    profile
        .find(indicator)
        .ifPresent(
            value ->
                changed.put(
                    indicator,
                    IndicatorValue.between(
                        change.applyAsDouble(value.low()),
                        change.applyAsDouble(value.high()),
                        Origin.STATED,
                        "test")));
    return changed.build();
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }

  @Provide
  Arbitrary<Profile> partial() {
    return ClusterArbitraries.partialProfiles(RulePack.standard());
  }
}

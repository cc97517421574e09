package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the sets on cooperation across a border. */
final class BorderLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ProfileGenerator BORDERS =
      ProfileGenerator.forPack(RulePack.standard()).ofKind(SubjectKind.BORDER);

  /** What speaks for cooperation, where more is never less. */
  private static final ImmutableList<String> EVIDENCE =
      ImmutableList.of(
          "crossings",
          "transport-routes",
          "joint-projects",
          "border-joint-ventures",
          "cross-border-contracts",
          "agreements-health",
          "agreements-education",
          "agreements-labour",
          "agreements-visas",
          "border-commuters",
          "trade-intensity",
          "border-openness",
          "home-entrepreneurial-composite",
          "home-economic-composite");

  private static final ImmutableList<FindingKind> GRADES =
      ImmutableList.of(
          FindingKind.XBOR_LEVEL,
          FindingKind.XBOR_BORDERLAND,
          FindingKind.XBOR_PERMEABILITY,
          FindingKind.XBOR_HOME_ENTERPRISE,
          FindingKind.XBOR_HOME_ECONOMY);

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceGivesExactlyOneValueOfEveryExclusiveKind(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (FindingKind kind : FindingKind.values()) {
      if (kind.id().startsWith("XBOR.") && kind.isExclusive()) {
        assertThat(Conclusions.of(assessment, kind).certain()).as(kind.id()).hasSize(1);
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreEvidenceNeverLowersAGrade(@ForAll("partial") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String indicator = EVIDENCE.get(random.nextInt(EVIDENCE.size()));
    IndicatorValue before =
        profile.find(indicator).orElse(IndicatorValue.exact(0, Origin.STATED, "test"));
    double highest = indicator.endsWith("composite") ? 1 : indicator.endsWith("openness") ? 3 : 2e9;
    double most = indicator.startsWith("agreements") ? 1 : highest;
    double more =
        before.high() + (Math.max(most, before.high()) - before.high()) * random.nextDouble();

    Assessment less = ASSESSOR.assess(with(profile, indicator, before.low()));
    Assessment grown = ASSESSOR.assess(with(profile, indicator, more));
    for (FindingKind kind : GRADES) {
      assertThat(Conclusions.lowestGrade(grown, kind))
          .as(kind.id() + " by " + indicator)
          .isGreaterThanOrEqualTo(Conclusions.lowestGrade(less, kind));
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theBottleneckIsTheLevelNextToTheOneReached(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    assertThat(Conclusions.lowestGrade(assessment, FindingKind.XBOR_BOTTLENECK))
        .isEqualTo(Conclusions.lowestGrade(assessment, FindingKind.XBOR_LEVEL));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void atMostOneModeOfIntegrationIsConcluded(@ForAll("full") Profile profile) {
    assertThat(
            Conclusions.of(ASSESSOR.assess(profile), FindingKind.XBOR_INTEGRATION).certain().size())
        .isLessThanOrEqualTo(1);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyConclusionHasARuleWithASource(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (Conclusion conclusion : assessment.explanation().conclusions()) {
      assertThat(conclusion.rules()).as(conclusion.value()).isNotEmpty();
      for (String rule : conclusion.rules()) {
        assertThat(assessment.explanation().rule(rule).orElseThrow().basis()).isNotEmpty();
      }
    }
  }

  private static Profile with(Profile profile, String indicator, double value) {
    Profile.Builder changed = Profile.builder("changed").kind(SubjectKind.BORDER);
    profile.values().forEach(changed::put);
    return changed.put(indicator, IndicatorValue.exact(value, Origin.STATED, "test")).build();
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.profiles(BORDERS);
  }

  @Provide
  Arbitrary<Profile> partial() {
    return ClusterArbitraries.profiles(BORDERS.withUnknowns(0.3).withIntervals(0.2));
  }
}

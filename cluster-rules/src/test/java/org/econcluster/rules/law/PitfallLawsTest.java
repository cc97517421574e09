package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.PitfallLevel;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set PIT. */
final class PitfallLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  private static final List<FindingKind> PITFALLS =
      Arrays.stream(FindingKind.values()).filter(kind -> kind.id().startsWith("PIT.")).toList();

  /** Indicators that warn of a pitfall the more they are. */
  private static final ImmutableMap<String, FindingKind> WARNINGS =
      ImmutableMap.of(
          "cluster-employment-share", FindingKind.PIT_VULNERABILITY,
          "firm-concentration", FindingKind.PIT_REDUCED_COMPETITION,
          "concentration-change", FindingKind.PIT_REDUCED_COMPETITION);

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void withFullEvidenceEachPitfallHasOneLevel(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    assertThat(PITFALLS).hasSize(6);
    for (FindingKind pitfall : PITFALLS) {
      assertThat(Conclusions.of(assessment, pitfall).possible()).as(pitfall.id()).hasSize(1);
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatWouldLiftAPitfallIsToldUnlessThereIsNoneForCertain(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (FindingKind pitfall : PITFALLS) {
      boolean none = Conclusions.lowestGrade(assessment, pitfall) == PitfallLevel.NONE.ordinal();
      assertThat(assessment.explanation().path(pitfall).isPresent())
          .as(pitfall.id())
          .isEqualTo(!none);
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreOfAWarningNeverLiftsItsPitfall(@ForAll("full") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    var warning = WARNINGS.entrySet().asList().get(random.nextInt(WARNINGS.size()));
    double value = profile.find(warning.getKey()).orElseThrow().low();
    Profile.Builder more = Profile.builder("more");
    profile.values().forEach(more::put);
    more.put(
        warning.getKey(),
        IndicatorValue.exact(value + (1 - value) * random.nextDouble(), Origin.STATED, "test"));

    assertThat(Conclusions.lowestGrade(ASSESSOR.assess(more.build()), warning.getValue()))
        .isLessThanOrEqualTo(Conclusions.lowestGrade(ASSESSOR.assess(profile), warning.getValue()));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theReasonsOfPolicyNeverContradictThePitfalls(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    var reasons = assessment.policy().reasonsForLightHand();

    assertThat(reasons.certain().contains(LightHandReason.SELF_SUFFICIENCY))
        .isEqualTo(isRisk(assessment, FindingKind.PIT_SELF_SUFFICIENCY));
    assertThat(reasons.certain().contains(LightHandReason.INFLEXIBILITY))
        .isEqualTo(isRisk(assessment, FindingKind.PIT_INFLEXIBILITY));
  }

  private static boolean isRisk(Assessment assessment, FindingKind pitfall) {
    return assessment.verdicts(pitfall, PitfallLevel.class).certain().contains(PitfallLevel.RISK);
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

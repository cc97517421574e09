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
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set TOUR. */
final class TouristLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ProfileGenerator BORDERS =
      ProfileGenerator.forPack(RulePack.standard()).ofKind(SubjectKind.BORDER);

  private static final ImmutableList<String> ELEMENTS =
      ImmutableList.of(
          "effect-ecological",
          "effect-social",
          "effect-economic",
          "effect-administrative",
          "tourist-resources",
          "tourist-products",
          "joint-routes",
          "joint-packages",
          "boundaries-mapped",
          "investment-attractiveness",
          "kernel-named",
          "participant-card",
          "infrastructure-proposals",
          "visa-proposals",
          "working-groups",
          "diamond-read",
          "model-tried");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceGivesOneLevelWithAsManyOutputs(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    assertThat(Conclusions.of(assessment, FindingKind.TOUR_LEVEL).certain()).hasSize(1);
    assertThat(Conclusions.of(assessment, FindingKind.TOUR_OUTPUT).certain())
        .hasSize(Conclusions.lowestGrade(assessment, FindingKind.TOUR_LEVEL));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void somethingIsNeededUntilTheLastLevelIsPassed(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    boolean done =
        Conclusions.of(assessment, FindingKind.TOUR_LEVEL).certain().contains("APPROBATION");

    assertThat(Conclusions.of(assessment, FindingKind.TOUR_NEED).certain().isEmpty())
        .isEqualTo(done);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsDoneNeverLowersTheLevel(@ForAll("partial") Profile profile, @ForAll long seed) {
    String element = ELEMENTS.get(new Random(seed).nextInt(ELEMENTS.size()));
    Profile.Builder done = Profile.builder("done").kind(SubjectKind.BORDER);
    profile.values().forEach(done::put);
    double value = profile.find(element).map(IndicatorValue::high).orElse(1.0);
    double more = element.equals("investment-attractiveness") ? 7 : Math.max(value, 1);
    done.put(element, IndicatorValue.exact(more, Origin.STATED, "test"));

    assertThat(Conclusions.lowestGrade(ASSESSOR.assess(done.build()), FindingKind.TOUR_LEVEL))
        .as(element)
        .isGreaterThanOrEqualTo(
            Conclusions.lowestGrade(ASSESSOR.assess(profile), FindingKind.TOUR_LEVEL));
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.profiles(BORDERS);
  }

  @Provide
  Arbitrary<Profile> partial() {
    return ClusterArbitraries.profiles(BORDERS.withUnknowns(0.2).withIntervals(0.1));
  }
}

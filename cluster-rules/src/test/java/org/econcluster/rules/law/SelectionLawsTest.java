package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set SELE. */
final class SelectionLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  private static final List<String> SCORES =
      List.of("cluster-readiness", "knowledge-spillovers", "labour-pooling", "shared-inputs");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aPilotIsOneThatMeetsAllThreeCriteria(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    Conclusions criteria = Conclusions.of(assessment, FindingKind.SELE_CRITERION);
    Conclusions pilot = Conclusions.of(assessment, FindingKind.SELE_PILOT);

    assertThat(pilot.certain().contains("PRESENT")).isEqualTo(criteria.certain().size() == 3);
    assertThat(pilot.possible().contains("PRESENT")).isEqualTo(criteria.possible().size() == 3);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherScoreTakesNothingAway(@ForAll("full") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String score = SCORES.get(random.nextInt(SCORES.size()));
    double value = profile.find(score).orElseThrow().low();
    Profile.Builder higher = Profile.builder("higher");
    profile.values().forEach(higher::put);
    higher.put(
        score,
        IndicatorValue.exact(value + (7 - value) * random.nextDouble(), Origin.SCORED, "test"));
    Assessment before = ASSESSOR.assess(profile);
    Assessment after = ASSESSOR.assess(higher.build());

    for (FindingKind kind : List.of(FindingKind.SELE_CRITERION, FindingKind.SELE_SOURCE)) {
      assertThat(Conclusions.of(after, kind).certain())
          .as(score)
          .containsAll(Conclusions.of(before, kind).certain());
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void anItemIsFoundWhereItWasLookedForAndFoundAndOpenOnlyWhereNobodyLooked(
      @ForAll("partial") Profile profile) {
    Conclusions found =
        Conclusions.of(ASSESSOR.assess(profile), FindingKind.SELE_INNOVATION_CONDITION);

    var science = profile.find("innovation-condition-science");
    assertThat(found.certain().contains("SCIENCE"))
        .isEqualTo(science.isPresent() && science.get().low() >= 1);
    assertThat(found.possible().contains("SCIENCE"))
        .isEqualTo(science.isEmpty() || science.get().high() >= 1);
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

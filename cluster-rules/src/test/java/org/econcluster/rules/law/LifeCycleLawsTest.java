package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.ClusterType;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of set LIFE, and those of information, which hold for every set. */
final class LifeCycleLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ProfileGenerator FULL = ProfileGenerator.forPack(RulePack.standard());

  /** The kinds that the sets for clusters conclude. */
  private static final ImmutableSet<FindingKind> JUDGED =
      ASSESSOR.assess(Profile.builder("cluster").build()).explanation().rules().stream()
          .map(RuleOutcome::kind)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<FindingKind> FROM_ESTIMATES =
      Estimates.kinds(RulePack.standard());

  /** The criteria of set LIFE that favour a type when they are met, composites left out. */
  private static final ImmutableList<String> FAVOURABLE =
      ImmutableList.of(
          "linked-members",
          "connected",
          "critical-mass",
          "chain-covered",
          "enough-rivals",
          "not-concentrated",
          "high-interaction",
          "advantage-sustained");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceGivesExactlyOneTypeAndOneStage(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    assertThat(assessment.lifeCycle().type().possible()).hasSize(1);
    assertThat(assessment.lifeCycle().stage().possible()).hasSize(1);
    assertThat(assessment.lifeCycle().pace().possible()).hasSize(1);
    assertThat(assessment.lifeCycle().phase().possible()).hasSize(1);
    assertThat(assessment.lifeCycle().expectedStages().certain()).isNotEmpty();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aFullStateOfCriteriaGivesExactlyOneTypeAndOneStage(@ForAll("fullStates") Supposition state) {
    Assessment assessment = ASSESSOR.suppose("state", state);

    assertThat(assessment.lifeCycle().type().possible()).hasSize(1);
    assertThat(assessment.lifeCycle().stage().possible()).hasSize(1);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void unknownsLeaveAtLeastOneValueOfEveryExclusiveKind(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (FindingKind kind : JUDGED) {
      if (kind.isExclusive()) {
        assertThat(Conclusions.of(assessment, kind).possible()).as(kind.id()).isNotEmpty();
      }
    }
  }

  /** Of-known estimates are exempt: which inputs they use changes with what is known. */
  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsPossibleContainsTheAnswerOfFullEvidence(
      @ForAll("partial") Profile partial, @ForAll long seed) {
    Assessment open = ASSESSOR.assess(partial);
    Assessment settled = ASSESSOR.assess(completed(partial, 1, new Random(seed)));

    for (FindingKind kind : FindingKind.values()) {
      if (!restsOnAnEstimate(open, kind)) {
        Conclusions before = Conclusions.of(open, kind);
        Conclusions after = Conclusions.of(settled, kind);
        assertThat(before.possible())
            .as("%s of %s", kind.id(), partial.values())
            .containsAll(after.certain());
        assertThat(after.certain()).as(kind.id()).containsAll(before.certain());
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreKnowledgeNarrowsAndNeverMovesOutside(
      @ForAll("partial") Profile partial, @ForAll long seed) {
    Assessment less = ASSESSOR.assess(partial);
    Assessment more = ASSESSOR.assess(completed(partial, 0.5, new Random(seed)));

    for (FindingKind kind : FindingKind.values()) {
      if (!restsOnAnEstimate(less, kind) && !restsOnAnEstimate(more, kind)) {
        Conclusions before = Conclusions.of(less, kind);
        Conclusions after = Conclusions.of(more, kind);
        assertThat(before.possible())
            .as("%s of %s", kind.id(), partial.values())
            .containsAll(after.possible());
        assertThat(after.certain()).as(kind.id()).containsAll(before.certain());
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aFavourableCriterionThatBecomesMetNeverLowersTheType(
      @ForAll("fullStates") Supposition state, @ForAll long seed) {
    String criterion = FAVOURABLE.get(new Random(seed).nextInt(FAVOURABLE.size()));
    ClusterType before = type(state);
    ClusterType after = type(state.toBuilder().put(criterion, Status.MET).build());

    assertThat(after).as(criterion).isGreaterThanOrEqualTo(before);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theTypesThatRemainPossibleNeverFallEither(
      @ForAll("partialStates") Supposition state, @ForAll long seed) {
    String criterion = FAVOURABLE.get(new Random(seed).nextInt(FAVOURABLE.size()));
    var before = ASSESSOR.suppose("before", state).lifeCycle().type().possible();
    var after =
        ASSESSOR
            .suppose("after", state.toBuilder().put(criterion, Status.MET).build())
            .lifeCycle()
            .type()
            .possible();

    assertThat(after.stream().min(ClusterType::compareTo))
        .get()
        .satisfies(
            lowest ->
                assertThat(lowest)
                    .isGreaterThanOrEqualTo(before.stream().min(ClusterType::compareTo).get()));
    assertThat(after.stream().max(ClusterType::compareTo))
        .get()
        .satisfies(
            highest ->
                assertThat(highest)
                    .isGreaterThanOrEqualTo(before.stream().max(ClusterType::compareTo).get()));
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }

  @Provide
  Arbitrary<Profile> partial() {
    return ClusterArbitraries.partialProfiles(RulePack.standard());
  }

  @Provide
  Arbitrary<Supposition> fullStates() {
    return ClusterArbitraries.fullStates(RulePack.standard());
  }

  @Provide
  Arbitrary<Supposition> partialStates() {
    return ClusterArbitraries.partialStates(RulePack.standard());
  }

  private static ClusterType type(Supposition state) {
    return ASSESSOR.suppose("state", state).lifeCycle().type().certain().orElseThrow();
  }

  /** Settles a share of what is open: gaps get a value, intervals a value inside. */
  private static Profile completed(Profile partial, double share, Random random) {
    Profile filler = FULL.next(random);
    Profile.Builder completed = Profile.builder(partial.subject());
    for (String indicator : FULL.indicators()) {
      IndicatorValue known = partial.find(indicator).orElse(null);
      boolean settle = random.nextDouble() < share;
      if (known == null && settle) {
        completed.put(indicator, filler.find(indicator).orElseThrow());
      } else if (known != null && settle) {
        double inside = filler.find(indicator).orElseThrow().low();
        double value = Math.min(Math.max(inside, known.low()), known.high());
        completed.put(indicator, IndicatorValue.exact(value, Origin.STATED, "completed"));
      } else if (known != null) {
        completed.put(indicator, known);
      }
    }
    return completed.build();
  }

  private static boolean restsOnAnEstimate(Assessment assessment, FindingKind kind) {
    return FROM_ESTIMATES.contains(kind)
        && assessment.explanation().criteria().stream().anyMatch(CriterionFinding::estimated);
  }
}

package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.DeterminantStrength;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set DIAM. */
final class DiamondLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  private static final ImmutableMap<DiamondDeterminant, String> SCORES =
      ImmutableMap.of(
          DiamondDeterminant.FACTOR_CONDITIONS, "diamond-factor-conditions",
          DiamondDeterminant.DEMAND_CONDITIONS, "diamond-demand-conditions",
          DiamondDeterminant.RELATED_SUPPORTING, "diamond-related-supporting",
          DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY, "diamond-strategy-structure-rivalry");

  private static final ImmutableList<FindingKind> STRENGTHS =
      ImmutableList.of(
          FindingKind.DIAM_FACTOR_CONDITIONS,
          FindingKind.DIAM_DEMAND_CONDITIONS,
          FindingKind.DIAM_RELATED_SUPPORTING,
          FindingKind.DIAM_STRATEGY_STRUCTURE_RIVALRY);

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void withFullEvidenceEachDeterminantHasOneStrengthAndTheLowestOnesAreTheBottlenecks(
      @ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    double lowest =
        SCORES.values().stream().mapToDouble(id -> score(profile, id)).min().orElseThrow();

    for (FindingKind strength : STRENGTHS) {
      assertThat(Conclusions.of(assessment, strength).possible()).as(strength.id()).hasSize(1);
    }
    assertThat(bottlenecks(assessment).certain())
        .isEqualTo(bottlenecks(assessment).possible())
        .containsExactlyInAnyOrderElementsOf(
            SCORES.entrySet().stream()
                .filter(each -> Math.rint((score(profile, each.getValue()) - lowest) * 1e10) <= 0)
                .map(Map.Entry::getKey)
                .toList());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void someDeterminantMayAlwaysBeTheBottleneck(@ForAll("partial") Profile profile) {
    assertThat(bottlenecks(ASSESSOR.assess(profile)).possible()).isNotEmpty();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherScoreNeverWeakensItsDeterminant(@ForAll("full") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    int chosen = random.nextInt(STRENGTHS.size());
    String indicator = SCORES.values().asList().get(chosen);
    double score = score(profile, indicator);
    Profile higher = with(profile, indicator, score + (7 - score) * random.nextDouble());

    assertThat(Conclusions.lowestGrade(ASSESSOR.assess(higher), STRENGTHS.get(chosen)))
        .isGreaterThanOrEqualTo(
            Conclusions.lowestGrade(ASSESSOR.assess(profile), STRENGTHS.get(chosen)));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void chanceAndGovernmentChangeNeitherAStrengthNorTheBottleneck(
      @ForAll("partial") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String outer = random.nextBoolean() ? "chance-event" : "government-influence";
    Iterable<FindingKind> scored =
        Stream.concat(STRENGTHS.stream(), Stream.of(FindingKind.DIAM_BOTTLENECK)).toList();

    assertThat(Conclusions.of(ASSESSOR.assess(with(profile, outer, random.nextInt(3) - 1)), scored))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(profile), scored));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatTheOtherSideMakesUpForIsWeakAtHomeAndNotWeakOnBothSides(
      @ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    Conclusions madeUp = Conclusions.of(assessment, FindingKind.DIAM_MADE_UP_ACROSS_BORDER);
    Conclusions weakOnBoth = Conclusions.of(assessment, FindingKind.DIAM_WEAK_ON_BOTH_SIDES);

    assertThat(Sets.intersection(madeUp.certain(), weakOnBoth.possible())).isEmpty();
    for (int i = 0; i < STRENGTHS.size(); i++) {
      String determinant = SCORES.keySet().asList().get(i).name();
      Conclusions strength = Conclusions.of(assessment, STRENGTHS.get(i));
      if (madeUp.certain().contains(determinant) || weakOnBoth.certain().contains(determinant)) {
        assertThat(strength.certain()).containsExactly(DeterminantStrength.WEAK.name());
      }
      if (madeUp.possible().contains(determinant) || weakOnBoth.possible().contains(determinant)) {
        assertThat(strength.possible()).contains(DeterminantStrength.WEAK.name());
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOtherSideOfABorderChangesNothingAtHome(
      @ForAll("partial") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    String beyond = "partner-" + SCORES.values().asList().get(random.nextInt(SCORES.size()));
    Profile changed = with(profile, beyond, 1 + 6 * random.nextDouble());
    Iterable<FindingKind> home =
        Stream.concat(STRENGTHS.stream(), Stream.of(FindingKind.DIAM_BOTTLENECK)).toList();

    assertThat(Conclusions.of(ASSESSOR.assess(changed), home))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(profile), home));
  }

  @Example
  void equalLowestScoresAreBottlenecksTogether() {
    Profile profile = scores(3, 3, 4, 5);

    assertThat(bottlenecks(ASSESSOR.assess(profile)).certain())
        .containsExactly(
            DiamondDeterminant.FACTOR_CONDITIONS, DiamondDeterminant.DEMAND_CONDITIONS);
  }

  @Example
  void aScoreThatIsLowestWhateverTheOthersAreIsTheCertainBottleneck() {
    Profile.Builder profile = Profile.builder("bounded");
    profile.put("diamond-factor-conditions", between(2, 3));
    for (String other : SCORES.values().asList().subList(1, 4)) {
      profile.put(other, between(4, 6));
    }
    Verdicts<DiamondDeterminant> bottlenecks = bottlenecks(ASSESSOR.assess(profile.build()));

    assertThat(bottlenecks.certain()).containsExactly(DiamondDeterminant.FACTOR_CONDITIONS);
    assertThat(bottlenecks.possible()).containsExactly(DiamondDeterminant.FACTOR_CONDITIONS);
  }

  @Example
  void anUnknownScoreLeavesOpenWhetherTheLowestKnownOneIsTheBottleneck() {
    Profile.Builder profile = Profile.builder("without rivalry");
    SCORES.values().asList().subList(0, 3).forEach(id -> profile.put(id, between(3, 3)));
    Verdicts<DiamondDeterminant> bottlenecks =
        bottlenecks(ASSESSOR.assess(with(profile.build(), "diamond-factor-conditions", 2)));

    assertThat(bottlenecks.certain()).isEmpty();
    assertThat(bottlenecks.possible())
        .isEqualTo(
            ImmutableSet.of(
                DiamondDeterminant.FACTOR_CONDITIONS,
                DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY));
  }

  private static Profile scores(double... scores) {
    Profile.Builder profile = Profile.builder("scored");
    for (int i = 0; i < scores.length; i++) {
      profile.put(SCORES.values().asList().get(i), between(scores[i], scores[i]));
    }
    return profile.build();
  }

  private static Profile with(Profile profile, String indicator, double value) {
    Profile.Builder changed = Profile.builder("changed");
    profile.values().forEach(changed::put);
    changed.put(indicator, between(value, value));
    return changed.build();
  }

  private static IndicatorValue between(double low, double high) {
    return IndicatorValue.between(low, high, Origin.SCORED, "test");
  }

  private static double score(Profile profile, String indicator) {
    return profile.find(indicator).orElseThrow().low();
  }

  private static Verdicts<DiamondDeterminant> bottlenecks(Assessment assessment) {
    return assessment.verdicts(FindingKind.DIAM_BOTTLENECK, DiamondDeterminant.class);
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

package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of set SPEC: on tables through the whole way, on indicators through the rules alone. */
final class SpecialisationLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** What rests on quotients alone; stars and intervals are not free of scale. */
  private static final ImmutableSet<FindingKind> OF_QUOTIENTS =
      ImmutableSet.of(
          FindingKind.SPEC_SIGNAL,
          FindingKind.SPEC_MARKET,
          FindingKind.SPEC_TREND,
          FindingKind.SPEC_QUADRANT,
          FindingKind.KEY_CONCENTRATION,
          FindingKind.KEY_SPECIALISATION);

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void neitherScaleNorUnitMatters(
      @ForAll("grids") Grid grid, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertThat(conclusions(grid.times(factor).toCase())).isEqualTo(conclusions(grid.toCase()));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfRegionsAndIndustriesDoesNotMatter(@ForAll("grids") Grid grid, @ForAll long seed) {
    Random random = new Random(seed);
    Grid shuffled =
        grid.ordered(
            shuffled(grid.regions().size(), random), shuffled(grid.industries().size(), random));

    assertThat(Conclusions.of(ASSESSOR.assess(shuffled.toCase())))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(grid.toCase())));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreJobsNeverRemoveASignal(
      @ForAll("grids") Grid grid, @ForAll @IntRange(min = 1, max = 5000) int more) {
    assertThat(signals(grid.withMoreJobs(more).toCase())).containsAll(signals(grid.toCase()));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void anEmptyRegionChangesNoQuotient(@ForAll("grids") Grid grid) {
    List<Integer> nothing = Collections.nCopies(grid.industries().size(), 0);

    assertThat(conclusions(grid.withRegion("empty", nothing, nothing, 0).toCase()))
        .isEqualTo(conclusions(grid.toCase()));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void mergingTwoIdenticalRegionsChangesNoQuotient(@ForAll("grids") Grid grid) {
    Grid twins =
        grid.withRegion("twin", grid.first().get(0), grid.last().get(0), grid.population().get(0));
    Grid merged = grid.withFirstRegionDoubled();

    assertThat(conclusions(merged.toCase())).isEqualTo(conclusions(twins.toCase()));
    assertThat(conclusions(merged.toCase("region-1")))
        .isEqualTo(conclusions(twins.toCase("region-1")));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aHigherCoefficientNeverLowersTheSpecialisation(
      @ForAll("full") Profile profile, @ForAll SpecialisationSignal base, @ForAll long seed) {
    String indicator =
        switch (base) {
          case OUTPUT -> "output-quotient";
          case LOCATION -> "location-quotient";
          case PER_CAPITA -> "per-capita-quotient";
        };
    double value = profile.find(indicator).orElseThrow().low();
    double higher = Math.min(value * (1 + new Random(seed).nextDouble()), Double.MAX_VALUE);
    Assessment before = ASSESSOR.assess(profile);
    Assessment after = ASSESSOR.assess(with(profile, indicator, higher));

    assertThat(after.specialisation().signals().certain())
        .containsAll(before.specialisation().signals().certain());
    assertThat(after.specialisation().market().certain().orElseThrow())
        .isGreaterThanOrEqualTo(before.specialisation().market().certain().orElseThrow());
    assertThat(after.specialisation().stars().certain())
        .containsAll(before.specialisation().stars().certain());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceGivesExactlyOneGradeTrendAndQuadrant(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (FindingKind kind :
        List.of(
            FindingKind.SPEC_MARKET,
            FindingKind.SPEC_SIGNIFICANCE,
            FindingKind.SPEC_TREND,
            FindingKind.SPEC_QUADRANT)) {
      assertThat(Conclusions.of(assessment, kind).certain()).as(kind.id()).hasSize(1);
    }
  }

  @Provide
  Arbitrary<Profile> full() {
    return ClusterArbitraries.fullProfiles(RulePack.standard());
  }

  @Provide
  Arbitrary<Grid> grids() {
    return Arbitraries.randomValue(Grid::random);
  }

  private static Profile with(Profile profile, String indicator, double value) {
    Profile.Builder changed = Profile.builder(profile.subject());
    profile.values().forEach(changed::put);
    return changed.put(indicator, IndicatorValue.exact(value, Origin.STATED, "test")).build();
  }

  private static Map<FindingKind, Conclusions> conclusions(ClusterCase clusterCase) {
    return Conclusions.of(ASSESSOR.assess(clusterCase), OF_QUOTIENTS);
  }

  private static ImmutableSet<SpecialisationSignal> signals(ClusterCase clusterCase) {
    Verdicts<SpecialisationSignal> signals =
        ASSESSOR.assess(clusterCase).specialisation().signals();
    assertThat(signals.possible()).isEqualTo(signals.certain());
    return signals.certain();
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}

package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.ClusterDefinition;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the set DEFN. */
final class DefinitionLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aDefinitionHoldsExactlyWhereNoneOfItsMarksIsMissing(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    var definitions =
        assessment.verdicts(FindingKind.DEFN_DEFINITION, ClusterDefinition.class).certain();
    var missing =
        assessment.verdicts(FindingKind.DEFN_MISSING_TRAIT, DefinitionTrait.class).certain();

    for (ClusterDefinition definition : ClusterDefinition.values()) {
      assertThat(definitions.contains(definition))
          .as(definition.label())
          .isEqualTo(
              Sets.intersection(askedFor(definition), ImmutableSet.copyOf(missing)).isEmpty());
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aDefinitionThatAsksForMoreNeverHoldsWhereOneThatAsksForLessDoesNot(
      @ForAll("partial") Profile profile) {
    var definitions =
        ASSESSOR.assess(profile).verdicts(FindingKind.DEFN_DEFINITION, ClusterDefinition.class);

    for (ClusterDefinition more : ClusterDefinition.values()) {
      for (ClusterDefinition less : ClusterDefinition.values()) {
        if (askedFor(more).containsAll(askedFor(less))) {
          assertThat(definitions.certain().contains(less) || !definitions.certain().contains(more))
              .as("certain: %s without %s", more, less)
              .isTrue();
          assertThat(
                  definitions.possible().contains(less) || !definitions.possible().contains(more))
              .as("possible: %s without %s", more, less)
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aMarkThatIsCertainlyMissingExcludesEveryDefinitionThatAsksForIt(
      @ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);
    var possible =
        assessment.verdicts(FindingKind.DEFN_DEFINITION, ClusterDefinition.class).possible();

    for (DefinitionTrait trait :
        assessment.verdicts(FindingKind.DEFN_MISSING_TRAIT, DefinitionTrait.class).certain()) {
      assertThat(possible)
          .as(trait.label())
          .noneMatch(definition -> askedFor(definition).contains(trait));
    }
  }

  /** The marks that a definition names as conditions; one chain is only typical. */
  private static ImmutableSet<DefinitionTrait> askedFor(ClusterDefinition definition) {
    return definition == ClusterDefinition.SIMMIE_SENNETT
        ? Sets.difference(definition.traits(), ImmutableSet.of(DefinitionTrait.VALUE_CHAIN))
            .immutableCopy()
        : definition.traits();
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

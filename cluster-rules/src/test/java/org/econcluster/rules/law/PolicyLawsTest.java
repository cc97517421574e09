package org.econcluster.rules.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.econcluster.rules.PolicyAssessment;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the sets POL and KEY. */
final class PolicyLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** The determinants and the instruments that address each. */
  private static final ImmutableMap<String, List<PolicyInstrument>> ADDRESSED =
      ImmutableMap.of(
          "diamond-factor-conditions", List.of(PolicyInstrument.SPECIALISED_EDUCATION),
          "diamond-infrastructure", List.of(PolicyInstrument.INFRASTRUCTURE),
          "diamond-demand-conditions",
              List.of(PolicyInstrument.STANDARDS, PolicyInstrument.EXPORT_PROMOTION),
          "diamond-related-supporting", List.of(PolicyInstrument.SUPPLIER_DEVELOPMENT),
          "diamond-strategy-structure-rivalry", List.of(PolicyInstrument.COMPETITION_POLICY));

  /** For each kind that instruments are called for by, a value that calls for none of theirs. */
  private static final ImmutableMap<FindingKind, String> UNRELATED =
      ImmutableMap.of(
          FindingKind.LIFE_STAGE, "NONE",
          FindingKind.KEY_INNOVATIVENESS, "PRESENT",
          FindingKind.KEY_OWNERSHIP, "DISPERSED",
          FindingKind.POL_REASON_FOR_LIGHT_HAND, "NO_PRECONDITIONS");

  /** What follows from suppositions of the conditions of rules, which come up again and again. */
  private static final Map<Supposition, Verdicts<PolicyInstrument>> INSTRUMENTS = new HashMap<>();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceGivesExactlyOneModelAndOnePresentPolicy(@ForAll("full") Profile profile) {
    PolicyAssessment policy = ASSESSOR.assess(profile).policy();

    assertThat(policy.model().possible()).hasSize(1);
    assertThat(policy.present().possible()).hasSize(1);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyInstrumentReasonAndWarningHasARuleWithASource(@ForAll("partial") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (Conclusion conclusion : assessment.explanation().conclusions()) {
      assertThat(conclusion.rules()).as(conclusion.value()).isNotEmpty();
      for (String rule : conclusion.rules()) {
        assertThat(assessment.explanation().rule(rule).orElseThrow().basis()).isNotEmpty();
      }
    }
  }

  /**
   * The conditions that an explanation gives for an instrument are what calls for it: with those of
   * one of its rules, and nothing else known, it is certain; with one condition of each of its
   * rules taken away, whatever else is possible, it is gone.
   */
  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyInstrumentNamesWhatCallsForItAndGoesWithIt(
      @ForAll("partial") Profile profile, @ForAll long seed) {
    Explanation explanation = ASSESSOR.assess(profile).explanation();
    Random random = new Random(seed);
    for (Conclusion instrument : explanation.conclusions(FindingKind.POL_INSTRUMENT)) {
      for (String id : instrument.rules()) {
        assertThat(explanation.rule(id).orElseThrow().conditions())
            .as(id)
            .isNotEmpty()
            .noneMatch(condition -> condition.holds() == Certainty.EXCLUDED);
      }
      List<IndexedRule> rules =
          RulePack.standard().rules().stream()
              .filter(rule -> rule.kind() == FindingKind.POL_INSTRUMENT)
              .filter(rule -> rule.value().equals(instrument.value()))
              .toList();
      IndexedRule one =
          rules.stream()
              .filter(rule -> rule.id().equals(instrument.rules().get(0)))
              .findFirst()
              .orElseThrow();
      Supposition.Builder with = Supposition.builder();
      one.literals().forEach(literal -> suppose(literal, true, with));
      Supposition.Builder without = Supposition.builder();
      for (IndexedRule rule : rules) {
        suppose(rule.literals().get(random.nextInt(rule.literals().size())), false, without);
      }

      assertThat(instrumentsUnder(with.build()).certain())
          .as(one.id())
          .contains(PolicyInstrument.valueOf(instrument.value()));
      assertThat(instrumentsUnder(without.build()).possible())
          .as(instrument.value())
          .doesNotContain(PolicyInstrument.valueOf(instrument.value()));
    }
  }

  private static Verdicts<PolicyInstrument> instrumentsUnder(Supposition supposed) {
    return INSTRUMENTS.computeIfAbsent(
        supposed, state -> ASSESSOR.suppose("supposed", state).policy().instruments());
  }

  /** Supposes that a condition holds, or that it does not: then another value was concluded. */
  private static void suppose(Literal literal, boolean holds, Supposition.Builder supposed) {
    if (literal instanceof Literal.Met met) {
      supposed.put(met.criterion(), holds ? Status.MET : Status.UNMET);
    } else if (literal instanceof Literal.Unmet unmet) {
      supposed.put(unmet.criterion(), holds ? Status.UNMET : Status.MET);
    } else if (literal instanceof Literal.Is is) {
      FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
      String other =
          kind == FindingKind.POL_MODEL // the light hand and the strong one call for different ones
              ? (is.value().equals("DIRIGIST") ? "LIBERAL" : "DIRIGIST")
              : UNRELATED.get(kind);
      String value = holds ? is.value() : other;
      supposed.concluded(kind, kind.value(requireNonNull(value, is.kind())));
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void aWeakerDeterminantNeverRemovesTheInstrumentsThatAddressIt(
      @ForAll("full") Profile profile, @ForAll long seed) {
    Random random = new Random(seed);
    var choice = ADDRESSED.entrySet().asList().get(random.nextInt(ADDRESSED.size()));
    String determinant = choice.getKey();
    double score = profile.find(determinant).orElseThrow().low();
    Profile.Builder weaker = Profile.builder("weaker");
    profile.values().forEach(weaker::put);
    weaker.put(
        determinant,
        IndicatorValue.exact(1 + (score - 1) * random.nextDouble(), Origin.SCORED, "test"));

    List<PolicyInstrument> before =
        ASSESSOR.assess(profile).policy().instruments().certain().stream()
            .filter(choice.getValue()::contains)
            .toList();
    assertThat(ASSESSOR.assess(weaker.build()).policy().instruments().certain())
        .as(determinant)
        .containsAll(before);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void reasonsAddUpToTheStrength(@ForAll("partial") Profile profile) {
    PolicyAssessment policy = ASSESSOR.assess(profile).policy();
    int actionCertain = policy.reasonsForAction().certain().size();
    int actionPossible = policy.reasonsForAction().possible().size();
    int lightCertain = policy.reasonsForLightHand().certain().size();
    int lightPossible = policy.reasonsForLightHand().possible().size();

    assertThat(policy.strengthAtLeast()).hasValue(actionCertain - lightPossible);
    assertThat(policy.strengthAtMost()).hasValue(actionPossible - lightCertain);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyKeyElementIsEitherThereOrNot(@ForAll("full") Profile profile) {
    Assessment assessment = ASSESSOR.assess(profile);

    for (FindingKind kind : FindingKind.values()) {
      if (kind.id().startsWith("KEY.")) {
        assertThat(Conclusions.of(assessment, kind).possible()).as(kind.id()).hasSize(1);
      }
    }
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

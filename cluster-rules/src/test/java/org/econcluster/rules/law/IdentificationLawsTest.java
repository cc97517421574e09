package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.IdentificationAssessment;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.ClusteringPotential;
import org.econcluster.rules.finding.Disagreement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** The laws of the sets BASE, CTRL, PORT, LINK and AGRE. */
final class IdentificationLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** The grades that evidence in favour never lowers. */
  private static final ImmutableList<FindingKind> GRADES =
      ImmutableList.of(
          FindingKind.CTRL_POTENTIAL, FindingKind.PORT_VERDICT, FindingKind.AGRE_AGREEMENT);

  /** The criteria that favour a grade when they are met, composites left out. */
  private static final ImmutableList<String> FAVOURABLE =
      ImmutableList.of(
          "any-coefficient-signals",
          "capacity-used",
          "investment-share-rises",
          "labour-share-rises",
          "wage-above-reference",
          "sold-outside-by-share",
          "exported-by-share",
          "known-to-sell-outside",
          "suppliers-named",
          "upstream-present",
          "has-cluster-body",
          "has-cluster-strategy",
          "motivated",
          "productive-members",
          "well-paying-members",
          "strategic-potential-high",
          "competitive-enterprises-present",
          "territory-advantaged",
          "concentrated-quotient",
          "concentrated-per-head",
          "wide-range",
          "critical-mass",
          "linked-members",
          "strong-component");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void fullEvidenceConfirmsThePotentialOrNamesTheOneGateThatFails(@ForAll("full") Profile profile) {
    IdentificationAssessment found = ASSESSOR.assess(profile).identification();

    assertThat(found.isConditional()).isFalse();
    assertThat(found.conditions()).isEmpty();
    assertThat(found.failedGate().certain())
        .hasSize(found.potential().possible().contains(ClusteringPotential.CONFIRMED) ? 0 : 1);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void noStageSpeaksOfAnIndustryThatFailedTheOneBefore(@ForAll("partial") Profile profile) {
    var assessment = ASSESSOR.assess(profile);
    IdentificationAssessment found = assessment.identification();

    if (assessment.specialisation().market().certain().stream()
        .anyMatch(MarketSpecialisation.NONE::equals)) {
      assertThat(found.lackingFactors().possible()).isEmpty();
      assertThat(Conclusions.of(assessment, FindingKind.BASE_FACTOR).possible()).isEmpty();
      assertThat(found.failedGate().possible()).containsExactly(ErmishinaStage.MARKET_POSITION);
    }
    if (!found.lackingFactors().certain().isEmpty()) {
      assertThat(found.lackingControl().possible()).isEmpty();
      assertThat(Conclusions.of(assessment, FindingKind.CTRL_AREA).possible()).isEmpty();
      assertThat(found.failedGate().possible()).doesNotContain(ErmishinaStage.CONTROL);
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theFiveCriteriaAddUpToTheVerdict(@ForAll("full") Profile profile) {
    IdentificationAssessment found = ASSESSOR.assess(profile).identification();

    int held = found.criteria().certain().size();
    assertThat(found.byCriteria().possible())
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.ordinal()).isEqualTo(Math.max(0, held - 3)));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theApproachesInFavourAreCountedAndTheOthersHaveAReason(@ForAll("full") Profile profile) {
    IdentificationAssessment found = ASSESSOR.assess(profile).identification();
    Set<IdentificationApproach> inFavour = found.approaches().certain();
    Set<Disagreement> reasons = found.disagreements().certain();

    assertThat(found.agreement().possible()).containsExactly(Agreement.values()[inFavour.size()]);
    for (IdentificationApproach approach : IdentificationApproach.values()) {
      boolean disagrees = !inFavour.isEmpty() && !inFavour.contains(approach);
      assertThat(reasons.stream().anyMatch(reason -> of(reason) == approach))
          .as("%s beside %s", approach, inFavour)
          .isEqualTo(disagrees);
    }
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void everyOutcomeHasItsGatesAndReasonsOfItsOwnStatus(@ForAll("partial") Profile profile) {
    IdentificationAssessment found = ASSESSOR.assess(profile).identification();

    assertThat(found.inclusions().keySet()).isEqualTo(with(ApproachOutcome.FOUND, found));
    assertThat(found.exclusions().keySet()).isEqualTo(with(ApproachOutcome.NOT_FOUND, found));
    assertThat(found.openGates().keySet()).isEqualTo(with(ApproachOutcome.OPEN, found));
    assertThat(found.inclusions().values())
        .allMatch(inclusion -> !inclusion.gates().isEmpty() && !inclusion.reasons().isEmpty())
        .flatExtracting(Inclusion::reasons)
        .allMatch(reason -> reason.status() == Status.MET);
    assertThat(found.exclusions().values())
        .allMatch(exclusion -> !exclusion.reasons().isEmpty())
        .flatExtracting(Exclusion::reasons)
        .allMatch(reason -> reason.status() == Status.UNMET);
  }

  private static Set<IdentificationApproach> with(
      ApproachOutcome outcome, IdentificationAssessment found) {
    return Arrays.stream(IdentificationApproach.values())
        .filter(approach -> found.outcome(approach) == outcome)
        .collect(Collectors.toSet());
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void evidenceInFavourNeverLowersAGrade(
      @ForAll("partialStates") Supposition state, @ForAll long seed) {
    String criterion = FAVOURABLE.get(new Random(seed).nextInt(FAVOURABLE.size()));
    Supposition better = state.toBuilder().put(criterion, Status.MET).build();

    for (FindingKind grade : GRADES) {
      assertThat(Conclusions.lowestGrade(ASSESSOR.suppose("better", better), grade))
          .as("%s with %s", grade.id(), criterion)
          .isGreaterThanOrEqualTo(Conclusions.lowestGrade(ASSESSOR.suppose("state", state), grade));
    }
  }

  private static IdentificationApproach of(Disagreement reason) {
    return switch (reason) {
      case NOT_SPECIALISED, NO_RESOURCE_BASE, NO_CONTROL -> IdentificationApproach.AGGLOMERATION;
      case TOO_FEW_CRITERIA -> IdentificationApproach.COMPETITIVENESS;
      case NO_STRONG_FLOWS, OUTSIDE_THE_TABLE -> IdentificationApproach.TECHNO_ECONOMIC;
    };
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
  Arbitrary<Supposition> partialStates() {
    return ClusterArbitraries.partialStates(RulePack.standard());
  }
}

package org.econcluster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.econcluster.cluster.IdentificationApproach.AGGLOMERATION;
import static org.econcluster.cluster.IdentificationApproach.COMPETITIVENESS;
import static org.econcluster.cluster.IdentificationApproach.TECHNO_ECONOMIC;
import static org.econcluster.rules.finding.ApproachOutcome.FOUND;
import static org.econcluster.rules.finding.ApproachOutcome.NOT_FOUND;
import static org.econcluster.rules.finding.ApproachOutcome.OPEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Judgement;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;
import org.junit.jupiter.api.Test;

/** The three approaches in one run over all cells of a table. */
final class IdentificationTest {

  private final Assessor assessor = Assessor.standard();

  @Test
  void aTableOfJobsAloneLeavesEveryApproachOpen() {
    Identification all = assessor.identify(CellCases.of(ThreeIndustries.jobs()));

    assertThat(all.cells()).hasSize(6);
    for (IdentificationApproach approach : IdentificationApproach.values()) {
      assertThat(all.summary().agreement().count(approach, OPEN)).isEqualTo(6);
    }
    assertThat(all.summary().agreement().agreeing(0, 3)).isEqualTo(6);
    assertThat(all.cells()).allMatch(cell -> cell.exclusions().isEmpty());
    assertThat(all.summary().openGates(AGGLOMERATION).entrySet())
        .extracting(gate -> gate.getElement().criterion() + " " + gate.getCount())
        .containsExactly("any-coefficient-signals 3", "resource-base 3");
  }

  @Test
  void cellsAreInTheOrderOfTheTable() {
    Identification all = assessor.identify(CellCases.of(ThreeIndustries.jobs()));

    assertThat(all.cells())
        .extracting(cell -> cell.region() + " " + cell.industry())
        .containsExactly(
            "NORTH DAIRY",
            "NORTH FARMS",
            "NORTH STEEL",
            "SOUTH DAIRY",
            "SOUTH FARMS",
            "SOUTH STEEL");
  }

  @Test
  void anExclusionNamesItsGateWithValueAndThreshold() {
    CellIdentification steel =
        cell(ThreeIndustries.withOutput().build(), ThreeIndustries.NORTH, ThreeIndustries.STEEL);

    assertThat(steel.agglomeration()).isEqualTo(NOT_FOUND);
    Exclusion exclusion = exclusion(steel, AGGLOMERATION);
    assertThat(exclusion.gate())
        .isEqualTo(
            new Gate("any-coefficient-signals", "At least one coefficient reaches the cut-off"));
    CriterionFinding.Measurement measured = exclusion.reasons().get(0).measurement().orElseThrow();
    assertThat(measured.threshold()).isEqualTo(1);
    assertThat(measured.value().orElseThrow()).isLessThan(1);
    assertThat(exclusion.reasonText())
        .isEqualTo("strongest coefficient 0.3529 (needed: at least 1)");
    assertThat(steel.agreeing()).isZero();
    assertThat(steel.possiblyAgreeing()).isEqualTo(2);
  }

  @Test
  void flowsDecideTheTechnoEconomicApproachOfEveryRegion() {
    CellCases cells = ThreeIndustries.withOutput().inputOutput(ThreeIndustries.flows()).build();

    Identification all = assessor.identify(cells);

    assertThat(all.cells()).extracting(CellIdentification::technoEconomic).containsOnly(FOUND);
    assertThat(cell(cells, ThreeIndustries.NORTH, ThreeIndustries.DAIRY).openGates())
        .containsOnlyKeys(AGGLOMERATION, COMPETITIVENESS);
  }

  @Test
  void tooFewStrongLinksExcludeFromTheTechnoEconomicApproach() {
    CellCases cells =
        ThreeIndustries.withOutput().inputOutput(ThreeIndustries.flows(40, 9)).build();

    CellIdentification dairy = cell(cells, ThreeIndustries.NORTH, ThreeIndustries.DAIRY);

    assertThat(dairy.technoEconomic()).isEqualTo(NOT_FOUND);
    assertThat(exclusion(dairy, TECHNO_ECONOMIC).reasonText())
        .isEqualTo(
            "industries connected by strong pairs 2 industries (needed: at least 3 industries)");
  }

  @Test
  void theShareOfAStrongLinkIsTheParameterOfThePack() {
    CellCases cells =
        ThreeIndustries.withOutput().inputOutput(ThreeIndustries.flows(40, 9)).build();
    Parameter share = pairShare();
    RulePack laxer =
        RulePack.standard()
            .withParameters(
                ParameterTable.of(
                    List.of(
                        new Parameter(
                            share.id(),
                            0.09,
                            share.unit(),
                            share.validFrom(),
                            share.lastReviewed(),
                            share.authority(),
                            share.source(),
                            "for this test"))));

    assertThat(Assessor.of(laxer).identify(cells).cells())
        .extracting(CellIdentification::technoEconomic)
        .containsOnly(FOUND);
    assertThat(share.value()).isEqualTo(0.1);
  }

  @Test
  void aCaseWithActorsMakesItsCellCertain() {
    CellCases cells =
        ThreeIndustries.withOutput()
            .inputOutput(ThreeIndustries.flows())
            .addCases(ThreeIndustries.known())
            .build();

    Identification all = assessor.identify(cells);

    CellIdentification dairy = all.cells().get(0);
    assertThat(List.of(dairy.agglomeration(), dairy.competitiveness(), dairy.technoEconomic()))
        .containsExactly(FOUND, FOUND, FOUND);
    assertThat(dairy.agreeing()).isEqualTo(3);
    assertThat(dairy.exclusions()).isEmpty();
    assertThat(dairy.openGates()).isEmpty();
    assertThat(all.summary().agreement().agreeing(3, 3)).isEqualTo(1);
  }

  @Test
  void whatIsFoundNamesTheGatesThatItPassedWithValuesAndThresholds() {
    CellCases cells =
        ThreeIndustries.withOutput()
            .inputOutput(ThreeIndustries.flows())
            .addCases(ThreeIndustries.known())
            .build();

    CellIdentification dairy = assessor.identify(cells).cells().get(0);

    Inclusion agglomeration = inclusion(dairy, AGGLOMERATION);
    assertThat(agglomeration.gates())
        .extracting(Gate::criterion)
        .containsExactly("any-coefficient-signals", "resource-base", "control");
    assertThat(agglomeration.reasonText())
        .startsWith(
            "strongest coefficient 2.4 (needed: at least 1); "
                + "use of capacity 80 % (needed: at least 70 %); ")
        .endsWith("strategic potential 5 (needed: at least 4)");
    Inclusion competitiveness = inclusion(dairy, COMPETITIVENESS);
    assertThat(competitiveness.gates())
        .extracting(Gate::criterion)
        .containsExactly("four-criteria");
    assertThat(competitiveness.reasons())
        .allMatch(reason -> reason.status() == Status.MET && reason.measurement().isPresent())
        .extracting(CriterionFinding::id)
        .containsExactly(
            "competitive-enterprises-present",
            "territory-advantaged",
            "concentrated-quotient",
            "wide-range",
            "critical-mass",
            "linked-members");
    assertThat(inclusion(dairy, TECHNO_ECONOMIC).reasonText())
        .isEqualTo(
            "industries connected by strong pairs 3 industries (needed: at least 3 industries)");
  }

  @Test
  void aCellIsExcludedByAllThreeForThreeReasons() {
    CellCases cells =
        ThreeIndustries.withOutput()
            .inputOutput(ThreeIndustries.flows(40, 9))
            .addCases(ThreeIndustries.weak())
            .build();

    CellIdentification steel = cell(cells, ThreeIndustries.NORTH, ThreeIndustries.STEEL);

    assertThat(steel.possiblyAgreeing()).isZero();
    assertThat(steel.exclusions())
        .containsOnlyKeys(AGGLOMERATION, COMPETITIVENESS, TECHNO_ECONOMIC);
    assertThat(exclusion(steel, COMPETITIVENESS).gate().criterion()).isEqualTo("four-criteria");
    assertThat(exclusion(steel, COMPETITIVENESS).reasons())
        .extracting(CriterionFinding::id)
        .contains("competitive-enterprises-present", "territory-advantaged");
  }

  @Test
  void aCellSaysWhatItsAssessmentSays() {
    CellCases cells =
        ThreeIndustries.withOutput()
            .inputOutput(ThreeIndustries.flows(40, 9))
            .addCases(ThreeIndustries.known(), ThreeIndustries.weak())
            .build();
    List<ClusterCase> cases = cells.stream().toList();
    List<CellIdentification> all = assessor.identify(cells).cells();

    for (int i = 0; i < all.size(); i++) {
      CellIdentification cell = all.get(i);
      Assessment assessment = assessor.assess(cases.get(i));
      for (IdentificationApproach approach : IdentificationApproach.values()) {
        assertThat(cell.outcome(approach)).isEqualTo(assessment.identification().outcome(approach));
      }
      assertThat(cell.inclusions()).isEqualTo(assessment.identification().inclusions());
      assertThat(cell.exclusions()).isEqualTo(assessment.identification().exclusions());
      assertThat(cell.openGates()).isEqualTo(assessment.identification().openGates());
      assertThat(cell.stars()).isEqualTo(assessment.specialisation().stars());
      assertThat(cell.quadrant()).isEqualTo(assessment.specialisation().quadrant());
      Optional<Agreement> agreement = assessment.identification().agreement().certain();
      assertThat(cell.agreeing() == cell.possiblyAgreeing()).isEqualTo(agreement.isPresent());
      agreement.ifPresent(number -> assertThat(cell.agreeing()).isEqualTo(number.ordinal()));
      assertThat(assessment.explanation().criteria())
          .containsAll(
              cell.exclusions().values().stream()
                  .flatMap(exclusion -> exclusion.reasons().stream())
                  .toList())
          .containsAll(
              cell.inclusions().values().stream()
                  .flatMap(inclusion -> inclusion.reasons().stream())
                  .toList());
    }
  }

  @Test
  void theExplanationTellsWhichIndustriesAreLinked() {
    CellCases cells = ThreeIndustries.withOutput().inputOutput(ThreeIndustries.flows()).build();

    Assessment dairy = assessor.assess(cells.stream().findFirst().orElseThrow());

    assertThat(dairy.explanation().origin("strong-component-size").orElseThrow().method())
        .isEqualTo("industries connected by shares of at least 0.1");
  }

  @Test
  void theMatrixAddsUpToTheCells() {
    CellCases cells =
        ThreeIndustries.withOutput()
            .inputOutput(ThreeIndustries.flows(40, 9))
            .addCases(ThreeIndustries.known(), ThreeIndustries.weak())
            .build();

    AgreementMatrix matrix = assessor.identify(cells).summary().agreement();

    assertThat(matrix.cells()).isEqualTo(6);
    // Dairy in the north: found, found, not found. Steel in the north: found by none.
    assertThat(matrix.count(AGGLOMERATION, FOUND, COMPETITIVENESS, FOUND)).isEqualTo(1);
    assertThat(matrix.agreements(AGGLOMERATION, COMPETITIVENESS)).isEqualTo(2);
    assertThat(matrix.disagreements(AGGLOMERATION, TECHNO_ECONOMIC)).isEqualTo(1);
    assertThat(matrix.agreeing(2, 2)).isEqualTo(1);
    assertThat(matrix.agreeing(0, 0)).isEqualTo(1);
    for (IdentificationApproach one : IdentificationApproach.values()) {
      long outcomes = 0;
      for (ApproachOutcome outcome : ApproachOutcome.values()) {
        outcomes += matrix.count(one, outcome);
      }
      assertThat(outcomes).isEqualTo(6);
      for (IdentificationApproach other : IdentificationApproach.values()) {
        assertThat(matrix.disagreements(one, other)).isEqualTo(matrix.disagreements(other, one));
        assertThat(matrix.open(one, other)).isEqualTo(matrix.open(other, one));
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.agreeing(2, 1))
        .withMessage("There are no 2 to 1 of 3 approaches.");
  }

  @Test
  void theResultIsTheSameOnSeveralThreads() {
    CellCases cells = ThreeIndustries.withOutput().inputOutput(ThreeIndustries.flows()).build();

    Identification here = assessor.identify(cells);
    Identification there = assessor.withThreads(3).identify(cells);

    assertThat(there.cells()).isEqualTo(here.cells());
    assertThat(there.summary().agreement()).isEqualTo(here.summary().agreement());
    assertThat(there.summary().openGates(AGGLOMERATION))
        .isEqualTo(here.summary().openGates(AGGLOMERATION));
  }

  @Test
  void cellsAreToldOneAfterTheOtherAndAFailureEndsTheRun() {
    List<IndustryCode> seen = new ArrayList<>();
    CellCases cells = CellCases.of(ThreeIndustries.jobs());

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                assessor
                    .withThreads(2)
                    .identify(
                        cells,
                        cell -> {
                          seen.add(cell.industry());
                          if (seen.size() == 2) {
                            throw new IllegalStateException("enough");
                          }
                        }))
        .withMessage("enough");
    assertThat(seen).containsExactly(ThreeIndustries.DAIRY, ThreeIndustries.FARMS);
  }

  private CellIdentification cell(CellCases cells, RegionCode region, IndustryCode industry) {
    return assessor.identify(cells).cells().stream()
        .filter(cell -> cell.region().equals(region) && cell.industry().equals(industry))
        .findFirst()
        .orElseThrow();
  }

  private static Exclusion exclusion(CellIdentification cell, IdentificationApproach approach) {
    return Optional.ofNullable(cell.exclusions().get(approach)).orElseThrow();
  }

  private static Inclusion inclusion(CellIdentification cell, IdentificationApproach approach) {
    return Optional.ofNullable(cell.inclusions().get(approach)).orElseThrow();
  }

  private static Parameter pairShare() {
    return RulePack.standard().parameters().stream()
        .filter(parameter -> parameter.id().equals(Judgement.STRONG_SHARE.parameter()))
        .findFirst()
        .orElseThrow();
  }
}

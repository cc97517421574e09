package org.econcluster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.LimitException;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Change.CriterionChange;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.explanation.Movement;
import org.econcluster.rules.finding.FindingKind;
import org.junit.jupiter.api.Test;

/** One cluster over years. */
final class DevelopmentTest {

  private static final Year Y2004 = Year.of(2004);
  private static final Year Y2005 = Year.of(2005);

  @Test
  void aQuotientThatFallsBelowTheCutOffTakesItsSignalAndTheMarketWithIt() {
    Development development = developmentOf(quotients(2004, 1.2), quotients(2005, 0.8));

    Change market = only(development.changes(Y2004, Y2005), FindingKind.SPEC_MARKET);
    assertThat(market.movement()).isEqualTo(Movement.DOWN);
    assertThat(market.before()).isEqualTo(ImmutableMap.of("FULL", Certainty.CERTAIN));
    assertThat(market.after()).isEqualTo(ImmutableMap.of("NONE", Certainty.CERTAIN));

    Change signal =
        development.changes(Y2004, Y2005).stream()
            .filter(change -> change.before().containsKey("LOCATION"))
            .findFirst()
            .orElseThrow();
    assertThat(signal.kind()).isEqualTo(FindingKind.SPEC_SIGNAL);
    assertThat(signal.movement()).isEqualTo(Movement.VANISHED);
    RuleChange rule = Iterables.getOnlyElement(signal.reasons());
    assertThat(rule.rule()).isEqualTo("SPEC-020");
    assertThat(rule.before()).isEqualTo(Certainty.CERTAIN);
    assertThat(rule.after()).isEqualTo(Certainty.EXCLUDED);
    CriterionChange criterion = Iterables.getOnlyElement(rule.criteria());
    assertThat(criterion.before()).isEqualTo(Status.MET);
    assertThat(criterion.after()).isEqualTo(Status.UNMET);
    assertThat(criterion.isOfKnowledge()).isFalse();
    assertThat(criterion.measuredBefore().orElseThrow().value()).hasValue(1.2);
    assertThat(criterion.measuredBefore().orElseThrow().year()).hasValue(2004);
    assertThat(criterion.measuredAfter().orElseThrow().value()).hasValue(0.8);
    assertThat(criterion.measuredAfter().orElseThrow().year()).hasValue(2005);
    assertThat(criterion.measuredAfter().orElseThrow().threshold()).isEqualTo(1);
  }

  @Test
  void evidenceThatIsMissingInAYearOpensAConclusionAndIsOfKnowledgeOnly() {
    Development development =
        developmentOf(
            quotients(2004, 1.2), List.of(StatedIndicator.of("entry-rate", 0.1, 2005, "s")));

    Change market = only(development.changes(Y2004, Y2005), FindingKind.SPEC_MARKET);
    assertThat(market.movement()).isEqualTo(Movement.OPENED);
    assertThat(market.reasons())
        .flatExtracting(RuleChange::criteria)
        .isNotEmpty()
        .allMatch(criterion -> ((CriterionChange) criterion).isOfKnowledge());
  }

  @Test
  void equalYearsDoNotDifferAndTheWayBackReverses() {
    Development development =
        developmentOf(quotients(2004, 1.2), quotients(2005, 0.8), quotients(2006, 1.5));

    assertThat(development.changes(Y2004, Y2004)).isEmpty();
    assertThat(development.changes(Y2005, Y2004))
        .isEqualTo(development.changes(Y2004, Y2005).stream().map(Change::reversed).toList());
  }

  @Test
  void aChangeOfAnEarlierConclusionIsTheReasonOfALaterOne() {
    Development development = developmentOf(quotients(2004, 1.2), quotients(2005, 0.8));

    Change key = only(development.changes(Y2004, Y2005), FindingKind.KEY_SPECIALISATION);
    assertThat(key.reasons())
        .allSatisfy(
            rule -> assertThat(rule.conclusions()).containsExactly(FindingKind.SPEC_MARKET));
  }

  @Test
  void itHasAStepBetweenEachTwoYears() {
    Development development =
        developmentOf(quotients(2009, 1.2), quotients(2004, 1.2), quotients(2005, 1.3));

    assertThat(development.years()).containsExactly(Y2004, Y2005, Year.of(2009));
    assertThat(development.steps())
        .extracting(Development.Step::from)
        .containsExactly(Y2004, Y2005);
    assertThat(development.steps())
        .extracting(Development.Step::to)
        .containsExactly(Y2005, Year.of(2009));
    assertThat(development.in(Y2005).profile().find("location-quotient").orElseThrow().low())
        .isEqualTo(1.3);
    assertThat(development.assessments()).hasSize(3);
  }

  @Test
  void yearsThatAreNamedAreAssessedOnceEachInTheirOrder() {
    ClusterCase clusterCase = caseOf(quotients(2004, 1.2));

    assertThat(Assessor.standard().assessYears(clusterCase, List.of(Y2005, Y2004, Y2005)).years())
        .containsExactly(Y2004, Y2005);
  }

  @Test
  void aCaseWithoutAnyYearIsRefused() {
    ClusterCase undated = caseOf(List.of(StatedIndicator.of("location-quotient", 1, "s")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessor.standard().assessYears(undated))
        .withMessage(
            "The case x has no year to assess. Maybe its tables or indicators can be dated, or the"
                + " years be named.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> developmentOf(quotients(2004, 1)).in(Y2005))
        .withMessage("The year 2005 is none of [2004] of x.");
  }

  @Test
  void tooManyYearsAreRefused() {
    List<Year> years =
        IntStream.rangeClosed(1, Development.MOST_YEARS + 1).mapToObj(Year::of).toList();

    assertThatThrownBy(() -> Assessor.standard().assessYears(caseOf(quotients(2004, 1.2)), years))
        .isInstanceOf(LimitException.class)
        .hasMessageStartingWith("At most 200 years are assessed together, and there are 201.");
  }

  private static Change only(List<Change> changes, FindingKind kind) {
    return Iterables.getOnlyElement(
        changes.stream().filter(change -> change.kind() == kind).toList());
  }

  @SafeVarargs
  private static Development developmentOf(List<StatedIndicator>... years) {
    return Assessor.standard().assessYears(caseOf(years));
  }

  @SafeVarargs
  private static ClusterCase caseOf(List<StatedIndicator>... years) {
    ClusterCase.Builder parts =
        ClusterCase.builder().id("x").cluster(Cluster.builder().name("x").build());
    for (List<StatedIndicator> year : years) {
      parts.addAllIndicators(year);
    }
    return parts.build();
  }

  private static List<StatedIndicator> quotients(int year, double value) {
    return List.of(
        StatedIndicator.of("location-quotient", value, year, "s"),
        StatedIndicator.of("output-quotient", value, year, "s"),
        StatedIndicator.of("per-capita-quotient", value, year, "s"));
  }
}

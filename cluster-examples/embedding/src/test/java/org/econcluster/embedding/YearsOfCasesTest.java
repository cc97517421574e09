package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Change.CriterionChange;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.explanation.Movement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.junit.jupiter.api.Test;

/** The shipped cases that are dated, over their years. */
final class YearsOfCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Test
  void theFoodOfAlmatyStaysFullySpecialisedFrom2004To2006AndOpensWhereTheTablesEnd() {
    Development development = ASSESSOR.assessYears(read("almaty-food"));

    assertThat(development.years())
        .containsExactly(Year.of(2004), Year.of(2005), Year.of(2006), Year.of(2007));
    for (int year = 2004; year <= 2006; year++) {
      assertThat(development.in(Year.of(year)).specialisation().market().certain())
          .hasValue(MarketSpecialisation.FULL);
    }
    assertThat(development.changes(Year.of(2004), Year.of(2006)))
        .extracting(Change::kind)
        .doesNotContain(FindingKind.SPEC_MARKET);

    Change opened =
        development.changes(Year.of(2006), Year.of(2007)).stream()
            .filter(change -> change.kind() == FindingKind.SPEC_MARKET)
            .findFirst()
            .orElseThrow();
    assertThat(opened.movement()).isEqualTo(Movement.OPENED);
    assertThat(opened.reasons())
        .flatExtracting(RuleChange::criteria)
        .allMatch(criterion -> ((CriterionChange) criterion).isOfKnowledge());
  }

  @Test
  void theCarsOfStyriaSettleWhatNeedsYearsAndThenDoNotChange() {
    Development development = ASSESSOR.assessYears(read("styria-automotive"));

    assertThat(development.years()).hasSize(8);
    assertThat(development.steps().get(0).changes())
        .extracting(Change::kind)
        .contains(FindingKind.SPEC_TREND, FindingKind.LIFE_PHASE);
    assertThat(development.steps().get(1).changes())
        .extracting(Change::kind)
        .containsExactly(FindingKind.KEY_LIFE_CYCLE);
    assertThat(development.steps().subList(2, 7)).allMatch(step -> step.changes().isEmpty());
  }

  @Test
  void aZoneLapsesInTheYearAfterItsLast() {
    ClusterCase burabay = read("zone-burabay");
    Year last = burabay.zones().get(0).end().orElseThrow();

    Development development = ASSESSOR.assessYears(burabay, List.of(last, last.plusYears(1)));

    assertThat(development.steps().get(0).changes())
        .extracting(Change::kind)
        .contains(FindingKind.ZONE_ACTIVE);
  }

  @Test
  void oneTableOfOneYearHasNothingToCompare() {
    Development development = ASSESSOR.assessYears(read("colorado"));

    assertThat(development.years()).containsExactly(Year.of(2016));
    assertThat(development.steps()).isEmpty();
  }

  private static ClusterCase read(String name) {
    return CaseFile.read(Cases.file(name));
  }
}

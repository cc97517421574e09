package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.CompetitivenessStage;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.StageAgreement;
import org.junit.jupiter.api.Test;

/** Two countries by income and raw exports, Suinisheva 2010, section 3.1 and Table 3.2. */
final class CompetitivenessCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Test
  void incomeAndRawExportsOfKazakhstanDisagree() {
    Assessment kazakhstan = assess("competitiveness-kazakhstan");

    assertThat(
            kazakhstan
                .verdict(FindingKind.COMP_STAGE_BY_INCOME, CompetitivenessStage.class)
                .certain())
        .contains(CompetitivenessStage.EFFICIENCY_DRIVEN);
    assertThat(stage(kazakhstan)).containsExactly(CompetitivenessStage.FACTOR_TO_EFFICIENCY);
    assertThat(kazakhstan.verdict(FindingKind.COMP_AGREEMENT, StageAgreement.class).certain())
        .contains(StageAgreement.DISAGREE);
    assertThat(kazakhstan.explanation().conclusions())
        .filteredOn(conclusion -> conclusion.kind().id().startsWith("COMP"))
        .flatExtracting(Conclusion::rules)
        .containsExactly("COMP-012", "COMP-026", "COMP-030");
  }

  @Test
  void ofRussiaTheRawExportsAreNotToldSoTwoStagesStayPossible() {
    Assessment russia = assess("competitiveness-russia");

    assertThat(stage(russia))
        .containsExactly(
            CompetitivenessStage.FACTOR_TO_EFFICIENCY, CompetitivenessStage.EFFICIENCY_DRIVEN);
    assertThat(russia.verdict(FindingKind.COMP_AGREEMENT, StageAgreement.class).certain())
        .isEmpty();
  }

  private static Iterable<CompetitivenessStage> stage(Assessment assessment) {
    return assessment.verdict(FindingKind.COMP_STAGE, CompetitivenessStage.class).possible();
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }
}

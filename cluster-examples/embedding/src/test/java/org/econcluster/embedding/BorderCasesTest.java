package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.econcluster.casefile.CaseFile;
import org.econcluster.crossborder.CapacityArea;
import org.econcluster.crossborder.StrategicArea;
import org.econcluster.crossborder.StrategyAspect;
import org.econcluster.crossborder.TouristClusterBenefit;
import org.econcluster.crossborder.TouristResearchLevel;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.finding.BorderContact;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationImpediment;
import org.econcluster.rules.finding.CooperationReached;
import org.econcluster.rules.finding.EntrepreneurialClass;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.GrowthPoint;
import org.econcluster.rules.finding.ReadinessClass;
import org.econcluster.rules.finding.TouristLevelReached;
import org.junit.jupiter.api.Test;

/** What the sources say of the border of Kazakhstan and Russia, and what follows from it. */
final class BorderCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Test
  void theWholeBorderHasTheFiveStrategicAndTheFourCapacityAreasOfThePaper() {
    Assessment border = assess("kazakhstan-russia-border");

    assertThat(certain(border, FindingKind.XBOR_STRATEGIC_AREA, StrategicArea.class))
        .containsExactly(StrategicArea.values());
    assertThat(certain(border, FindingKind.XBOR_CAPACITY_AREA, CapacityArea.class))
        .containsExactly(CapacityArea.values());
    assertThat(possible(border, FindingKind.XBOR_LEVEL, CooperationReached.class))
        .containsExactly(CooperationReached.values());
  }

  @Test
  void chelyabinskHasHighPotentialByIndustryAndByEnterprise() {
    Assessment pair = assess("chelyabinsk-kostanay");

    assertThat(certain(pair, FindingKind.XBOR_POTENTIAL, BorderPotential.class))
        .containsExactly(BorderPotential.HIGH);
    assertThat(certain(pair, FindingKind.XBOR_HOME_ENTERPRISE, EntrepreneurialClass.class))
        .containsExactly(EntrepreneurialClass.LEADER);
    assertThat(certain(pair, FindingKind.XBOR_CONTACT, BorderContact.class))
        .containsExactly(BorderContact.ADJOINING);
    assertThat(certain(pair, FindingKind.XBOR_GROWTH_POINT, GrowthPoint.class))
        .containsExactly(GrowthPoint.ENTERPRISE);
    assertThat(fired(pair, "XBOR-110")).isEqualTo(Certainty.CERTAIN);
    assertThat(fired(pair, "XBOR-130")).isEqualTo(Certainty.CERTAIN);
    assertThat(possible(pair, FindingKind.XBOR_READINESS, ReadinessClass.class))
        .allSatisfy(readiness -> assertThat(readiness.name()).startsWith("HIGH_"))
        .hasSize(4);
  }

  @Test
  void kurganHasLowPotentialAndWeakEnterpriseIsInTheWay() {
    Assessment pair = assess("kurgan-north-kazakhstan");

    assertThat(certain(pair, FindingKind.XBOR_POTENTIAL, BorderPotential.class))
        .containsExactly(BorderPotential.LOW);
    assertThat(certain(pair, FindingKind.XBOR_IMPEDIMENT, CooperationImpediment.class))
        .containsExactly(CooperationImpediment.WEAK_ENTERPRISE);
    assertThat(fired(pair, "XBOR-324")).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void thePaperOnTheTouristClusterTellsWhatIsExpectedAndNotWhatIsDone() {
    Assessment research = assess("border-tourist-research");

    assertThat(certain(research, FindingKind.TOUR_ASPECT, StrategyAspect.class))
        .containsExactly(StrategyAspect.values());
    assertThat(certain(research, FindingKind.TOUR_BENEFIT, TouristClusterBenefit.class))
        .containsExactly(TouristClusterBenefit.values());
    assertThat(possible(research, FindingKind.TOUR_LEVEL, TouristLevelReached.class))
        .containsExactly(TouristLevelReached.values());
    assertThat(certain(research, FindingKind.TOUR_OUTPUT, TouristResearchLevel.class)).isEmpty();
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }

  private static Certainty fired(Assessment assessment, String rule) {
    return assessment.explanation().rule(rule).orElseThrow().fired();
  }

  private static <E extends Enum<E>> ImmutableSet<E> certain(
      Assessment assessment, FindingKind kind, Class<E> type) {
    return ImmutableSet.copyOf(assessment.verdicts(kind, type).certain());
  }

  private static <E extends Enum<E>> ImmutableSet<E> possible(
      Assessment assessment, FindingKind kind, Class<E> type) {
    return ImmutableSet.copyOf(assessment.verdicts(kind, type).possible());
  }
}

package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.ResourceFactor;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.IdentificationAssessment;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.finding.ClusteringPotential;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five industries of Almaty region in Suinisheva 2010, section 4.2. */
final class AlmatyIndustriesTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ImmutableList<String> INDUSTRIES =
      ImmutableList.of(
          "almaty-chemicals",
          "almaty-food",
          "almaty-machinery",
          "almaty-metals",
          "almaty-textiles");
  private static final ImmutableList<Integer> YEARS = ImmutableList.of(2004, 2005, 2006);

  @Test
  void almatySpecialisesInFoodByAllThreeCoefficients() {
    Assessment assessment = assess("almaty-food");

    assertThat(assessment.specialisation().market().certain()).contains(MarketSpecialisation.FULL);
    assertThat(assessment.specialisation().signals().certain())
        .containsExactly(SpecialisationSignal.values());
    assertThat(assessment.specialisation().trend().certain()).contains(Trend.FALLING);
    assertThat(assessment.specialisation().quadrant().certain()).contains(Quadrant.MATURE);
    assertThat(assessment.lifeCycle().stage().possible()).doesNotContain(LifeCycleStage.NONE);
  }

  @Test
  void foodAloneIsFullySpecialisedAndItIsSoInEveryYear() {
    for (int year : YEARS) {
      assertThat(
              INDUSTRIES.stream()
                  .filter(name -> market(name, year) == MarketSpecialisation.FULL)
                  .collect(ImmutableSet.toImmutableSet()))
          .as("fully specialised in %s", year)
          .containsExactly("almaty-food");
    }
  }

  /** By the printed cells; the one of chemicals for 2006 contradicts the other tables. */
  @ParameterizedTest
  @CsvSource({
    "almaty-food,      FULL,    FULL,    FULL",
    "almaty-textiles,  NONE,    NONE,    NONE",
    "almaty-chemicals, PARTIAL, PARTIAL, NONE",
    "almaty-metals,    NONE,    NONE,    NONE",
    "almaty-machinery, NONE,    NONE,    NONE",
  })
  void theMarketPositionOfEachIndustryIsKnownForThreeYears(
      String name,
      MarketSpecialisation in2004,
      MarketSpecialisation in2005,
      MarketSpecialisation in2006) {
    assertThat(CaseFile.read(Cases.file(name)).evidenceYears())
        .containsAll(YEARS.stream().map(Year::of).toList());
    assertThat(YEARS.stream().map(year -> market(name, year)))
        .containsExactly(in2004, in2005, in2006);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"almaty-chemicals", "almaty-machinery", "almaty-metals", "almaty-textiles"})
  void theOthersFailAtTheFirstGate(String name) {
    Assessment assessment = assess(name);
    IdentificationAssessment found = assessment.identification();

    assertThat(found.potential().certain()).contains(ClusteringPotential.REJECTED);
    assertThat(found.failedGate().certain()).containsExactly(ErmishinaStage.MARKET_POSITION);
    assertThat(assessment.explanation().conclusions(FindingKind.SPEC_MARKET))
        .flatExtracting(Conclusion::rules)
        .containsExactly("SPEC-042");
  }

  /**
   * By food in Tables 4.1 and 4.3 the cell of chemicals for 2006 should be near 0.40 × 6.40 / 2.46.
   */
  @Test
  void withTheCellThatTheOtherTablesImplyChemicalsWouldBePartlySpecialisedIn2006Too() {
    Profile.Builder corrected = Profile.builder("chemicals");
    Profiles.of(Cases.inYear("almaty-chemicals", 2006)).values().forEach(corrected::put);
    IndicatorValue implied = IndicatorValue.exact(1.04, Origin.ESTIMATED, "Suinisheva2010");
    Assessment assessment =
        ASSESSOR.assess(corrected.put("output-quotient", implied.observedIn(2006)).build());

    assertThat(assessment.specialisation().market().certain())
        .contains(MarketSpecialisation.PARTIAL);
    assertThat(assessment.identification().failedGate().possible())
        .doesNotContain(ErmishinaStage.MARKET_POSITION);
  }

  @Test
  void chemicalsLostTheSpecialisationThatTheyHadByOutput() {
    assertThat(ASSESSOR.assess(Cases.inYear("almaty-chemicals", 2005)).specialisation().signals())
        .satisfies(
            signals -> assertThat(signals.certain()).containsExactly(SpecialisationSignal.OUTPUT));
    assertThat(assess("almaty-chemicals").specialisation().trend().certain())
        .contains(Trend.FALLING);
    assertThat(assess("almaty-chemicals").specialisation().quadrant().certain())
        .contains(Quadrant.TRANSFORMING);
  }

  @Test
  void theFoodIndustryOfAlmatyHasItsResourceBaseAndWaitsForTheThirdGate() {
    Assessment assessment = assess("almaty-food");
    IdentificationAssessment found = assessment.identification();

    assertThat(assessment.verdicts(FindingKind.BASE_FACTOR, ResourceFactor.class).certain())
        .containsExactly(ResourceFactor.values());
    assertThat(assessment.explanation().conclusions(FindingKind.BASE_FACTOR))
        .flatExtracting(Conclusion::rules)
        .containsExactly("BASE-010", "BASE-020", "BASE-030");
    assertThat(found.lackingFactors().possible()).isEmpty();
    assertThat(found.isConditional()).isTrue();
    assertThat(found.failedGate().possible()).containsExactly(ErmishinaStage.CONTROL);
    assertThat(found.conditions())
        .extracting(OpenQuestion::indicator)
        .contains("cluster-body", "cluster-strategy", "participants-motivated");
  }

  private static MarketSpecialisation market(String name, int year) {
    return ASSESSOR
        .assess(Cases.inYear(name, year))
        .specialisation()
        .market()
        .certain()
        .orElseThrow();
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }
}

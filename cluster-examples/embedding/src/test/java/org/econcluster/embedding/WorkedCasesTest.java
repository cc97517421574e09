package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.Profiles;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.IdentificationAssessment;
import org.econcluster.rules.PolicyAssessment;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources conclude on their cases, and what the library must conclude with them. */
final class WorkedCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

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

  /** Suinisheva 2010, Tables 4.1, 4.2 and 4.3; the third column is read as 2006. */
  @ParameterizedTest
  @CsvSource({
    "food,      2004, 5.89, 2.88, 2.24, FULL",
    "food,      2005, 6.16, 2.64, 2.26, FULL",
    "food,      2006, 6.40, 2.79, 2.46, FULL",
    "textiles,  2004, 0.50, 0.25, 0.19, NONE",
    "textiles,  2005, 0.74, 0.36, 0.27, NONE",
    "textiles,  2006, 0.9,  0.35, 0.25, NONE",
    "chemicals, 2004, 1.69, 0.82, 0.64, PARTIAL",
    "chemicals, 2005, 1.01, 0.48, 0.37, PARTIAL",
    "chemicals, 2006, 0.77, 0.56, 0.40, NONE",
    "metals,    2004, 0.09, 0.04, 0.04, NONE",
    "metals,    2005, 0.11, 0.03, 0.04, NONE",
    "metals,    2006, 0.12, 0.08, 0.06, NONE",
    "machinery, 2004, 0.12, 0.04, 0.05, NONE",
    "machinery, 2005, 0.17, 0.06, 0.06, NONE",
    "machinery, 2006, 0.17, 0.09, 0.07, NONE",
  })
  void ofTheIndustriesOfAlmatyOnlyFoodStaysSpecialised(
      String industry,
      int year,
      double output,
      double location,
      double perCapita,
      MarketSpecialisation expected) {
    Profile profile =
        Profile.builder(industry)
            .put("output-quotient", stated(output, year))
            .put("location-quotient", stated(location, year))
            .put("per-capita-quotient", stated(perCapita, year))
            .build();

    assertThat(ASSESSOR.assess(profile).specialisation().market().certain()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"styria-automotive", "silicon-valley"})
  void aStrongClusterStaysPossibleAndNoLowerTypeIsCertain(String name) {
    Assessment assessment = assess(name);

    assertThat(assessment.lifeCycle().type().possible()).contains(ClusterType.STRONG);
    assertThat(assessment.lifeCycle().type().certain()).isEmpty();
  }

  @Test
  void styriaHeldItsSpecialisationThoughItsQuotientFell() {
    Assessment assessment = assess("styria-automotive");

    assertThat(assessment.specialisation().signals().certain())
        .containsExactly(SpecialisationSignal.LOCATION);
    assertThat(assessment.specialisation().quadrant().certain()).contains(Quadrant.MATURE);
    assertThat(assessment.profile().find("location-quotient-lowest-of-3y"))
        .hasValueSatisfying(lowest -> assertThat(lowest.isExact()).isTrue());
  }

  @Test
  void theUnitedStatesFollowTheLiberalModelAsTheSourceSays() {
    assertThat(assess("silicon-valley").policy().present().certain()).contains(PolicyModel.LIBERAL);
  }

  /** Section 2.2 of the thesis, pp. 26-27; features that it tells only of the model stay open. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-france",
        "policy-japan",
        "policy-korea",
        "policy-singapore",
        "policy-sweden"
      })
  void countriesThatTheSourceCallsDirigistComeOutSo(String name) {
    PolicyAssessment policy = assess(name).policy();

    assertThat(policy.present().certain()).contains(PolicyModel.DIRIGIST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy-australia", "policy-uk", "policy-usa"})
  void countriesThatTheSourceCallsLiberalCannotBeDirigist(String name) {
    PolicyAssessment policy = assess(name).policy();

    assertThat(policy.present().possible())
        .containsExactlyInAnyOrder(PolicyModel.LIBERAL, PolicyModel.MIXED);
  }

  @Test
  void aCountryOfWhichNoFeatureIsToldStaysOpen() {
    assertThat(assess("policy-canada").policy().present().possible())
        .containsExactlyInAnyOrder(PolicyModel.values());
  }

  @Test
  void thePolicyOfKazakhstanHasEveryProblemThatTheSourceNames() {
    assertThat(assess("policy-kazakhstan").policy().problems().certain())
        .containsExactly(PolicyProblem.values());
  }

  @Test
  void theFoodIndustryOfAlmatyHasItsResourceBaseAndWaitsForTheThirdGate() {
    IdentificationAssessment found = assess("almaty-food").identification();

    assertThat(found.lackingFactors().possible()).isEmpty();
    assertThat(found.isConditional()).isTrue();
    assertThat(found.failedGate().possible()).containsExactly(ErmishinaStage.CONTROL);
    assertThat(found.conditions())
        .extracting(OpenQuestion::indicator)
        .contains("cluster-body", "cluster-strategy", "participants-motivated");
  }

  @Test
  void textileFirmsThatDoNotCompeteAreNoStrongCluster() {
    assertThat(assess("south-textiles").lifeCycle().type().possible())
        .doesNotContain(ClusterType.STRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "almaty-food",
        "almaty-fruit-vegetables",
        "karaganda-metallurgy",
        "kostanay-dairy",
        "south-textiles"
      })
  void aPilotIsNoLicenceForSubsidies(String name) {
    assertThat(assess(name).policy().warnings().certain())
        .contains(PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE);
  }

  @Test
  void simplerVisasAreForClustersAcrossABorder() {
    assertThat(assess("border-tourist-cluster").policy().instruments().certain())
        .containsExactly(PolicyInstrument.VISA_SIMPLIFICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "almaty-fruit-vegetables, 584",
    "karaganda-metallurgy, 302",
    "kostanay-dairy, 64",
    "south-textiles, 4"
  })
  void theMembersThatAreNamedAreALowerBound(String name, double named) {
    assertThat(Profiles.of(CaseFile.read(Cases.file(name))).find("member-count"))
        .hasValueSatisfying(
            members -> {
              assertThat(members.low()).isEqualTo(named);
              assertThat(members.high()).isInfinite();
            });
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }

  private static IndicatorValue stated(double value, int year) {
    return IndicatorValue.exact(value, Origin.STATED, "Suinisheva2010").observedIn(year);
  }
}

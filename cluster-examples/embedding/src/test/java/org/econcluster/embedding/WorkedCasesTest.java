package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.PolicyAssessment;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources conclude on their cases, and what the library must conclude with them. */
final class WorkedCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @ParameterizedTest
  @ValueSource(strings = {"oulu", "silicon-valley", "styria-automotive", "toyota"})
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
  void simplerVisasAreForClustersAcrossABorder() {
    assertThat(assess("border-tourist-cluster").policy().instruments().certain())
        .containsExactly(PolicyInstrument.VISA_SIMPLIFICATION);
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }
}

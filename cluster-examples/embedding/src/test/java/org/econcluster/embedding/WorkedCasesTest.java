package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.embedding.Reasons.certainRules;
import static org.econcluster.embedding.Reasons.fired;
import static org.econcluster.embedding.Reasons.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.PolicyAssessment;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(fired(assessment, "LIFE-140")).isEqualTo(Certainty.POSSIBLE);
    assertThat(status(assessment, "linked-members"))
        .as("the first rung of the ladder")
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void styriaHeldItsSpecialisationThoughItsQuotientFell() {
    Assessment assessment = assess("styria-automotive");

    assertThat(assessment.specialisation().signals().certain())
        .containsExactly(SpecialisationSignal.LOCATION);
    assertThat(assessment.specialisation().quadrant().certain()).contains(Quadrant.MATURE);
    assertThat(assessment.profile().find("location-quotient-lowest-of-3y"))
        .hasValueSatisfying(lowest -> assertThat(lowest.isExact()).isTrue());
    assertThat(certainRules(assessment, FindingKind.SPEC_SIGNAL)).containsExactly("SPEC-020");
    assertThat(certainRules(assessment, FindingKind.SPEC_SIGNIFICANCE)).containsExactly("SPEC-060");
    assertThat(certainRules(assessment, FindingKind.SPEC_TREND)).containsExactly("SPEC-071");
    assertThat(certainRules(assessment, FindingKind.SPEC_QUADRANT)).containsExactly("SPEC-081");
    assertThat(certainRules(assessment, FindingKind.KEY_CONCENTRATION)).containsExactly("KEY-010");
  }

  /** Its quotients, and what is known of the four things that a strong structure asks for. */
  @ParameterizedTest
  @CsvSource({
    "location-quotient-signals, MET",
    "significantly-specialised, MET",
    "high-quotient, MET",
    "quotient-not-falling, UNMET",
    "quotient-falls, MET",
    "chain-covered, MET",
    "advantage-sustained, MET",
    "employment-grows, UNMET",
    "agglomeration, MET"
  })
  void styriaRestsOnItsQuotientsAndItsChain(String criterion, Status status) {
    assertThat(status(assess("styria-automotive"), criterion)).isEqualTo(status);
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
    assertThat(certainRules(assess(name), FindingKind.POL_PRESENT)).containsExactly("POL-070");
  }

  /** As the guide tells it; each of four scores at the end of their scale stays in two of three. */
  @Test
  void aPointIsHalfOfTheScaleOfPolicySoOnlyDrawsThatKeepAllFourFeaturesAreDirigist()
      throws IOException {
    Stability japan = assess("policy-japan").stability(Variation.builder().build());
    double dirigist = japan.share(FindingKind.POL_PRESENT, PolicyModel.DIRIGIST);

    assertThat(dirigist).isCloseTo(Math.pow(2 / 3.0, 4), within(0.04));
    assertThat(Files.readString(Path.of("..", "..", "docs", "years-and-rankings.md")))
        .contains("now and in " + Math.round(dirigist * 100) + " % of draws");
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy-australia", "policy-uk", "policy-usa"})
  void countriesThatTheSourceCallsLiberalCannotBeDirigist(String name) {
    Assessment assessment = assess(name);

    assertThat(assessment.policy().present().possible())
        .containsExactlyInAnyOrder(PolicyModel.LIBERAL, PolicyModel.MIXED);
    assertThat(fired(assessment, "POL-070")).isEqualTo(Certainty.EXCLUDED);
    assertThat(fired(assessment, "POL-071")).isEqualTo(Certainty.POSSIBLE);
    assertThat(fired(assessment, "POL-072")).isEqualTo(Certainty.POSSIBLE);
    assertThat(status(assessment, "policy-dirigist")).isEqualTo(Status.UNMET);
    assertThat(status(assessment, "policy-liberal")).isEqualTo(Status.UNKNOWN);
  }

  /**
   * The three features that the source tells of the liberal group, and the three that it does not.
   */
  @ParameterizedTest
  @ValueSource(strings = {"policy-australia", "policy-uk", "policy-usa", "silicon-valley"})
  void threeFeaturesOfTheLiberalCountriesAreLiberalAndThreeAreOpen(String name) {
    Assessment assessment = assess(name);

    assertThat(certainRules(assessment, FindingKind.POL_PRIORITIES)).containsExactly("POL-011");
    assertThat(certainRules(assessment, FindingKind.POL_ROLE_OF_CENTRE)).containsExactly("POL-041");
    assertThat(certainRules(assessment, FindingKind.POL_MAIN_PLAYERS)).containsExactly("POL-051");
    assertThat(List.of("priorities", "role-of-centre", "main-players"))
        .allSatisfy(
            feature -> {
              assertThat(status(assessment, feature + "-liberal")).isEqualTo(Status.MET);
              assertThat(status(assessment, feature + "-dirigist")).isEqualTo(Status.UNMET);
            });
    assertThat(List.of("infrastructure", "region-and-finance", "instruments"))
        .allSatisfy(
            feature -> {
              assertThat(status(assessment, feature + "-liberal")).isEqualTo(Status.UNKNOWN);
              assertThat(status(assessment, feature + "-dirigist")).isEqualTo(Status.UNKNOWN);
            });
  }

  @Test
  void aCountryOfWhichNoFeatureIsToldStaysOpen() {
    Assessment canada = assess("policy-canada");

    assertThat(canada.policy().present().possible())
        .containsExactlyInAnyOrder(PolicyModel.values());
    assertThat(canada.explanation().rules())
        .filteredOn(rule -> rule.set().equals("POLD"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.fired()).isEqualTo(Certainty.POSSIBLE));
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

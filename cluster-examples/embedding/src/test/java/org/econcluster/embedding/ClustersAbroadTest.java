package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.embedding.Reasons.certainRules;
import static org.econcluster.embedding.Reasons.fired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.InnovationCondition;
import org.econcluster.cluster.InnovativeClusterAdvantage;
import org.econcluster.cluster.KeyElement;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.WalkStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oulu, Silicon Valley, Toyota and Podolia in Suinisheva 2010, section 2.2. */
final class ClustersAbroadTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Test
  void ouluHasManyActorsAndTwoConditionsForInnovation() {
    Assessment oulu = assess("oulu");

    assertThat(oulu.keyElements().presence(KeyElement.MANY_ACTORS).certain())
        .contains(Presence.PRESENT);
    assertThat(rules(oulu, FindingKind.KEY_ACTORS)).containsExactly("KEY-030");
    assertThat(
            oulu.verdicts(FindingKind.SELE_INNOVATION_CONDITION, InnovationCondition.class)
                .certain())
        .containsExactly(InnovationCondition.SCIENCE, InnovationCondition.ENTREPRENEURSHIP);
    assertThat(oulu.identification().absent().possible())
        .as("partners cooperate with Nokia; whether they also deliver is not told")
        .contains(WalkStop.VERTICAL_CHAIN)
        .doesNotContain(WalkStop.SAME_PRODUCTS);
  }

  @Test
  void toyotaHasManyActorsInACountryWhosePolicyIsDirigist() {
    Assessment toyota = assess("toyota");

    assertThat(toyota.keyElements().presence(KeyElement.MANY_ACTORS).certain())
        .contains(Presence.PRESENT);
    assertThat(toyota.policy().present().certain()).contains(PolicyModel.DIRIGIST);
    assertThat(rules(toyota, FindingKind.POL_PRESENT)).containsExactly("POL-070");
    assertThat(toyota.keyElements().presence(KeyElement.COMPETITION_AND_COOPERATION).certain())
        .as("a club with high barriers is told without a number")
        .isEmpty();
  }

  @Test
  void thePolicyAroundSiliconValleyIsLiberalOrMixedAsThatOfItsCountry() {
    Assessment valley = assess("silicon-valley");

    assertThat(valley.policy().present().possible())
        .containsExactly(PolicyModel.LIBERAL, PolicyModel.MIXED)
        .isEqualTo(assess("policy-usa").policy().present().possible());
    assertThat(
            valley
                .verdicts(FindingKind.SELE_INNOVATION_CONDITION, InnovationCondition.class)
                .certain())
        .containsExactly(InnovationCondition.VENTURE_CAPITAL);
    assertThat(certainRules(valley, FindingKind.SELE_INNOVATION_CONDITION))
        .containsExactly("SELE-314");
    assertThat(certainRules(valley, FindingKind.SELE_ECONOMY)).containsExactly("SELE-140");
    assertThat(fired(valley, "POL-070")).isEqualTo(Certainty.EXCLUDED);
  }

  @Test
  void podoliaLastsAndInnovatesAndItsTypeStaysOpen() {
    Assessment podolia = assess("podolia");

    assertThat(podolia.keyElements().presence(KeyElement.LIFE_CYCLE).certain())
        .contains(Presence.PRESENT);
    assertThat(rules(podolia, FindingKind.KEY_LIFE_CYCLE)).containsExactly("KEY-060");
    assertThat(
            podolia
                .verdicts(FindingKind.SELE_INNOVATIVE_ADVANTAGE, InnovativeClusterAdvantage.class)
                .certain())
        .containsExactly(InnovativeClusterAdvantage.MORE_INNOVATION);
    assertThat(podolia.lifeCycle().type().possible())
        .containsExactlyInAnyOrder(ClusterType.values());
  }

  /** What the pages say would follow if a source had named every member and every tie. */
  @ParameterizedTest
  @CsvSource({
    "oulu, LIFE-130",
    "toyota, LIFE-131",
    "almaty-fruit-vegetables, LIFE-131",
    "karaganda-metallurgy, LIFE-130"
  })
  void ifAllThatIsNamedWereAllThereIsTheClusterWouldBeSteady(
      String name, String rule, @TempDir Path folder) throws IOException {
    Assessment assessment = assessAsWhole(name, folder);

    assertThat(assessment.lifeCycle().type().certain()).contains(ClusterType.STEADY);
    assertThat(rules(assessment, FindingKind.LIFE_TYPE)).containsExactly(rule);
  }

  @Test
  void ifAllThatIsNamedWereAllThereIsTheWalkFromPlodEksWouldFindTheChainAlone(@TempDir Path folder)
      throws IOException {
    assertThat(assessAsWhole("almaty-fruit-vegetables", folder).identification().absent().certain())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(WalkStop.VERTICAL_CHAIN)));
  }

  private static Assessment assessAsWhole(String name, Path folder) throws IOException {
    String whole = "\"cluster\": {\"actorsComplete\": true, \"linkagesComplete\": true, ";
    return ASSESSOR.assess(
        CaseFile.read(
            Files.writeString(
                folder.resolve(name + ".json"),
                Files.readString(Cases.file(name)).replace("\"cluster\": {", whole))));
  }

  private static List<String> rules(Assessment assessment, FindingKind kind) {
    return assessment.explanation().conclusions(kind).stream()
        .map(Conclusion::rules)
        .flatMap(List::stream)
        .toList();
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }
}

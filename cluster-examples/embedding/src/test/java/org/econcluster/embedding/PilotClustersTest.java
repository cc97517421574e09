package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.embedding.Reasons.certainRules;
import static org.econcluster.embedding.Reasons.fired;
import static org.econcluster.embedding.Reasons.status;

import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.cluster.InputOutputLimit;
import org.econcluster.cluster.KeyElement;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.StateActionReason;
import org.econcluster.rules.finding.WalkStop;
import org.econcluster.rules.finding.ZoneAdvice;
import org.econcluster.rules.finding.ZoneWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pilots of Kazakhstan and the two clusters that were added, Suinisheva 2010, section 3.2. */
final class PilotClustersTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  /** That the plan is approved and the cluster chosen is all that these reasons rest on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "almaty-food",
        "almaty-fruit-vegetables",
        "astana-medical",
        "construction-materials",
        "east-kazakhstan-food",
        "karaganda-metallurgy",
        "karaganda-pharma",
        "kazakhstan-tourism",
        "kostanay-dairy",
        "oil-gas-engineering",
        "south-textiles",
        "transport-logistics"
      })
  void aPilotIsAReasonForActionAndNoLicenceForSubsidies(String name) {
    Assessment assessment = assess(name);

    assertThat(assessment.policy().reasonsForAction().certain())
        .containsExactly(StateActionReason.TRANSITION_ECONOMY, StateActionReason.PILOT_CLUSTER);
    assertThat(certainRules(assessment, FindingKind.POL_REASON_FOR_ACTION))
        .containsExactly("POL-110", "POL-116");
    assertThat(assessment.policy().warnings().certain())
        .containsExactly(PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE);
    assertThat(certainRules(assessment, FindingKind.POL_WARNING)).containsExactly("POL-330");
    assertThat(assessment.policy().model().certain()).isEmpty();
  }

  /** No quotient and no whole list of ties is told of any of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "almaty-fruit-vegetables",
        "astana-medical",
        "construction-materials",
        "east-kazakhstan-food",
        "karaganda-metallurgy",
        "karaganda-pharma",
        "kazakhstan-tourism",
        "kostanay-dairy",
        "oil-gas-engineering",
        "transport-logistics"
      })
  void whatTheSourceDoesNotTellLeavesTypeAndStageOpen(String name) {
    Assessment assessment = assess(name);

    assertThat(assessment.lifeCycle().type().possible())
        .containsExactlyInAnyOrder(ClusterType.values());
    assertThat(assessment.lifeCycle().stage().possible())
        .containsExactlyInAnyOrder(LifeCycleStage.values());
    assertThat(assessment.explanation().path(FindingKind.LIFE_TYPE))
        .hasValueSatisfying(
            path ->
                assertThat(path.steps())
                    .singleElement()
                    .satisfies(step -> assertThat(step.name()).isEqualTo("linked members")));
  }

  @Test
  void plodEksIsTheCoreOfFruitAndVegetables() {
    assertThat(CaseFile.readDocument(Cases.file("almaty-fruit-vegetables")).cluster().actors())
        .filteredOn(Actor::core)
        .extracting(Actor::id)
        .containsExactly("plodeks");
  }

  /** However many actors and ties the lost figure shows besides. */
  @Test
  void theWalkFromPlodEksFindsItsSuppliersAndSellersAndEveryStageIsCovered() {
    Assessment assessment = assess("almaty-fruit-vegetables");

    assertThat(assessment.identification().absent().possible())
        .contains(WalkStop.SAME_PRODUCTS, WalkStop.SKILL_BODIES)
        .doesNotContain(WalkStop.VERTICAL_CHAIN);
    assertThat(assessment.identification().absent().certain()).isEmpty();
    assertThat(fired(assessment, "PORT-070")).isEqualTo(Certainty.EXCLUDED);
    assertThat(status(assessment, "walk-vertical-found")).isEqualTo(Status.MET);
    assertThat(status(assessment, "chain-covered")).isEqualTo(Status.MET);
  }

  @Test
  void theWalkFromTheMetallurgicalCoreFindsItsSuppliers() {
    assertThat(assess("karaganda-metallurgy").identification().absent().possible())
        .contains(WalkStop.COMMON_SUPPLIERS, WalkStop.TECHNOLOGY_BODIES)
        .doesNotContain(WalkStop.VERTICAL_CHAIN);
  }

  @Test
  void noDevelopmentCorporationCoversAlmatyRegion() {
    Assessment assessment = assess("almaty-fruit-vegetables");

    assertThat(assessment.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class).certain())
        .containsExactly(ZoneWarning.REGION_NOT_COVERED);
    assertThat(certainRules(assessment, FindingKind.ZONE_WARNING)).containsExactly("ZONE-080");
  }

  @Test
  void textileFirmsThatDoNotCompeteAreNoStrongCluster() {
    Assessment assessment = assess("south-textiles");

    assertThat(assessment.lifeCycle().type().possible()).doesNotContain(ClusterType.STRONG);
    assertThat(assessment.keyElements().presence(KeyElement.COMPETITION_AND_COOPERATION).certain())
        .contains(Presence.ABSENT);
    assertThat(certainRules(assessment, FindingKind.KEY_COMPETITION_COOPERATION))
        .containsExactly("KEY-041");
  }

  @Test
  void theZoneForTextilesMergesWithTheClusterAsInTheTableOfTheSource() {
    Assessment assessment = assess("south-textiles");

    assertThat(assessment.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).certain())
        .containsExactly(ZoneAdvice.MERGE);
    assertThat(certainRules(assessment, FindingKind.ZONE_ADVICE)).containsExactly("ZONE-040");
  }

  @Test
  void buildingMaterialsLackTheMarkOfOneIndustryAsTheSourceItselfDoubts() {
    Assessment assessment = assess("construction-materials");

    assertThat(assessment.verdicts(FindingKind.DEFN_MISSING_TRAIT, DefinitionTrait.class).certain())
        .containsExactly(DefinitionTrait.SAME_INDUSTRY);
    assertThat(certainRules(assessment, FindingKind.DEFN_MISSING_TRAIT))
        .containsExactly("DEFN-202");
    assertThat(assessment.identification().absent().possible())
        .doesNotContain(WalkStop.SAME_PRODUCTS)
        .contains(WalkStop.VERTICAL_CHAIN);
  }

  @Test
  void inTourismNeitherTheChainNorItsNeighboursAreAbsent() {
    assertThat(assess("kazakhstan-tourism").identification().absent().possible())
        .doesNotContain(WalkStop.SAME_PRODUCTS, WalkStop.VERTICAL_CHAIN);
  }

  @Test
  void ofOilAndGasEngineeringOnlyBodiesAreNamedWhichFlowsOfGoodsDoNotShow() {
    Assessment assessment = assess("oil-gas-engineering");

    assertThat(assessment.identification().absent().possible())
        .doesNotContain(
            WalkStop.SKILL_BODIES, WalkStop.TECHNOLOGY_BODIES, WalkStop.GOVERNMENT_BODIES);
    assertThat(assessment.verdicts(FindingKind.LINK_LIMIT, InputOutputLimit.class).certain())
        .hasSize(1);
    assertThat(certainRules(assessment, FindingKind.LINK_LIMIT)).containsExactly("LINK-040");
    assertThat(assessment.profile().find("rival-count")).isEmpty();
  }

  @Test
  void transportHasAZoneInOperationButTheOneForLogisticsComesLater() {
    Assessment assessment = assess("transport-logistics");

    assertThat(assessment.verdict(FindingKind.ZONE_ACTIVE, Presence.class).certain())
        .contains(Presence.PRESENT);
    assertThat(certainRules(assessment, FindingKind.ZONE_ACTIVE)).containsExactly("ZONE-010");
    assertThat(assessment.verdict(FindingKind.ZONE_MATCH, Presence.class).certain()).isEmpty();
  }

  @Test
  void foodInEastKazakhstanDoesNotLiveOnOneProduct() {
    assertThat(status(assess("east-kazakhstan-food"), "one-product")).isEqualTo(Status.UNMET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"almaty-fruit-vegetables", "karaganda-metallurgy", "kostanay-dairy"})
  void theMembersThatAreNamedAreManyAndOfSeveralKinds(String name) {
    Assessment assessment = assess(name);

    assertThat(assessment.keyElements().presence(KeyElement.MANY_ACTORS).certain())
        .contains(Presence.PRESENT);
    assertThat(certainRules(assessment, FindingKind.KEY_ACTORS)).containsExactly("KEY-030");
  }

  @ParameterizedTest
  @CsvSource({
    "almaty-fruit-vegetables, 584",
    "construction-materials, 2",
    "karaganda-metallurgy, 302",
    "kazakhstan-tourism, 8",
    "kostanay-dairy, 64",
    "oil-gas-engineering, 4",
    "south-textiles, 4",
    "transport-logistics, 2"
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
}

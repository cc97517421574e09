package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.embedding.Reasons.certainRules;
import static org.econcluster.embedding.Reasons.status;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.econcluster.casefile.CaseFile;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.CapacityArea;
import org.econcluster.crossborder.IntegrationMode;
import org.econcluster.crossborder.StrategicArea;
import org.econcluster.crossborder.StrategyAspect;
import org.econcluster.crossborder.TouristClusterBenefit;
import org.econcluster.crossborder.TouristResearchLevel;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.finding.BorderContact;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationBottleneck;
import org.econcluster.rules.finding.CooperationImpediment;
import org.econcluster.rules.finding.CooperationReached;
import org.econcluster.rules.finding.EconomicStanding;
import org.econcluster.rules.finding.EntrepreneurialClass;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.GrowthPoint;
import org.econcluster.rules.finding.IndustrialDevelopment;
import org.econcluster.rules.finding.RankStability;
import org.econcluster.rules.finding.ReadinessClass;
import org.econcluster.rules.finding.TouristLevelReached;
import org.econcluster.rules.finding.TouristNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources say of the border of Kazakhstan and Russia, and what follows from it. */
final class BorderCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  private static final List<String> EVIDENCE_OF_COOPERATION =
      List.of(
          "crossings",
          "transport-routes",
          "joint-projects",
          "border-joint-ventures",
          "cross-border-contracts",
          "agreements-health",
          "agreements-education",
          "agreements-labour",
          "agreements-visas");

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
  void eachAreaOfThePaperIsFoundByARuleOfItsOwn() {
    Assessment border = assess("kazakhstan-russia-border");

    assertThat(certainRules(border, FindingKind.XBOR_CONTACT)).containsExactly("XBOR-005");
    assertThat(certainRules(border, FindingKind.XBOR_STRATEGIC_AREA))
        .containsExactly("XBOR-170", "XBOR-171", "XBOR-172", "XBOR-173", "XBOR-174");
    assertThat(certainRules(border, FindingKind.XBOR_CAPACITY_AREA))
        .containsExactly("XBOR-180", "XBOR-181", "XBOR-182", "XBOR-183");
    assertThat(
            List.of(
                "adjoining",
                "strategic-oil-gas-energy",
                "strategic-transport",
                "strategic-chemical",
                "strategic-light",
                "strategic-food",
                "capacity-trade",
                "capacity-business",
                "capacity-investment",
                "capacity-infrastructure"))
        .allSatisfy(criterion -> assertThat(status(border, criterion)).isEqualTo(Status.MET));
  }

  @Test
  void aBorderMayStandHigherThanEachOfItsPairs() {
    // One pair has the crossings and another the projects; of the rest there is nothing.
    assertThat(levelWith("crossings")).containsExactly(CooperationReached.TRANSPORT_COMMUNICATION);
    assertThat(levelWith("joint-projects")).containsExactly(CooperationReached.NONE);
    assertThat(levelWith("crossings", "joint-projects"))
        .containsExactly(CooperationReached.JOINT_PROJECTS);
  }

  /** The level of a border that has one of each kind of evidence named, and none of the others. */
  private static ImmutableSet<CooperationReached> levelWith(String... there) {
    ClusterCase told = CaseFile.read(Cases.file("kazakhstan-russia-border"));
    ClusterCase.Builder supposed =
        ClusterCase.builder().id(told.id()).subject(told.subject()).cluster(told.cluster());
    for (String evidence : EVIDENCE_OF_COOPERATION) {
      supposed.addIndicators(
          StatedIndicator.of(evidence, List.of(there).contains(evidence) ? 1 : 0, "supposed"));
    }
    return possible(
        ASSESSOR.assess(supposed.build()), FindingKind.XBOR_LEVEL, CooperationReached.class);
  }

  /** Every pair with what is certain of its home side and the rank of its economy. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          altai-krai-east-kazakhstan, DEVELOPED, MIDDLE, HIGH, MIDDLE, 10, STABLE
          altai-krai-pavlodar, DEVELOPED, MIDDLE, HIGH, MIDDLE, 10, STABLE
          altai-republic-east-kazakhstan, NOT_DEVELOPED, TRAILING, LOW, TRAILING, 12, STABLE
          astrakhan-atyrau, DEVELOPED, TRAILING, HIGH, MIDDLE, 8, UNSTABLE
          astrakhan-west-kazakhstan, DEVELOPED, TRAILING, HIGH, MIDDLE, 8, UNSTABLE
          chelyabinsk-kostanay, DEVELOPED, LEADER, HIGH, LEADER, 3, STABLE
          kurgan-kostanay, NOT_DEVELOPED, TRAILING, LOW, TRAILING, 11, STABLE
          kurgan-north-kazakhstan, NOT_DEVELOPED, TRAILING, LOW, TRAILING, 11, STABLE
          novosibirsk-pavlodar, NOT_DEVELOPED, LEADER, HIGH, MIDDLE, 5, UNSTABLE
          omsk-north-kazakhstan, DEVELOPED, MIDDLE, HIGH, MIDDLE, 4, STABLE
          omsk-pavlodar, DEVELOPED, MIDDLE, HIGH, MIDDLE, 4, STABLE
          orenburg-aktobe, DEVELOPED, MIDDLE, HIGH, MIDDLE, 7, STABLE
          orenburg-kostanay, DEVELOPED, MIDDLE, HIGH, MIDDLE, 7, STABLE
          orenburg-west-kazakhstan, DEVELOPED, MIDDLE, HIGH, MIDDLE, 7, STABLE
          samara-west-kazakhstan, DEVELOPED, LEADER, HIGH, LEADER, 2, STABLE
          saratov-west-kazakhstan, DEVELOPED, MIDDLE, HIGH, MIDDLE, 8, UNSTABLE
          tyumen-north-kazakhstan, DEVELOPED, MIDDLE, HIGH, LEADER, 1, STABLE
          volgograd-west-kazakhstan, DEVELOPED, MIDDLE, HIGH, MIDDLE, 6, UNSTABLE
          """)
  void ofEachPairTheHomeSideIsJudgedAndTheLevelStaysOpen(
      String name,
      IndustrialDevelopment industry,
      EntrepreneurialClass enterprise,
      BorderPotential potential,
      EconomicStanding economy,
      int rank,
      RankStability stability) {
    Assessment pair = assess(name);

    assertThat(certain(pair, FindingKind.XBOR_CONTACT, BorderContact.class))
        .containsExactly(BorderContact.ADJOINING);
    assertThat(certain(pair, FindingKind.XBOR_HOME_INDUSTRY, IndustrialDevelopment.class))
        .containsExactly(industry);
    assertThat(certain(pair, FindingKind.XBOR_HOME_ENTERPRISE, EntrepreneurialClass.class))
        .containsExactly(enterprise);
    assertThat(certain(pair, FindingKind.XBOR_POTENTIAL, BorderPotential.class))
        .containsExactly(potential);
    assertThat(certain(pair, FindingKind.XBOR_HOME_ECONOMY, EconomicStanding.class))
        .containsExactly(economy);
    assertThat(certain(pair, FindingKind.XBOR_HOME_ECONOMIC_RANK, RankStability.class))
        .containsExactly(stability);
    assertThat(possible(pair, FindingKind.XBOR_LEVEL, CooperationReached.class))
        .containsExactly(CooperationReached.values());
    assertThat(possible(pair, FindingKind.XBOR_BOTTLENECK, CooperationBottleneck.class))
        .containsExactly(CooperationBottleneck.values());
    assertThat(possible(pair, FindingKind.XBOR_READINESS, ReadinessClass.class))
        .allSatisfy(readiness -> assertThat(readiness.name()).startsWith(potential.name() + "_"))
        .hasSize(4);
    assertThat(possible(pair, FindingKind.XBOR_INTEGRATION, IntegrationMode.class))
        .containsExactly(IntegrationMode.values());
    ClusterCase read = pair.clusterCase().orElseThrow();
    assertThat(read.comparisons().get(0).rank(read.borderPairs().get(0).home())).isEqualTo(rank);
  }

  @Test
  void thereIsACaseForEachPairOfTheWholeBorder() {
    ImmutableSet<BorderRegionPair> pairs =
        Cases.names().stream()
            .map(name -> CaseFile.readDocument(Cases.file(name)))
            .filter(document -> !document.regionComparisons().isEmpty())
            .flatMap(document -> document.borderPairs().stream())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(pairs)
        .hasSize(18)
        .hasSameElementsAs(
            CaseFile.readDocument(Cases.file("kazakhstan-russia-border")).borderPairs());
  }

  @Test
  void theReasonsOfAPairAreTheRulesOnEachSideOfTheBounds() {
    Assessment novosibirsk = assess("novosibirsk-pavlodar");
    Assessment altaiRepublic = assess("altai-republic-east-kazakhstan");
    Assessment saratov = assess("saratov-west-kazakhstan");

    // High by enterprise alone, though not industrially developed.
    for (String rule : List.of("XBOR-111", "XBOR-120", "XBOR-130", "XBOR-311", "XBOR-191")) {
      assertThat(fired(novosibirsk, rule)).as(rule).isEqualTo(Certainty.CERTAIN);
    }
    for (String rule : List.of("XBOR-111", "XBOR-122", "XBOR-131", "XBOR-324", "XBOR-192")) {
      assertThat(fired(altaiRepublic, rule)).as(rule).isEqualTo(Certainty.CERTAIN);
    }
    for (String rule : List.of("XBOR-110", "XBOR-121", "XBOR-130", "XBOR-191", "XBOR-194")) {
      assertThat(fired(saratov, rule)).as(rule).isEqualTo(Certainty.CERTAIN);
    }
  }

  @Test
  void theCompositeOfTheEconomyIsNotThatOfSmallEnterprise() {
    // Tyumen is first by its economy and none of the paper's leaders; Novosibirsk the other way.
    Assessment tyumen = assess("tyumen-north-kazakhstan");

    assertThat(tyumen.profile().find("home-economic-composite").orElseThrow().low()).isOne();
    assertThat(tyumen.profile().find("home-entrepreneurial-composite").orElseThrow().isExact())
        .isFalse();
    assertThat(tyumen.profile().find("home-rank-stability")).isEmpty();
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
    assertThat(certainRules(research, FindingKind.TOUR_ASPECT))
        .containsExactly("TOUR-110", "TOUR-111", "TOUR-112", "TOUR-113");
    assertThat(certainRules(research, FindingKind.TOUR_BENEFIT))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(201, 221).mapToObj(number -> "TOUR-" + number).toList());
    assertThat(research.explanation().criteria())
        .as("what is expected is met, and what would have to be done is open")
        .allSatisfy(
            criterion ->
                assertThat(criterion.status())
                    .as(criterion.id())
                    .isEqualTo(
                        criterion.id().matches("adjoining|strategy-.*|brings-.*")
                            ? Status.MET
                            : Status.UNKNOWN));
  }

  @Test
  void theResearchGoesThroughItsLevelsAsThingsAreDone() {
    ClusterCase told = CaseFile.read(Cases.file("border-tourist-research"));
    List<List<String>> contents =
        List.of(
            List.of(
                "effect-ecological", "effect-social", "effect-economic", "effect-administrative"),
            List.of(
                "tourist-resources",
                "tourist-products",
                "joint-routes",
                "boundaries-mapped",
                "investment-attractiveness",
                "kernel-named"),
            List.of("participant-card", "infrastructure-proposals", "visa-proposals"),
            List.of("working-groups", "diamond-read", "model-tried"));
    List<TouristNeed> firstNeeds =
        List.of(
            TouristNeed.ECOLOGICAL_EFFECTS,
            TouristNeed.RESOURCES,
            TouristNeed.PARTICIPANT_CARD,
            TouristNeed.WORKING_GROUPS);
    for (int passed = 0; passed <= contents.size(); passed++) {
      Assessment supposed = ASSESSOR.assess(supposing(told, contents, passed));

      assertThat(certain(supposed, FindingKind.TOUR_LEVEL, TouristLevelReached.class))
          .containsExactly(TouristLevelReached.values()[passed]);
      assertThat(certain(supposed, FindingKind.TOUR_OUTPUT, TouristResearchLevel.class))
          .containsExactlyElementsOf(List.of(TouristResearchLevel.values()).subList(0, passed));
      ImmutableSet<TouristNeed> needs = certain(supposed, FindingKind.TOUR_NEED, TouristNeed.class);
      if (passed == contents.size()) {
        assertThat(needs).isEmpty();
      } else {
        assertThat(needs).hasSize(contents.get(passed).size()).startsWith(firstNeeds.get(passed));
      }
    }
  }

  /** The case with the contents of the first levels supposed as done, and of the rest as not. */
  private static ClusterCase supposing(ClusterCase told, List<List<String>> contents, int passed) {
    ClusterCase.Builder supposed = ClusterCase.builder();
    supposed
        .id(told.id())
        .subject(told.subject())
        .cluster(told.cluster())
        .addAllBorderPairs(told.borderPairs());
    for (int level = 0; level < contents.size(); level++) {
      for (String content : contents.get(level)) {
        boolean score = content.equals("investment-attractiveness");
        double done = score ? 7 : 1;
        double undone = score ? 1 : 0;
        supposed.addIndicators(
            StatedIndicator.of(content, level < passed ? done : undone, "supposed"));
      }
    }
    return supposed.addIndicators(StatedIndicator.of("joint-packages", 0, "supposed")).build();
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

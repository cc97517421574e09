package org.econcluster.embedding;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.econcluster.casefile.CaseFile;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profiles;
import org.econcluster.programme.InvestmentPhase;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Outlook;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.ZoneWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programme of Kazakhstan as a whole, and the synergy of its metallurgical cluster. */
final class ProgrammeCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final ClusterCase PROGRAMME = CaseFile.read(Cases.file("programme-kazakhstan"));

  static List<String> zones() {
    return Cases.names().stream().filter(name -> name.startsWith("zone-")).toList();
  }

  @Test
  void everyZoneOfTheProgrammeIsACaseOfItsOwn() {
    assertThat(zones()).hasSize(13).hasSameSizeAs(PROGRAMME.zones());
  }

  @ParameterizedTest
  @MethodSource("zones")
  void aZoneIsTheSameInItsCaseAndInTheProgramme(String name) {
    ImmutableMap<String, SpecialEconomicZone> byId =
        PROGRAMME.zones().stream()
            .collect(toImmutableMap(SpecialEconomicZone::id, Function.identity()));

    assertThat(CaseFile.read(Cases.file(name)).zones())
        .singleElement()
        .satisfies(zone -> assertThat(byId.get(zone.id())).isEqualTo(zone));
  }

  @Test
  void theProblemsThatTheProgrammeNamesAreFound() {
    Assessment assessment = ASSESSOR.assess(PROGRAMME);

    assertThat(assessment.verdicts(FindingKind.GOVN_PROBLEM, PolicyProblem.class).certain())
        .containsExactly(PolicyProblem.values());
    assertThat(assessment.profile().find("support-measure-kinds")).isEmpty();
  }

  @Test
  void theCorporationsLeaveOutTwoRegions() {
    ClusterCase country =
        ClusterCase.builder()
            .id("country")
            .cluster(PROGRAMME.cluster())
            .addAllCorporations(PROGRAMME.corporations())
            .corporationsComplete(PROGRAMME.corporationsComplete())
            .build();

    assertThat(warnings(country)).containsExactly("ZONE-080");
    assertThat(Optional.ofNullable(Profiles.evidence(country).get("region-covered")))
        .hasValueSatisfying(
            evidence ->
                assertThat(evidence.method())
                    .isEqualTo("all corporations together leave out KZ-ALM, KZ-ALA"));
    assertThat(
            warnings(
                ClusterCase.builder()
                    .id("karaganda")
                    .cluster(
                        Cluster.builder().name("x").addRegions(RegionCode.of("KZ-KAR")).build())
                    .addAllCorporations(PROGRAMME.corporations())
                    .corporationsComplete(true)
                    .build()))
        .isEmpty();
  }

  @Test
  void theMetallurgicalClusterPassedThroughAllPhasesOfInvestment() {
    Assessment metallurgy = ASSESSOR.assess(CaseFile.read(Cases.file("karaganda-metallurgy")));

    assertThat(
            metallurgy.verdicts(FindingKind.SYNE_INVESTMENT_PHASE, InvestmentPhase.class).certain())
        .containsExactly(InvestmentPhase.values());
    assertThat(metallurgy.explanation().conclusions(FindingKind.SYNE_INVESTMENT_PHASE))
        .flatExtracting(Conclusion::rules)
        .containsExactly("SYNE-060", "SYNE-061", "SYNE-062");
  }

  @Test
  void taxesOfTheMetallurgicalClusterAreForecastToRiseByNobodyKnowsHowSureARule() {
    Assessment metallurgy = ASSESSOR.assess(CaseFile.read(Cases.file("karaganda-metallurgy")));

    assertThat(metallurgy.verdicts(FindingKind.SYNE_FORECAST, SynergyIndicator.class).certain())
        .containsExactly(SynergyIndicator.BUDGET_PAYMENTS);
    assertThat(metallurgy.verdicts(FindingKind.SYNE_FORECAST, SynergyIndicator.class).possible())
        .contains(SynergyIndicator.TURNOVER);
    assertThat(metallurgy.verdicts(FindingKind.SYNE_TAXES_OUTLOOK, Outlook.class).possible())
        .containsExactly(Outlook.values());
    assertThat(metallurgy.verdicts(FindingKind.SYNE_SYNERGY, Presence.class).certain()).isEmpty();
  }

  private static List<String> warnings(ClusterCase clusterCase) {
    Assessment assessment = ASSESSOR.assess(clusterCase);
    return assessment.explanation().conclusions(FindingKind.ZONE_WARNING).stream()
        .filter(
            conclusion ->
                assessment
                    .verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class)
                    .certain()
                    .contains(ZoneWarning.valueOf(conclusion.value())))
        .flatMap(conclusion -> conclusion.rules().stream())
        .toList();
  }
}

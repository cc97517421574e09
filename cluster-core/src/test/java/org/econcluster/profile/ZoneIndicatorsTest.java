package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.SpecialEconomicZone;
import org.junit.jupiter.api.Test;

final class ZoneIndicatorsTest {

  private static final RegionCode NORTH = RegionCode.of("NORTH");
  private static final RegionCode SOUTH = RegionCode.of("SOUTH");

  @Test
  void aZoneOperatesFromItsFirstYearToItsLast() {
    assertThat(value(described(2010).build(), "zone-active")).isZero();
    assertThat(value(described(2011).build(), "zone-active")).isOne();
    assertThat(value(described(2036).build(), "zone-active")).isOne();
    assertThat(value(described(2037).build(), "zone-active")).isZero();
  }

  @Test
  void theYearsLeftEndAtZeroInTheLastYear() {
    assertThat(value(described(2033).build(), "zone-years-left")).isEqualTo(3);
    assertThat(value(described(2036).build(), "zone-years-left")).isZero();
    assertThat(value(described(2038).build(), "zone-years-left")).isEqualTo(-2);
  }

  @Test
  void aZoneWithoutAnEndOrACaseWithoutAYearLeavesThePeriodOpen() {
    SpecialEconomicZone endless = zone("A").start(Year.of(2003)).build();

    Profile ofEndless = Profiles.of(of(endless).describedYear(Year.of(2020)).build());
    assertThat(ofEndless.find("zone-active")).isEmpty();
    assertThat(ofEndless.find("zone-years-left")).isEmpty();
    assertThat(Profiles.of(of(steel()).build()).find("zone-active")).isEmpty();
  }

  @Test
  void onlyTheSameWordProvesThatTheSpecialisationMatches() {
    SpecialEconomicZone dairy = zone("A").addSpecialisations("milk products").build();

    assertThat(value(described(2020).build(), "specialisation-match")).isOne();
    assertThat(Profiles.of(of(dairy).build()).find("specialisation-match")).isEmpty();
  }

  @Test
  void regionsThatDifferArePossiblyAdjacent() {
    Profile profile = Profiles.of(of(zone("A").addRegions(SOUTH).build()).build());

    assertThat(profile.find("same-region").map(IndicatorValue::low)).hasValue(0.0);
    assertThat(profile.find("adjacent-region")).isEmpty();
  }

  @Test
  void ofSeveralZonesTheOneThatCanMergeIsToldOfInAnyOrder() {
    SpecialEconomicZone lapsed =
        zone("A")
            .addRegions(NORTH)
            .addSpecialisations("steel")
            .knowledgeBased(true)
            .start(Year.of(2000))
            .end(Year.of(2010))
            .build();
    ClusterCase one = of(lapsed, steel()).describedYear(Year.of(2020)).build();
    ClusterCase other = of(steel(), lapsed).describedYear(Year.of(2020)).build();

    assertThat(value(one, "zone-years-left")).isEqualTo(16);
    assertThat(Profiles.of(other).values()).isEqualTo(Profiles.of(one).values());
    assertThat(Profiles.of(one).find("live-zone-count"))
        .hasValueSatisfying(
            count -> {
              assertThat(count.low()).isOne();
              assertThat(count.high()).isInfinite();
            });
  }

  @Test
  void aListOfLapsedZonesDoesNotProveThatNoneOperates() {
    assertThat(Profiles.of(described(2040).build()).find("live-zone-count")).isEmpty();
  }

  @Test
  void ofACompleteListThatNoneOperatesIsKnown() {
    assertThat(value(described(2040).zonesComplete(true).build(), "live-zone-count")).isZero();
    assertThat(value(described(2020).zonesComplete(true).build(), "live-zone-count")).isOne();
  }

  @Test
  void aCompleteListBoundsTheNumberByTheZonesOfUnknownPeriod() {
    SpecialEconomicZone endless = zone("A").start(Year.of(2003)).build();
    ClusterCase both =
        of(steel(), endless).zonesComplete(true).describedYear(Year.of(2020)).build();

    assertThat(Profiles.of(both).find("live-zone-count"))
        .hasValueSatisfying(
            count -> {
              assertThat(count.low()).isOne();
              assertThat(count.high()).isEqualTo(2);
            });
  }

  @Test
  void noZoneAtAllIsKnownOnlyWhereTheCaseSaysSo() {
    assertThat(value(of().zonesComplete(true).build(), "live-zone-count")).isZero();
    assertThat(Profiles.of(of().build()).find("live-zone-count")).isEmpty();
    assertThat(Profiles.of(of().zonesComplete(false).build()).find("live-zone-count")).isEmpty();
  }

  @Test
  void ofCompleteCorporationsTheEvidenceNamesTheRegionsThatTheyLeaveOut() {
    ClusterCase leftOut =
        of().addCorporations(DevelopmentCorporation.builder().name("y").addRegions(SOUTH).build())
            .corporationsComplete(true)
            .build();

    assertThat(value(leftOut, "region-covered")).isZero();
    assertThat(Profiles.evidence(leftOut))
        .hasEntrySatisfying(
            "region-covered",
            evidence ->
                assertThat(evidence.method())
                    .isEqualTo("all corporations together leave out NORTH"));
  }

  @Test
  void whatTheCaseStatesGoesFirst() {
    ClusterCase prolonged =
        described(2040)
            .addIndicators(StatedIndicator.of("zone-active", 1, "Suinisheva2010"))
            .build();

    assertThat(value(prolonged, "zone-active")).isOne();
  }

  @Test
  void corporationsCoverTheClusterWhereTheyNameAllOfItsRegions() {
    DevelopmentCorporation both =
        DevelopmentCorporation.builder().name("x").addRegions(NORTH, SOUTH).build();
    DevelopmentCorporation other =
        DevelopmentCorporation.builder().name("y").addRegions(SOUTH).build();

    assertThat(value(of(steel()).addCorporations(both).build(), "region-covered")).isOne();
    assertThat(Profiles.of(of(steel()).addCorporations(other).build()).find("region-covered"))
        .isEmpty();
  }

  private static ClusterCase.Builder described(int year) {
    return of(steel()).describedYear(Year.of(year));
  }

  private static SpecialEconomicZone steel() {
    return zone("B")
        .addRegions(NORTH)
        .addSpecialisations("steel")
        .start(Year.of(2011))
        .end(Year.of(2036))
        .build();
  }

  private static SpecialEconomicZone.Builder zone(String id) {
    return SpecialEconomicZone.builder().id(id).name(id);
  }

  private static ClusterCase.Builder of(SpecialEconomicZone... zones) {
    return ClusterCase.builder()
        .id("x")
        .cluster(
            Cluster.builder()
                .name("x")
                .addRegions(NORTH)
                .addIndustries(IndustryCode.of("STEEL"))
                .build())
        .addZones(zones);
  }

  private static double value(ClusterCase clusterCase, String indicator) {
    return Profiles.of(clusterCase).find(indicator).orElseThrow().low();
  }
}

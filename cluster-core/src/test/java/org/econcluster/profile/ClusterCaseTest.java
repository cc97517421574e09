package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.PolicyFeature;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.programme.SpecialEconomicZone;
import org.junit.jupiter.api.Test;

/** Of what a case built in code gives twice, one would silently count; so it is refused. */
final class ClusterCaseTest {

  private static final RegionCode NORTH = RegionCode.of("NORTH");
  private static final IndustryCode DAIRY = IndustryCode.of("DAIRY");

  @Test
  void aCaseHasAnId() {
    fails(
        ClusterCase.builder().id(" ").cluster(Cluster.builder().name("x").build()),
        "The id of a case must not be blank.");
  }

  @Test
  void aMeasureHasOnePanel() {
    assertThat(
            parts()
                .addPanels(panel(Measure.EMPLOYMENT, 2020), panel(Measure.OUTPUT, 2020))
                .build()
                .panels())
        .hasSize(2);
    fails(
        parts().addPanels(panel(Measure.EMPLOYMENT, 2020), panel(Measure.EMPLOYMENT, 2021)),
        "The case x has two panels of employment.");
  }

  @Test
  void aMeasureHasOneSeries() {
    RegionSeries population = RegionSeries.builder(statistic(Measure.POPULATION)).build();
    fails(parts().addSeries(population, population), "The case x has two series of population.");
  }

  @Test
  void aRegionIsComparedOnceByOnePotential() {
    RegionComparison economy = comparison(ComparedPotential.ECONOMIC);
    RegionComparison enterprise = comparison(ComparedPotential.ENTREPRENEURIAL);

    assertThat(parts().addComparisons(economy, enterprise).build().comparisons()).hasSize(2);
    fails(
        parts().addComparisons(economy, economy),
        "The case x has two comparisons by economic potential of NORTH.");
  }

  private static RegionComparison comparison(ComparedPotential potential) {
    return RegionComparison.builder()
        .potential(potential)
        .year(Year.of(2015))
        .addIndicators(ComparedIndicator.builder().column("c").name("c").unit("t").build())
        .values(
            ImmutableSortedMap.of(
                NORTH, ImmutableList.of(1.0), RegionCode.of("SOUTH"), ImmutableList.of(2.0)))
        .source("made up")
        .build();
  }

  @Test
  void aMeasureHasOneReferenceTotalInAYear() {
    assertThat(parts().addReferences(totals(2020), totals(2021)).build().references()).hasSize(2);
    fails(
        parts().addReferences(totals(2020), totals(2021), totals(2020)),
        "The case x has two reference totals of employment in 2020.");
    fails(
        parts().addPartnerReferences(totals(2020), totals(2020)),
        "The case x has two partner totals of employment in 2020.");
  }

  @Test
  void anIndicatorIsStatedOnceForAYear() {
    StatedIndicator unknownYear = StatedIndicator.of("location-quotient", 1, "s");
    StatedIndicator of2020 = StatedIndicator.of("location-quotient", 1, 2020, "s");
    assertThat(parts().addIndicators(unknownYear, of2020).build().indicators()).hasSize(2);
    fails(
        parts().addIndicators(unknownYear, unknownYear),
        "The case x has two values of location-quotient.");
    fails(
        parts().addIndicators(of2020, StatedIndicator.of("location-quotient", 2, 2020, "s")),
        "The case x has two values of location-quotient in 2020.");
  }

  @Test
  void aDeterminantAndASubFactorAndAFeatureHaveOneScore() {
    assertThat(
            parts()
                .addDiamond(score(Optional.empty()), score(Optional.of("capital")))
                .build()
                .diamond())
        .hasSize(2);
    fails(
        parts().addDiamond(score(Optional.empty()), score(Optional.empty())),
        "The case x has two scores of DEMAND_CONDITIONS.");
    fails(
        parts().addDiamond(score(Optional.of("capital")), score(Optional.of("capital"))),
        "The case x has two scores of DEMAND_CONDITIONS, capital.");
    PolicyFeatureScore feature =
        PolicyFeatureScore.builder().feature(PolicyFeature.PRIORITIES).score(1).source("s").build();
    fails(parts().addPresentPolicy(feature, feature), "The case x has two scores of PRIORITIES.");
  }

  @Test
  void aZoneIsNamedOnce() {
    SpecialEconomicZone zone = SpecialEconomicZone.builder().id("z").name("Zone").build();
    fails(parts().addZones(zone, zone), "The case x has two zones of the id z.");
  }

  private static void fails(ClusterCase.Builder parts, String message) {
    assertThatThrownBy(parts::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static ClusterCase.Builder parts() {
    return ClusterCase.builder().id("x").cluster(Cluster.builder().name("x").build());
  }

  private static ActivityPanel panel(Measure measure, int year) {
    return ActivityPanel.of(
        List.of(
            ActivityTable.builder(statistic(measure), Year.of(year), List.of(NORTH), List.of(DAIRY))
                .set(NORTH, DAIRY, 1)
                .build()));
  }

  private static ReferenceTotals totals(int year) {
    return ReferenceTotals.builder()
        .statistic(statistic(Measure.EMPLOYMENT))
        .period(Year.of(year))
        .area(RegionCode.of("LAND"))
        .total(1)
        .build();
  }

  private static DiamondScore score(Optional<String> subFactor) {
    return DiamondScore.builder()
        .determinant(DiamondDeterminant.DEMAND_CONDITIONS)
        .subFactor(subFactor)
        .score(4)
        .source("s")
        .build();
  }

  private static Statistic statistic(Measure measure) {
    return Statistic.of(measure, "units", Provenance.of("made up for this test"));
  }
}

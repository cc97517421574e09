package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;

/** A land of two regions and two industries, and cases of dairy in its north. */
final class DairyLand {

  static final RegionCode NORTH = RegionCode.of("NORTH");
  static final RegionCode SOUTH = RegionCode.of("SOUTH");
  static final RegionCode COUNTRY = RegionCode.of("LAND");
  static final IndustryCode DAIRY = IndustryCode.of("DAIRY");
  static final IndustryCode STEEL = IndustryCode.of("STEEL");
  static final List<RegionCode> REGIONS = List.of(NORTH, SOUTH);
  static final List<IndustryCode> INDUSTRIES = List.of(DAIRY, STEEL);

  private DairyLand() {}

  static ActivityTable withheld(double low, double high) {
    return ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
        .set(NORTH, DAIRY, Cell.suppressed(low, high))
        .set(NORTH, STEEL, 10)
        .set(SOUTH, DAIRY, 10)
        .set(SOUTH, STEEL, 50)
        .build();
  }

  static double value(Profile profile, String indicator) {
    IndicatorValue value = profile.find(indicator).orElseThrow();
    assertThat(value.isExact()).isTrue();
    return value.low();
  }

  static Profile profile(ActivityTable... tables) {
    return Profiles.of(caseOf(tables).build());
  }

  static ClusterCase.Builder caseOf(ActivityTable... tables) {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder.id("x").cluster(cluster().build()).addPanels(ActivityPanel.of(List.of(tables)));
    return builder;
  }

  static Cluster.Builder cluster() {
    Cluster.Builder builder = Cluster.builder();
    builder.name("dairy in the north").addRegions(NORTH).addIndustries(DAIRY);
    return builder;
  }

  static Cluster.Builder actors() {
    Cluster.Builder builder = Cluster.builder();
    builder
        .name("x")
        .addActors(actor("plant", ActorCategory.CORE_COMPANY))
        .addActors(actor("farm", ActorCategory.SUPPLIER_SERVICE))
        .addActors(actor("institute", ActorCategory.RESEARCH_EDUCATION))
        .addLinkages(Linkage.builder().from("plant").to("farm").kind(LinkageKind.VERTICAL).build());
    return builder;
  }

  static Actor actor(String id, ActorCategory category) {
    return Actor.builder().id(id).name(id).category(category).build();
  }

  static ActivityTable jobs(int year, double... values) {
    return ActivityTable.copyOf(
        statistic(Measure.EMPLOYMENT), Year.of(year), REGIONS, INDUSTRIES, values);
  }

  static RegionSeries series(Measure measure, double north, double country) {
    return RegionSeries.builder(statistic(measure))
        .country(COUNTRY)
        .put(NORTH, Year.of(2020), north)
        .put(COUNTRY, Year.of(2020), country)
        .build();
  }

  static Statistic statistic(Measure measure) {
    return Statistic.of(measure, "units", Provenance.of("made up for this test"));
  }
}

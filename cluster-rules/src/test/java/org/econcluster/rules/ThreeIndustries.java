package org.econcluster.rules;

import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;

/** A land of two regions and three industries, and what may be known of its cells. */
final class ThreeIndustries {

  static final RegionCode NORTH = RegionCode.of("NORTH");
  static final RegionCode SOUTH = RegionCode.of("SOUTH");
  static final IndustryCode DAIRY = IndustryCode.of("DAIRY");
  static final IndustryCode FARMS = IndustryCode.of("FARMS");
  static final IndustryCode STEEL = IndustryCode.of("STEEL");

  private static final List<RegionCode> REGIONS = List.of(NORTH, SOUTH);
  private static final List<IndustryCode> INDUSTRIES = List.of(DAIRY, FARMS, STEEL);
  private static final Year YEAR = Year.of(2020);

  private ThreeIndustries() {}

  /** The north has dairy and farms, the south steel. */
  static ActivityPanel jobs() {
    return panel(Measure.EMPLOYMENT, 40, 40, 20, 10, 40, 150);
  }

  /** The same in output, so that a second coefficient is known. */
  static CellCases.Builder withOutput() {
    CellCases.Builder cells = CellCases.builder();
    return cells
        .addPanels(jobs(), panel(Measure.OUTPUT, 40, 40, 20, 10, 40, 150))
        .addSeries(
            RegionSeries.builder(statistic(Measure.GROSS_REGIONAL_PRODUCT))
                .country(RegionCode.of("LAND"))
                .put(NORTH, YEAR, 100)
                .put(SOUTH, YEAR, 200)
                .put(RegionCode.of("LAND"), YEAR, 300)
                .build());
  }

  /** Farms sell two fifths of their output to dairy, and dairy a fifth of its own to farms. */
  static InputOutputTable flows() {
    return flows(40, 20);
  }

  /** Steel sells farms a part of its output. */
  static InputOutputTable flows(double farmsToDairy, double steelToFarms) {
    return InputOutputTable.copyOf(
        statistic(Measure.OUTPUT),
        INDUSTRIES,
        new double[] {0, 20, 0, farmsToDairy, 0, 0, 0, steelToFarms, 0},
        new double[] {100, 100, 200});
  }

  /** Dairy in the north, of which everything is known that the three approaches ask for. */
  static ClusterCase known() {
    ClusterCase.Builder builder = ClusterCase.builder();
    return builder
        .id("north-dairy")
        .cluster(cluster())
        .addIndicators(
            stated("capacity-utilisation", 0.8),
            stated("investment-share-of-nation-change", 0.1),
            stated("labour-share-of-region-change", 0.1),
            stated("relative-wage", 1.2),
            stated("sold-outside-share", 0.5),
            stated("cluster-body", 1),
            stated("cluster-strategy", 1),
            stated("participants-motivated", 1),
            stated("relative-productivity", 1.1),
            stated("strategic-potential", 5),
            stated("competitive-enterprises", 5),
            stated("territorial-advantage", 5))
        .build();
  }

  /**
   * Steel in the north, of which two criteria of the competitiveness approach are known to fail.
   */
  static ClusterCase weak() {
    Cluster cluster =
        Cluster.builder().name("steel").addRegions(NORTH).addIndustries(STEEL).build();
    ClusterCase.Builder builder = ClusterCase.builder();
    return builder
        .id("north-steel")
        .cluster(cluster)
        .addIndicators(stated("competitive-enterprises", 2), stated("territorial-advantage", 3.5))
        .build();
  }

  private static Cluster cluster() {
    Cluster.Builder builder = Cluster.builder();
    return builder
        .name("northern dairy")
        .addRegions(NORTH)
        .addIndustries(DAIRY)
        .addActors(
            actor("plant", ActorCategory.CORE_COMPANY).core(true).build(),
            actor("farm", ActorCategory.SUPPLIER_SERVICE).build(),
            actor("institute", ActorCategory.RESEARCH_EDUCATION).build())
        .addLinkages(tie("plant", "farm"), tie("plant", "institute"), tie("farm", "institute"))
        .actorsComplete(true)
        .linkagesComplete(true)
        .build();
  }

  private static Actor.Builder actor(String id, ActorCategory category) {
    Actor.Builder builder = Actor.builder();
    builder.id(id).name(id).category(category);
    return builder;
  }

  private static Linkage tie(String from, String to) {
    return Linkage.builder().from(from).to(to).kind(LinkageKind.VERTICAL).build();
  }

  private static StatedIndicator stated(String indicator, double value) {
    return StatedIndicator.of(indicator, value, "made up for this test");
  }

  private static ActivityPanel panel(Measure measure, double... values) {
    return ActivityPanel.of(
        List.of(ActivityTable.copyOf(statistic(measure), YEAR, REGIONS, INDUSTRIES, values)));
  }

  private static Statistic statistic(Measure measure) {
    return Statistic.of(measure, "units", Provenance.of("made up for this test"));
  }
}

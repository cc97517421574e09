package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.ActivityTableBuilder;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.junit.jupiter.api.Test;

/** Profiles of all cells of one table. */
final class PortfolioTest {

  private static final Statistic JOBS =
      Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("made up for this test"));

  @Test
  void sortedRanksAreThoseOfCountingEveryRegion() {
    ActivityTable table = table(40, 12, 0.3);
    ActivityPanel panel = ActivityPanel.of(List.of(table));
    for (IndustryCode industry : table.industries()) {
      for (RegionCode region : table.regions()) {
        Profile profile = Profiles.of(cell(region, industry, panel));

        assertThat(profile.find("size-rank-share").orElseThrow())
            .as(region + " in " + industry)
            .isEqualTo(counted(region, industry, table));
      }
    }
  }

  private static IndicatorValue counted(
      RegionCode region, IndustryCode industry, ActivityTable table) {
    int i = table.industryIndex(industry);
    int own = table.regionIndex(region);
    int best = 1;
    int worst = 1;
    for (int r = 0; r < table.regionCount(); r++) {
      if (r != own) {
        best += table.cellLow(r, i) > table.cellHigh(own, i) ? 1 : 0;
        worst += table.cellHigh(r, i) > table.cellLow(own, i) ? 1 : 0;
      }
    }
    double regions = table.regionCount();
    return IndicatorValue.between(
            best / regions, worst / regions, Origin.COMPUTED, JOBS.provenance().title())
        .observedIn(2020);
  }

  private static ClusterCase cell(RegionCode region, IndustryCode industry, ActivityPanel panel) {
    Cluster cluster =
        Cluster.builder().name("cell").addRegions(region).addIndustries(industry).build();
    return ClusterCase.builder().id("cell").cluster(cluster).addPanels(panel).build();
  }

  /** A table with many ties, some of its cells withheld. */
  private static ActivityTable table(int regions, int industries, double withheld) {
    SplittableRandom random = new SplittableRandom(20261121);
    List<RegionCode> rows =
        IntStream.range(0, regions).mapToObj(r -> RegionCode.of("R" + r)).toList();
    List<IndustryCode> columns =
        IntStream.range(0, industries).mapToObj(i -> IndustryCode.of("I" + i)).toList();
    ActivityTableBuilder table = ActivityTable.builder(JOBS, Year.of(2020), rows, columns);
    for (RegionCode row : rows) {
      for (IndustryCode column : columns) {
        int jobs = random.nextInt(50);
        boolean hidden = random.nextDouble() < withheld;
        table.set(row, column, hidden ? Cell.suppressed(jobs, jobs + 20) : Cell.observed(jobs));
      }
    }
    return table.build();
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.SOUTH;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.jobs;
import static org.econcluster.profile.DairyLand.statistic;

import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.RegionSeries;
import org.junit.jupiter.api.Test;

final class CellCasesTest {

  private static final ActivityPanel JOBS =
      ActivityPanel.of(List.of(jobs(2019, 1, 2, 3, 4), jobs(2020, 5, 6, 7, 8)));
  private static final InputOutputTable FLOWS =
      InputOutputTable.copyOf(
          statistic(Measure.OUTPUT), List.of(DAIRY), new double[] {1}, new double[] {2});

  @Test
  void areThoseOfTheLatestTableRegionByRegion() {
    CellCases cells = CellCases.of(JOBS);

    assertThat(cells.size()).isEqualTo(4);
    assertThat(cells.stream().map(ClusterCase::id))
        .containsExactly("NORTH/DAIRY", "NORTH/STEEL", "SOUTH/DAIRY", "SOUTH/STEEL");
  }

  @Test
  void shareWhatIsKnownOfAll() {
    RegionSeries population = DairyLand.series(Measure.POPULATION, 1, 2);
    CellCases cells =
        CellCases.builder().addPanels(JOBS).addSeries(population).inputOutput(FLOWS).build();

    assertThat(cells.stream())
        .allSatisfy(
            cell -> {
              assertThat(cell.panels()).containsExactly(JOBS);
              assertThat(cell.series()).containsExactly(population);
              assertThat(cell.inputOutput()).hasValue(FLOWS);
            });
  }

  @Test
  void takeWhatACaseOfTheCellLacksFromTheTable() {
    ActivityPanel ownJobs = ActivityPanel.of(List.of(jobs(2020, 9, 9, 9, 9)));
    ActivityPanel output =
        ActivityPanel.of(
            List.of(
                ActivityTable.copyOf(
                    statistic(Measure.OUTPUT),
                    Year.of(2020),
                    DairyLand.REGIONS,
                    DairyLand.INDUSTRIES,
                    new double[] {1, 1, 1, 1})));
    StatedIndicator linked = StatedIndicator.of("linked-share", 0.5, "s");
    ClusterCase known =
        caseOf(NORTH.value(), STEEL)
            .addPanels(ownJobs)
            .addIndicators(linked)
            .describedYear(Year.of(2020))
            .build();

    CellCases cells =
        CellCases.builder().addPanels(JOBS, output).inputOutput(FLOWS).addCases(known).build();

    ClusterCase steel = cells.stream().toList().get(1);
    assertThat(steel.id()).isEqualTo("NORTH-STEEL");
    assertThat(steel.panels()).containsExactly(ownJobs, output);
    assertThat(steel.indicators()).containsExactly(linked);
    assertThat(steel.describedYear()).hasValue(Year.of(2020));
    assertThat(steel.inputOutput()).hasValue(FLOWS);
    assertThat(cells.stream().toList().get(0).indicators()).isEmpty();
  }

  @Test
  void haveTheYearsInWhichATableHasThem() {
    ActivityTable dairyOnly =
        ActivityTable.copyOf(
            statistic(Measure.EMPLOYMENT),
            Year.of(2018),
            DairyLand.REGIONS,
            List.of(DAIRY),
            new double[] {1, 2});
    ActivityPanel output =
        ActivityPanel.of(
            List.of(
                ActivityTable.copyOf(
                    statistic(Measure.OUTPUT),
                    Year.of(2020),
                    List.of(SOUTH),
                    List.of(DAIRY),
                    new double[] {1})));
    CellCases cells =
        CellCases.builder()
            .addPanels(ActivityPanel.of(List.of(dairyOnly, jobs(2020, 5, 6, 7, 8))), output)
            .build();

    List<ClusterCase> all = cells.stream().toList();
    assertThat(all.get(0).panels()).hasSize(1);
    assertThat(all.get(0).panels().get(0).years()).hasSize(2);
    assertThat(all.get(1).panels().get(0).years()).containsExactly(Year.of(2020));
    assertThat(all.get(2).panels()).hasSize(2);
  }

  @Test
  void refuseCasesThatAreOfNoCellOrOfOneTwice() {
    ClusterCase north = caseOf("NORTH", DAIRY).build();
    refused(
        "The case NORTH-MILK is of industry \"MILK\" in region \"NORTH\", which is no cell of the"
            + " table.",
        caseOf("NORTH", IndustryCode.of("MILK")).build());
    refused(
        "The cases NORTH-DAIRY and NORTH-DAIRY are of one cell, industry \"DAIRY\" in region"
            + " \"NORTH\".",
        north,
        north);
    refused(
        "The case wide must be of a cluster with one region and one industry to be of a cell.",
        ClusterCase.builder()
            .id("wide")
            .cluster(
                Cluster.builder()
                    .name("x")
                    .addRegions(NORTH)
                    .addAllIndustries(DairyLand.INDUSTRIES)
                    .build())
            .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellCases.builder().build())
        .withMessage("The cells need at least one panel of activity.");
  }

  private static void refused(String message, ClusterCase... cases) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellCases.builder().addPanels(JOBS).addCases(cases).build())
        .withMessage(message);
  }

  private static ClusterCase.Builder caseOf(String region, IndustryCode industry) {
    ClusterCase.Builder builder = ClusterCase.builder();
    return builder
        .id(region + "-" + industry)
        .cluster(
            Cluster.builder()
                .name("x")
                .addRegions(RegionCode.of(region))
                .addIndustries(industry)
                .build());
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.INDUSTRIES;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.REGIONS;
import static org.econcluster.profile.DairyLand.SOUTH;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.caseOf;
import static org.econcluster.profile.DairyLand.jobs;
import static org.econcluster.profile.DairyLand.profile;
import static org.econcluster.profile.DairyLand.series;
import static org.econcluster.profile.DairyLand.statistic;
import static org.econcluster.profile.DairyLand.value;
import static org.econcluster.profile.DairyLand.withheld;

import java.time.Year;
import java.util.List;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.junit.jupiter.api.Test;

/** Where a region and an industry stand among others, and whether that may be chance. */
final class RanksAndSignificanceTest {

  @Test
  void ranksCountRegionsThatAreCertainlyOrPossiblyLarger() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, Cell.suppressed(20, 40))
            .set(SOUTH, STEEL, 50)
            .build();
    IndicatorValue rank = profile(table).find("size-rank-share").orElseThrow();

    assertThat(rank.low()).isEqualTo(0.5);
    assertThat(rank.high()).isEqualTo(1);
  }

  @Test
  void aRegionOfWithheldCellsMayRankFirstByFocus() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, Cell.suppressed(0, 100))
            .set(SOUTH, STEEL, Cell.suppressed(0, 100))
            .build();
    IndicatorValue rank = profile(table).find("focus-rank-share").orElseThrow();

    assertThat(rank.low()).isEqualTo(0.5);
    assertThat(rank.high()).isEqualTo(1);
  }

  @Test
  void theIndustriesOfARegionAreRankedByTheMeanOfTheirCoefficients() {
    // By jobs North has 3/4 of dairy and 1/6 of steel; by output 1/10 of dairy and 9/10 of steel.
    ActivityTable output =
        ActivityTable.copyOf(
            statistic(Measure.OUTPUT),
            Year.of(2020),
            REGIONS,
            INDUSTRIES,
            new double[] {10, 90, 90, 10});
    ClusterCase.Builder both = caseOf(jobs(2020, 30, 10, 10, 50));
    both.addPanels(ActivityPanel.of(List.of(output)))
        .addSeries(series(Measure.GROSS_REGIONAL_PRODUCT, 30, 100))
        .addSeries(series(Measure.POPULATION, 40, 100));

    assertThat(value(profile(jobs(2020, 30, 10, 10, 50)), "specialisation-rank")).isEqualTo(1);
    assertThat(value(Profiles.of(both.build()), "specialisation-rank")).isEqualTo(2);
  }

  @Test
  void theLowerEndOfTheIntervalIsThatOfTheMultinomialCounts() {
    // By numpy 1.26: variance by a numeric gradient, times the covariance of the four counts.
    Profile profile = profile(jobs(2020, 120, 880, 780, 8220));

    assertThat(value(profile, "location-quotient-lower-bound")).isCloseTo(1.139992, within(1e-6));
  }

  @Test
  void theLowerEndOfWithheldCellsHoldsThatOfEveryAdmissibleTable() {
    IndicatorValue end =
        profile(withheld(20, 30)).find("location-quotient-lower-bound").orElseThrow();

    for (double jobs = 20; jobs <= 30; jobs++) {
      double exact = value(profile(jobs(2020, jobs, 10, 10, 50)), "location-quotient-lower-bound");
      assertThat(exact).isBetween(end.low(), end.high());
    }
    assertThat(end.isExact()).isFalse();
  }

  @Test
  void sharesAreNoCountsAndThousandsOfJobsAreScaled() {
    Profile shares = profile(inUnit("share of all jobs"));
    Profile thousands = profile(inUnit("thousand jobs"));

    assertThat(shares.reasonFor("employment")).isEqualTo(GapReason.NOT_COUNTED);
    assertThat(shares.reasonFor("location-quotient-lower-bound")).isEqualTo(GapReason.NOT_COUNTED);
    assertThat(value(thousands, "employment")).isEqualTo(30_000);
  }

  private static ActivityTable inUnit(String unit) {
    return ActivityTable.copyOf(
        Statistic.of(Measure.EMPLOYMENT, unit, Provenance.of("made up for this test")),
        Year.of(2020),
        REGIONS,
        INDUSTRIES,
        new double[] {30, 10, 10, 50});
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.COUNTRY;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.INDUSTRIES;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.REGIONS;
import static org.econcluster.profile.DairyLand.SOUTH;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.caseOf;
import static org.econcluster.profile.DairyLand.cluster;
import static org.econcluster.profile.DairyLand.jobs;
import static org.econcluster.profile.DairyLand.profile;
import static org.econcluster.profile.DairyLand.series;
import static org.econcluster.profile.DairyLand.statistic;
import static org.econcluster.profile.DairyLand.value;

import java.time.Year;
import java.util.List;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.junit.jupiter.api.Test;

/** What tables and series yield: quotients, growth, and the mix of industries. */
final class TableIndicatorsTest {

  @Test
  void theLocationQuotientComparesTheRegionsMixWithThatOfTheTable() {
    // North has 30 of its 40 jobs in dairy; the land 40 of 100.
    Profile profile = profile(jobs(2020, 30, 10, 10, 50));

    assertThat(value(profile, "location-quotient")).isCloseTo(0.75 / 0.4, within(1e-15));
    assertThat(value(profile, "employment")).isEqualTo(30);
    assertThat(profile.find("location-quotient").orElseThrow().year()).hasValue(2020);
  }

  @Test
  void aRegionWithTheMixOfTheTableHasAQuotientOfExactlyOne() {
    for (int part = 1; part < 60; part++) {
      for (int rest = 1; rest < 60; rest++) {
        Profile profile = profile(jobs(2020, part, rest, 9 * part, 9 * rest));

        assertThat(value(profile, "location-quotient")).isEqualTo(1);
      }
    }
  }

  @Test
  void aYearWithoutTotalsOfTheReferenceHasNoQuotient() {
    ActivityTable earlier = jobs(2004, 30, 10, 10, 50);
    ActivityTable later = jobs(2006, 30, 10, 10, 50);
    Profile profile =
        Profiles.of(
            caseOf(earlier, later).addReferences(ReferenceTotals.of(earlier, COUNTRY)).build());

    assertThat(profile.find("location-quotient")).isEmpty();
  }

  @Test
  void aSuppressedCellGivesAnIntervalThatHoldsEveryAdmissibleQuotient() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, Cell.suppressed(20, 30))
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, 10)
            .set(SOUTH, STEEL, 50)
            .build();
    IndicatorValue quotient = profile(table).find("location-quotient").orElseThrow();

    for (double jobs = 20; jobs <= 30; jobs++) {
      double exact = jobs / (jobs + 10) / ((jobs + 10) / (jobs + 70));
      assertThat(exact).isBetween(quotient.low(), quotient.high());
    }
    assertThat(quotient.isExact()).isFalse();
  }

  @Test
  void aMissingCellLeavesTheQuotientOpenAbove() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, 10)
            .build();
    IndicatorValue quotient = profile(table).find("location-quotient").orElseThrow();

    assertThat(quotient.high()).isInfinite();
  }

  @Test
  void outputOverProductAndPopulationGivesTheOtherTwoCoefficients() {
    ClusterCase clusterCase =
        caseOf(
                ActivityTable.copyOf(
                    statistic(Measure.OUTPUT),
                    Year.of(2020),
                    REGIONS,
                    INDUSTRIES,
                    new double[] {60, 5, 40, 95}))
            .addSeries(series(Measure.GROSS_REGIONAL_PRODUCT, 30, 100))
            .addSeries(series(Measure.POPULATION, 40, 100))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "output-quotient")).isCloseTo(0.6 / 0.3, within(1e-15));
    assertThat(value(profile, "per-capita-quotient")).isCloseTo(0.6 / 0.4, within(1e-15));
  }

  @Test
  void theFirstYearAndTheLowestOfThreeConsecutiveYearsAreKept() {
    Profile profile =
        profile(
            jobs(2018, 20, 20, 20, 40),
            jobs(2019, 30, 10, 10, 50),
            jobs(2020, 25, 15, 15, 45),
            jobs(2021, 30, 10, 10, 50));

    assertThat(value(profile, "location-quotient-first")).isCloseTo(0.5 / 0.4, within(1e-15));
    assertThat(value(profile, "location-quotient-lowest-of-3y"))
        .isCloseTo(0.625 / 0.4, within(1e-15));
  }

  @Test
  void aMissingYearLeavesNoRunOfThreeYears() {
    Profile profile = profile(jobs(2018, 20, 20, 20, 40), jobs(2020, 30, 10, 10, 50));

    assertThat(profile.find("location-quotient-lowest-of-3y")).isEmpty();
    assertThat(profile.reasonFor("location-quotient-lowest-of-3y"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
  }

  @Test
  void growthIsTheMeanYearlyChangeAndTheBestOfTheLastThree() {
    Profile profile =
        profile(
            jobs(2017, 100, 10, 10, 50),
            jobs(2018, 90, 10, 10, 50),
            jobs(2019, 81, 10, 10, 50),
            jobs(2020, 77, 10, 10, 50));

    assertThat(value(profile, "employment-growth")).isCloseTo(Math.cbrt(0.77) - 1, within(1e-12));
    assertThat(value(profile, "employment-growth-best-of-3y"))
        .isCloseTo(77 / 81.0 - 1, within(1e-15));
  }

  @Test
  void jobsThatVanishShrinkByAllOfThem() {
    Profile profile = profile(jobs(2019, 100, 10, 10, 50), jobs(2020, 0, 10, 10, 50));

    assertThat(value(profile, "employment-growth")).isEqualTo(-1);
  }

  @Test
  void theMixOfSeveralIndustriesShowsAsChangeOfEntropy() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().addIndustries(STEEL).build())
            .addPanels(
                ActivityPanel.of(List.of(jobs(2019, 40, 0, 10, 50), jobs(2020, 20, 20, 10, 50))))
            .build();

    assertThat(value(Profiles.of(clusterCase), "heterogeneity-change"))
        .isCloseTo(1, within(1e-12)); // from no choice to an even one: one bit
  }
}

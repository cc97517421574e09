package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.junit.jupiter.api.Test;

final class SeriesAndPanelTest {

  private static final Statistic JOBS =
      Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("Made up for tests"));
  private static final RegionCode KZ = RegionCode.of("KZ");
  private static final RegionCode R1 = RegionCode.of("R1");
  private static final RegionCode R2 = RegionCode.of("R2");
  private static final IndustryCode A = IndustryCode.of("A");
  private static final IndustryCode B = IndustryCode.of("B");
  private static final Year Y2004 = Year.of(2004);
  private static final Year Y2006 = Year.of(2006);

  @Test
  void aPanelIsInTheOrderOfItsYears() {
    ActivityPanel panel = ActivityPanel.of(List.of(table(JOBS, Y2006), table(JOBS, Y2004)));

    assertThat(panel.years()).containsExactly(Y2004, Y2006);
    assertThat(panel.tables()).containsExactly(table(JOBS, Y2004), table(JOBS, Y2006));
    assertThat(panel.earliest().period()).isEqualTo(Y2004);
    assertThat(panel.latest().period()).isEqualTo(Y2006);
    assertThat(panel.table(Y2006)).contains(table(JOBS, Y2006));
    assertThat(panel.table(Year.of(2005))).isEmpty();
    assertThat(panel)
        .isEqualTo(ActivityPanel.of(List.of(table(JOBS, Y2004), table(JOBS, Y2006))))
        .hasToString("2 years, 2004 to 2006: employment (jobs) in 2006, 2 regions × 2 industries");
  }

  @Test
  void aPanelMixesNeitherYearsNorUnits() {
    Statistic thousands =
        Statistic.of(Measure.EMPLOYMENT, "thousand jobs", Provenance.of("Made up for tests"));

    assertThatThrownBy(() -> ActivityPanel.of(List.of()))
        .hasMessage("A panel needs at least one table.");
    assertThatThrownBy(() -> ActivityPanel.of(List.of(table(JOBS, Y2004), table(JOBS, Y2004))))
        .hasMessage("The year 2004 has two tables in the panel.");
    assertThatThrownBy(() -> ActivityPanel.of(List.of(table(JOBS, Y2004), table(thousands, Y2006))))
        .hasMessage(
            "A panel has one measure and one unit, but has \"employment (thousand jobs) in 2006, 2"
                + " regions × 2 industries\" beside \"employment (jobs) in 2004, 2 regions × 2"
                + " industries\".");
  }

  @Test
  void aSeriesKeepsTheCountryApartFromTheRegions() {
    RegionSeries series =
        RegionSeries.builder(JOBS)
            .country(KZ)
            .put(R2, Y2004, 0)
            .put(KZ, Y2004, 9)
            .put(R1, Y2006, 5)
            .build();

    assertThat(series.regions()).containsExactly(R1, R2);
    assertThat(series.years()).containsExactly(Y2004, Y2006);
    assertThat(series.country()).contains(KZ);
    assertThat(series.countryValue(Y2004)).hasValue(9);
    assertThat(series.value(KZ, Y2004)).hasValue(9);
    assertThat(series.value(R2, Y2004)).hasValue(0);
    assertThat(series.value(R2, Y2006)).isEmpty();
    assertThat(series.valuesOf(R1)).containsOnly(Map.entry(Y2006, 5.0));
    assertThat(series.valuesOf(RegionCode.of("X"))).isEmpty();
    assertThat(series).hasToString("employment (jobs), 2 regions, 2004 to 2006");
  }

  @Test
  void aSeriesWithoutACountryHasNoCountryValue() {
    RegionSeries series = RegionSeries.builder(JOBS).build();

    assertThat(series.country()).isEmpty();
    assertThat(series.countryValue(Y2004)).isEmpty();
    assertThat(series).hasToString("employment (jobs), 0 regions");
    assertThat(series)
        .isEqualTo(RegionSeries.builder(JOBS).build())
        .isNotEqualTo(RegionSeries.builder(JOBS).country(KZ).build());
  }

  @Test
  void aSeriesHasOneValueForEachRegionAndYear() {
    RegionSeries.Builder builder = RegionSeries.builder(JOBS).put(R1, Y2004, 1);

    assertThatThrownBy(() -> builder.put(R1, Y2004, 2))
        .hasMessage("The region \"R1\" has two values for 2004: 1.0 and 2.0.");
    assertThatThrownBy(() -> builder.put(R2, Y2004, -2))
        .hasMessage("The value (-2.0) of region \"R2\" in 2004 must be finite and not negative.");
    assertThatThrownBy(() -> builder.put(R2, Y2004, Double.NaN))
        .hasMessage("The value (NaN) of region \"R2\" in 2004 must be finite and not negative.");
  }

  @Test
  void aReferenceIsTheSumOfATableOrOneOfItsRegions() {
    ReferenceTotals sum = ReferenceTotals.of(table(JOBS, Y2004), KZ);
    ReferenceTotals region = ReferenceTotals.ofRegion(table(JOBS, Y2004), R2);

    assertThat(sum.area()).isEqualTo(KZ);
    assertThat(sum.total()).isEqualTo(10);
    assertThat(sum.totalsOf(List.of(B, A))).containsExactly(6, 4);
    assertThat(region.area()).isEqualTo(R2);
    assertThat(region.total()).isEqualTo(7);
    assertThat(region.byIndustry()).containsEntry(A, 3.0).containsEntry(B, 4.0);
  }

  @Test
  void aReferenceMustBeExactlyKnown() {
    ActivityTable gap =
        ActivityTable.builder(JOBS, Y2004, List.of(R1), List.of(A, B))
            .set(R1, A, 1)
            .set(R1, B, Cell.suppressed(2, 5))
            .build();

    assertThatThrownBy(() -> ReferenceTotals.of(gap, KZ))
        .hasMessage(
            "The sum of B in KZ is only known to lie between 2.0 and 5.0. Maybe the published"
                + " total is at hand.");
  }

  @Test
  void aReferenceThatCannotBeIsRefused() {
    assertThatThrownBy(() -> reference(0, 0))
        .hasMessage("The total (0.0) of KZ must be finite and more than 0.");
    assertThatThrownBy(() -> reference(10, 11))
        .hasMessage(
            "The total (11.0) of industry \"A\" in KZ must lie between 0 and the total of all"
                + " industries (10.0).");
    assertThatThrownBy(() -> reference(10, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(reference(10, 10).total()).isEqualTo(10);
    assertThatThrownBy(() -> reference(10, 10).totalsOf(List.of(B)))
        .hasMessage("The totals of KZ do not have the industry \"B\". Maybe \"A\" was meant.");
  }

  @Test
  void whatDescribesNumbersIsNeverBlank() {
    assertThatThrownBy(() -> Provenance.of(" "))
        .hasMessage("The title of a provenance must not be blank.");
    assertThatThrownBy(() -> Statistic.of(Measure.AREA, "", Provenance.of("Atlas")))
        .hasMessage("The unit of area must not be blank.");
    assertThat(
            Provenance.builder()
                .title("Atlas")
                .publisher("Survey")
                .licence("CC-BY-4.0")
                .retrieved(LocalDate.of(2026, 11, 21))
                .build()
                .note())
        .isEmpty();
  }

  private static ReferenceTotals reference(double total, double ofA) {
    return ReferenceTotals.builder()
        .statistic(JOBS)
        .period(Y2004)
        .area(KZ)
        .total(total)
        .putByIndustry(A, ofA)
        .build();
  }

  private static ActivityTable table(Statistic statistic, Year year) {
    return ActivityTable.copyOf(
        statistic, year, List.of(R1, R2), List.of(A, B), new double[] {1, 2, 3, 4});
  }
}

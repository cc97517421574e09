package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.junit.jupiter.api.Test;

final class ActivityTableTest {

  private static final Statistic JOBS =
      Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("Made up for tests"));
  private static final Year YEAR = Year.of(2006);
  private static final RegionCode R1 = RegionCode.of("R1");
  private static final RegionCode R2 = RegionCode.of("R2");
  private static final RegionCode R3 = RegionCode.of("R3");
  private static final IndustryCode A = IndustryCode.of("A");
  private static final IndustryCode B = IndustryCode.of("B");
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Counts 1 to 6, row by row. */
  private static final ActivityTable COUNTS =
      ActivityTable.copyOf(
          JOBS, YEAR, List.of(R1, R2, R3), List.of(A, B), new double[] {1, 2, 3, 4, 5, 6});

  /** Region R1 has 3 and between 1 and 4; region R2 has 5 and a missing cell. */
  private static final ActivityTable GAPS =
      ActivityTable.builder(JOBS, YEAR, List.of(R1, R2), List.of(A, B))
          .set(R1, A, 3)
          .set(R1, B, Cell.suppressed(1, 4))
          .set(R2, A, 5)
          .build();

  @Test
  void cellsAreReadByCodeAndByPosition() {
    assertThat(COUNTS.value(R2, B)).hasValue(4);
    assertThat(COUNTS.cell(R3, A)).isEqualTo(Cell.observed(5));
    assertThat(COUNTS.cellValue(1, 1)).isEqualTo(4);
    assertThat(COUNTS.regionIndex(R3)).isEqualTo(2);
    assertThat(COUNTS.industryIndex(B)).isEqualTo(1);
    assertThat(COUNTS.hasRegion(R3)).isTrue();
    assertThat(COUNTS.hasRegion(RegionCode.of("R4"))).isFalse();
    assertThat(COUNTS.hasIndustry(B)).isTrue();
    assertThat(COUNTS.hasIndustry(IndustryCode.of("C"))).isFalse();
  }

  @Test
  void theArrayGivenIsCopied() {
    double[] values = {1, 2};
    ActivityTable table = ActivityTable.copyOf(JOBS, YEAR, List.of(R1), List.of(A, B), values);

    values[0] = 99;

    assertThat(table.value(R1, A)).hasValue(1);
  }

  @Test
  void theArrayWrittenIsNotTheTables() {
    double[] target = new double[6];

    COUNTS.copyTo(target);
    target[0] = 99;

    assertThat(COUNTS.value(R1, A)).hasValue(1);
  }

  @Test
  void anUnknownCodeIsRefusedWithASuggestion() {
    assertThatThrownBy(() -> COUNTS.value(RegionCode.of("R4"), A))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The table does not have the region \"R4\". Maybe \"R1\" was meant.");
    assertThatThrownBy(() -> COUNTS.value(R1, IndustryCode.of("Textiles")))
        .hasMessage(
            "The table does not have the industry \"Textiles\". Maybe one of these was meant: A,"
                + " B.");
  }

  @Test
  void positionsOutsideTheTableAreRefused() {
    assertThatThrownBy(() -> COUNTS.cellValue(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> COUNTS.cellValue(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> COUNTS.columns(0, 1).cellValue(0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void totalsOfACompleteTableAreExact() {
    assertThat(COUNTS.isComplete()).isTrue();
    assertThat(COUNTS.regionTotal(R2)).isEqualTo(Bounds.exactly(7));
    assertThat(COUNTS.industryTotal(A)).isEqualTo(Bounds.exactly(9));
    assertThat(COUNTS.grandTotal()).isEqualTo(Bounds.exactly(21));
  }

  @Test
  void aGapContributesItsBoundsToTheTotals() {
    assertThat(GAPS.isComplete()).isFalse();
    assertThat(GAPS.cell(R2, B)).isEqualTo(Cell.missing());
    assertThat(GAPS.regionTotal(R1)).isEqualTo(new Bounds(4, 7));
    assertThat(GAPS.regionTotal(R2)).isEqualTo(new Bounds(5, INFINITE));
    assertThat(GAPS.industryTotal(A)).isEqualTo(Bounds.exactly(8));
    assertThat(GAPS.industryTotal(B)).isEqualTo(new Bounds(1, INFINITE));
    assertThat(GAPS.grandTotal()).isEqualTo(new Bounds(9, INFINITE));
  }

  @Test
  void whatIsNotApplicableCountsAsNothing() {
    ActivityTable table =
        ActivityTable.builder(JOBS, YEAR, List.of(R1), List.of(A, B))
            .set(R1, A, 3)
            .set(R1, B, Cell.notApplicable())
            .build();

    assertThat(table.isComplete()).isTrue();
    assertThat(table.value(R1, B)).isEmpty();
    assertThat(table.cellValue(0, 1)).isZero();
    assertThat(table.grandTotal()).isEqualTo(Bounds.exactly(3));
  }

  @Test
  void numbersAndBoundsAreCopiedRowByRow() {
    double[] values = new double[4];
    double[] low = new double[4];
    double[] high = new double[4];

    GAPS.copyTo(values);
    GAPS.copyLowTo(low);
    GAPS.copyHighTo(high);

    assertThat(values).containsExactly(3, Double.NaN, 5, Double.NaN);
    assertThat(low).containsExactly(3, 1, 5, 0);
    assertThat(high).containsExactly(3, 4, 5, INFINITE);
    assertThatThrownBy(() -> GAPS.copyTo(new double[3]))
        .hasMessage("The target holds 3 cells, not 4.");
  }

  @Test
  void anOfficialTotalBoundsWhatIsNotKnown() {
    ActivityTable table = GAPS.withRegionTotals(ImmutableMap.of(R1, 5.0, R2, 20.0));

    assertThat(table.cell(R1, B)).isEqualTo(Cell.suppressed(1, 2));
    assertThat(table.publishedCell(0, 1)).isEqualTo(Cell.suppressed(1, 4));
    assertThat(table.cellHigh(1, 1)).isEqualTo(15);
    assertThat(table.regionTotal(R2)).isEqualTo(Bounds.exactly(20));
    assertThat(table.industryTotal(B)).isEqualTo(new Bounds(1, 17));
    assertThat(table.grandTotal()).isEqualTo(Bounds.exactly(25));
    assertThat(table.officialTotal(R1)).hasValue(5);
  }

  @Test
  void anOfficialTotalOfOneRegionLeavesTheOthers() {
    ActivityTable table = GAPS.withRegionTotals(ImmutableMap.of(R2, 20.0));

    assertThat(table.officialTotal(R1)).isEmpty();
    assertThat(table.cell(R1, B)).isEqualTo(Cell.suppressed(1, 4));
    assertThat(table.grandTotal()).isEqualTo(new Bounds(24, 27));
    assertThat(table.withRegionTotals(ImmutableMap.of())).isEqualTo(GAPS);
  }

  @Test
  void anOfficialTotalMayEqualTheCellsButNotFallBelow() {
    assertThat(COUNTS.withRegionTotals(ImmutableMap.of(R1, 3.0)).officialTotal(R1)).hasValue(3);
    assertThatThrownBy(() -> COUNTS.withRegionTotals(ImmutableMap.of(R1, 2.9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The total (2.9) of region \"R1\" is smaller than the sum of its known cells (3.0).");
    assertThatThrownBy(() -> GAPS.withRegionTotals(ImmutableMap.of(R1, 3.9)))
        .hasMessage(
            "The total (3.9) of region \"R1\" is smaller than the sum of its known cells (4.0).");
    assertThatThrownBy(() -> COUNTS.withRegionTotals(ImmutableMap.of(R1, Double.NaN)))
        .hasMessage("The total of region \"R1\" must be a number, not NaN.");
    assertThatThrownBy(() -> COUNTS.withRegionTotals(ImmutableMap.of(R1, INFINITE)))
        .hasMessage("The total (Infinity) of region \"R1\" must be finite and not negative.");
    assertThatThrownBy(() -> COUNTS.withRegionTotals(ImmutableMap.of(RegionCode.of("X"), 3.0)))
        .hasMessageStartingWith("The table does not have the region \"X\".");
  }

  @Test
  void aSumOfDecimalFractionsMayMissItsTotalByARounding() {
    ActivityTable table =
        ActivityTable.copyOf(JOBS, YEAR, List.of(R1), List.of(A, B), new double[] {0.1, 0.2});

    assertThat(table.withRegionTotals(ImmutableMap.of(R1, 0.3)).officialTotal(R1)).hasValue(0.3);
  }

  @Test
  void contiguousPartsShareTheCells() {
    assertThat(COUNTS.rows(1, 3).sharesCellsWith(COUNTS)).isTrue();
    assertThat(COUNTS.columns(1, 2).sharesCellsWith(COUNTS)).isTrue();
    assertThat(COUNTS.rows(List.of(R2, R3)).columns(List.of(B)).sharesCellsWith(COUNTS)).isTrue();
    assertThat(COUNTS.withRegionTotals(ImmutableMap.of(R1, 9.0)).sharesCellsWith(COUNTS)).isTrue();
    assertThat(COUNTS.rows(List.of(R1, R3)).sharesCellsWith(COUNTS)).isFalse();
    assertThat(COUNTS.rows(List.of(R2, R1)).sharesCellsWith(COUNTS)).isFalse();
  }

  @Test
  void aPartIsTheTableOfItsCells() {
    double[] target = new double[2];

    COUNTS.rows(1, 3).columns(1, 2).copyTo(target);

    assertThat(target).containsExactly(4, 6);
    assertThat(COUNTS.rows(List.of(R3, R1)))
        .isEqualTo(
            ActivityTable.copyOf(
                JOBS, YEAR, List.of(R3, R1), List.of(A, B), new double[] {5, 6, 1, 2}));
    assertThat(COUNTS.columns(List.of(B, A)).rows(0, 1))
        .isEqualTo(
            ActivityTable.copyOf(JOBS, YEAR, List.of(R1), List.of(B, A), new double[] {2, 1}));
    assertThat(COUNTS.rows(List.of(R3, R1)).inCodeOrder()).isEqualTo(COUNTS.rows(List.of(R1, R3)));
    assertThatThrownBy(() -> COUNTS.rows(2, 2)).hasMessage("A table needs at least one region.");
  }

  @Test
  void aPartKeepsBoundsAndOfficialTotals() {
    ActivityTable part =
        GAPS.withRegionTotals(ImmutableMap.of(R1, 9.0)).rows(List.of(R2, R1)).columns(List.of(B));

    assertThat(part.cell(R1, B)).isEqualTo(Cell.suppressed(1, 4));
    assertThat(part.officialTotal(R1)).hasValue(9);
    assertThat(part.officialTotal(R2)).isEmpty();
  }

  @Test
  void tablesAreEqualIfTheySayTheSame() {
    ActivityTable same =
        ActivityTable.copyOf(
            JOBS, YEAR, List.of(R1, R2, R3), List.of(A, B), new double[] {1, 2, 3, 4, 5, 6});

    assertThat(COUNTS).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(COUNTS.rows(0, 2)).isEqualTo(same.rows(List.of(R1, R2)));
    assertThat(COUNTS).isNotEqualTo(same.inCodeOrder().rows(List.of(R1, R3, R2)));
    assertThat(COUNTS).isNotEqualTo(same.withRegionTotals(ImmutableMap.of(R1, 3.0)));
    assertThat(GAPS)
        .isNotEqualTo(
            ActivityTable.builder(JOBS, YEAR, List.of(R1, R2), List.of(A, B))
                .set(R1, A, 3)
                .set(R1, B, Cell.suppressed(1, 5))
                .set(R2, A, 5)
                .build());
    assertThat(COUNTS).hasToString("employment (jobs) in 2006, 3 regions × 2 industries");
  }

  @Test
  void aValueThatCannotBeIsRefused() {
    ActivityTableBuilder builder = ActivityTable.builder(JOBS, YEAR, List.of(R1), List.of(A));

    assertThatThrownBy(() -> builder.set(R1, A, -1))
        .hasMessage("The lower bound (-1.0) must be finite and not negative.");
    assertThatThrownBy(() -> builder.set(R1, A, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.set(R1, B, 1))
        .hasMessageStartingWith("The table does not have the industry \"B\".");
    assertThatThrownBy(() -> builder.regionTotal(R1, Double.NaN))
        .hasMessage("The total of region \"R1\" must be a number, not NaN.");
    assertThatThrownBy(
            () -> ActivityTable.copyOf(JOBS, YEAR, List.of(R1), List.of(A), new double[2]))
        .hasMessage("A table of 1 regions and 1 industries has no use for 2 values.");
    assertThatThrownBy(() -> ActivityTable.builder(JOBS, YEAR, List.of(R1, R1), List.of(A)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ActivityTable.builder(JOBS, YEAR, List.of(), List.of(A)))
        .hasMessage("A table needs at least one region.");
  }

  @Test
  void aBuilderBuildsOnce() {
    ActivityTableBuilder builder = ActivityTable.builder(JOBS, YEAR, List.of(R1), List.of(A));
    ActivityTable table = builder.set(R1, A, 1).regionTotal(R1, 4).build();

    assertThat(table.officialTotal(R1)).hasValue(4);
    assertThatThrownBy(() -> builder.set(R1, A, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This builder has built its table already.");
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLaterValueReplacesAnEarlierOne() {
    ActivityTable table =
        ActivityTable.builder(JOBS, YEAR, List.of(R1), ImmutableList.of(A, B))
            .set(R1, A, Cell.suppressed(1, 2))
            .set(R1, A, Cell.suppressed(0, INFINITE))
            .set(R1, B, Cell.suppressed(1, 2))
            .set(R1, B, -0.0)
            .build();

    assertThat(table.cell(R1, A)).isEqualTo(Cell.suppressed(0, INFINITE));
    assertThat(table.cell(R1, B)).isEqualTo(Cell.observed(0));
  }
}

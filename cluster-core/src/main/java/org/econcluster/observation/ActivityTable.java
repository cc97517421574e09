package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The activity of industries in regions during one year, with how well each cell is known.
 *
 * <p>All cells lie in one array, row by row, one row for each region. A cell that the publisher
 * withholds lies between two bounds; a missing cell may be anything from 0 up. Where the official
 * total of a region is given, no unknown cell of the region can exceed what the known ones leave of
 * it. Sums are plain, in the order of the table, so equal tables have equal sums.
 *
 * <p>Two tables are equal if they say the same of the same cells in the same order. Immutable and
 * thread-safe.
 */
public final class ActivityTable {

  private final Statistic statistic;
  private final Year period;
  private final Axis<RegionCode> regions;
  private final Axis<IndustryCode> industries;
  private final Cells cells;
  private final @Nullable OfficialTotals official;

  /** Summed when first asked for. */
  private final Supplier<Totals> totals = Suppliers.memoize(this::sum);

  /** All sums of the table. */
  private record Totals(
      ImmutableList<Bounds> byRegion, ImmutableList<Bounds> byIndustry, Bounds grand) {}

  ActivityTable(
      Statistic statistic,
      Year period,
      Axis<RegionCode> regions,
      Axis<IndustryCode> industries,
      Cells cells,
      @Nullable ImmutableDoubleArray officialTotals) {
    this.statistic = statistic;
    this.period = period;
    this.regions = regions;
    this.industries = industries;
    this.cells = cells;
    this.official =
        officialTotals == null || officialTotals.stream().allMatch(Double::isNaN)
            ? null
            : OfficialTotals.check(officialTotals, cells, regions);
  }

  /**
   * Returns a builder in which every cell is still missing.
   *
   * @param regions the rows, at least one, each once
   * @param industries the columns, at least one, each once
   */
  public static ActivityTableBuilder builder(
      Statistic statistic,
      Year period,
      Collection<RegionCode> regions,
      Collection<IndustryCode> industries) {
    return new ActivityTableBuilder(statistic, period, regions, industries);
  }

  /**
   * Returns a table of which every cell was counted; the values are copied.
   *
   * @param values row by row, {@code regions * industries} of them, each finite and not negative
   */
  public static ActivityTable copyOf(
      Statistic statistic,
      Year period,
      List<RegionCode> regions,
      List<IndustryCode> industries,
      double[] values) {
    return builder(statistic, period, regions, industries).setAll(values).build();
  }

  /** What is measured, its unit and its source. */
  public Statistic statistic() {
    return statistic;
  }

  /** The calendar year of observation. */
  public Year period() {
    return period;
  }

  /** The rows, in order. */
  public ImmutableList<RegionCode> regions() {
    return regions.codes();
  }

  /** The columns, in order. */
  public ImmutableList<IndustryCode> industries() {
    return industries.codes();
  }

  /** The number of rows, at least 1. */
  public int regionCount() {
    return cells.rows();
  }

  /** The number of columns, at least 1. */
  public int industryCount() {
    return cells.columns();
  }

  /** Whether the region has a row. */
  public boolean hasRegion(RegionCode region) {
    return regions.has(region);
  }

  /** Whether the industry has a column. */
  public boolean hasIndustry(IndustryCode industry) {
    return industries.has(industry);
  }

  /**
   * The row of a region, from 0.
   *
   * @throws IllegalArgumentException if the table does not have the region
   */
  public int regionIndex(RegionCode region) {
    return regions.indexOf(region);
  }

  /**
   * The column of an industry, from 0.
   *
   * @throws IllegalArgumentException if the table does not have the industry
   */
  public int industryIndex(IndustryCode industry) {
    return industries.indexOf(industry);
  }

  /**
   * The value of a cell, if it was counted or estimated.
   *
   * @throws IllegalArgumentException if the table does not have the region or the industry
   */
  public OptionalDouble value(RegionCode region, IndustryCode industry) {
    return cell(region, industry).value();
  }

  /**
   * A cell with its status and its bounds.
   *
   * @throws IllegalArgumentException if the table does not have the region or the industry
   */
  public Cell cell(RegionCode region, IndustryCode industry) {
    return cell(regionIndex(region), industryIndex(industry));
  }

  /** A cell by row and column, both from 0. */
  public Cell cell(int region, int industry) {
    return new Cell(cellStatus(region, industry), bounds(region, industry));
  }

  /** A cell as the table was given it, before an official total narrows its bounds. */
  public Cell publishedCell(int region, int industry) {
    checkIndexes(region, industry);
    return new Cell(
        cells.status(region, industry),
        new Bounds(cells.low(region, industry), cells.high(region, industry)));
  }

  /** How a cell is known, by row and column from 0. */
  public CellStatus cellStatus(int region, int industry) {
    checkIndexes(region, industry);
    return cells.status(region, industry);
  }

  /**
   * The number in a cell, by row and column from 0: {@code NaN} where it is suppressed or missing,
   * 0 where it is not applicable.
   */
  public double cellValue(int region, int industry) {
    checkIndexes(region, industry);
    return cells.value(region, industry);
  }

  /** The least that a cell can be, by row and column from 0. */
  public double cellLow(int region, int industry) {
    checkIndexes(region, industry);
    return cells.low(region, industry);
  }

  /** The most that a cell can be, by row and column from 0; may be infinite. */
  public double cellHigh(int region, int industry) {
    checkIndexes(region, industry);
    double high = cells.high(region, industry);
    return official == null ? high : official.limit(region, cells.low(region, industry), high);
  }

  /** Whether no cell is suppressed or missing, so that {@link #copyTo} writes no {@code NaN}. */
  public boolean isComplete() {
    return cells.isComplete();
  }

  /**
   * Writes all numbers row by row, {@code NaN} where a cell is suppressed or missing.
   *
   * <p>A kernel may then work in place, so that computing needs no other array than its result.
   */
  public void copyTo(double[] target) {
    checkTarget(target);
    cells.copyTo(target);
  }

  /** Writes row by row the least that each cell can be. */
  public void copyLowTo(double[] target) {
    checkTarget(target);
    cells.fill(target, cells::low);
  }

  /** Writes row by row the most that each cell can be; may be infinite. */
  public void copyHighTo(double[] target) {
    checkTarget(target);
    cells.fill(target, this::cellHigh);
  }

  /** The official total of a region, which may exceed its cells; empty where none is given. */
  public OptionalDouble officialTotal(RegionCode region) {
    int row = regionIndex(region);
    return official == null ? OptionalDouble.empty() : official.total(row);
  }

  /** The total of a region by row from 0: the official one if given, else the sum of its cells. */
  public Bounds regionTotal(int region) {
    return totals.get().byRegion().get(region);
  }

  /** The total of a region: the official one if given, else the sum of its cells. */
  public Bounds regionTotal(RegionCode region) {
    return regionTotal(regionIndex(region));
  }

  /** The sum of an industry over the table's regions, by column from 0. */
  public Bounds industryTotal(int industry) {
    return totals.get().byIndustry().get(industry);
  }

  /** The sum of an industry over the table's regions. */
  public Bounds industryTotal(IndustryCode industry) {
    return industryTotal(industryIndex(industry));
  }

  /** The sum of the regions' totals, so it includes what official totals hold beyond the cells. */
  public Bounds grandTotal() {
    return totals.get().grand();
  }

  private Totals sum() {
    Bounds[] industrySums = new Bounds[industryCount()];
    Arrays.fill(industrySums, Bounds.exactly(0));
    ImmutableList.Builder<Bounds> byRegion = ImmutableList.builder();
    Bounds grand = Bounds.exactly(0);
    for (int region = 0; region < regionCount(); region++) {
      Bounds regionSum = Bounds.exactly(0);
      for (int industry = 0; industry < industrySums.length; industry++) {
        Bounds cell = bounds(region, industry);
        regionSum = regionSum.plus(cell);
        industrySums[industry] = industrySums[industry].plus(cell);
      }
      if (official != null && official.total(region).isPresent()) {
        regionSum = Bounds.exactly(official.total(region).getAsDouble());
      }
      byRegion.add(regionSum);
      grand = grand.plus(regionSum);
    }
    return new Totals(byRegion.build(), ImmutableList.copyOf(industrySums), grand);
  }

  /**
   * Returns this table with official totals in place of those it had; shares the cells.
   *
   * <p>A total may exceed the sum of the cells, for the table need not hold all industries. Sums of
   * decimal fractions are granted a relative error of 1e-9.
   *
   * @param totals for some or all of the regions, each finite
   * @throws IllegalArgumentException if the table does not have a region, or if a total is smaller
   *     than a cell of its region or than the least that the cells can add up to
   */
  public ActivityTable withRegionTotals(Map<RegionCode, Double> totals) {
    double[] byRow = new double[regionCount()];
    Arrays.fill(byRow, Double.NaN);
    totals.forEach(
        (region, total) -> {
          checkArgument(
              !Double.isNaN(total),
              "The total of region \"%s\" must be a number, not NaN.",
              region);
          byRow[regionIndex(region)] = total;
        });
    return new ActivityTable(
        statistic, period, regions, industries, cells, ImmutableDoubleArray.copyOf(byRow));
  }

  /** Returns contiguous rows, from inclusive to exclusive; shares the cells. */
  public ActivityTable rows(int from, int to) {
    checkPositionIndexes(from, to, regionCount());
    return rows(regions().subList(from, to));
  }

  /** Returns contiguous columns, from inclusive to exclusive; shares the cells. */
  public ActivityTable columns(int from, int to) {
    checkPositionIndexes(from, to, industryCount());
    return columns(industries().subList(from, to));
  }

  /**
   * Returns the rows of some regions in the given order. Shares the cells if the rows follow each
   * other in this table, otherwise copies them.
   */
  public ActivityTable rows(Collection<RegionCode> chosen) {
    return select(chosen, industries());
  }

  /**
   * Returns the columns of some industries in the given order. Shares the cells if the columns
   * follow each other in this table, otherwise copies them. Official totals stay.
   */
  public ActivityTable columns(Collection<IndustryCode> chosen) {
    return select(regions(), chosen);
  }

  /** Returns the table with its rows and its columns in the order of their codes. */
  public ActivityTable inCodeOrder() {
    return select(ImmutableList.sortedCopyOf(regions()), ImmutableList.sortedCopyOf(industries()));
  }

  private ActivityTable select(
      Collection<RegionCode> chosenRegions, Collection<IndustryCode> chosenIndustries) {
    Axis<RegionCode> rows = Axis.of("region", chosenRegions);
    Axis<IndustryCode> columns = Axis.of("industry", chosenIndustries);
    int[] rowIndexes = rows.codes().stream().mapToInt(this::regionIndex).toArray();
    int[] columnIndexes = columns.codes().stream().mapToInt(this::industryIndex).toArray();
    return new ActivityTable(
        statistic,
        period,
        rows,
        columns,
        cells.select(rowIndexes, columnIndexes),
        official == null ? null : official.select(rowIndexes));
  }

  /** Whether both tables read the same array, so that neither is a copy of the other. */
  boolean sharesCellsWith(ActivityTable other) {
    return cells.sharesArrayWith(other.cells);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActivityTable that
        && statistic.equals(that.statistic)
        && period.equals(that.period)
        && regions().equals(that.regions())
        && industries().equals(that.industries())
        && Objects.equals(official, that.official)
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statistic, period, regions(), industries(), official, cells);
  }

  /** Returns one line, for example "employment (jobs) in 2006, 16 regions × 12 industries". */
  @Override
  public String toString() {
    return statistic.measure().label()
        + " ("
        + statistic.unit()
        + ") in "
        + period
        + ", "
        + regionCount()
        + " regions × "
        + industryCount()
        + " industries";
  }

  private Bounds bounds(int region, int industry) {
    return new Bounds(cells.low(region, industry), cellHigh(region, industry));
  }

  private void checkIndexes(int region, int industry) {
    checkElementIndex(region, regionCount(), "region");
    checkElementIndex(industry, industryCount(), "industry");
  }

  private void checkTarget(double[] target) {
    long size = (long) regionCount() * industryCount();
    checkArgument(target.length == size, "The target holds %s cells, not %s.", target.length, size);
  }
}

package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Fills one {@link ActivityTable} cell by cell; a cell that is never set is missing.
 *
 * <p>A later value for a cell or a total replaces an earlier one. The table takes over the arrays,
 * so a builder builds once. Not thread-safe.
 */
public final class ActivityTableBuilder {

  private final Statistic statistic;
  private final Year period;
  private final Axis<RegionCode> regions;
  private final Axis<IndustryCode> industries;
  private final double[] values;
  private final byte[] statuses;
  private double @Nullable [] lower; // only once a suppressed cell has bounds
  private double @Nullable [] upper;
  private double @Nullable [] totals; // only once a region has a total
  private boolean built;

  ActivityTableBuilder(
      Statistic statistic,
      Year period,
      Collection<RegionCode> regions,
      Collection<IndustryCode> industries) {
    this.statistic = statistic;
    this.period = period;
    this.regions = Axis.of("region", regions);
    this.industries = Axis.of("industry", industries);
    long size = (long) this.regions.codes().size() * this.industries.codes().size();
    checkArgument(
        size <= Integer.MAX_VALUE - 8, "A table of %s cells does not fit into one array.", size);
    this.values = new double[(int) size];
    this.statuses = new byte[(int) size];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(statuses, CellStatus.MISSING.stored());
  }

  /**
   * Sets a counted value; 0 makes the cell {@link CellStatus#ZERO}.
   *
   * @throws IllegalArgumentException if the table does not have the region or the industry, or if
   *     the value is negative or not finite
   */
  public ActivityTableBuilder set(RegionCode region, IndustryCode industry, double value) {
    return set(region, industry, Cell.observed(value));
  }

  /**
   * Sets a cell.
   *
   * @throws IllegalArgumentException if the table does not have the region or the industry
   */
  public ActivityTableBuilder set(RegionCode region, IndustryCode industry, Cell cell) {
    return set(regions.indexOf(region), industries.indexOf(industry), cell);
  }

  /** Sets a cell by row and column, both from 0. */
  public ActivityTableBuilder set(int region, int industry, Cell cell) {
    checkElementIndex(region, regions.codes().size(), "region");
    checkElementIndex(industry, industries.codes().size(), "industry");
    checkNotBuilt();
    int index = region * industries.codes().size() + industry;
    statuses[index] = cell.status().stored();
    values[index] = cell.status().isUncertain() ? Double.NaN : cell.bounds().low() + 0.0; // no -0
    if (cell.status() == CellStatus.SUPPRESSED) {
      setBounds(index, cell.bounds());
    }
    return this;
  }

  /** Sets every cell to a counted value, row by row. */
  ActivityTableBuilder setAll(double[] counted) {
    checkArgument(
        counted.length == values.length,
        "A table of %s regions and %s industries has no use for %s values.",
        regions.codes().size(),
        industries.codes().size(),
        counted.length);
    int columns = industries.codes().size();
    for (int k = 0; k < counted.length; k++) {
      set(k / columns, k % columns, Cell.observed(counted[k]));
    }
    return this;
  }

  /** Sets the official total of a region, which may exceed what its cells add up to. */
  public ActivityTableBuilder regionTotal(RegionCode region, double total) {
    checkNotBuilt();
    checkArgument(
        !Double.isNaN(total), "The total of region \"%s\" must be a number, not NaN.", region);
    if (totals == null) {
      totals = new double[regions.codes().size()];
      Arrays.fill(totals, Double.NaN);
    }
    totals[regions.indexOf(region)] = total;
    return this;
  }

  /**
   * Whether known cells can belong to an official total: they must not add up to more, apart from a
   * relative 1e-9 that is granted to sums of decimal fractions.
   */
  public static boolean fitsTotal(double sumOfCells, double total) {
    return sumOfCells <= total * (1 + 1e-9);
  }

  /**
   * Returns the table and ends this builder.
   *
   * @throws IllegalArgumentException if a total is smaller than its region's known cells
   */
  public ActivityTable build() {
    checkNotBuilt();
    ActivityTable table =
        new ActivityTable(
            statistic,
            period,
            regions,
            industries,
            Cells.owning(
                regions.codes().size(), industries.codes().size(), values, statuses, lower, upper),
            totals == null ? null : ImmutableDoubleArray.copyOf(totals));
    built = true;
    return table;
  }

  private void setBounds(int index, Bounds bounds) {
    if (lower == null || upper == null) {
      if (bounds.equals(Bounds.unknown())) {
        return; // what a suppressed cell without arrays means
      }
      lower = new double[values.length];
      upper = new double[values.length];
      Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }
    lower[index] = bounds.low();
    upper[index] = bounds.high();
  }

  private void checkNotBuilt() {
    checkState(!built, "This builder has built its table already.");
  }
}

package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;

/** The official totals of a table's rows, and what the known cells leave of them. */
final class OfficialTotals {

  private final ImmutableDoubleArray totals; // NaN for a row without one
  private final ImmutableDoubleArray remainders; // infinite for a row without a total

  private OfficialTotals(ImmutableDoubleArray totals, ImmutableDoubleArray remainders) {
    this.totals = totals;
    this.remainders = remainders;
  }

  /** Returns the totals after checking each against the cells of its row. */
  static OfficialTotals check(ImmutableDoubleArray totals, Cells cells, Axis<RegionCode> regions) {
    ImmutableDoubleArray.Builder remainders = ImmutableDoubleArray.builder(totals.length());
    for (int row = 0; row < totals.length(); row++) {
      double total = totals.get(row);
      remainders.add(
          Double.isNaN(total)
              ? Double.POSITIVE_INFINITY
              : remainder(total, cells, row, regions.codes().get(row)));
    }
    return new OfficialTotals(totals, remainders.build());
  }

  private static double remainder(double total, Cells cells, int row, RegionCode region) {
    checkArgument(
        total >= 0 && total < Double.POSITIVE_INFINITY,
        "The total (%s) of region \"%s\" must be finite and not negative.",
        total,
        region);
    double sum = 0;
    for (int column = 0; column < cells.columns(); column++) {
      sum += cells.low(row, column);
    }
    checkArgument(
        ActivityTableBuilder.fitsTotal(sum, total),
        "The total (%s) of region \"%s\" is smaller than the sum of its known cells (%s).",
        total,
        region,
        sum);
    return Math.max(0, total - sum);
  }

  OptionalDouble total(int row) {
    double total = totals.get(row);
    return Double.isNaN(total) ? OptionalDouble.empty() : OptionalDouble.of(total);
  }

  /** The most that a cell can be when all others of its row are as small as they can be. */
  double limit(int row, double low, double high) {
    return Math.min(high, low + remainders.get(row));
  }

  ImmutableDoubleArray select(int[] rows) {
    ImmutableDoubleArray.Builder chosen = ImmutableDoubleArray.builder(rows.length);
    for (int row : rows) {
      chosen.add(totals.get(row));
    }
    return chosen.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OfficialTotals that && totals.equals(that.totals);
  }

  @Override
  public int hashCode() {
    return totals.hashCode();
  }
}

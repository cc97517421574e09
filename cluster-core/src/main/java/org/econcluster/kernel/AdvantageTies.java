package org.econcluster.kernel;

import com.google.common.base.Suppliers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Says of location quotients that rounding cannot tell from 1 on which side they are.
 *
 * <p>Whole numbers below \(2^{53}\) are compared exactly. Other numbers are taken as the shortest
 * decimals that they stand for, so 0.1 is a tenth, as whoever wrote it meant; their sums and
 * products are exact, and what differs by less than rounding each number to {@code double} can do,
 * 1e-15 of it, does not differ.
 *
 * <p>What it needs of the table is computed when first asked for: a pass that looks for fractions
 * and, where there are any, one that adds up decimals, which costs about a microsecond for each
 * cell. Thread-safe; the arrays must stay as they are.
 */
public final class AdvantageTies {

  /** Sides that differ by less than this share of themselves may be equal but for rounding. */
  public static final double DOUBTFUL = 0x1p-40;

  private static final BigDecimal ROUNDING = BigDecimal.valueOf(1, 15);

  private static final double LARGEST_WHOLE = 0x1p53;

  private final double[] activity;
  private final double[] bases;
  private final double[] ofIndustries;
  private final double baseTotal;
  private final Supplier<Boolean> whole;
  private final IntFunction<BigDecimal> exactBase;
  private final Supplier<BigDecimal[]> exactColumns;
  private final Supplier<BigDecimal> exactTotal;

  private AdvantageTies(
      double[] activity,
      Totals totals,
      IntFunction<BigDecimal> exactBase,
      Supplier<BigDecimal[]> exactColumns,
      Supplier<BigDecimal> exactTotal) {
    this.activity = activity;
    this.bases = totals.ofRegions();
    this.ofIndustries = totals.ofIndustries();
    this.baseTotal = totals.ofAll();
    this.whole =
        Suppliers.memoize(
            () ->
                areWhole(activity)
                    && areWhole(bases)
                    && areWhole(ofIndustries)
                    && areWhole(baseTotal));
    this.exactBase = exactBase;
    this.exactColumns = Suppliers.memoize(exactColumns::get);
    this.exactTotal = Suppliers.memoize(exactTotal::get);
  }

  /** Of the cells of a table against totals, be they its sums or given. */
  public static AdvantageTies of(double[] activity, Totals totals) {
    int industries = totals.ofIndustries().length;
    if (totals.areGiven()) {
      return new AdvantageTies(
          activity,
          totals,
          region -> exact(totals.ofRegions()[region]),
          () -> exact(totals.ofIndustries()),
          () -> exact(totals.ofAll()));
    }
    return new AdvantageTies(
        activity,
        totals,
        rows(activity, totals.ofRegions().length, industries),
        () -> columns(activity, industries),
        () -> sum(activity, 0, activity.length));
  }

  /**
   * Of the cells of a table against bases of another kind, such as inhabitants.
   *
   * @param bases one for each region
   * @param ofIndustries the table's own sums
   * @param baseTotal the sum of the bases
   */
  public static AdvantageTies of(
      double[] activity, double[] bases, double[] ofIndustries, double baseTotal) {
    return new AdvantageTies(
        activity,
        Totals.given(bases, ofIndustries, baseTotal),
        region -> exact(bases[region]),
        () -> columns(activity, ofIndustries.length),
        () -> sum(bases, 0, bases.length));
  }

  /**
   * Whether two products may be equal but for rounding, or have left the range of {@code double}.
   */
  public static boolean areDoubtful(double product, double other) {
    return !(Math.abs(product - other) > product * DOUBTFUL);
  }

  /**
   * Compares a cell times the total base with the region's base times the industry's activity.
   *
   * @return below, equal to or above 0 as the quotient is below, equal to or above 1
   */
  public int compare(int region, int industry) {
    double own = activity[region * ofIndustries.length + industry];
    if (whole.get()) {
      return product(own, baseTotal).compareTo(product(bases[region], ofIndustries[industry]));
    }
    BigDecimal product = exact(own).multiply(exactTotal.get());
    BigDecimal other = exactBase.apply(region).multiply(exactColumns.get()[industry]);
    BigDecimal difference = product.subtract(other);
    return difference.abs().compareTo(product.multiply(ROUNDING)) <= 0 ? 0 : difference.signum();
  }

  private static BigInteger product(double a, double b) {
    return BigInteger.valueOf((long) a).multiply(BigInteger.valueOf((long) b));
  }

  private static boolean areWhole(double... values) {
    for (double value : values) {
      if (value != Math.rint(value) || value >= LARGEST_WHOLE) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal exact(double value) {
    return BigDecimal.valueOf(value);
  }

  private static BigDecimal[] exact(double[] values) {
    return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
  }

  private static BigDecimal sum(double[] values, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = from; k < to; k++) {
      sum = values[k] == 0 ? sum : sum.add(exact(values[k]));
    }
    return sum;
  }

  /** The sum of each row, added up once when first asked for. */
  private static IntFunction<BigDecimal> rows(double[] cells, int regions, int industries) {
    AtomicReferenceArray<BigDecimal> known = new AtomicReferenceArray<>(regions);
    return region -> {
      BigDecimal sum = known.get(region);
      if (sum == null) {
        sum = sum(cells, region * industries, (region + 1) * industries);
        known.set(region, sum);
      }
      return sum;
    };
  }

  private static BigDecimal[] columns(double[] cells, int industries) {
    BigDecimal[] columns = new BigDecimal[industries];
    Arrays.fill(columns, BigDecimal.ZERO);
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] != 0) {
        columns[cell % industries] = columns[cell % industries].add(exact(cells[cell]));
      }
    }
    return columns;
  }
}

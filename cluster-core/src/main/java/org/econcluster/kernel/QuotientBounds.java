package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between what the location quotients of a table lie when some cells are only known between bounds.
 *
 * <p>Against the given totals of a reference area no bounds of their own are needed: quotients then
 * grow with their cell, so {@link GeneralisedQuotient} of the lower ends gives the lower ends, and
 * likewise above. Stateless and thread-safe.
 */
public final class QuotientBounds {

  private QuotientBounds() {}

  /**
   * Writes the smallest and the largest location quotient that each cell of a table can have, where
   * every cell may lie anywhere between its bounds, independently of the others.
   *
   * <p>With \(a\), \(b\) and \(c\) what the cell's row, its column and the remaining table hold
   * besides the cell \(x\):
   *
   * <p>\[ LQ = \frac{x (x + a + b + c)}{(x + a)(x + b)} \]
   *
   * <p>which falls in \(a\) and \(b\), grows in \(c\), and in \(x\) either only grows, or grows up
   * to \(x^* = (ab + \sqrt{ab(a + c)(b + c)}) / c\) and falls from there. So the least lies at an
   * end of \(x\), the most at an end or at \(x^*\): the bounds are attained, not merely safe.
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} twice where the region or the industry certainly has no activity. Where it
   *       may have none, the bounds hold for the cases in which the quotient is defined.
   *   <li>An upper end is infinite where nothing bounds the quotient.
   *   <li>If every cell is exact, both ends are the quotient of {@link
   *       GeneralisedQuotient#locationQuotients(double[], int, int, double[])} up to rounding: sums
   *       less a cell lose about 1e-15 of the sum.
   * </ul>
   *
   * <p>Three passes over both arrays; allocates two {@code double} and two {@code int} for each row
   * and each column.
   *
   * <p>Reference: O'Donoghue and Gleave (2004), doi:10.1080/03434002000213932, for the quotient;
   * the bounds are ours, by the derivatives named above.
   *
   * @param low the least of each cell, row by row; finite, not negative
   * @param high the most of each cell, at least {@code low}; may be infinite
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param lowQuotients receives the lower ends; another array than the other three
   * @param highQuotients receives the upper ends; another array than the other three
   * @throws IllegalArgumentException if an array or a cell is not as described
   */
  public static void locationQuotients(
      double[] low,
      double[] high,
      int regions,
      int industries,
      double[] lowQuotients,
      double[] highQuotients) {
    checkTables(low, high, regions, industries, lowQuotients, highQuotients);
    Rests least = new Rests(low, regions, industries);
    Rests most = new Rests(high, regions, industries);
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        double lowX = low[cell];
        double highX = high[cell];
        double mostA = most.ofRow(r, highX);
        double mostB = most.ofColumn(i, highX);
        if (highX + mostA == 0 || highX + mostB == 0) { // no activity whatever the cells are
          lowQuotients[cell] = Double.NaN;
          highQuotients[cell] = Double.NaN;
        } else if (highX == 0) {
          lowQuotients[cell] = 0;
          highQuotients[cell] = 0;
        } else {
          lowQuotients[cell] = least(lowX, highX, mostA, mostB, least.ofTable(r, i, lowX));
          highQuotients[cell] =
              most(
                  lowX,
                  highX,
                  least.ofRow(r, lowX),
                  least.ofColumn(i, lowX),
                  most.ofTable(r, i, highX));
        }
      }
    }
  }

  /**
   * Writes the smallest and the largest location quotient that each cell of a table can have, where
   * the regions' totals are known, for example from official statistics, and the industries' totals
   * are the sums of the table.
   *
   * <p>With \(b\) what the cell's column holds besides the cell \(x\), \(x_r\) the region's total
   * and \(N\) that of the reference area:
   *
   * <p>\[ LQ = \frac{x}{x + b} \cdot \frac{N}{x_r} \]
   *
   * <p>which grows in \(x\) and falls in \(b\), so the bounds are attained.
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} twice where the region's total or the reference area's is 0, or where the
   *       industry certainly has no activity. Where it may have none, the bounds hold for the cases
   *       in which the quotient is defined.
   *   <li>The upper end never exceeds \(N / x_r\).
   * </ul>
   *
   * <p>Two passes over both arrays; allocates two {@code double} and two {@code int} for each row
   * and each column.
   *
   * <p>Reference: O'Donoghue and Gleave (2004), doi:10.1080/03434002000213932, for the quotient;
   * the bounds are ours.
   *
   * @param low the least of each cell, row by row; finite, not negative
   * @param high the most of each cell, at least {@code low}; may be infinite
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param regionTotals each region's activity in all industries, also those not in the table
   * @param referenceTotal the activity of all regions in all industries
   * @param lowQuotients receives the lower ends; another array than the other three
   * @param highQuotients receives the upper ends; another array than the other three
   * @throws IllegalArgumentException if an array or a number is not as described
   */
  public static void locationQuotients(
      double[] low,
      double[] high,
      int regions,
      int industries,
      double[] regionTotals,
      double referenceTotal,
      double[] lowQuotients,
      double[] highQuotients) {
    checkTables(low, high, regions, industries, lowQuotients, highQuotients);
    Tables.checkVector(regionTotals, regions, "regionTotals");
    Tables.checkNumber(referenceTotal, "referenceTotal");
    Rests least = new Rests(low, regions, industries);
    Rests most = new Rests(high, regions, industries);
    for (int r = 0, cell = 0; r < regions; r++) {
      double inverse = // of the region's share
          regionTotals[r] > 0 && referenceTotal > 0 ? referenceTotal / regionTotals[r] : Double.NaN;
      for (int i = 0; i < industries; i++, cell++) {
        double mostB = most.ofColumn(i, high[cell]);
        boolean defined = high[cell] + mostB > 0;
        lowQuotients[cell] = defined ? inverse * share(low[cell], mostB) : Double.NaN;
        highQuotients[cell] =
            defined && high[cell] > 0
                ? inverse * share(high[cell], least.ofColumn(i, low[cell]))
                : lowQuotients[cell];
      }
    }
  }

  /** The share of a cell in its column, or its limit where an argument is infinite. */
  private static double share(double x, double b) {
    if (b == 0 || x == Double.POSITIVE_INFINITY) {
      return 1;
    }
    return x / (x + b); // 0 if b is infinite
  }

  private static double least(double lowX, double highX, double a, double b, double c) {
    double atHigh = quotient(highX, a, b, c);
    return lowX == 0 && (a == 0 || b == 0) // undefined at 0, and falling from there
        ? atHigh
        : Math.min(quotient(lowX, a, b, c), atHigh);
  }

  private static double most(double lowX, double highX, double a, double b, double c) {
    double best = Math.max(quotient(lowX, a, b, c), quotient(highX, a, b, c));
    if (c > 0 && c < Double.POSITIVE_INFINITY) {
      double product = a * b;
      double turn = (product + Math.sqrt(product * (a + c) * (b + c))) / c;
      if (turn > lowX && turn < highX) {
        best = Math.max(best, quotient(turn, a, b, c));
      }
    }
    return best;
  }

  /** The quotient, or its limit where an argument is infinite or the cell falls to 0. */
  private static double quotient(double x, double a, double b, double c) {
    if (x == 0) {
      if (a > 0 && b > 0) {
        return 0;
      }
      double rest = a + b;
      return rest > 0 ? 1 + c / rest : c > 0 ? Double.POSITIVE_INFINITY : 1;
    }
    if (c == Double.POSITIVE_INFINITY) {
      return c;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return 1;
    }
    if (a == Double.POSITIVE_INFINITY) {
      return x / (x + b); // 0 if b is infinite too
    }
    if (b == Double.POSITIVE_INFINITY) {
      return x / (x + a);
    }
    return x / (x + a) / ((x + b) / (x + a + b + c));
  }

  private static void checkTables(
      double[] low,
      double[] high,
      int regions,
      int industries,
      double[] lowQuotients,
      double[] highQuotients) {
    Tables.checkShape(low, regions, industries, "low");
    Tables.checkShape(high, regions, industries, "high");
    Tables.checkShape(lowQuotients, regions, industries, "lowQuotients");
    Tables.checkShape(highQuotients, regions, industries, "highQuotients");
    checkArgument(
        lowQuotients != low && lowQuotients != high && lowQuotients != highQuotients,
        "The array lowQuotients must be another than low, high and highQuotients.");
    checkArgument(
        highQuotients != low && highQuotients != high,
        "The array highQuotients must be another than low and high.");
    checkOrder(low, high, industries);
  }

  private static void checkOrder(double[] low, double[] high, int industries) {
    for (int cell = 0; cell < low.length; cell++) {
      if (!(low[cell] >= 0 && low[cell] < Double.POSITIVE_INFINITY && high[cell] >= low[cell])) {
        throw new IllegalArgumentException( // also for NaN
            "The bounds of region "
                + cell / industries
                + " and industry "
                + cell % industries
                + " ("
                + low[cell]
                + " and "
                + high[cell]
                + ") must be in order, not negative, and the lower finite.");
      }
    }
  }

  /** What remains of a row, a column or the table without one of its cells. */
  private static final class Rests {

    private final double[] rows;
    private final double[] columns;
    private final int[] infiniteInRow;
    private final int[] infiniteInColumn;
    private final int infinite;
    private final double total;

    Rests(double[] cells, int regions, int industries) {
      rows = new double[regions];
      columns = new double[industries];
      infiniteInRow = new int[regions];
      infiniteInColumn = new int[industries];
      int count = 0;
      for (int r = 0, cell = 0; r < regions; r++) {
        for (int i = 0; i < industries; i++, cell++) {
          if (cells[cell] == Double.POSITIVE_INFINITY) {
            infiniteInRow[r]++;
            infiniteInColumn[i]++;
            count++;
          } else {
            rows[r] += cells[cell];
            columns[i] += cells[cell];
          }
        }
      }
      infinite = count;
      total = Tables.sum(rows);
    }

    double ofRow(int r, double x) {
      return rest(rows[r], infiniteInRow[r], x);
    }

    double ofColumn(int i, double x) {
      return rest(columns[i], infiniteInColumn[i], x);
    }

    double ofTable(int r, int i, double x) {
      int own = x == Double.POSITIVE_INFINITY ? 1 : 0;
      int elsewhere = infinite - infiniteInRow[r] - infiniteInColumn[i] + own;
      double finite = own == 1 ? 0 : x;
      return elsewhere > 0
          ? Double.POSITIVE_INFINITY
          : Math.max(0, total - rows[r] - columns[i] + finite);
    }

    private static double rest(double sum, int infinite, double x) {
      if (x == Double.POSITIVE_INFINITY) {
        return infinite > 1 ? x : sum;
      }
      return infinite > 0 ? Double.POSITIVE_INFINITY : Math.max(0, sum - x);
    }
  }
}

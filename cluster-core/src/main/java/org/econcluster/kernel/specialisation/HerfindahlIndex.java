package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Threads;
import org.econcluster.kernel.Totals;

/**
 * How much a region rests on few industries, and an industry on few regions: the sum of squared
 * shares.
 *
 * <p>Stateless and thread-safe.
 */
public final class HerfindahlIndex {

  /** Squares of cells and of sums between these are normal numbers. */
  private static final double LOWEST_SQUARE = 0x1p-900;

  private static final double HIGHEST_SQUARE = 0x1p1000;

  private HerfindahlIndex() {}

  /** Writes {@link #ofRegions(double[], int, int, int, double[])} by one thread. */
  public static void ofRegions(double[] activity, int regions, int industries, double[] indexes) {
    ofRegions(activity, regions, industries, 1, indexes);
  }

  /**
   * Writes the Herfindahl index of every region over its industries.
   *
   * <p>\[ H_r = \sum_i \left( \frac{x_{ri}}{x_r} \right)^2 = \frac{\sum_i x_{ri}^2}{x_r^2} \]
   *
   * <ul>
   *   <li>Unit: a ratio from 1 over the number of industries, all the same, to 1, a single one.
   *   <li>{@code NaN} for a region without activity.
   *   <li>An industry without activity changes nothing.
   * </ul>
   *
   * <p>One pass over the table, and another over rows whose squares leave the range of {@code
   * double}; allocates one {@code double} for each row. Sums are of every fourth industry, then of
   * the four, whatever the number of threads.
   *
   * <p>Reference: Herfindahl, O. C. (1950). <i>Concentration in the Steel Industry</i>. PhD thesis,
   * Columbia University.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param threads at least 1; each does whole regions
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void ofRegions(
      double[] activity, int regions, int industries, int threads, double[] indexes) {
    Tables.checkShape(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    double[] results = new double[regions];
    Threads.forRanges(
        regions,
        Lines.ROWS_OF_A_BLOCK,
        threads,
        (from, to) -> {
          for (int r = from; r < to; r++) {
            results[r] = ofRow(activity, r * industries, industries);
          }
        });
    boolean checked = false;
    for (int r = 0; r < regions; r++) {
      if (Double.isNaN(results[r])) {
        if (!checked) {
          Tables.checkCells(activity, regions, industries, "activity");
          checked = true;
        }
        results[r] = ofExtremeRow(activity, r * industries, industries);
      }
    }
    System.arraycopy(results, 0, indexes, 0, regions);
  }

  /**
   * Writes the Herfindahl index of every industry over its regions.
   *
   * <p>\[ H_i = \sum_r \left( \frac{x_{ri}}{x_i} \right)^2 \]
   *
   * <ul>
   *   <li>Unit: a ratio from 1 over the number of regions, all the same, to 1, a single one.
   *   <li>{@code NaN} for an industry without activity.
   *   <li>A region without activity changes nothing.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each row and three for each
   * column. Sums are top to bottom.
   *
   * <p>Reference: Herfindahl (1950).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    double[] inverses = Lines.inverses(totals.ofIndustries());
    double[] sums = new double[industries];
    for (int r = 0, row = 0; r < regions; r++, row += industries) {
      for (int i = 0; i < industries; i++) {
        double share = activity[row + i] * inverses[i];
        sums[i] += share * share;
      }
    }
    for (int i = 0; i < industries; i++) {
      indexes[i] = totals.ofIndustries()[i] > 0 ? sums[i] : Double.NaN;
    }
  }

  /**
   * Returns an index freed from the number of parts.
   *
   * <p>With \(n\) parts, among them those without activity:
   *
   * <p>\[ H^* = \frac{H - 1/n}{1 - 1/n} \]
   *
   * <ul>
   *   <li>Unit: a ratio from 0, all the same, to 1, a single one.
   *   <li>{@code NaN} if the index is, and for a single part.
   *   <li>A part without activity raises it.
   * </ul>
   *
   * <p>Allocates nothing.
   *
   * <p>Reference: Hall, M. and Tideman, N. (1967). Measures of concentration. <i>Journal of the
   * American Statistical Association</i> 62(317), 162-168.
   */
  public static double normalised(double index, int parts) {
    double least = 1.0 / parts;
    return parts > 1 ? (index - least) / (1 - least) : Double.NaN;
  }

  /**
   * Returns the number of equal parts that would have the same index.
   *
   * <p>\[ N_e = 1 / H \]
   *
   * <ul>
   *   <li>Unit: a number of parts, from 1 to how many there are.
   *   <li>{@code NaN} if the index is.
   *   <li>For \(n\) equal parts it is \(n\).
   * </ul>
   *
   * <p>Allocates nothing.
   *
   * <p>Reference: Adelman, M. A. (1969). Comment on the "H" concentration measure as a
   * numbers-equivalent. <i>The Review of Economics and Statistics</i> 51(1), 99-101.
   */
  public static double equivalentNumber(double index) {
    return 1 / index;
  }

  /** Returns the index; {@code NaN} if there is none, a cell cannot be, or squares are extreme. */
  private static double ofRow(double[] cells, int from, int industries) {
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    double squaresA = 0;
    double squaresB = 0;
    double squaresC = 0;
    double squaresD = 0;
    long signs = 0; // a negative number has the highest bit
    int i = from;
    for (; i + 4 <= from + industries; i += 4) {
      double a = cells[i];
      double b = cells[i + 1];
      double c = cells[i + 2];
      double d = cells[i + 3];
      signs |=
          Double.doubleToRawLongBits(a)
              | Double.doubleToRawLongBits(b)
              | Double.doubleToRawLongBits(c)
              | Double.doubleToRawLongBits(d);
      sumA += a;
      sumB += b;
      sumC += c;
      sumD += d;
      squaresA += a * a;
      squaresB += b * b;
      squaresC += c * c;
      squaresD += d * d;
    }
    for (; i < from + industries; i++) {
      signs |= Double.doubleToRawLongBits(cells[i]);
      sumA += cells[i];
      squaresA += cells[i] * cells[i];
    }
    double sum = sumA + sumB + (sumC + sumD);
    double square = sum * sum;
    return signs >= 0 && square > LOWEST_SQUARE && square < HIGHEST_SQUARE
        ? (squaresA + squaresB + (squaresC + squaresD)) / square
        : Double.NaN;
  }

  private static double ofExtremeRow(double[] cells, int from, int industries) {
    double total = 0;
    for (int i = 0; i < industries; i++) {
      total += cells[from + i];
    }
    double sum = total > 0 ? 0 : Double.NaN;
    for (int i = 0; i < industries; i++) {
      double share = cells[from + i] / total;
      sum += share * share;
    }
    return sum;
  }
}

package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Threads;
import org.econcluster.kernel.Totals;

/**
 * Inequality of the parts of a whole, in which every part counts by its size: twice the area
 * between the diagonal and the Lorenz curve of shares over shares of the base.
 *
 * <p>On this scale, 0 is no difference and values stay below 1; some programs give the area itself,
 * which is half. Stateless and thread-safe. Where every part counts the same, see {@link
 * GiniCoefficient}.
 */
public final class LorenzGini {

  /** Columns that are read together: as many cells as lie in two lines of a cache. */
  private static final int BLOCK = 16;

  private LorenzGini() {}

  /** Writes {@link #ofIndustries(double[], int, int, int, double[])} with one thread. */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] coefficients) {
    ofIndustries(activity, regions, industries, 1, coefficients);
  }

  /**
   * Writes the locational Gini coefficient of every industry.
   *
   * <p>With \(t_{ri} = x_{ri} / x_i\) and \(t_r = x_r / N\), regions in the order of their location
   * quotients, and \(C_k\) the sum of the first \(k\) shares \(t_{ri}\):
   *
   * <p>\[ G_i = 1 - \sum_k t_{(k)} (C_{k-1} + C_k) \]
   *
   * <ul>
   *   <li>Unit: a ratio from 0, as all industries lie, to \(1 - t_r\), everything in the region
   *       \(r\).
   *   <li>{@code NaN} for an industry without activity; regions without any change nothing.
   *   <li>At least the coefficient of localisation, which is the largest distance of the same curve
   *       from the diagonal.
   * </ul>
   *
   * <p>Two passes over the table, in blocks of 16 columns; sorts only cells that are not 0, and
   * those but roughly. Allocates two {@code double} for each row and two for each column, and for
   * each thread 16 columns, and for the curve three {@code long} or {@code double} and up to 18
   * {@code int} for each row. Sums are in the order of the quotients and, where these are close, of
   * the rows; each industry is the work of one thread, so their number changes no bit.
   *
   * <p>Reference: Krugman, P. (1991). <i>Geography and Trade</i>. Cambridge, MA: MIT Press;
   * Audretsch, D. B. and Feldman, M. P. (1996). R&amp;D spillovers and the geography of innovation
   * and production. <i>American Economic Review</i> 86(3), 630-640.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param threads at least 1
   * @param coefficients receives one value for each industry
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, int threads, double[] coefficients) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(coefficients, industries, "coefficients");
    double[] inverses = Lines.inverses(totals.ofRegions());
    double[] results = new double[industries];
    Threads.run(
        threads,
        (industries + BLOCK - 1) / BLOCK,
        () -> {
          double[] parts = new double[BLOCK * regions];
          LorenzCurve curve = new LorenzCurve(regions);
          return block -> {
            int from = block * BLOCK;
            int width = Math.min(BLOCK, industries - from);
            gather(activity, from, width, regions, industries, parts);
            for (int i = 0; i < width; i++) {
              curve.load(parts, i * regions, totals.ofRegions(), inverses);
              results[from + i] = curve.gini(totals.ofIndustries()[from + i], totals.ofAll());
            }
          };
        });
    System.arraycopy(results, 0, coefficients, 0, industries);
  }

  /**
   * Writes the specialisation Gini coefficient of every region.
   *
   * <p>With \(s_{ri} = x_{ri} / x_r\) and \(s_i = x_i / N\), industries in the order of their
   * location quotients, and \(C_k\) the sum of the first \(k\) shares \(s_{ri}\):
   *
   * <p>\[ G_r = 1 - \sum_k s_{(k)} (C_{k-1} + C_k) \]
   *
   * <ul>
   *   <li>Unit: a ratio from 0, the mix of all regions, to \(1 - s_i\), everything in the industry
   *       \(i\).
   *   <li>{@code NaN} for a region without activity; industries without any change nothing.
   *   <li>At least the coefficient of specialisation.
   * </ul>
   *
   * <p>Two passes over the table; sorts only cells that are not 0. Allocates one {@code double} for
   * each row and two for each column, and a curve. Sums are as for industries.
   *
   * <p>Reference: Krugman (1991).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param coefficients receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegions(
      double[] activity, int regions, int industries, double[] coefficients) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(coefficients, regions, "coefficients");
    double[] inverses = Lines.inverses(totals.ofIndustries());
    LorenzCurve curve = new LorenzCurve(industries);
    for (int r = 0; r < regions; r++) {
      curve.load(activity, r * industries, totals.ofIndustries(), inverses);
      coefficients[r] = curve.gini(totals.ofRegions()[r], totals.ofAll());
    }
  }

  /** Writes some columns one after the other; eight rows at a time, to fill lines of the cache. */
  private static void gather(
      double[] activity, int from, int width, int regions, int industries, double[] parts) {
    int r = 0;
    for (; r + 8 <= regions; r += 8) {
      for (int i = 0; i < width; i++) {
        int cell = r * industries + from + i;
        int part = i * regions + r;
        parts[part] = activity[cell];
        parts[part + 1] = activity[cell += industries];
        parts[part + 2] = activity[cell += industries];
        parts[part + 3] = activity[cell += industries];
        parts[part + 4] = activity[cell += industries];
        parts[part + 5] = activity[cell += industries];
        parts[part + 6] = activity[cell += industries];
        parts[part + 7] = activity[cell + industries];
      }
    }
    for (; r < regions; r++) {
      for (int i = 0; i < width; i++) {
        parts[i * regions + r] = activity[r * industries + from + i];
      }
    }
  }
}

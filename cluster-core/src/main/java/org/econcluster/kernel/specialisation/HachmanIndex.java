package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Totals;

/**
 * How close a region's mix of industries is to the reference area's.
 *
 * <p>Stateless and thread-safe.
 */
public final class HachmanIndex {

  private HachmanIndex() {}

  /** Writes {@link #ofRegions(double[], int, int, Totals, double[])} from the table's own sums. */
  public static void ofRegions(double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    write(activity, totals, indexes);
  }

  /**
   * Writes the Hachman index of every region.
   *
   * <p>With \(s_{ri} = x_{ri} / x_r\) and \(s_i = x_i / N\):
   *
   * <p>\[ HI_r = \left( \sum_i \frac{s_{ri}^2}{s_i} \right)^{-1} \]
   *
   * <ul>
   *   <li>Unit: a ratio above 0; at most 1 if the totals are the table's, and 1 only for the
   *       reference area's own mix.
   *   <li>{@code NaN} for a region without activity; industries that the reference area does not
   *       have are left out. Infinite where none is left.
   *   <li>The inverse of the region's mean location quotient, weighted by its own mix.
   * </ul>
   *
   * <p>Two passes over the table; allocates two {@code double} for each column. Sums of a region
   * are of every fourth industry, then of the four.
   *
   * <p>Reference: Hachman, F. (1994), as used by the Bureau of Economic and Business Research,
   * University of Utah.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegions(
      double[] activity, int regions, int industries, Totals totals, double[] indexes) {
    totals.checkFit(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    write(activity, totals, indexes);
  }

  private static void write(double[] activity, Totals totals, double[] indexes) {
    double[] weights = Lines.inverses(totals.industryShares());
    for (int r = 0; r < indexes.length; r++) {
      double total = totals.ofRegions()[r];
      indexes[r] =
          total > 0 && totals.ofAll() > 0
              ? 1 / Lines.squares(activity, r * weights.length, 1 / total, weights)
              : Double.NaN;
    }
  }
}

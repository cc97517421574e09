package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Totals;

/**
 * Which part of its activity a region would have to exchange to have the reference area's mix, and
 * which part of an industry would have to move to lie as all industries do.
 *
 * <p>Half of the Krugman index against the whole. Stateless and thread-safe.
 */
public final class HooverIndex {

  private HooverIndex() {}

  /** Writes {@link #ofRegions(double[], int, int, Totals, double[])} from the table's own sums. */
  public static void ofRegions(double[] activity, int regions, int industries, double[] indexes) {
    KrugmanIndex.ofRegions(activity, regions, industries, indexes);
    halve(indexes);
  }

  /**
   * Writes the coefficient of specialisation of every region.
   *
   * <p>With \(s_{ri} = x_{ri} / x_r\) and \(s_i = x_i / N\):
   *
   * <p>\[ S_r = \tfrac{1}{2} \sum_i |s_{ri} - s_i| \]
   *
   * <ul>
   *   <li>Unit: a share from 0, the reference area's mix, to \(1 - x_r / N\) if the totals are the
   *       table's.
   *   <li>{@code NaN} for a region without activity.
   *   <li>It is also the sum of the positive differences alone.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each column.
   *
   * <p>Reference: Hoover, E. M. (1936). The measurement of industrial localization. <i>The Review
   * of Economics and Statistics</i> 18(4), 162-171; Isard, W. (1960). <i>Methods of Regional
   * Analysis</i>. Cambridge, MA: MIT Press.
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
    KrugmanIndex.ofRegions(activity, regions, industries, totals, indexes);
    halve(indexes);
  }

  /** Writes {@link #ofIndustries(double[], int, int, double[], double[])} from the own sums. */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] indexes) {
    KrugmanIndex.ofIndustries(activity, regions, industries, indexes);
    halve(indexes);
  }

  /**
   * Writes the coefficient of localisation of every industry.
   *
   * <p>With \(t_{ri} = x_{ri} / x_i\) and \(t_r = x_r / N\):
   *
   * <p>\[ H_i = \tfrac{1}{2} \sum_r |t_{ri} - t_r| \]
   *
   * <ul>
   *   <li>Unit: a share from 0, as all industries, to below 1.
   *   <li>{@code NaN} for an industry without activity.
   *   <li>The largest distance between the Lorenz curve and the diagonal.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each row and two for each
   * column.
   *
   * <p>Reference: Hoover (1936); Florence, P. S. (1939). <i>Report on the Location of Industry</i>.
   * London: Political and Economic Planning.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param regionTotals each region's activity in all industries, or another measure of its size
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] regionTotals, double[] indexes) {
    KrugmanIndex.ofIndustries(activity, regions, industries, regionTotals, indexes);
    halve(indexes);
  }

  private static void halve(double[] indexes) {
    for (int k = 0; k < indexes.length; k++) {
      indexes[k] /= 2;
    }
  }
}

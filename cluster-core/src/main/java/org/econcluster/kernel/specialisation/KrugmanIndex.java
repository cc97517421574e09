package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * How far the mix of a region is from that of a reference, and how far the regional pattern of an
 * industry is from that of a reference: the sum of all distances between shares.
 *
 * <p>Three references are in use, and the numbers differ: all regions including the one that is
 * compared, the rest without it, and the mean of the other regions' shares, in which a small region
 * counts as much as a large one. Half of the first is the coefficient of {@link HooverIndex}.
 *
 * <p>With \(s_{ri} = x_{ri} / x_r\), \(s_i = x_i / N\), \(t_{ri} = x_{ri} / x_i\) and \(t_r = x_r /
 * N\). All methods share these properties:
 *
 * <ul>
 *   <li>Unit: a sum of differences of shares from 0, the same shares, to 2, nothing in common.
 *   <li>{@code NaN} for what has no activity, and where there is no other to compare with.
 *   <li>Sums of a region are of every fourth industry, then of the four; sums of an industry are
 *       top to bottom.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class KrugmanIndex {

  private KrugmanIndex() {}

  /** Writes {@link #ofRegions(double[], int, int, Totals, double[])} from the table's own sums. */
  public static void ofRegions(double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    writeRegions(activity, totals, indexes);
  }

  /**
   * Writes the specialisation of every region against the whole reference area.
   *
   * <p>\[ K_r = \sum_i |s_{ri} - s_i| \]
   *
   * <ul>
   *   <li>As for the class; at most \(2 (1 - x_r / N)\) if the totals are the table's.
   *   <li>Twice the coefficient of specialisation.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each column.
   *
   * <p>Reference: Krugman, P. (1991). <i>Geography and Trade</i>. Cambridge, MA: MIT Press.
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
    writeRegions(activity, totals, indexes);
  }

  /**
   * Writes the specialisation of every region against all others together.
   *
   * <p>\[ K_r = \sum_i \left| s_{ri} - \frac{x_i - x_{ri}}{N - x_r} \right| \]
   *
   * <ul>
   *   <li>As for the class; {@code NaN} also where all activity is in the region.
   *   <li>The index against the whole is this one times \(1 - x_r / N\).
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each row and column.
   *
   * <p>Reference: Krugman (1991).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegionsAgainstRest(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    double[] columns = totals.ofIndustries();
    for (int r = 0; r < regions; r++) {
      double total = totals.ofRegions()[r];
      double rest = totals.ofAll() - total;
      double sum = total > 0 && rest > 0 ? 0 : Double.NaN;
      for (int i = 0, cell = r * industries; i < industries; i++, cell++) {
        sum += Math.abs(activity[cell] / total - (columns[i] - activity[cell]) / rest);
      }
      indexes[r] = sum;
    }
  }

  /**
   * Writes the specialisation of every region against the mean of the other regions' shares.
   *
   * <p>With \(m\) the number of regions that have any activity:
   *
   * <p>\[ K_r = \sum_i \left| s_{ri} - \frac{1}{m - 1} \sum_{q \ne r} s_{qi} \right| \]
   *
   * <ul>
   *   <li>As for the class; regions without activity count neither as others nor in \(m\).
   *   <li>Every other region counts the same, whatever its size.
   * </ul>
   *
   * <p>Three passes over the table; allocates one {@code double} for each row and two for each
   * column.
   *
   * <p>Reference: Farhauer, O. and Kröll, A. (2014). <i>Standorttheorien</i>. Wiesbaden: Springer.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegionsAgainstMeanOfOthers(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    double[] shares = new double[industries];
    int others = -1;
    for (int r = 0; r < regions; r++) {
      double total = totals.ofRegions()[r];
      if (total > 0) {
        others++;
        for (int i = 0; i < industries; i++) {
          shares[i] += activity[r * industries + i] / total;
        }
      }
    }
    for (int r = 0; r < regions; r++) {
      double total = totals.ofRegions()[r];
      double sum = total > 0 && others > 0 ? 0 : Double.NaN;
      for (int i = 0, cell = r * industries; i < industries; i++, cell++) {
        double share = activity[cell] / total;
        sum += Math.abs(share - (shares[i] - share) / others);
      }
      indexes[r] = sum;
    }
  }

  /** Writes {@link #ofIndustries(double[], int, int, double[], double[])} from the own sums. */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    writeIndustries(activity, totals.ofIndustries(), totals.regionShares(), indexes);
  }

  /**
   * Writes the concentration of every industry against all industries.
   *
   * <p>\[ K_i = \sum_r |t_{ri} - t_r| \]
   *
   * <ul>
   *   <li>As for the class; twice the coefficient of localisation.
   *   <li>Shares of an industry are of its sum over the table; shares of the regions are of the
   *       given totals.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each row and two for each
   * column.
   *
   * <p>Reference: Krugman (1991).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param regionTotals each region's activity in all industries, also those not in the table
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] regionTotals, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    Tables.checkVector(regionTotals, regions, "regionTotals");
    double[] shares =
        Totals.given(regionTotals, totals.ofIndustries(), Tables.sum(regionTotals)).regionShares();
    writeIndustries(activity, totals.ofIndustries(), shares, indexes);
  }

  /**
   * Writes the concentration of every industry against all others together.
   *
   * <p>\[ K_i = \sum_r \left| t_{ri} - \frac{x_r - x_{ri}}{N - x_i} \right| \]
   *
   * <ul>
   *   <li>As for the class; {@code NaN} also where all activity is in the industry.
   *   <li>The index against all industries is this one times \(1 - x_i / N\).
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each row and two for each
   * column.
   *
   * <p>Reference: Krugman (1991).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustriesAgainstRest(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    double[] columns = totals.ofIndustries();
    double[] sums = new double[industries];
    for (int r = 0, cell = 0; r < regions; r++) {
      double total = totals.ofRegions()[r];
      for (int i = 0; i < industries; i++, cell++) {
        double rest = totals.ofAll() - columns[i];
        sums[i] += Math.abs(activity[cell] / columns[i] - (total - activity[cell]) / rest);
      }
    }
    for (int i = 0; i < industries; i++) {
      indexes[i] = columns[i] > 0 && totals.ofAll() - columns[i] > 0 ? sums[i] : Double.NaN;
    }
  }

  /**
   * Writes the concentration of every industry against the mean of the other industries' shares.
   *
   * <p>With \(n\) the number of industries that have any activity:
   *
   * <p>\[ K_i = \sum_r \left| t_{ri} - \frac{1}{n - 1} \sum_{j \ne i} t_{rj} \right| \]
   *
   * <ul>
   *   <li>As for the class; industries without activity count neither as others nor in \(n\).
   *   <li>Every other industry counts the same, whatever its size.
   * </ul>
   *
   * <p>Three passes over the table; allocates one {@code double} for each row and three for each
   * column.
   *
   * <p>Reference: Farhauer and Kröll (2014).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustriesAgainstMeanOfOthers(
      double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    double[] columns = totals.ofIndustries();
    double[] inverses = Lines.inverses(columns); // 0 keeps the empty out of the sums
    int others = -1;
    for (double column : columns) {
      others += column > 0 ? 1 : 0;
    }
    double[] sums = new double[industries];
    for (int r = 0; r < regions; r++) {
      double shares = 0;
      for (int i = 0; i < industries; i++) {
        shares += activity[r * industries + i] * inverses[i];
      }
      for (int i = 0; i < industries; i++) {
        double share = activity[r * industries + i] * inverses[i];
        sums[i] += Math.abs(share - (shares - share) / others);
      }
    }
    for (int i = 0; i < industries; i++) {
      indexes[i] = columns[i] > 0 && others > 0 ? sums[i] : Double.NaN;
    }
  }

  private static void writeRegions(double[] activity, Totals totals, double[] indexes) {
    double[] shares = totals.industryShares();
    for (int r = 0; r < indexes.length; r++) {
      double total = totals.ofRegions()[r];
      indexes[r] =
          total > 0 ? Lines.distances(activity, r * shares.length, 1 / total, shares) : Double.NaN;
    }
  }

  private static void writeIndustries(
      double[] activity, double[] columns, double[] regionShares, double[] indexes) {
    double[] sums = new double[columns.length];
    double[] inverses = Lines.inverses(columns);
    for (int r = 0, row = 0; r < regionShares.length; r++, row += columns.length) {
      double share = regionShares[r];
      for (int i = 0; i < columns.length; i++) {
        sums[i] += Math.abs(activity[row + i] * inverses[i] - share);
      }
    }
    for (int i = 0; i < columns.length; i++) {
      indexes[i] = columns[i] > 0 ? sums[i] : Double.NaN;
    }
  }
}

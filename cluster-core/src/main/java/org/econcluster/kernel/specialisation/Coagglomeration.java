package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.BitSet;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * How much more industries are in the same regions than each of them alone would make one expect.
 *
 * <p>With \(t_{ri}\) the share of a region in an industry, \(t_r\) in all activity and \(S_2 =
 * \sum_r t_r^2\). Stateless and thread-safe.
 */
public final class Coagglomeration {

  private Coagglomeration() {}

  /**
   * Returns the coagglomeration of a group of industries.
   *
   * <p>With \(w_i\) the share of an industry in the group, \(G\) the raw concentration of the group
   * taken as one industry, \(G_i\), \(\gamma_i\) and \(H_i\) the raw concentration, index and plant
   * Herfindahl index of each industry:
   *
   * <p>\[ \gamma^c = \frac{\frac{G}{1 - S_2} - \sum_i w_i^2 H_i - \sum_i \gamma_i w_i^2 (1 -
   * H_i)}{1 - \sum_i w_i^2} = \frac{G - \sum_i w_i^2 G_i}{(1 - S_2)(1 - \sum_i w_i^2)} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio, 0 if the industries have nothing to do with each other, at most 1.
   *   <li>{@code NaN} if an industry has no activity or a region has all.
   *   <li>The right-hand form is computed: the plants' sizes cancel out.
   *   <li>The mean of {@link #ofPairs} over all pairs, weighted by \(w_i w_j\).
   * </ul>
   *
   * <p>One pass over the group's columns; allocates one {@code double} for each row and column.
   *
   * <p>Reference: Ellison, G. and Glaeser, E. L. (1997). Geographic concentration in U.S.
   * manufacturing industries: a dartboard approach. <i>Journal of Political Economy</i> 105(5),
   * 889-927. doi:10.1086/262098
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param group of at least two different industries
   * @param regionTotals each region's activity in the whole economy
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double ofGroup(
      double[] activity, int regions, int industries, int[] group, double[] regionTotals) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkVector(regionTotals, regions, "regionTotals");
    checkArgument(group.length >= 2, "The group has %s industries, not at least 2.", group.length);
    BitSet members = new BitSet();
    double whole = 0;
    boolean empty = false;
    for (int i : group) {
      checkArgument(
          i >= 0 && i < industries && !members.get(i),
          "The industry %s of the group must be another of %s.",
          i,
          industries);
      members.set(i);
      whole += totals.ofIndustries()[i];
      empty |= totals.ofIndustries()[i] == 0;
    }
    double all = Tables.sum(regionTotals);
    double pooled = 0; // G less the sum of the weighted G of the industries
    double s2 = 0;
    for (int r = 0; r < regions; r++) {
      double share = regionTotals[r] / all;
      s2 += share * share;
      double sum = 0;
      double squares = 0;
      for (int i : group) {
        double weight = totals.ofIndustries()[i] / whole;
        double distance =
            weight * (activity[r * industries + i] / totals.ofIndustries()[i] - share);
        sum += distance;
        squares += distance * distance;
      }
      pooled += sum * sum - squares;
    }
    double weights = 0;
    for (int i : group) {
      double weight = totals.ofIndustries()[i] / whole;
      weights += weight * weight;
    }
    return !empty && s2 < 1 ? pooled / ((1 - s2) * (1 - weights)) : Double.NaN;
  }

  /** Writes {@link #ofPairs(double[], int, int, double[], double[])} from the table's own sums. */
  public static void ofPairs(double[] activity, int regions, int industries, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries * industries, "indexes");
    writePairs(activity, totals.ofIndustries(), totals.regionShares(), indexes);
  }

  /**
   * Writes the pairwise coagglomeration of all industries.
   *
   * <p>\[ \gamma^c_{ij} = \frac{\sum_r (t_{ri} - t_r)(t_{rj} - t_r)}{1 - S_2} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio, 0 if the two have nothing to do with each other, at most 1.
   *   <li>{@code NaN} if an industry has no activity or a region has all.
   *   <li>Symmetric; equal to {@link #ofGroup} of the pair. The diagonal is the raw concentration
   *       of an industry over \(1 - S_2\), and no coagglomeration.
   * </ul>
   *
   * <p>One pass over the table and one over the result for each region; allocates one {@code
   * double} for each row and three for each column, and the result. Sums are top to bottom.
   *
   * <p>Reference: Ellison, G., Glaeser, E. L. and Kerr, W. R. (2010). What causes industry
   * agglomeration? Evidence from coagglomeration patterns. <i>American Economic Review</i> 100(3),
   * 1195-1213. doi:10.1257/aer.100.3.1195
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param regionTotals each region's activity in the whole economy
   * @param indexes receives {@code industries * industries} values, row by row
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void ofPairs(
      double[] activity, int regions, int industries, double[] regionTotals, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkVector(regionTotals, regions, "regionTotals");
    Lines.checkResults(indexes, industries * industries, "indexes");
    double all = Tables.sum(regionTotals);
    double[] shares = Totals.given(regionTotals, totals.ofIndustries(), all).regionShares();
    writePairs(activity, totals.ofIndustries(), shares, indexes);
  }

  private static void writePairs(
      double[] activity, double[] columns, double[] regionShares, double[] indexes) {
    int n = columns.length;
    double[] sums = new double[n * n];
    double[] distances = new double[n];
    double s2 = 0;
    for (int r = 0; r < regionShares.length; r++) {
      s2 += regionShares[r] * regionShares[r];
      for (int i = 0; i < n; i++) {
        distances[i] = activity[r * n + i] / columns[i] - regionShares[r];
      }
      for (int i = 0; i < n; i++) {
        double own = distances[i];
        for (int j = 0; j < n; j++) {
          sums[i * n + j] += own * distances[j];
        }
      }
    }
    for (int pair = 0; pair < sums.length; pair++) {
      indexes[pair] = s2 < 1 ? sums[pair] / (1 - s2) : Double.NaN;
    }
  }
}

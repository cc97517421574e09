package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * How much more an industry is concentrated than plants of its sizes would be by chance.
 *
 * <p>Stateless and thread-safe.
 */
public final class EllisonGlaeserIndex {

  /** What is known of an industry, in the order in which it is written. */
  public enum Statistic {
    /** The index: excess of concentration over that of the plants' sizes, from about 0 to 1. */
    GAMMA,

    /** The raw concentration: squared differences of shares from those of all activity. */
    G,

    /** The raw concentration less what chance gives, over its standard deviation. */
    Z,

    /** The number of plants. */
    K,

    /** The Herfindahl index of the plants' sizes. */
    HHI,

    /** The index of Maurel and Sédillot, on differences of squares. */
    MAUREL_SEDILLOT,

    /** The variance of the raw concentration if plants choose regions by chance. */
    VARIANCE
  }

  private static final int WIDTH = Statistic.values().length;

  /**
   * What rounding leaves of a variance whose terms cancel out, as a share of them, and far more.
   */
  private static final double ROUNDING = 1e-12;

  private EllisonGlaeserIndex() {}

  /**
   * Writes all statistics of every industry.
   *
   * <p>With \(t_{ri}\) the share of a region in an industry, \(t_r\) in all activity, \(z_k\) that
   * of a plant in its industry, \(S_q = \sum_r t_r^q\), \(G = \sum_r (t_{ri} - t_r)^2\) and \(H =
   * \sum_k z_k^2\):
   *
   * <p>\[ \gamma = \frac{G - (1 - S_2) H}{(1 - S_2)(1 - H)}, \quad MS = \frac{\frac{\sum_r t_{ri}^2
   * - S_2}{1 - S_2} - H}{1 - H}, \]
   *
   * <p>\[ V = 2 \left( H^2 (S_2 - 2 S_3 + S_2^2) - \sum_k z_k^4 (S_2 - 4 S_3 + 3 S_2^2) \right),
   * \quad Z = \frac{G - (1 - S_2) H}{\sqrt{V}} \]
   *
   * <ul>
   *   <li>Unit: pure ratios; \(\gamma\) and \(MS\) are 0 in expectation if plants choose regions by
   *       chance with the probabilities \(t_r\), and at most 1. K is a number of plants.
   *   <li>{@code NaN} for an industry without activity, and of \(\gamma\) and \(MS\) for one plant
   *       or one region that has everything, where there is no chance to compare with. All but K
   *       and H are {@code NaN} if no region has any activity.
   *   <li>\(Z\) has the sign of \(\gamma\), and exists for one plant too, which may be in a large
   *       region or in a small one. {@code NaN} where no place can be told from another: with one
   *       region that has everything, or with one plant and regions of the same size.
   * </ul>
   *
   * <p>One pass over the plants, one over regions by industries; allocates one {@code double} for
   * each region, region and industry, and three for each industry. Sums are in the order of the
   * plants and of the regions.
   *
   * <p>Reference: Ellison, G. and Glaeser, E. L. (1997). Geographic concentration in U.S.
   * manufacturing industries: a dartboard approach. <i>Journal of Political Economy</i> 105(5),
   * 889-927. doi:10.1086/262098; Maurel, F. and Sédillot, B. (1999). A measure of the geographic
   * concentration in French manufacturing industries. <i>Regional Science and Urban Economics</i>
   * 29(5), 575-604.
   *
   * @param region of each plant, from 0
   * @param industry of each plant, from 0 to below {@code industries}
   * @param size of each plant, finite, not negative
   * @param regionTotals each region's activity in the whole economy, finite, not negative
   * @param industries number of industries, at least 1
   * @param statistics receives {@code industries} times the {@link Statistic}s
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void write(
      int[] region,
      int[] industry,
      double[] size,
      double[] regionTotals,
      int industries,
      double[] statistics) {
    double[] activity = activity(region, industry, size, regionTotals.length, industries);
    Tables.checkVector(regionTotals, regionTotals.length, "regionTotals");
    Lines.checkResults(statistics, industries * WIDTH, "statistics");
    double[] totals = new double[industries];
    for (int cell = 0; cell < activity.length; cell++) {
      totals[cell % industries] += activity[cell];
    }
    int[] plants = new int[industries];
    double[] squares = new double[industries];
    double[] fourths = new double[industries];
    for (int k = 0; k < size.length; k++) {
      double share = size[k] / totals[industry[k]];
      plants[industry[k]]++;
      squares[industry[k]] += share * share;
      fourths[industry[k]] += share * share * share * share;
    }
    double whole = Tables.sum(regionTotals);
    double s2 = 0;
    double s3 = 0;
    for (double total : regionTotals) {
      double share = total / whole;
      s2 += share * share;
      s3 += share * share * share;
    }
    for (int i = 0; i < industries; i++) {
      double raw = totals[i] > 0 ? 0 : Double.NaN;
      double own = raw;
      for (int r = 0; r < regionTotals.length; r++) {
        double share = activity[r * industries + i] / totals[i];
        double distance = share - regionTotals[r] / whole;
        raw += distance * distance;
        own += share * share;
      }
      double h = totals[i] > 0 ? squares[i] : Double.NaN;
      double excess = raw - (1 - s2) * h;
      double chance = plants[i] > 1 && h < 1 && s2 < 1 ? 1 - h : Double.NaN;
      double variance =
          2 * (h * h * (s2 - 2 * s3 + s2 * s2) - fourths[i] * (s2 - 4 * s3 + 3 * s2 * s2));
      put(statistics, i, Statistic.GAMMA, excess / ((1 - s2) * chance));
      put(statistics, i, Statistic.G, raw);
      boolean differs = variance > ROUNDING * h * h * s2;
      put(statistics, i, Statistic.Z, differs ? excess / Math.sqrt(variance) : Double.NaN);
      put(statistics, i, Statistic.K, plants[i]);
      put(statistics, i, Statistic.HHI, h);
      put(statistics, i, Statistic.MAUREL_SEDILLOT, ((own - s2) / (1 - s2) - h) / chance);
      put(statistics, i, Statistic.VARIANCE, variance);
    }
  }

  /**
   * Returns the activity of plants as a table of regions by industries.
   *
   * <p>One pass over the plants, in whose order sizes are added; allocates the table.
   *
   * @throws IllegalArgumentException if lengths differ, an index is out of bounds, a size negative
   *     or not finite, or if there is no region or no industry
   */
  public static double[] activity(
      int[] region, int[] industry, double[] size, int regions, int industries) {
    checkArgument(regions >= 1, "The number of regions (%s) must be at least 1.", regions);
    checkArgument(industries >= 1, "The number of industries (%s) must be at least 1.", industries);
    checkArgument(
        region.length == size.length && industry.length == size.length,
        "There are %s regions and %s industries of %s plants.",
        region.length,
        industry.length,
        size.length);
    double[] activity = new double[regions * industries];
    for (int k = 0; k < size.length; k++) {
      checkArgument(
          size[k] >= 0 && size[k] < Double.POSITIVE_INFINITY,
          "The value size[%s] (%s) must be finite and not negative.",
          k,
          Double.valueOf(size[k]));
      checkArgument(
          region[k] >= 0 && region[k] < regions && industry[k] >= 0 && industry[k] < industries,
          "Plant %s is in region %s of %s and industry %s of %s.",
          k,
          region[k],
          regions,
          industry[k],
          industries);
      activity[region[k] * industries + industry[k]] += size[k];
    }
    return activity;
  }

  private static void put(double[] statistics, int industry, Statistic statistic, double value) {
    statistics[industry * WIDTH + statistic.ordinal()] = value;
  }
}

package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * A region's intermediate coefficients, estimated from a nation's and from how the region
 * specialises.
 *
 * <p>Each method multiplies \(a_{ij}\) by a quotient, held at 1 where it is more, for a region that
 * is specialised in a product supplies itself with it, and no more than the nation. With \(x_{ri}\)
 * the region's activity in sector \(i\), \(x_{ni}\) the nation's, and the simple quotient
 *
 * <p>\[ S_i = \frac{x_{ri} / x_r}{x_{ni} / x_n} \]
 *
 * <p>All methods share these properties:
 *
 * <ul>
 *   <li>Unit: a pure ratio, whatever unit activity has: employment or output, in both areas alike.
 *   <li>{@code NaN} throughout, if one area has no activity at all.
 *   <li>A sector that the nation does not have has no quotient: its row and column are {@code NaN}.
 *   <li>A quotient whose buyer the region does not have is infinite, and so held at 1; 0/0 of two
 *       such sectors counts as 1 too. What they would buy matters to nobody.
 *   <li>The nation includes the region: activity of the region beyond the nation's is refused.
 * </ul>
 *
 * <p>One pass each; allocates one {@code double} for each sector. Stateless and thread-safe. The
 * result may be written over the national coefficients.
 */
public final class Regionalisation {

  private Regionalisation() {}

  /**
   * Writes coefficients scaled by the simple quotient of the seller.
   *
   * <p>\[ r_{ij} = a_{ij} \min(1, S_i) \]
   *
   * <ul>
   *   <li>Unit and undefined cases: as for the class.
   *   <li>Invariant: never above the nation's if that is not negative; equal to it for a region
   *       that is the nation in small.
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Schaffer, W. A. and Chu, K. (1969). Nonsurvey techniques for constructing
   * regional interindustry models. <i>Papers of the Regional Science Association</i> 23, 83-101.
   *
   * @param coefficients national, row by row, {@code sectors * sectors}, each finite
   * @param regional the region's activity in each sector, finite, not negative
   * @param national the nation's, the region included
   * @param sectors number of sectors, at least 1
   * @param result receives the region's coefficients
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void simple(
      double[] coefficients, double[] regional, double[] national, int sectors, double[] result) {
    double[] quotients = quotients(coefficients, regional, national, sectors, result);
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        double known = Double.isNaN(quotients[j]) ? Double.NaN : 1;
        result[cell] = coefficients[cell] * Math.min(known, quotients[i]);
      }
    }
  }

  /**
   * Writes coefficients scaled by the quotient of seller and buyer, and by the seller's own on the
   * diagonal, where the two would cancel out.
   *
   * <p>\[ r_{ij} = a_{ij} \min(1, S_i / S_j), \quad r_{ii} = a_{ii} \min(1, S_i) \]
   *
   * <ul>
   *   <li>Unit and undefined cases: as for the class.
   *   <li>Invariant: off the diagonal only one of \(r_{ij}\) and \(r_{ji}\) can be below the
   *       nation's.
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Flegg and Webber (1997), who give the form with the diagonal.
   *
   * @param coefficients national, row by row, {@code sectors * sectors}, each finite
   * @param regional the region's activity in each sector, finite, not negative
   * @param national the nation's, the region included
   * @param sectors number of sectors, at least 1
   * @param result receives the region's coefficients
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void crossIndustry(
      double[] coefficients, double[] regional, double[] national, int sectors, double[] result) {
    double[] quotients = quotients(coefficients, regional, national, sectors, result);
    scale(coefficients, quotients, 1, false, result);
  }

  /**
   * Writes coefficients scaled by Flegg's quotient, which allows for the size of the region: small
   * ones import more.
   *
   * <p>\[ r_{ij} = a_{ij} \min(1, \lambda S_i / S_j), \quad r_{ii} = a_{ii} \min(1, \lambda S_i),
   * \quad \lambda = [\log_2 (1 + x_r / x_n)]^\delta \]
   *
   * <ul>
   *   <li>Unit and undefined cases: as for the class.
   *   <li>Invariant: with \(\delta = 0\) it is {@link #crossIndustry}; a higher \(\delta\) never
   *       raises a coefficient that is not negative. About 0.3 is customary.
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Flegg, A. T. and Webber, C. D. (1997). On the appropriate use of location
   * quotients in generating regional input-output tables: reply. <i>Regional Studies</i> 31(8),
   * 795-805.
   *
   * @param coefficients national, row by row, {@code sectors * sectors}, each finite
   * @param regional the region's activity in each sector, finite, not negative
   * @param national the nation's, the region included
   * @param sectors number of sectors, at least 1
   * @param delta how strongly size counts, from 0 to below 1
   * @param result receives the region's coefficients
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void flegg(
      double[] coefficients,
      double[] regional,
      double[] national,
      int sectors,
      double delta,
      double[] result) {
    double[] quotients = quotients(coefficients, regional, national, sectors, result);
    scale(coefficients, quotients, sizeFactor(regional, national, delta), false, result);
  }

  /**
   * Writes coefficients scaled by Flegg's augmented quotient, which gives more to a buyer that the
   * region is specialised in.
   *
   * <p>\[ r_{ij} = r^{FLQ}_{ij} \max(1, \log_2 (1 + S_j)) \]
   *
   * <ul>
   *   <li>Unit and undefined cases: as for the class. Flegg's quotient is held at 1 before, and the
   *       product is not held at all, so a coefficient may exceed the nation's.
   *   <li>Invariant: equal to {@link #flegg} in the column of every sector with \(S_j \le 1\).
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Flegg, A. T. and Webber, C. D. (2000). Regional size, regional specialization and
   * the FLQ formula. <i>Regional Studies</i> 34(6), 563-569.
   *
   * @param coefficients national, row by row, {@code sectors * sectors}, each finite
   * @param regional the region's activity in each sector, finite, not negative
   * @param national the nation's, the region included
   * @param sectors number of sectors, at least 1
   * @param delta how strongly size counts, from 0 to below 1
   * @param result receives the region's coefficients
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void augmentedFlegg(
      double[] coefficients,
      double[] regional,
      double[] national,
      int sectors,
      double delta,
      double[] result) {
    double[] quotients = quotients(coefficients, regional, national, sectors, result);
    scale(coefficients, quotients, sizeFactor(regional, national, delta), true, result);
  }

  private static void scale(
      double[] coefficients, double[] quotients, double size, boolean augmented, double[] result) {
    int sectors = quotients.length;
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        double quotient = i == j ? quotients[i] : ratio(quotients[i], quotients[j]);
        double factor = Math.min(1, size * quotient);
        if (augmented) {
          factor *= Math.max(1, log2(1 + quotients[j]));
        }
        result[cell] = coefficients[cell] * factor;
      }
    }
  }

  /** The quotient of seller and buyer, of which 0/0 is 1. */
  private static double ratio(double seller, double buyer) {
    return seller == 0 && buyer == 0 ? 1 : seller / buyer;
  }

  private static double sizeFactor(double[] regional, double[] national, double delta) {
    checkArgument(delta >= 0 && delta < 1, "Delta (%s) must be at least 0 and below 1.", delta);
    return Math.pow(log2(1 + Tables.sum(regional) / Tables.sum(national)), delta);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static double[] quotients(
      double[] coefficients, double[] regional, double[] national, int sectors, double[] result) {
    Flows.checkSquare(coefficients, sectors, "coefficients");
    Flows.checkFinite(coefficients, sectors, "coefficients");
    Tables.checkVector(regional, sectors, "regional");
    Tables.checkVector(national, sectors, "national");
    Flows.checkSquare(result, sectors, "result");
    double regionalTotal = Tables.sum(regional);
    double nationalTotal = Tables.sum(national);
    double[] quotients = new double[sectors];
    for (int i = 0; i < sectors; i++) {
      checkArgument(
          regional[i] <= national[i],
          "The region's activity in sector %s (%s) exceeds the nation's (%s).",
          i,
          regional[i],
          national[i]);
      quotients[i] = regional[i] / regionalTotal / (national[i] / nationalTotal);
    }
    return quotients;
  }
}

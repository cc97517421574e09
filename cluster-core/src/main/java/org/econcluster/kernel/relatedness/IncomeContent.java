package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;

/**
 * The income level that goes with an industry (PRODY), and with a region's basket of industries
 * (EXPY).
 *
 * <p>Stateless and thread-safe.
 */
public final class IncomeContent {

  private IncomeContent() {}

  /**
   * Writes the mean income of the regions that have an industry, weighted by their location
   * quotients.
   *
   * <p>With \(y\) the income per head:
   *
   * <p>\[ P_i = \frac{\sum_r y_r LQ_{ri}}{\sum_r LQ_{ri}} \]
   *
   * <ul>
   *   <li>Unit: that of the incomes.
   *   <li>{@code NaN} for an industry without activity. Regions without activity are left out.
   *   <li>Between the lowest and the highest income of the regions that have the industry.
   * </ul>
   *
   * <p>Four passes over the table; allocates the quotients and one {@code double} for each
   * industry.
   *
   * <p>Reference: Hausmann, R., Hwang, J. and Rodrik, D. (2007). What you export matters.
   * <i>Journal of Economic Growth</i> 12(1), 1-25. doi:10.1007/s10887-006-9009-4
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param income per head of each region, finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param content receives one value for each industry
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void ofIndustries(
      double[] activity, double[] income, int regions, int industries, double[] content) {
    Tables.checkShape(activity, regions, industries, "activity");
    Tables.checkVector(income, regions, "income");
    checkArgument(
        content.length == industries,
        "The array of contents holds %s values, not %s.",
        content.length,
        industries);
    double[] quotients = new double[activity.length];
    GeneralisedQuotient.locationQuotients(activity, regions, industries, quotients);
    double[] weights = new double[industries];
    double[] sums = new double[industries];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        if (activity[cell] > 0) { // then the quotient is defined
          weights[i] += quotients[cell];
          sums[i] += quotients[cell] * income[r];
        }
      }
    }
    for (int i = 0; i < industries; i++) {
      content[i] = sums[i] / weights[i];
    }
  }

  /**
   * Writes the mean content of each region's industries, weighted by their shares in the region.
   *
   * <p>\[ E_r = \sum_i \frac{x_{ri}}{x_{r\cdot}} P_i \]
   *
   * <ul>
   *   <li>Unit: that of the incomes.
   *   <li>0, the sum of nothing, for a region without activity. Industries without activity are
   *       left out.
   *   <li>Between the lowest and the highest content of the region's industries.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each region.
   *
   * <p>Reference: Hausmann, Hwang and Rodrik (2007). doi:10.1007/s10887-006-9009-4
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param content of each industry; may be {@code NaN} for one without activity
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param basket receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegions(
      double[] activity, double[] content, int regions, int industries, double[] basket) {
    Tables.checkShape(activity, regions, industries, "activity");
    Tables.checkCells(activity, regions, industries, "activity");
    checkArgument(
        content.length == industries,
        "The array of contents holds %s values, not %s.",
        content.length,
        industries);
    checkArgument(
        basket.length == regions,
        "The array of baskets holds %s values, not %s.",
        basket.length,
        regions);
    double[] totals = Tables.rowTotals(activity, regions, industries);
    for (int r = 0, cell = 0; r < regions; r++) {
      double sum = 0;
      for (int i = 0; i < industries; i++, cell++) {
        if (activity[cell] > 0) {
          sum += activity[cell] / totals[r] * content[i];
        }
      }
      basket[r] = sum;
    }
  }

  /**
   * Writes each industry's share of activity over its share of all presences: large for an industry
   * that much activity in few regions makes.
   *
   * <p>\[ \frac{x_{\cdot i} / x_{\cdot\cdot}}{u_i / \sum_j u_j} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} for an industry without activity and presence.
   *   <li>Weighted by ubiquity, the ratios average to 1.
   * </ul>
   *
   * <p>One pass over the table; allocates one {@code double} for each industry.
   *
   * <p>Reference: Balland, P.-A. (2017), the R package EconGeo, function norm.ubiquity.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param ubiquity in how many regions each industry is present
   * @param regions number of rows, at least 1
   * @param ratios receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void normalisedUbiquity(
      double[] activity, int[] ubiquity, int regions, double[] ratios) {
    int industries = ubiquity.length;
    Tables.checkShape(activity, regions, industries, "activity");
    checkArgument(
        ratios.length == industries,
        "The array of ratios holds %s values, not %s.",
        ratios.length,
        industries);
    double[] totals = Tables.columnTotals(activity, regions, industries, "activity");
    double total = Tables.sum(totals);
    double presences = 0;
    for (int u : ubiquity) {
      presences += u;
    }
    for (int i = 0; i < industries; i++) {
      ratios[i] = totals[i] / total / (ubiquity[i] / presences);
    }
  }
}

package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.econcluster.kernel.Tables;

/**
 * How similarly pairs of industries are spread over regions.
 *
 * <p>Similarities lie row by row, {@code industries * industries} of them, and are symmetric to the
 * last bit. Stateless and thread-safe.
 */
public final class CoLocation {

  private CoLocation() {}

  /**
   * Writes the locational correlation of every pair of industries: Pearson's correlation of their
   * activity over the regions.
   *
   * <p>\[ LC_{ij} = \frac{\sum_r (x_{ri} - \bar x_i)(x_{rj} - \bar x_j)}{\sqrt{\sum_r (x_{ri} -
   * \bar x_i)^2 \sum_r (x_{rj} - \bar x_j)^2}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio, from -1 to 1, whatever is counted: employment or establishments.
   *   <li>{@code NaN} throughout the row and column of an industry of which all regions have the
   *       same, such as one that no region has; so everywhere for a single region.
   *   <li>Invariant: 1 on the diagonal elsewhere; regions of no activity count like all others, so
   *       leaving them out changes the value.
   * </ul>
   *
   * <p>Half of \(R I^2\) multiplications; allocates a table's size and one {@code double} for each
   * industry. Sums run over the regions in their order.
   *
   * <p>Reference: Porter, M. E. (2003). The economic performance of regions. <i>Regional
   * Studies</i> 37(6-7), 549-578.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param correlations receives the result; another array than {@code activity}
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void correlations(
      double[] activity, int regions, int industries, double[] correlations) {
    Tables.checkShape(activity, regions, industries, "activity");
    Flows.checkSquare(correlations, industries, "correlations");
    checkArgument(correlations != activity, "The correlations must not replace the activity.");
    double[] means = Tables.columnTotals(activity, regions, industries, "activity");
    for (int i = 0; i < industries; i++) {
      means[i] = isConstant(activity, regions, industries, i) ? activity[i] : means[i] / regions;
    }
    double[] scales = new double[industries];
    for (int i = 0; i < industries; i++) {
      // A power of two, which keeps squares within range and changes no correlation.
      scales[i] = means[i] > 0 ? Math.scalb(1.0, -Math.getExponent(means[i])) : 1;
    }
    crossProducts(activity, regions, means, scales, correlations);
    double[] lengths = new double[industries];
    for (int i = 0; i < industries; i++) {
      lengths[i] = Math.sqrt(correlations[i * industries + i]);
    }
    for (int i = 0, cell = 0; i < industries; i++) {
      for (int j = 0; j < industries; j++, cell++) {
        double correlation = correlations[cell] / (lengths[i] * lengths[j]); // 0/0 is the NaN
        correlations[cell] = i == j && lengths[i] > 0 ? 1 : Math.max(-1, Math.min(1, correlation));
      }
    }
  }

  /**
   * Writes the co-agglomeration of every pair of industries in the sense of Ellison, Glaeser and
   * Kerr.
   *
   * <p>With \(t_{ri} = x_{ri} / x_{\cdot i}\) and \(t_r\) the size of a region:
   *
   * <p>\[ \gamma_{ij} = \frac{\sum_r (t_{ri} - t_r)(t_{rj} - t_r)}{1 - \sum_r t_r^2} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 0 if the industries choose regions independently of each other.
   *   <li>{@code NaN} throughout the row and column of an industry without activity, and everywhere
   *       if one region is all there is.
   *   <li>Invariant: with the regions' shares of all activity as sizes, the sum of \(\gamma_{ij}\)
   *       weighted by both industries' shares of all activity is 0.
   *   <li>The diagonal holds the raw concentration \(G_i / (1 - \sum t_r^2)\) of each industry.
   * </ul>
   *
   * <p>Half of \(R I^2\) multiplications; allocates two tables' sizes.
   *
   * <p>Reference: Ellison, G., Glaeser, E. L. and Kerr, W. R. (2010). What causes industry
   * agglomeration? Evidence from coagglomeration patterns. <i>American Economic Review</i> 100(3),
   * 1195-1213. doi:10.1257/aer.100.3.1195
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param sizes of the regions, which add up to 1
   * @param similarities receives the result; another array than {@code activity}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void coagglomeration(
      double[] activity, int regions, int industries, double[] sizes, double[] similarities) {
    Tables.checkShape(activity, regions, industries, "activity");
    Tables.checkVector(sizes, regions, "sizes");
    Flows.checkSquare(similarities, industries, "similarities");
    double[] totals = Tables.columnTotals(activity, regions, industries, "activity");
    double[] surplus = new double[activity.length];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        surplus[cell] = activity[cell] / totals[i] - sizes[r]; // 0/0 is the NaN promised
      }
    }
    double[] ones = new double[industries];
    Arrays.fill(ones, 1);
    crossProducts(surplus, regions, new double[industries], ones, similarities);
    double squares = 0;
    for (double size : sizes) {
      squares += size * size;
    }
    for (int cell = 0; cell < similarities.length; cell++) {
      similarities[cell] = squares < 1 ? similarities[cell] / (1 - squares) : Double.NaN;
    }
  }

  private static boolean isConstant(double[] activity, int regions, int industries, int industry) {
    for (int r = 1; r < regions; r++) {
      if (activity[r * industries + industry] != activity[industry]) {
        return false;
      }
    }
    return true;
  }

  /** Writes the products of every pair of columns, each less its mean and then scaled. */
  private static void crossProducts(
      double[] table, int regions, double[] means, double[] scales, double[] products) {
    int industries = means.length;
    double[] column = new double[table.length]; // column by column, so that sums run through it
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        column[i * regions + r] = (table[cell] - means[i]) * scales[i];
      }
    }
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int r = 0; r < regions; r++) {
          sum += column[i * regions + r] * column[j * regions + r];
        }
        products[i * industries + j] = sum;
        products[j * industries + i] = sum;
      }
    }
  }
}

package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * Inequality of the parts of a whole by the logarithms of their shares: Theil's T, which weights by
 * activity, and Theil's L, the mean logarithmic deviation, which weights every part the same.
 *
 * <p>With \(y_k\) the parts, \(n\) their number and \(\mu\) their mean:
 *
 * <p>\[ T = \frac{1}{n} \sum_k \frac{y_k}{\mu} \ln \frac{y_k}{\mu}, \quad L = \frac{1}{n} \sum_k
 * \ln \frac{\mu}{y_k} \]
 *
 * <p>Both names are in use for either; the R package REAT calls L what pysal calls T. All methods
 * share these properties:
 *
 * <ul>
 *   <li>Unit: nats; 0 if all parts are the same.
 *   <li>T is at most \(\ln n\), which a single part that has everything reaches; parts without
 *       activity add nothing but count in \(n\).
 *   <li>L is infinite if a part has no activity.
 *   <li>{@code NaN} if no part has.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class TheilIndex {

  private TheilIndex() {}

  /**
   * Writes Theil's T of every region over its industries.
   *
   * <p>\[ T_r = \sum_i s_{ri} \ln (n s_{ri}), \quad s_{ri} = x_{ri} / x_r \]
   *
   * <ul>
   *   <li>As for the class.
   *   <li>The logarithm of the number of industries less the entropy in nats.
   * </ul>
   *
   * <p>Two passes over the table, one logarithm for each cell that is not 0; allocates one {@code
   * double} for each row and column.
   *
   * <p>Reference: Theil, H. (1967). <i>Economics and Information Theory</i>. Amsterdam:
   * North-Holland.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegions(double[] activity, int regions, int industries, double[] indexes) {
    writeRegions(activity, regions, industries, TheilIndex::tTerm, indexes);
  }

  /**
   * Writes Theil's L of every region over its industries.
   *
   * <p>\[ L_r = -\frac{1}{n} \sum_i \ln (n s_{ri}), \quad s_{ri} = x_{ri} / x_r \]
   *
   * <ul>
   *   <li>As for the class: infinite for a region that lacks an industry.
   * </ul>
   *
   * <p>Two passes over the table, one logarithm for each cell; allocates as {@link #ofRegions}.
   *
   * <p>Reference: Theil (1967).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void meanLogDeviationOfRegions(
      double[] activity, int regions, int industries, double[] indexes) {
    writeRegions(activity, regions, industries, TheilIndex::lTerm, indexes);
  }

  /**
   * Writes Theil's T of every industry over its regions.
   *
   * <p>\[ T_i = \sum_r t_{ri} \ln (m t_{ri}), \quad t_{ri} = x_{ri} / x_i \]
   *
   * <ul>
   *   <li>As for the class.
   * </ul>
   *
   * <p>Two passes over the table, one logarithm for each cell that is not 0; allocates one {@code
   * double} for each row and two for each column.
   *
   * <p>Reference: Theil (1967).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] indexes) {
    writeIndustries(activity, regions, industries, TheilIndex::tTerm, indexes);
  }

  /**
   * Writes Theil's L of every industry over its regions.
   *
   * <p>\[ L_i = -\frac{1}{m} \sum_r \ln (m t_{ri}), \quad t_{ri} = x_{ri} / x_i \]
   *
   * <ul>
   *   <li>As for the class: infinite for an industry that a region lacks.
   * </ul>
   *
   * <p>Two passes over the table, one logarithm for each cell; allocates as {@link #ofIndustries}.
   *
   * <p>Reference: Theil (1967).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param indexes receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void meanLogDeviationOfIndustries(
      double[] activity, int regions, int industries, double[] indexes) {
    writeIndustries(activity, regions, industries, TheilIndex::lTerm, indexes);
  }

  /**
   * Writes the parts of Theil's T of values in groups: between the groups, within them, and all.
   *
   * <p>With \(Y\) the sum of all \(n\) values, \(Y_g\) that of the \(n_g\) of a group and \(T_g\)
   * the index of its values:
   *
   * <p>\[ T = \sum_g \frac{Y_g}{Y} \ln \frac{Y_g / Y}{n_g / n} + \sum_g \frac{Y_g}{Y} T_g \]
   *
   * <ul>
   *   <li>As for the class; both parts are at least 0 but for rounding.
   *   <li>Between and within add up to all. Groups without values, and values in groups of their
   *       own, are allowed.
   * </ul>
   *
   * <p>Two passes over the values; allocates two {@code double} for each group.
   *
   * <p>Reference: Theil (1967); Shorrocks, A. F. (1980). The class of additively decomposable
   * inequality measures. <i>Econometrica</i> 48(3), 613-625.
   *
   * @param values finite, not negative
   * @param groups of each value, from 0 to below {@code groupCount}
   * @param groupCount number of groups, at least 1
   * @param parts receives between, within and all
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void decompose(double[] values, int[] groups, int groupCount, double[] parts) {
    double[] sums = new double[groupCount];
    int[] counts = groupSums(values, groups, sums, parts);
    double total = Tables.sum(sums);
    double mean = total / values.length;
    double between = 0;
    for (int g = 0; g < groupCount; g++) {
      if (sums[g] > 0) {
        between += sums[g] / total * Math.log(sums[g] / counts[g] / mean);
      }
    }
    double within = 0;
    double all = 0;
    for (int k = 0; k < values.length; k++) {
      int g = groups[k];
      all += tTerm(values[k], mean);
      if (values[k] > 0) {
        within += values[k] / total * Math.log(values[k] / (sums[g] / counts[g]));
      }
    }
    put(parts, total > 0 ? between : Double.NaN, total > 0 ? within : Double.NaN, all, values);
  }

  /**
   * Writes the parts of Theil's L of values in groups: between the groups, within them, and all.
   *
   * <p>With \(L_g\) the index of a group's values:
   *
   * <p>\[ L = \sum_g \frac{n_g}{n} \ln \frac{n_g / n}{Y_g / Y} + \sum_g \frac{n_g}{n} L_g \]
   *
   * <ul>
   *   <li>As for the class; a group without any activity has everything between.
   *   <li>Between and within add up to all.
   * </ul>
   *
   * <p>Two passes over the values; allocates two {@code double} for each group.
   *
   * <p>Reference: Theil (1967); Shorrocks (1980).
   *
   * @param values finite, not negative
   * @param groups of each value, from 0 to below {@code groupCount}
   * @param groupCount number of groups, at least 1
   * @param parts receives between, within and all
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void decomposeMeanLogDeviation(
      double[] values, int[] groups, int groupCount, double[] parts) {
    double[] sums = new double[groupCount];
    int[] counts = groupSums(values, groups, sums, parts);
    double total = Tables.sum(sums);
    double mean = total / values.length;
    double between = 0;
    for (int g = 0; g < groupCount; g++) {
      if (counts[g] > 0) {
        between += (double) counts[g] / values.length * Math.log(mean / (sums[g] / counts[g]));
      }
    }
    double within = 0;
    double all = 0;
    for (int k = 0; k < values.length; k++) {
      int g = groups[k];
      all += lTerm(values[k], mean);
      if (sums[g] > 0) {
        within += lTerm(values[k], sums[g] / counts[g]) / values.length;
      }
    }
    put(parts, between, total > 0 ? within : Double.NaN, all, values);
  }

  private static void put(
      double[] parts, double between, double within, double all, double[] values) {
    parts[0] = between;
    parts[1] = within;
    parts[2] = all / values.length;
  }

  /** What a part adds to an index before it is divided by the number of parts. */
  @FunctionalInterface
  private interface Term {
    double of(double value, double mean);
  }

  private static void writeRegions(
      double[] activity, int regions, int industries, Term term, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, regions, "indexes");
    for (int r = 0, cell = 0; r < regions; r++) {
      double sum = 0;
      double mean = totals.ofRegions()[r] / industries;
      for (int i = 0; i < industries; i++, cell++) {
        sum += term.of(activity[cell], mean);
      }
      indexes[r] = sum / industries;
    }
  }

  private static void writeIndustries(
      double[] activity, int regions, int industries, Term term, double[] indexes) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(indexes, industries, "indexes");
    double[] sums = new double[industries];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        sums[i] += term.of(activity[cell], totals.ofIndustries()[i] / regions);
      }
    }
    for (int i = 0; i < industries; i++) {
      indexes[i] = sums[i] / regions;
    }
  }

  private static double tTerm(double value, double mean) {
    if (value == 0 && mean > 0) {
      return 0;
    }
    double ratio = value / mean; // 0/0 is the NaN promised
    return ratio * Math.log(ratio);
  }

  /** The mean of nothing over nothing is {@code NaN}, over a zero of either sign infinite. */
  private static double lTerm(double value, double mean) {
    return Math.log(mean / Math.abs(value));
  }

  private static int[] groupSums(double[] values, int[] groups, double[] sums, double[] parts) {
    checkArgument(values.length >= 1, "There must be at least one value.");
    Tables.checkVector(values, values.length, "values");
    checkArgument(
        groups.length == values.length,
        "There are %s groups of %s values.",
        groups.length,
        values.length);
    Lines.checkResults(parts, 3, "parts");
    int[] counts = new int[sums.length];
    for (int k = 0; k < values.length; k++) {
      checkArgument(
          groups[k] >= 0 && groups[k] < sums.length,
          "The group of value %s (%s) must be at least 0 and below %s.",
          k,
          groups[k],
          sums.length);
      counts[groups[k]]++;
      sums[groups[k]] += values[k];
    }
    return counts;
  }
}

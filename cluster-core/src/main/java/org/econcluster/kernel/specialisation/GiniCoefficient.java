package org.econcluster.kernel.specialisation;

import java.util.Arrays;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;

/**
 * Inequality of the parts of a whole, in which every part counts the same.
 *
 * <p>With \(y_{(1)} \le \dots \le y_{(n)}\) the parts in order:
 *
 * <p>\[ G = \frac{\sum_k (2k - n - 1)\, y_{(k)}}{n \sum_k y_k} \]
 *
 * <ul>
 *   <li>Unit: a ratio from 0, all the same, to \((n - 1) / n\), a single part that has everything.
 *   <li>{@code NaN} if no part has anything.
 *   <li>Parts without activity count in \(n\), and so raise it.
 * </ul>
 *
 * <p>Sums are in the order of size, so the order of the parts changes nothing. Stateless and
 * thread-safe. Where parts count by their size, see {@link LorenzGini}.
 */
public final class GiniCoefficient {

  private GiniCoefficient() {}

  /**
   * Returns the coefficient of values.
   *
   * <ul>
   *   <li>As for the class.
   * </ul>
   *
   * <p>Sorts a copy of the values.
   *
   * <p>Reference: Gini, C. (1912). <i>Variabilità e mutabilità</i>. Bologna: Cuppini.
   *
   * @param values finite, not negative
   * @throws IllegalArgumentException if a value is not as described
   */
  public static double of(double[] values) {
    Tables.checkVector(values, values.length, "values");
    return ofFirst(values.clone(), values.length);
  }

  /**
   * Returns a coefficient freed from the number of parts.
   *
   * <p>\[ G^* = \frac{n}{n - 1} G \]
   *
   * <ul>
   *   <li>Unit: a ratio from 0, all the same, to 1, a single part that has everything.
   *   <li>{@code NaN} if the coefficient is, and for a single part.
   * </ul>
   *
   * <p>Allocates nothing.
   *
   * <p>Reference: Gini (1912).
   */
  public static double normalised(double coefficient, int parts) {
    return parts > 1 ? coefficient * parts / (parts - 1) : Double.NaN;
  }

  /**
   * Writes the coefficient of every region over its industries.
   *
   * <ul>
   *   <li>As for the class: an industry that the region does not have is a part without activity.
   * </ul>
   *
   * <p>One pass over the table; allocates one {@code double} for each column and sorts each row.
   *
   * <p>Reference: Gini (1912).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param coefficients receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegions(
      double[] activity, int regions, int industries, double[] coefficients) {
    Lines.check(activity, regions, industries, coefficients, regions, "coefficients");
    double[] parts = new double[industries];
    for (int r = 0; r < regions; r++) {
      System.arraycopy(activity, r * industries, parts, 0, industries);
      coefficients[r] = ofFirst(parts, industries);
    }
  }

  /**
   * Writes the coefficient of every industry over its regions.
   *
   * <ul>
   *   <li>As for the class: a region that does not have the industry is a part without activity.
   * </ul>
   *
   * <p>One pass over the table, column by column; allocates one {@code double} for each row and
   * column and sorts each column.
   *
   * <p>Reference: Gini (1912).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param coefficients receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofIndustries(
      double[] activity, int regions, int industries, double[] coefficients) {
    Lines.check(activity, regions, industries, coefficients, industries, "coefficients");
    double[] parts = new double[regions];
    double[] results = new double[industries];
    for (int i = 0; i < industries; i++) {
      for (int r = 0; r < regions; r++) {
        parts[r] = activity[r * industries + i];
      }
      results[i] = ofFirst(parts, regions);
    }
    System.arraycopy(results, 0, coefficients, 0, industries);
  }

  /**
   * Writes the coefficient of every region's location quotients.
   *
   * <ul>
   *   <li>As for the class; the parts are the quotients of the industries that have any activity.
   *   <li>Not the coefficient of the Lorenz curve: every industry counts the same.
   * </ul>
   *
   * <p>Two passes over the table; allocates a table, and sorts each row.
   *
   * <p>Reference: Farhauer, O. and Kröll, A. (2014). <i>Standorttheorien</i>. Wiesbaden: Springer.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param coefficients receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofQuotientsOfRegions(
      double[] activity, int regions, int industries, double[] coefficients) {
    Lines.check(activity, regions, industries, coefficients, regions, "coefficients");
    double[] quotients = new double[activity.length];
    GeneralisedQuotient.locationQuotients(activity, regions, industries, quotients);
    double[] parts = new double[industries];
    for (int r = 0; r < regions; r++) {
      int count = 0;
      for (int i = 0; i < industries; i++) {
        count = keep(quotients[r * industries + i], parts, count);
      }
      coefficients[r] = ofFirst(parts, count);
    }
  }

  /**
   * Writes the coefficient of every industry's location quotients.
   *
   * <ul>
   *   <li>As for the class; the parts are the quotients of the regions that have any activity.
   *   <li>Not the locational Gini coefficient of the Lorenz curve: every region counts the same,
   *       and industries may rank otherwise.
   * </ul>
   *
   * <p>Two passes over the table; allocates a table, and sorts each column.
   *
   * <p>Reference: Farhauer and Kröll (2014).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param coefficients receives one value for each industry
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofQuotientsOfIndustries(
      double[] activity, int regions, int industries, double[] coefficients) {
    Lines.check(activity, regions, industries, coefficients, industries, "coefficients");
    double[] quotients = new double[activity.length];
    GeneralisedQuotient.locationQuotients(activity, regions, industries, quotients);
    double[] parts = new double[regions];
    for (int i = 0; i < industries; i++) {
      int count = 0;
      for (int r = 0; r < regions; r++) {
        count = keep(quotients[r * industries + i], parts, count);
      }
      coefficients[i] = ofFirst(parts, count);
    }
  }

  private static int keep(double quotient, double[] parts, int count) {
    if (Double.isNaN(quotient)) {
      return count;
    }
    parts[count] = quotient;
    return count + 1;
  }

  /** Returns the coefficient of the first values, which are sorted. */
  private static double ofFirst(double[] values, int count) {
    Arrays.sort(values, 0, count);
    double weighted = 0;
    double sum = 0;
    for (int k = 0; k < count; k++) {
      weighted += (2.0 * k + 1 - count) * values[k];
      sum += values[k];
    }
    return weighted / count / sum; // 0/0 is the NaN promised
  }
}

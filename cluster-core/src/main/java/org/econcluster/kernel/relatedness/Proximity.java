package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Threads;

/**
 * How likely a region that is present in one industry is also present in another.
 *
 * <p>All methods write {@code industries * industries} values, row by row, with \(c_{ij}\) the
 * number of regions that are present in both industries ({@link CoOccurrence#counts}) and \(u_i\)
 * the ubiquity.
 *
 * <p>Stateless and thread-safe.
 */
public final class Proximity {

  private static final int BLOCK = 64;

  private Proximity() {}

  /**
   * Writes the smaller of the two conditional probabilities of each pair.
   *
   * <p>\[ \phi_{ij} = \frac{c_{ij}}{\max(u_i, u_j)} = \min\{ P(i \mid j), P(j \mid i) \} \]
   *
   * <ul>
   *   <li>Unit: a probability.
   *   <li>{@code NaN} where both industries are in no region; 0 where one of them is.
   *   <li>Symmetric; 1 on the diagonal of an industry that is anywhere.
   * </ul>
   *
   * <p>One division for each pair; allocates what {@link CoOccurrence#counts} does, a {@code
   * double} for each industry, and for each thread one for each of 32 industries and every other.
   * The result is the same whatever the number of threads.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007). doi:10.1126/science.1144581
   *
   * @param matrix who is present where
   * @param threads how many threads work, at least 1
   * @param proximity receives the result
   * @throws IllegalArgumentException if the array has another length
   */
  public static void smallerConditional(BinaryMatrix matrix, int threads, double[] proximity) {
    int n = matrix.industries();
    CoOccurrence.checkPairs(proximity.length, n);
    double[] ubiquity = ubiquity(matrix);
    CoOccurrence.forBlocks(
        matrix,
        threads,
        () -> {
          double[][] lines = new double[CoOccurrence.BLOCK][n];
          return (rows, from, to) -> {
            for (int i = from; i < to; i++) {
              double[] line = lines[i - from];
              divide(rows[i - from], ubiquity[i], ubiquity, line);
              System.arraycopy(line, i, proximity, i * n + i, n - i);
            }
            for (int j = from; j < n; j++) {
              for (int i = from; i < Math.min(to, j); i++) {
                proximity[j * n + i] = lines[i - from][j];
              }
            }
          };
        });
  }

  /** Reads and writes at a plain index only, which vector instructions need. */
  private static void divide(int[] counts, double own, double[] ubiquity, double[] line) {
    for (int j = 0; j < line.length; j++) {
      line[j] = counts[j];
    }
    for (int j = 0; j < line.length; j++) {
      line[j] /= Math.max(own, ubiquity[j]);
    }
  }

  /**
   * Writes the probability that a region is present in the second industry, given the first.
   *
   * <p>\[ P(j \mid i) = \frac{c_{ij}}{u_i} \]
   *
   * <ul>
   *   <li>Unit: a probability.
   *   <li>{@code NaN} where the first industry is in no region.
   *   <li>Not symmetric: the transposed result gives the condition on the second industry.
   * </ul>
   *
   * <p>One division for each pair; allocates the counts.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007). doi:10.1126/science.1144581
   *
   * @param matrix who is present where
   * @param threads how many threads work, at least 1
   * @param proximity receives the result
   * @throws IllegalArgumentException if the array has another length
   */
  public static void conditional(BinaryMatrix matrix, int threads, double[] proximity) {
    int n = matrix.industries();
    CoOccurrence.checkPairs(proximity.length, n);
    int[] counts = new int[n * n];
    CoOccurrence.counts(matrix, threads, counts);
    double[] ubiquity = ubiquity(matrix);
    for (int i = 0, cell = 0; i < n; i++) {
      for (int j = 0; j < n; j++, cell++) {
        proximity[cell] = counts[cell] / ubiquity[i];
      }
    }
  }

  /**
   * Writes the cosine of the columns of presence of each pair.
   *
   * <p>\[ \frac{c_{ij}}{\sqrt{u_i u_j}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio from 0 to 1; the geometric mean of the two conditional probabilities.
   *   <li>{@code NaN} where either industry is in no region.
   *   <li>Symmetric; 1 on the diagonal of an industry that is anywhere.
   * </ul>
   *
   * <p>One root and one division for each pair; allocates the counts.
   *
   * <p>Reference: van Eck, N. J. and Waltman, L. (2009). How to normalize cooccurrence data? An
   * analysis of some well-known similarity measures. <i>Journal of the American Society for
   * Information Science and Technology</i> 60(8), 1635-1651. doi:10.1002/asi.21075
   *
   * @param matrix who is present where
   * @param threads how many threads work, at least 1
   * @param proximity receives the result
   * @throws IllegalArgumentException if the array has another length
   */
  public static void cosine(BinaryMatrix matrix, int threads, double[] proximity) {
    int n = matrix.industries();
    CoOccurrence.checkPairs(proximity.length, n);
    int[] counts = new int[n * n];
    CoOccurrence.counts(matrix, threads, counts);
    double[] ubiquity = ubiquity(matrix);
    for (int i = 0, cell = 0; i < n; i++) {
      for (int j = 0; j < n; j++, cell++) {
        proximity[cell] = counts[cell] / Math.sqrt(ubiquity[i] * ubiquity[j]);
      }
    }
  }

  /**
   * Writes how alike the location quotients of each pair of industries are.
   *
   * <p>With \(\rho\) Pearson's correlation over the regions:
   *
   * <p>\[ \phi_{ij} = \frac{1 + \rho(LQ_{\cdot i}, LQ_{\cdot j})}{2} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio from 0 to 1; one half where the quotients are not correlated.
   *   <li>A region without activity counts with quotients of 0. {@code NaN} where either industry
   *       is empty or has the same quotient everywhere.
   *   <li>Symmetric; 1 on the diagonal where it is defined.
   * </ul>
   *
   * <p>Three passes over the table and one product for each pair and region, in the order of the
   * regions; allocates a table of deviations, by industry. The result is the same whatever the
   * number of threads.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007), doi:10.1126/science.1144581, for
   * proximity; the continuous form is that of the package py-ecomplexity.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param threads how many threads work, at least 1
   * @param proximity receives the result
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void continuous(
      double[] activity, int regions, int industries, int threads, double[] proximity) {
    Tables.checkShape(activity, regions, industries, "activity");
    CoOccurrence.checkPairs(proximity.length, industries);
    double[] deviations = deviations(activity, regions, industries);
    Threads.forRanges(
        industries,
        BLOCK,
        threads,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            for (int j = i; j < industries; j++) {
              double value = (1 + product(deviations, i * regions, j * regions, regions)) / 2;
              proximity[i * industries + j] = value;
              proximity[j * industries + i] = value;
            }
          }
        });
  }

  /** Deviations of the quotients from their mean, by industry, with a sum of squares of 1. */
  private static double[] deviations(double[] activity, int regions, int industries) {
    double[] quotients = new double[activity.length];
    GeneralisedQuotient.locationQuotients(activity, regions, industries, quotients);
    double[] ofRegions = Tables.rowTotals(activity, regions, industries);
    double[] deviations = new double[activity.length];
    for (int i = 0, row = 0; i < industries; i++, row += regions) {
      double mean = 0;
      boolean same = true;
      for (int r = 0; r < regions; r++) {
        double quotient = ofRegions[r] > 0 ? quotients[r * industries + i] : 0;
        deviations[row + r] = quotient;
        same &= quotient == deviations[row];
        mean += quotient;
      }
      mean /= regions;
      double squares = 0;
      for (int r = row; r < row + regions; r++) {
        deviations[r] -= mean;
        squares += deviations[r] * deviations[r];
      }
      double length = same ? Double.NaN : Math.sqrt(squares);
      for (int r = row; r < row + regions; r++) {
        deviations[r] /= length;
      }
    }
    return deviations;
  }

  private static double product(double[] values, int a, int b, int length) {
    if (a == b) {
      return Double.isNaN(values[a]) ? Double.NaN : 1;
    }
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 2 <= length; k += 2) {
      even += values[a + k] * values[b + k];
      odd += values[a + k + 1] * values[b + k + 1];
    }
    return k < length ? even + odd + values[a + k] * values[b + k] : even + odd;
  }

  /**
   * Replaces the diagonal, for those who leave an industry's proximity to itself out.
   *
   * <p>\[ \phi_{ii} = 0 \]
   *
   * <ul>
   *   <li>Unit: that of the pairs.
   *   <li>{@code NaN} on the diagonal stays: such an industry is in no region.
   *   <li>Everything beside the diagonal stays.
   * </ul>
   *
   * <p>One step for each industry; allocates nothing.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007). doi:10.1126/science.1144581
   *
   * @param pairs row by row, changed in place
   * @param industries number of rows and columns
   * @throws IllegalArgumentException if the array has another length
   */
  public static void clearDiagonal(double[] pairs, int industries) {
    CoOccurrence.checkPairs(pairs.length, industries);
    checkArgument(industries >= 1, "The number of industries (%s) must be at least 1.", industries);
    for (int i = 0; i < industries; i++) {
      int cell = i * industries + i;
      pairs[cell] = Double.isNaN(pairs[cell]) ? Double.NaN : 0;
    }
  }

  private static double[] ubiquity(BinaryMatrix matrix) {
    int[] counts = matrix.ubiquity();
    double[] ubiquity = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      ubiquity[i] = counts[i];
    }
    return ubiquity;
  }
}

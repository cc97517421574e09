package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The method of reflections: regions by the mean of their industries, industries by the mean of
 * their regions, in turn.
 *
 * <p>\[ k_{r,0} = d_r, \quad k_{i,0} = u_i, \quad k_{r,n} = \frac{1}{d_r} \sum_i B_{ri} k_{i,n-1},
 * \quad k_{i,n} = \frac{1}{u_i} \sum_r B_{ri} k_{r,n-1} \]
 *
 * <p>With every two steps the values draw closer to a constant, so that after twenty steps little
 * of a {@code double} is left for their differences. The constant is known from the start (it is
 * the mean, weighted by diversity or ubiquity, which no step changes), so it is kept apart and
 * differences lose nothing.
 *
 * <p>Stateless and thread-safe.
 */
public final class Reflections {

  private Reflections() {}

  /**
   * Writes the regions' values after a number of steps: their common constant plus {@link
   * #deviationsOfRegions}.
   *
   * <p>\[ k_{r,n} \]
   *
   * <ul>
   *   <li>Unit: after an even number of steps a number of industries, after an odd one of regions.
   *   <li>{@code NaN} for a region without presence.
   *   <li>Within a connected part, draws closer to a constant with every two steps.
   * </ul>
   *
   * <p>One addition for each presence and step; allocates one {@code double} for each region and
   * industry, and the matrix in bytes from both sides.
   *
   * <p>Reference: Hidalgo, C. A. and Hausmann, R. (2009). The building blocks of economic
   * complexity. <i>Proceedings of the National Academy of Sciences</i> 106(26), 10570-10575.
   * doi:10.1073/pnas.0900943106
   *
   * @param matrix who is present where
   * @param steps how often to reflect, not negative
   * @param values receives one value for each region
   * @throws IllegalArgumentException if the number of steps or the length is not as described
   */
  public static void ofRegions(BinaryMatrix matrix, int steps, double[] values) {
    double constant = reflect(matrix, steps, true, values);
    for (int r = 0; r < values.length; r++) {
      values[r] += constant;
    }
  }

  /**
   * Writes the industries' values after a number of steps; as {@link #ofRegions}, from the other
   * side.
   *
   * <p>\[ k_{i,n} \]
   *
   * <ul>
   *   <li>Unit: after an even number of steps a number of regions, after an odd one of industries.
   *   <li>{@code NaN} for an industry without presence.
   *   <li>Within a connected part, draws closer to a constant with every two steps.
   * </ul>
   *
   * <p>One addition for each presence and step; allocates one {@code double} for each region and
   * industry, and the matrix in bytes from both sides.
   *
   * <p>Reference: Hidalgo and Hausmann (2009). doi:10.1073/pnas.0900943106
   *
   * @param matrix who is present where
   * @param steps how often to reflect, not negative
   * @param values receives one value for each industry
   * @throws IllegalArgumentException if the number of steps or the length is not as described
   */
  public static void ofIndustries(BinaryMatrix matrix, int steps, double[] values) {
    double constant = reflect(matrix, steps, false, values);
    for (int i = 0; i < values.length; i++) {
      values[i] += constant;
    }
  }

  /**
   * Writes how far each region's value is from the common constant, without the loss of digits that
   * subtracting it would mean.
   *
   * <p>\[ k_{r,n} - \bar k_n, \quad \bar k_n = \frac{\sum_r d_r k_{r,n}}{\sum_r d_r} \]
   *
   * <ul>
   *   <li>Unit: as {@link #ofRegions}.
   *   <li>{@code NaN} for a region without presence; 0 throughout if all are equally diverse.
   *   <li>Weighted by diversity, the deviations sum to 0.
   * </ul>
   *
   * <p>One addition for each presence and step; allocates one {@code double} for each region and
   * industry, and the matrix in bytes from both sides.
   *
   * <p>Reference: Hidalgo and Hausmann (2009). doi:10.1073/pnas.0900943106
   *
   * @param matrix who is present where
   * @param steps how often to reflect, not negative
   * @param values receives one value for each region
   * @throws IllegalArgumentException if the number of steps or the length is not as described
   */
  public static void deviationsOfRegions(BinaryMatrix matrix, int steps, double[] values) {
    reflect(matrix, steps, true, values);
  }

  /**
   * Writes how far each industry's value is from the common constant; as {@link
   * #deviationsOfRegions}, from the other side.
   *
   * <p>\[ k_{i,n} - \bar k_n, \quad \bar k_n = \frac{\sum_i u_i k_{i,n}}{\sum_i u_i} \]
   *
   * <ul>
   *   <li>Unit: as {@link #ofIndustries}.
   *   <li>{@code NaN} for an industry without presence; 0 throughout if all are equally ubiquitous.
   *   <li>Weighted by ubiquity, the deviations sum to 0.
   * </ul>
   *
   * <p>One addition for each presence and step; allocates one {@code double} for each region and
   * industry, and the matrix in bytes from both sides.
   *
   * <p>Reference: Hidalgo and Hausmann (2009). doi:10.1073/pnas.0900943106
   *
   * @param matrix who is present where
   * @param steps how often to reflect, not negative
   * @param values receives one value for each industry
   * @throws IllegalArgumentException if the number of steps or the length is not as described
   */
  public static void deviationsOfIndustries(BinaryMatrix matrix, int steps, double[] values) {
    reflect(matrix, steps, false, values);
  }

  /** Writes deviations and returns the constant. */
  private static double reflect(
      BinaryMatrix matrix, int steps, boolean toRegions, double[] values) {
    int expected = toRegions ? matrix.regions() : matrix.industries();
    checkArgument(steps >= 0, "The number of steps (%s) must not be negative.", steps);
    checkArgument(
        values.length == expected, "The array holds %s values, not %s.", values.length, expected);
    int[][] degrees = {matrix.diversity(), matrix.ubiquity()};
    BinaryProduct[] products = {BinaryProduct.byRegion(matrix), BinaryProduct.byIndustry(matrix)};
    int side = toRegions == (steps % 2 == 0) ? 0 : 1;
    double constant = weightedMean(degrees[side], degrees[side]);
    double[] current = new double[degrees[side].length];
    for (int k = 0; k < current.length; k++) {
      current[k] = degrees[side][k] > 0 ? degrees[side][k] - constant : 0;
    }
    for (int step = 0; step < steps; step++) {
      side = 1 - side;
      double[] next = new double[degrees[side].length];
      products[side].times(current, next);
      for (int k = 0; k < next.length; k++) {
        next[k] = degrees[side][k] > 0 ? next[k] / degrees[side][k] : 0;
      }
      current = next;
    }
    for (int k = 0; k < values.length; k++) {
      values[k] = degrees[side][k] > 0 ? current[k] : Double.NaN;
    }
    return constant;
  }

  private static double weightedMean(int[] values, int[] weights) {
    double sum = 0;
    double weight = 0;
    for (int k = 0; k < values.length; k++) {
      sum += (double) values[k] * weights[k];
      weight += weights[k];
    }
    return sum / weight;
  }
}

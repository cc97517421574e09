package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The measures of Getis and Ord: whether high values lie together, or low ones.
 *
 * <p>Stateless and thread-safe.
 */
public final class GetisOrd {

  private GetisOrd() {}

  /**
   * The general G and its moments if the values at hand fall to the areas at random.
   *
   * @param value the measure
   * @param expected its mean
   * @param variance its variance
   */
  public record General(double value, double expected, double variance) {

    /** The distance from what is expected, in standard deviations; {@code NaN} without variance. */
    public double score() {
      return WeightMoments.score(value - expected, variance);
    }
  }

  /**
   * Returns the general G of all areas.
   *
   * <p>\[ G = \frac{\sum_{ij} w_{ij} x_i x_j}{\sum_{i \ne j} x_i x_j}, \qquad E[G] = \frac{S_0}{n
   * (n - 1)} \]
   *
   * <p>Its variance is over all arrangements of the values. With \(d_i = x_i - \mu\), \(D_k =
   * \sum_i d_i^k\) and \(n^{(4)} = n (n-1)(n-2)(n-3)\), that of the numerator is
   *
   * <p>\[ \frac{\mu^2 (S_2 - 4 S_0^2 / n) D_2}{n - 1} + \frac{B_0 D_2^2 - B_1 D_4}{n^{(4)}} -
   * \left( \frac{S_0 D_2}{n (n-1)} \right)^2 + \frac{2 \mu D_3}{n (n-1)} \left( \frac{4 S_0^2 - 2
   * S_2}{n - 2} - S_2 \right) \]
   *
   * <p>where \(B_0 = (n^2 - 3n + 3) S_1 - n S_2 + 3 S_0^2\) and \(B_1 = (n^2 - n) S_1 - 2 n S_2 + 6
   * S_0^2\). It equals the paper's formula from sums of powers of the values, of which the digits
   * cancel out.
   *
   * <ul>
   *   <li>Unit: a pure ratio, 0 to 1 for binary weights; above its mean where high values lie
   *       together.
   *   <li>{@code NaN} where a value is negative, for which G has no meaning, where fewer than two
   *       values are positive or no area has a neighbour; the variance also below four areas.
   *   <li>Where each area neighbours all others equally, G is what is expected whatever the values
   *       are: the variance is 0.
   *   <li>The paper prints 3 for the 6 in \(B_1\); the moments of a permutation require 6.
   *   <li>Not unchanged if one number is added to all values; multiplication changes nothing but
   *       the last bits.
   * </ul>
   *
   * <p>Two passes over the pairs, one with a search of the reverse pair; allocates one {@code
   * double} for each area. Sums are plain, in the order of the areas.
   *
   * <p>Reference: Getis, A. and Ord, J. K. (1992). The analysis of spatial association by use of
   * distance statistics. <i>Geographical Analysis</i> 24(3), 189-206.
   * doi:10.1111/j.1538-4632.1992.tb00261.x
   *
   * @param values one for each area, finite
   * @param weights between the areas, not necessarily symmetric
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static General general(double[] values, SpatialWeights weights) {
    WeightMoments.checkValues(values, weights);
    WeightMoments moments = WeightMoments.of(weights);
    double n = values.length;
    double m1 = 0;
    double cross = 0;
    double others = 0; // of each value with all before it, so that nothing cancels out
    boolean negative = false;
    for (int a = 0; a < values.length; a++) {
      double x = values[a];
      negative |= x < 0;
      others += x * m1;
      m1 += x;
      for (int k = weights.start(a); k < weights.start(a + 1); k++) {
        cross += weights.weight(k) * x * values[weights.neighbour(k)];
      }
    }
    if (negative || !(others > 0) || !(moments.s0() > 0)) {
      return new General(Double.NaN, Double.NaN, Double.NaN);
    }
    double pairs = 2 * others;
    double expected = moments.s0() / (n * (n - 1));
    double variance = varianceOfCross(WeightMoments.deviations(values, weights), m1 / n, moments);
    return new General(
        cross / pairs,
        expected,
        n >= 4
            ? WeightMoments.variance(variance / pairs / pairs, expected * expected)
            : Double.NaN);
  }

  /**
   * The variance of \(\sum_{ij} w_{ij} x_i x_j\) over all arrangements of the values, from
   * deviations: with \(x_i = \mu + d_i\), the sum is a constant, \(\mu\) times a sum of deviations
   * weighted by what goes out and comes in, and the sum of products of deviations.
   */
  private static double varianceOfCross(double[] deviations, double mean, WeightMoments moments) {
    double n = deviations.length;
    double d2 = 0;
    double d3 = 0;
    double d4 = 0;
    for (double d : deviations) {
      d2 += d * d;
      d3 += d * d * d;
      d4 += d * d * d * d;
    }
    double s0 = moments.s0();
    double s1 = moments.s1();
    double s2 = moments.s2();
    double linear = mean * mean * (s2 - 4 * s0 * s0 / n) * d2 / (n - 1);
    double b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
    double b1 = (n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0;
    double square = (b0 * d2 * d2 - b1 * d4) / (n * (n - 1) * (n - 2) * (n - 3));
    double expected = s0 * d2 / (n * (n - 1));
    double both = mean * d3 * (2 * (2 * s0 * s0 - s2) / (n - 2) - s2) / (n * (n - 1));
    return linear + (square - expected * expected) + 2 * both;
  }

  /**
   * Writes the standardised local G of every area, its own value left out.
   *
   * <p>With \(W_i = \sum_j w_{ij}\), \(Q_i = \sum_j w_{ij}^2\), and mean \(\bar x_{(i)}\) and
   * variance \(s^2_{(i)}\) of the other \(n - 1\) values:
   *
   * <p>\[ z_i = \frac{\sum_j w_{ij} x_j - W_i \bar x_{(i)}}{s_{(i)} \sqrt{[(n - 1) Q_i - W_i^2] /
   * (n - 2)}} \]
   *
   * <ul>
   *   <li>Unit: standard deviations; positive where high values surround the area.
   *   <li>{@code NaN} for an area without neighbours, for one that neighbours all others equally,
   *       where all the others' values are equal, and below three areas.
   *   <li>Unchanged but for the last bits if an area's weights are multiplied by one number, so
   *       row-standardising changes nothing; likewise if all values are multiplied by a positive
   *       number or one number is added to all. Values may be negative.
   * </ul>
   *
   * <p>Two passes over the values and one over the pairs; allocates one {@code double} for each
   * area. Sums are plain, in the order of the areas.
   *
   * <p>Reference: Ord, J. K. and Getis, A. (1995). Local spatial autocorrelation statistics:
   * distributional issues and an application. <i>Geographical Analysis</i> 27(4), 286-306.
   * doi:10.1111/j.1538-4632.1995.tb00912.x
   *
   * @param values one for each area, finite
   * @param weights between the areas
   * @param local receives the results; may be {@code values}
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static void local(double[] values, SpatialWeights weights, double[] local) {
    double[] z = checked(values, weights, local);
    double n = z.length;
    double squares = sumOfSquares(z);
    for (int a = 0; a < z.length; a++) {
      double own = z[a];
      double sum = 0;
      double square = 0;
      double lag = 0;
      for (int k = weights.start(a); k < weights.start(a + 1); k++) {
        double weight = weights.weight(k);
        sum += weight;
        square += weight * weight;
        lag += weight * z[weights.neighbour(k)];
      }
      double mean = -own / (n - 1); // deviations add up to nothing
      double variance = (squares - own * own) / (n - 1) - mean * mean;
      local[a] = score(lag - sum * mean, variance, squares, (n - 1) * square, sum, n - 2);
    }
  }

  /**
   * Writes the standardised local G* of every area, its own value included with the weight of its
   * strongest neighbour.
   *
   * <p>With \(w_{ii} = \max_j w_{ij}\), so 1 for binary weights, and sums over \(j\) that include
   * \(i\):
   *
   * <p>\[ z_i = \frac{\sum_j w_{ij} x_j - W_i \bar x}{s \sqrt{(n Q_i - W_i^2) / (n - 1)}} \]
   *
   * <ul>
   *   <li>Unit: standard deviations; positive where the area and its surroundings have high values.
   *   <li>{@code NaN} for an area without neighbours, for one that neighbours all others equally,
   *       and throughout where all values are equal.
   *   <li>Unchanged but for the last bits if an area's weights are multiplied by one number, or all
   *       values by a positive number, or one number is added to all values.
   * </ul>
   *
   * <p>Two passes over the values and one over the pairs; allocates one {@code double} for each
   * area. Sums are plain, in the order of the areas.
   *
   * <p>Reference: Ord and Getis (1995). doi:10.1111/j.1538-4632.1995.tb00912.x
   *
   * @param values one for each area, finite
   * @param weights between the areas
   * @param local receives the results; may be {@code values}
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static void localWithSelf(double[] values, SpatialWeights weights, double[] local) {
    double[] z = checked(values, weights, local);
    double n = z.length;
    double squares = sumOfSquares(z);
    for (int a = 0; a < z.length; a++) {
      double sum = 0;
      double square = 0;
      double lag = 0;
      double self = 0;
      for (int k = weights.start(a); k < weights.start(a + 1); k++) {
        double weight = weights.weight(k);
        self = Math.max(self, weight);
        sum += weight;
        square += weight * weight;
        lag += weight * z[weights.neighbour(k)];
      }
      sum += self;
      square += self * self;
      lag += self * z[a];
      local[a] = score(lag, squares / n, squares, n * square, sum, n - 1);
    }
  }

  private static double[] checked(double[] values, SpatialWeights weights, double[] local) {
    double[] z = WeightMoments.deviations(values, weights);
    checkArgument(
        local.length == z.length, "There are %s results for %s areas.", local.length, z.length);
    if (WeightMoments.allEqual(values)) {
      Arrays.fill(z, 0);
    }
    return z;
  }

  private static double sumOfSquares(double[] deviations) {
    double squares = 0;
    for (double z : deviations) {
      squares += z * z;
    }
    return squares;
  }

  /** What remains of rounding where nothing should be left is no spread. */
  private static double score(
      double excess, double variance, double squares, double scaled, double sum, double freedom) {
    double spread = scaled - sum * sum;
    boolean defined = variance > 1e-14 * squares && spread > 1e-12 * scaled && freedom > 0;
    return defined ? excess / Math.sqrt(variance * spread / freedom) : Double.NaN;
  }
}

package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Moran's measure of spatial association: whether neighbours have like values.
 *
 * <p>Stateless and thread-safe.
 */
public final class Moran {

  private Moran() {}

  /**
   * Moran's I and its moments under two hypotheses.
   *
   * @param value the measure
   * @param expected under both hypotheses
   * @param normalVariance if values are drawn from one normal distribution
   * @param randomVariance if the values at hand fall to the areas at random
   */
  public record Global(
      double value, double expected, double normalVariance, double randomVariance) {

    /**
     * The distance from what is expected, in standard deviations under normality; {@code NaN}
     * without variance.
     */
    public double normalScore() {
      return WeightMoments.score(value - expected, normalVariance);
    }

    /**
     * The distance from what is expected, in standard deviations under randomisation; {@code NaN}
     * without variance.
     */
    public double randomScore() {
      return WeightMoments.score(value - expected, randomVariance);
    }
  }

  /**
   * Returns Moran's I of all areas.
   *
   * <p>With \(z\) the deviations of \(n\) values from their mean and \(S_0 = \sum_{ij} w_{ij}\):
   *
   * <p>\[ I = \frac{n}{S_0} \frac{\sum_{ij} w_{ij} z_i z_j}{\sum_i z_i^2}, \qquad E[I] =
   * -\frac{1}{n - 1} \]
   *
   * <p>and with \(S_1 = \frac12 \sum_{ij} (w_{ij} + w_{ji})^2\), \(S_2 = \sum_i (w_{i\cdot} +
   * w_{\cdot i})^2\) and the kurtosis \(b = n \sum z_i^4 / (\sum z_i^2)^2\):
   *
   * <p>\[ V_N = \frac{n^2 S_1 - n S_2 + 3 S_0^2}{(n^2 - 1) S_0^2} - E^2, \]
   *
   * <p>\[ V_R = \frac{n [(n^2 - 3n + 3) S_1 - n S_2 + 3 S_0^2] - b [(n^2 - n) S_1 - 2 n S_2 + 6
   * S_0^2]}{(n-1)(n-2)(n-3) S_0^2} - E^2 \]
   *
   * <ul>
   *   <li>Unit: a pure number; about -1 to 1, though the weights may allow more.
   *   <li>{@code NaN} where all values are equal or no area has a neighbour; the variance under
   *       randomisation also below four areas.
   *   <li>Where each area neighbours all others equally, I is what is expected whatever the values
   *       are: both variances are 0.
   *   <li>An island counts among the \(n\) areas and adds to the variance of the values, not to
   *       their association; leave it out by {@link SpatialWeights#connected}.
   *   <li>Unchanged but for the last bits if all values are multiplied by one number other than 0,
   *       or one number is added to all.
   * </ul>
   *
   * <p>Two passes over the pairs, one with a search of the reverse pair; allocates two {@code
   * double} for each area. Sums are plain, in the order of the areas.
   *
   * <p>Reference: Moran, P. A. P. (1950). Notes on continuous stochastic phenomena.
   * <i>Biometrika</i> 37(1/2), 17-23. doi:10.2307/2332142. Moments: Cliff, A. D. and Ord, J. K.
   * (1981). <i>Spatial Processes: Models and Applications</i>. London: Pion.
   *
   * @param values one for each area, finite
   * @param weights between the areas, not necessarily symmetric
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static Global global(double[] values, SpatialWeights weights) {
    double[] z = WeightMoments.deviations(values, weights);
    WeightMoments moments = WeightMoments.of(weights);
    double n = values.length;
    double squares = 0;
    double fourths = 0;
    double cross = 0;
    for (int a = 0; a < z.length; a++) {
      double square = z[a] * z[a];
      squares += square;
      fourths += square * square;
      cross += z[a] * lag(z, weights, a);
    }
    if (WeightMoments.allEqual(values) || !(moments.s0() > 0)) {
      return new Global(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double s0 = moments.s0();
    double s1 = moments.s1();
    double s2 = moments.s2();
    double expected = -1 / (n - 1);
    double kurtosis = n * fourths / (squares * squares);
    double normal =
        (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - expected * expected;
    double random =
        (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
                    - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0))
                / ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
            - expected * expected;
    double scale = expected * expected;
    return new Global(
        n / s0 * cross / squares,
        expected,
        WeightMoments.variance(normal, scale),
        n >= 4 ? WeightMoments.variance(random, scale) : Double.NaN);
  }

  /**
   * Writes the local Moran of every area: its part in the association of all.
   *
   * <p>\[ I_i = \frac{z_i}{m_2} \sum_j w_{ij} z_j, \qquad m_2 = \frac{\sum_i z_i^2}{n} \text{ or }
   * \frac{\sum_i z_i^2}{n - 1} \]
   *
   * <ul>
   *   <li>Unit: a pure number of either sign; positive where neighbours are on the same side of the
   *       mean.
   *   <li>{@code NaN} for an area without neighbours, and throughout where all values are equal.
   *   <li>With the first \(m_2\) the defined values add up to \(S_0 I\).
   * </ul>
   *
   * <p>One pass over the pairs; allocates one {@code double} for each area. Sums are plain, in the
   * order of the areas.
   *
   * <p>Reference: Anselin, L. (1995). Local indicators of spatial association - LISA.
   * <i>Geographical Analysis</i> 27(2), 93-115. doi:10.1111/j.1538-4632.1995.tb00338.x
   *
   * @param values one for each area, finite
   * @param weights between the areas
   * @param lost 0 to divide the sum of squares by the number of areas, 1 to divide by one less
   * @param local receives the results; may be {@code values}
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static void local(double[] values, SpatialWeights weights, int lost, double[] local) {
    double[] z = WeightMoments.deviations(values, weights);
    checkArgument(
        local.length == z.length, "There are %s results for %s areas.", local.length, z.length);
    double scale = WeightMoments.allEqual(values) ? Double.NaN : secondMoment(z, lost);
    for (int a = 0; a < z.length; a++) {
      local[a] = weights.degree(a) > 0 ? z[a] / scale * lag(z, weights, a) : Double.NaN;
    }
  }

  /** The mean square of deviations; the sum is divided by their number less {@code lost}. */
  static double secondMoment(double[] deviations, int lost) {
    checkArgument(lost == 0 || lost == 1, "The degrees of freedom lost (%s) must be 0 or 1.", lost);
    double squares = 0;
    for (double z : deviations) {
      squares += z * z;
    }
    return squares / (deviations.length - lost);
  }

  private static double lag(double[] values, SpatialWeights weights, int area) {
    double lag = 0;
    for (int k = weights.start(area); k < weights.start(area + 1); k++) {
      lag += weights.weight(k) * values[weights.neighbour(k)];
    }
    return lag;
  }
}

package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Geary's measure of spatial association: how much neighbours differ.
 *
 * <p>Stateless and thread-safe.
 */
public final class Geary {

  private Geary() {}

  /**
   * Geary's C and its variances; 1 is expected under both hypotheses.
   *
   * @param value the measure
   * @param normalVariance if values are drawn from one normal distribution
   * @param randomVariance if the values at hand fall to the areas at random
   */
  public record Global(double value, double normalVariance, double randomVariance) {

    /** How far C lies below 1, in standard deviations under normality. */
    public double normalScore() {
      return WeightMoments.score(1 - value, normalVariance);
    }

    /** How far C lies below 1, in standard deviations under randomisation. */
    public double randomScore() {
      return WeightMoments.score(1 - value, randomVariance);
    }
  }

  /**
   * Returns Geary's C of all areas.
   *
   * <p>With \(z\) the deviations from the mean, \(S_0, S_1, S_2, b\) as for {@link Moran#global}:
   *
   * <p>\[ C = \frac{n - 1}{2 S_0} \frac{\sum_{ij} w_{ij} (x_i - x_j)^2}{\sum_i z_i^2}, \qquad E[C]
   * = 1, \]
   *
   * <p>\[ V_N = \frac{(2 S_1 + S_2)(n - 1) - 4 S_0^2}{2 (n + 1) S_0^2}, \]
   *
   * <p>\[ V_R = \frac{(n-1) S_1 [n^2 - 3n + 3 - (n-1) b] - \frac14 (n-1) S_2 [n^2 + 3n - 6 - (n^2 -
   * n + 2) b] + S_0^2 [n^2 - 3 - (n-1)^2 b]}{n (n-2)(n-3) S_0^2} \]
   *
   * <ul>
   *   <li>Unit: a pure number, not negative; below 1 where neighbours are alike. The scores are
   *       positive there, as Moran's are.
   *   <li>{@code NaN} where all values are equal or no area has a neighbour; the variance under
   *       randomisation also below four areas.
   *   <li>Where each area neighbours all others equally, C is 1 whatever the values are: both
   *       variances are 0.
   *   <li>An island counts among the \(n\) areas and adds to the variance of the values only.
   *   <li>Unchanged but for the last bits if all values are multiplied by one number other than 0,
   *       or one number is added to all.
   * </ul>
   *
   * <p>Two passes over the pairs, one with a search of the reverse pair; allocates two {@code
   * double} for each area. Sums are plain, in the order of the areas.
   *
   * <p>Reference: Geary, R. C. (1954). The contiguity ratio and statistical mapping. <i>The
   * Incorporated Statistician</i> 5(3), 115-145. doi:10.2307/2986645. Moments: Cliff and Ord
   * (1981).
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
      cross += differences(values, weights, a);
    }
    if (WeightMoments.allEqual(values) || !(moments.s0() > 0)) {
      return new Global(Double.NaN, Double.NaN, Double.NaN);
    }
    double s0 = moments.s0();
    double s1 = moments.s1();
    double s2 = moments.s2();
    double kurtosis = n * fourths / (squares * squares);
    double normal = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
    double random =
        ((n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
                - (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4
                + s0 * s0 * (n * n - 3 - (n - 1) * (n - 1) * kurtosis))
            / (n * (n - 2) * (n - 3) * s0 * s0);
    return new Global(
        (n - 1) / (2 * s0) * cross / squares,
        WeightMoments.variance(normal, 1 / n),
        n >= 4 ? WeightMoments.variance(random, (1 + kurtosis) / n) : Double.NaN);
  }

  /**
   * Writes the local Geary of every area: how much it differs from its neighbours.
   *
   * <p>\[ c_i = \frac{1}{m_2} \sum_j w_{ij} (x_i - x_j)^2, \qquad m_2 = \frac{\sum_i z_i^2}{n}
   * \text{ or } \frac{\sum_i z_i^2}{n - 1} \]
   *
   * <ul>
   *   <li>Unit: a pure number, not negative; 0 where all neighbours have the area's own value.
   *   <li>{@code NaN} for an area without neighbours, and throughout where all values are equal.
   *   <li>With the second \(m_2\) the defined values add up to \(2 S_0 C\).
   * </ul>
   *
   * <p>One pass over the pairs; allocates one {@code double} for each area. Sums are plain, in the
   * order of the areas.
   *
   * <p>Reference: Anselin (1995). doi:10.1111/j.1538-4632.1995.tb00338.x
   *
   * @param values one for each area, finite
   * @param weights between the areas
   * @param lost 0 to divide the sum of squares by the number of areas, 1 to divide by one less
   * @param local receives the results; another array than {@code values}
   * @throws IllegalArgumentException if a length or a value is not as described
   */
  public static void local(double[] values, SpatialWeights weights, int lost, double[] local) {
    double[] z = WeightMoments.deviations(values, weights);
    checkArgument(
        local.length == z.length, "There are %s results for %s areas.", local.length, z.length);
    checkArgument(local != values, "The results cannot be written over the values.");
    double scale = WeightMoments.allEqual(values) ? Double.NaN : Moran.secondMoment(z, lost);
    for (int a = 0; a < z.length; a++) {
      local[a] = weights.degree(a) > 0 ? differences(values, weights, a) / scale : Double.NaN;
    }
  }

  private static double differences(double[] values, SpatialWeights weights, int area) {
    double sum = 0;
    for (int k = weights.start(area); k < weights.start(area + 1); k++) {
      double difference = values[area] - values[weights.neighbour(k)];
      sum += weights.weight(k) * difference * difference;
    }
    return sum;
  }
}

package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The sums over weights on which the moments of all measures of association rest.
 *
 * @param s0 sum of all weights
 * @param s1 half the sum of the squares of each weight and its reverse together
 * @param s2 sum of the squares of each area's outgoing and incoming weights together
 */
record WeightMoments(double s0, double s1, double s2) {

  /** What rounding leaves of terms that cancel out, as a share of the largest, and far more. */
  private static final double ROUNDING = 1e-12;

  static WeightMoments of(SpatialWeights weights) {
    int size = weights.size();
    double s0 = 0;
    double s1 = 0;
    double[] both = new double[size];
    for (int a = 0; a < size; a++) {
      for (int k = weights.start(a); k < weights.start(a + 1); k++) {
        int b = weights.neighbour(k);
        double weight = weights.weight(k);
        s0 += weight;
        s1 += weight * (weight + weights.weight(b, a));
        both[a] += weight;
        both[b] += weight;
      }
    }
    double s2 = 0;
    for (double sum : both) {
      s2 += sum * sum;
    }
    return new WeightMoments(s0, s1, s2);
  }

  /** Returns deviations from the mean, if there is one finite value for each area. */
  static double[] deviations(double[] values, SpatialWeights weights) {
    checkValues(values, weights);
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double[] deviations = new double[values.length];
    for (int a = 0; a < values.length; a++) {
      deviations[a] = values[a] - mean;
    }
    return deviations;
  }

  static void checkValues(double[] values, SpatialWeights weights) {
    checkArgument(
        values.length == weights.size(),
        "There are %s values for %s areas.",
        values.length,
        weights.size());
    for (int a = 0; a < values.length; a++) {
      if (!Double.isFinite(values[a])) {
        throw new IllegalArgumentException(
            "The value of area " + a + " (" + values[a] + ") must be finite.");
      }
    }
  }

  /**
   * Returns a variance, or 0 where only rounding is left of it: where every arrangement of the
   * values has the same result, as if each area neighbours all others equally.
   *
   * @param left the sum of terms of both signs
   * @param scale the size of the terms
   */
  static double variance(double left, double scale) {
    return left <= ROUNDING * scale ? 0 : left;
  }

  /** A difference in standard deviations; {@code NaN} where there is no variance. */
  static double score(double difference, double variance) {
    return variance > 0 ? difference / Math.sqrt(variance) : Double.NaN;
  }

  /** Whether values are the same but for the rounding of their mean. */
  static boolean allEqual(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }
}

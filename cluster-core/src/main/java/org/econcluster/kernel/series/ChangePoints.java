package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Where the mean of a series changes.
 *
 * <p>Stateless and thread-safe.
 */
public final class ChangePoints {

  /** The median distance of a normal variable from its mean, in standard deviations. */
  private static final double MEDIAN_DISTANCE = 0.6744897501960817;

  /** The least penalty, as a share of all squared deviations: changes of rounding are none. */
  private static final double LEAST_PENALTY = 1e-9;

  private ChangePoints() {}

  /**
   * Returns where the parts begin into which a series falls.
   *
   * <p>\[ \min_{0 = \tau_0 \lt \tau_1 \lt \dots \lt \tau_k \lt n} \; \sum_{j=0}^{k}
   * \sum_{t=\tau_j}^{\tau_{j+1}-1} (x_t - \bar x_j)^2 + k \lambda, \quad \tau_{k+1} = n \]
   *
   * <ul>
   *   <li>Unit: positions, counted from 0; the first is always 0.
   *   <li>Refuses an empty series, one that is shorter than a part may be, and values that are not
   *       finite.
   *   <li>Adding a number to all values changes nothing; multiplying them by \(a\) changes nothing
   *       if the penalty is multiplied by \(a^2\).
   * </ul>
   *
   * <p>Optimal for the sum above, by dynamic programming: a number of steps in the square of the
   * length; allocates two arrays of it. Of equally good divisions the one with the longer last part
   * counts.
   *
   * <p>Reference: Jackson, B. et al. (2005). An algorithm for optimal partitioning of data on an
   * interval. <i>IEEE Signal Processing Letters</i> 12(2), 105-108. doi:10.1109/LSP.2001.838216
   *
   * @param values at equally spaced times
   * @param penalty \(\lambda\), what a further part must save in squared deviations; at least 0
   * @param shortest how many values a part has at least, 1 or more
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static int[] ofMean(double[] values, double penalty, int shortest) {
    checkArgument(shortest >= 1, "The shortest part (%s) must be at least 1.", shortest);
    Values.check(values, shortest);
    checkArgument(
        penalty >= 0 && penalty < Double.POSITIVE_INFINITY, // also refuses NaN
        "The penalty (%s) must be finite and at least 0.",
        penalty);
    int length = values.length;
    double[] cost = new double[length + 1];
    int[] lastStart = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      cost[end] = Double.POSITIVE_INFINITY;
      double mean = 0;
      double squares = 0;
      for (int start = end - 1; start >= 0; start--) {
        int size = end - start;
        double distance = values[start] - mean;
        mean += distance / size;
        squares += distance * (values[start] - mean);
        double all = start == 0 ? squares : cost[start] + squares + penalty;
        if (size >= shortest && all <= cost[end]) {
          cost[end] = all;
          lastStart[end] = start;
        }
      }
    }
    int[] starts = new int[length];
    int first = length;
    for (int end = length; end > 0; end = lastStart[end]) {
      starts[--first] = lastStart[end];
    }
    return Arrays.copyOfRange(starts, first, length);
  }

  /**
   * Returns the penalty of Schwarz for a further part, with the noise estimated from the steps of
   * the series.
   *
   * <p>\[ \lambda = 2 \hat\sigma^2 \ln n, \quad \hat\sigma = \frac{\operatorname{median}_t |x_{t+1}
   * - x_t|}{0.6745 \sqrt 2} \]
   *
   * <ul>
   *   <li>Unit: that of the series, squared.
   *   <li>At least a thousand-millionth of all squared deviations from the mean, so that rounding
   *       makes no part of its own; 0 for a series without variation.
   *   <li>Adding a number to all values changes nothing; multiplying them by \(a\) multiplies the
   *       penalty by \(a^2\).
   * </ul>
   *
   * <p>Sorts the steps; allocates an array of them. A change of the mean is one step of many, and
   * hardly moves their median.
   *
   * <p>Reference: Killick, R., Fearnhead, P. and Eckley, I. A. (2012). Optimal detection of
   * changepoints with a linear computational cost. <i>Journal of the American Statistical
   * Association</i> 107(500), 1590-1598. doi:10.1080/01621459.2012.737745, which uses such
   * penalties; the estimate of the noise is ours.
   *
   * @param values at equally spaced times, at least two
   * @throws IllegalArgumentException if there are too few values or one is not finite
   */
  public static double penalty(double[] values) {
    Values.check(values, 2);
    double[] steps = new double[values.length - 1];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = Math.abs(values[t + 1] - values[t]);
    }
    Arrays.sort(steps);
    double median = (steps[(steps.length - 1) / 2] + steps[steps.length / 2]) / 2;
    double deviation = median / (MEDIAN_DISTANCE * Math.sqrt(2));
    double mean = Values.mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.max(2 * deviation * deviation * Math.log(values.length), LEAST_PENALTY * squares);
  }
}

package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Student's distribution, by which errors spread whose size was itself estimated.
 *
 * <p>Stateless and thread-safe.
 */
public final class Student {

  private Student() {}

  /**
   * Returns the distance from 0 within which a value lies with a given probability.
   *
   * <p>\[ t : \; 1 - I_{\nu / (\nu + t^2)}(\nu / 2, 1 / 2) = p \]
   *
   * <ul>
   *   <li>Unit: standard errors; 0 for \(p = 0\).
   *   <li>Refuses a probability of 1, for which no distance is enough, and {@code NaN}.
   *   <li>Falls with the degrees of freedom towards the normal distance, 1.96 for 95 %.
   * </ul>
   *
   * <p>Halves an interval until no double lies between its ends, about sixty times; allocates
   * nothing.
   *
   * <p>Reference: Student (1908). The probable error of a mean. <i>Biometrika</i> 6(1), 1-25.
   * doi:10.2307/2331554
   *
   * @param probability of lying within the distance, at least 0 and below 1
   * @param freedom degrees of freedom, at least 1
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double distance(double probability, int freedom) {
    checkArgument(
        probability >= 0 && probability < 1, // also refuses NaN
        "The probability (%s) must be at least 0 and below 1.",
        probability);
    checkArgument(freedom >= 1, "The degrees of freedom (%s) must be at least 1.", freedom);
    double high = 1;
    while (within(high, freedom) < probability) {
      high *= 2;
    }
    double low = 0;
    double middle = high / 2;
    while (middle > low && middle < high) {
      if (within(middle, freedom) < probability) {
        low = middle;
      } else {
        high = middle;
      }
      middle = low + (high - low) / 2;
    }
    return low;
  }

  private static double within(double distance, double freedom) {
    return RegularizedBeta.complement(freedom / (freedom + distance * distance), freedom / 2, 0.5);
  }
}

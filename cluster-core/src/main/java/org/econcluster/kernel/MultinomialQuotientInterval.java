package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The lower end of a location quotient's interval when all four counts behind it are chance.
 *
 * <p>The model: each of \(N\) jobs falls into one of the four cells "in the region or not" by "in
 * the industry or not"; only \(N\) is given, so the size of the region is chance as well. It needs
 * no more than the cell, two shares and \(N\), and so it also serves a cell of which only bounds
 * are known. Profiles of regions take their cautious quotient from it.
 *
 * <p>{@link org.econcluster.kernel.specialisation.LocationQuotientInterval} asks another question:
 * there the totals of the regions are given, and chance is only to which industry a job belongs. It
 * needs a whole table and is the measure {@code location-quotient-interval}. The two variances
 * differ by \((1 - LQ)^2\, x_r / (N (N - x_r))\) in the logarithm, which is nothing where \(LQ =
 * 1\), and little where the region is a small part of all.
 *
 * <p>Stateless and thread-safe.
 */
public final class MultinomialQuotientInterval {

  /** The normal deviate that leaves 2.5 % on either side: an interval of 95 %. */
  public static final double DEVIATE_95 = 1.959963984540054;

  private MultinomialQuotientInterval() {}

  /**
   * Returns the approximate variance of the logarithm of a location quotient of counts.
   *
   * <p>With \(x\) the cell, \(x_r\) and \(x_i\) the totals of its region and its industry and \(N\)
   * that of all:
   *
   * <p>\[ \operatorname{Var} \ln LQ \approx \frac{1}{x} \left(1 - \frac{x}{x_r}\right) \left(1 -
   * \frac{x}{x_i}\right) + \frac{LQ - 1}{N} = \frac1x - \frac1{x_r} - \frac1{x_i} + \frac{2x}{x_r
   * x_i} - \frac1N \]
   *
   * <p>the delta method on the multinomial counts of the four cells "in the region or not" by "in
   * the industry or not", so that the region is a part of the reference area.
   *
   * <ul>
   *   <li>Unit: a pure number; the counts must be single jobs, not thousands of them.
   *   <li>Infinite where the cell is 0. Never negative: rounding below 0 gives 0.
   *   <li>With an infinite total and no share of the industry it is \(1/x - 1/x_r\), as against a
   *       reference that is known without error, which is never less.
   * </ul>
   *
   * <p>A few operations; allocates nothing.
   *
   * <p>Reference: Crawley, Beynon and Munday (2013), doi:10.1177/0042098012466601, for intervals
   * around quotients; the delta method is that of Agresti (2013), Categorical Data Analysis, 3rd
   * edition, section 16.1.
   *
   * @param cell the count; not negative, finite
   * @param regionShare its share of the region, from 0 to 1
   * @param industryShare its share of the industry, from 0 to 1
   * @param quotient the location quotient; not negative
   * @param total the count of all; more than 0, may be infinite
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double logVariance(
      double cell, double regionShare, double industryShare, double quotient, double total) {
    checkArgument(
        cell >= 0 && cell < Double.POSITIVE_INFINITY, // also refuses NaN
        "The cell (%s) must be finite and not negative.",
        cell);
    checkShare(regionShare, "region");
    checkShare(industryShare, "industry");
    checkArgument(quotient >= 0, "The quotient (%s) must not be negative.", quotient);
    checkArgument(total > 0, "The total (%s) must be more than 0.", total);
    if (cell == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double variance = (1 - regionShare) * (1 - industryShare) / cell + (quotient - 1) / total;
    return Math.max(0, variance);
  }

  /**
   * Returns the lower end of the confidence interval of a location quotient.
   *
   * <p>\[ LQ \cdot \exp\left(-z \sqrt{\operatorname{Var} \ln LQ}\right) \]
   *
   * <ul>
   *   <li>Unit: a pure ratio. Between 0 and the quotient.
   *   <li>0 where the variance is infinite, as for an empty cell.
   *   <li>Grows when all counts are multiplied, for more jobs are less chance: not scale free.
   * </ul>
   *
   * <p>A few operations; allocates nothing.
   *
   * <p>Reference: as for {@link #logVariance}.
   *
   * @param quotient the location quotient; finite, not negative
   * @param logVariance the variance of its logarithm; not negative, may be infinite
   * @param deviate how many standard deviations, for example {@link #DEVIATE_95}; more than 0
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double lowerEnd(double quotient, double logVariance, double deviate) {
    checkArgument(
        quotient >= 0 && quotient < Double.POSITIVE_INFINITY, // also refuses NaN
        "The quotient (%s) must be finite and not negative.",
        quotient);
    checkArgument(logVariance >= 0, "The variance (%s) must not be negative.", logVariance);
    checkArgument(deviate > 0, "The deviate (%s) must be more than 0.", deviate);
    return quotient * Math.exp(-deviate * Math.sqrt(logVariance));
  }

  private static void checkShare(double share, String name) {
    checkArgument(
        share >= 0 && share <= 1, // also refuses NaN
        "The share of the %s (%s) must lie between 0 and 1.",
        name,
        share);
  }
}

package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Whether poorer regions catch up with richer ones.
 *
 * <p>Stateless and thread-safe.
 */
public final class Convergence {

  private Convergence() {}

  /**
   * A straight line through points, by ordinary least squares.
   *
   * <p>Every number is {@code NaN} where it is undefined: the slope if all points lie above one
   * another, the errors if there are fewer than three.
   *
   * @param intercept where the line crosses the vertical axis
   * @param slope change of the second coordinate for one unit of the first
   * @param interceptError standard error of the intercept
   * @param slopeError standard error of the slope
   * @param determination share of the variance that the line explains, from 0 to 1
   * @param points number of points
   */
  public record Line(
      double intercept,
      double slope,
      double interceptError,
      double slopeError,
      double determination,
      int points) {

    /** The slope over its standard error. */
    public double slopeStatistic() {
      return slope / slopeError;
    }

    /** The intercept over its standard error. */
    public double interceptStatistic() {
      return intercept / interceptError;
    }

    /**
     * Returns how likely a statistic at least so far from 0 is by chance, by Student's distribution
     * with two degrees of freedom fewer than there are points.
     */
    public double chance(double statistic) {
      double freedom = points - 2;
      return RegularizedBeta.value(freedom / (freedom + statistic * statistic), freedom / 2, 0.5);
    }
  }

  /**
   * Returns the line of the average yearly growth on the first level, both in logarithms.
   *
   * <p>\[ \frac{1}{T} \ln \frac{y_{r}}{x_{r}} = \alpha + \beta \ln x_r + \varepsilon_r \]
   *
   * <ul>
   *   <li>Unit: of the slope, growth rate for each unit of the logarithm; below 0, poorer regions
   *       grow faster.
   *   <li>The slope is {@code NaN} if all regions begin equal.
   *   <li>Multiplying all values of both times by the same number changes the intercept only.
   * </ul>
   *
   * <p>Two passes; allocates two {@code double}s for each region.
   *
   * <p>Reference: Barro, R. J. and Sala-i-Martin, X. (1992). Convergence. <i>Journal of Political
   * Economy</i> 100(2), 223-251. doi:10.1086/261816
   *
   * @param first of each region, greater than 0
   * @param last of each region, greater than 0
   * @param years between the two, greater than 0
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static Line beta(double[] first, double[] last, double years) {
    checkArgument(
        first.length == last.length,
        "There are %s regions first and %s last.",
        first.length,
        last.length);
    checkArgument(years > 0, "The number of years (%s) must be greater than 0.", years);
    double[] level = new double[first.length];
    double[] growth = new double[first.length];
    for (int r = 0; r < level.length; r++) {
      level[r] = logarithm(first[r], "first", r);
      growth[r] = (logarithm(last[r], "last", r) - level[r]) / years;
    }
    return line(level, growth);
  }

  /**
   * Returns the speed at which regions approach their own steady state.
   *
   * <p>\[ \lambda = -\frac{\ln(1 + \beta T)}{T} \]
   *
   * <ul>
   *   <li>Unit: share of the gap closed each year; below 0 where regions drift apart.
   *   <li>{@code NaN} if \(1 + \beta T \lt 0\), infinite if it is 0.
   *   <li>Half of the gap is closed after \(\ln 2 / \lambda\) years.
   * </ul>
   *
   * <p>One logarithm; allocates nothing.
   *
   * <p>Reference: Barro, R. J. and Sala-i-Martin, X. (1992). Convergence. <i>Journal of Political
   * Economy</i> 100(2), 223-251. doi:10.1086/261816
   *
   * @param slope of {@link #beta}, for growth rates of a year
   * @param years between the two times
   */
  public static double speed(double slope, double years) {
    return -Math.log(1 + slope * years) / years;
  }

  /**
   * Returns the dispersion of levels: the standard deviation of their logarithms.
   *
   * <p>\[ \sigma = \sqrt{\frac{1}{m - k} \sum_r (\ln y_r - \overline{\ln y})^2}, \quad k = 1 \text{
   * for a sample, else } 0 \]
   *
   * <ul>
   *   <li>Unit: of the logarithm; 0.1 is a spread of about a tenth.
   *   <li>0 if all regions are equal; {@code NaN} for the sample of one region.
   *   <li>Multiplying all values by the same number changes nothing but the last bits.
   * </ul>
   *
   * <p>Two passes; allocates one {@code double} for each region.
   *
   * <p>Reference: Sala-i-Martin, X. (1996). The classical approach to convergence analysis.
   * <i>Economic Journal</i> 106(437), 1019-1036. doi:10.2307/2235375
   *
   * @param values of each region, greater than 0
   * @param sample whether the regions are a sample, and not all there are
   * @throws IllegalArgumentException if a value is not as described
   */
  public static double sigma(double[] values, boolean sample) {
    double[] logarithms = new double[values.length];
    double sum = 0;
    for (int r = 0; r < values.length; r++) {
      logarithms[r] = logarithm(values[r], "values", r);
      sum += logarithms[r];
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double logarithm : logarithms) {
      squares += (logarithm - mean) * (logarithm - mean);
    }
    return Math.sqrt(squares / (values.length - (sample ? 1 : 0)));
  }

  /**
   * Returns the line through points by ordinary least squares.
   *
   * @param horizontal first coordinates
   * @param vertical second coordinates, as many
   */
  public static Line line(double[] horizontal, double[] vertical) {
    int points = horizontal.length;
    checkArgument(
        points >= 1 && vertical.length == points,
        "There are %s first and %s second coordinates.",
        points,
        vertical.length);
    double x = mean(horizontal);
    double y = mean(vertical);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int k = 0; k < points; k++) {
      double dx = horizontal[k] - x;
      double dy = vertical[k] - y;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    double slope = xy / xx;
    double residuals = 0;
    for (int k = 0; k < points; k++) {
      double residual = vertical[k] - y - slope * (horizontal[k] - x);
      residuals += residual * residual;
    }
    double variance = points > 2 ? residuals / (points - 2) : Double.NaN;
    return new Line(
        y - slope * x,
        slope,
        Math.sqrt(variance * (1.0 / points + x * x / xx)),
        Math.sqrt(variance / xx),
        1 - residuals / yy,
        points);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double logarithm(double value, String name, int region) {
    checkArgument(
        value > 0 && value < Double.POSITIVE_INFINITY, // also catches NaN
        "The value %s[%s] (%s) must be finite and greater than 0.",
        name,
        region,
        value);
    return Math.log(value);
  }
}

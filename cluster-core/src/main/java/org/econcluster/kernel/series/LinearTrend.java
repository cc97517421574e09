package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A straight line through a series of equally spaced times.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinearTrend {

  /** How many values a line with an error needs. */
  public static final int FEWEST = 3;

  private final int length;
  private final double mean;
  private final double slope;
  private final double squaredTimes;
  private final double deviation;

  private LinearTrend(
      int length, double mean, double slope, double squaredTimes, double deviation) {
    this.length = length;
    this.mean = mean;
    this.slope = slope;
    this.squaredTimes = squaredTimes;
    this.deviation = deviation;
  }

  /**
   * Returns the line of least squared errors.
   *
   * <p>\[ b = \frac{\sum_t (t - \bar t)(x_t - \bar x)}{\sum_t (t - \bar t)^2}, \quad s^2 =
   * \frac{1}{n - 2} \sum_t (x_t - \bar x - b (t - \bar t))^2 \]
   *
   * <ul>
   *   <li>Unit: that of the series; the slope is for one step of time.
   *   <li>Refuses fewer than three values, which leave no error to estimate, and values that are
   *       not finite.
   *   <li>Values on a line give that line; adding a number to all values moves it and keeps slope
   *       and error.
   * </ul>
   *
   * <p>Three passes; allocates nothing but the result.
   *
   * <p>Reference: Draper, N. R. and Smith, H. (1998). <i>Applied Regression Analysis</i>, 3rd ed.
   * New York: Wiley, chapter 1.
   *
   * @param values at times 0, 1, 2 and so on, at least three
   * @throws IllegalArgumentException if there are too few values or one is not finite
   */
  public static LinearTrend fit(double[] values) {
    Values.check(values, FEWEST);
    int length = values.length;
    double mean = Values.mean(values);
    double middle = (length - 1) / 2.0;
    double squaredTimes = 0;
    double products = 0;
    for (int t = 0; t < length; t++) {
      squaredTimes += (t - middle) * (t - middle);
      products += (t - middle) * (values[t] - mean);
    }
    double slope = products / squaredTimes;
    double squares = 0;
    for (int t = 0; t < length; t++) {
      double error = values[t] - mean - slope * (t - middle);
      squares += error * error;
    }
    return new LinearTrend(length, mean, slope, squaredTimes, Math.sqrt(squares / (length - 2)));
  }

  /** The change for one step of time. */
  public double slope() {
    return slope;
  }

  /** The standard error of a value about the line; 0 for values on it. */
  public double deviation() {
    return deviation;
  }

  /** The height of the line at a time, counted from 0 for the first value. */
  public double at(double time) {
    return mean + slope * (time - (length - 1) / 2.0);
  }

  /**
   * Returns what the line predicts some steps after the last value.
   *
   * <p>\[ \hat x_T \pm t_{n-2} \, s \sqrt{1 + \frac{1}{n} + \frac{(T - \bar t)^2}{\sum_t (t - \bar
   * t)^2}} \]
   *
   * <ul>
   *   <li>Unit: that of the series.
   *   <li>The interval has no width for values on a line, else it widens with the distance.
   *   <li>Multiplying all values by a number above 0 multiplies value and ends.
   * </ul>
   *
   * <p>One quantile of Student's distribution; allocates nothing but the result.
   *
   * <p>Reference: Draper, N. R. and Smith, H. (1998). <i>Applied Regression Analysis</i>, 3rd ed.
   * New York: Wiley, chapter 3.
   *
   * @param ahead steps after the last value, from 1 to {@link Forecast#farthest} of the length
   * @param confidence probability that the value lies in the interval, above 0 and below 1
   * @throws IllegalArgumentException if it is too far ahead, or the confidence is not as described
   */
  public Forecast forecast(int ahead, double confidence) {
    Forecast.checkAhead(ahead, length);
    checkArgument(confidence > 0, "The confidence (%s) must be above 0.", confidence);
    double time = length - 1 + ahead;
    double distance = time - (length - 1) / 2.0;
    double error = deviation * Math.sqrt(1 + 1.0 / length + distance * distance / squaredTimes);
    return Forecast.around(at(time), Student.distance(confidence, length - 2) * error);
  }
}

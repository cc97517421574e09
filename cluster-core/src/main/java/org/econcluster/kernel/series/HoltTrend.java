package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Holt's linear exponential smoothing: a level and a trend that follow a series, each by a share of
 * the last error.
 *
 * <p>The first value is the first level, the step to the second one the first trend. So the errors
 * begin with the third value. Immutable and thread-safe.
 */
public final class HoltTrend {

  /** How many values given constants need, to leave an error. */
  public static final int FEWEST = 3;

  /** How many values fitted constants need, to leave an error beside the two that are fitted. */
  public static final int FEWEST_TO_FIT = 5;

  /** The constants that are tried lie one of this many equal parts of 1 apart. */
  private static final int PARTS = 100;

  private final int length;
  private final double levelConstant;
  private final double trendConstant;
  private final double level;
  private final double trend;
  private final double squaredErrors;
  private final int fitted;

  private HoltTrend(double[] values, double levelConstant, double trendConstant, int fitted) {
    this.length = values.length;
    this.levelConstant = levelConstant;
    this.trendConstant = trendConstant;
    this.fitted = fitted;
    double lastLevel = values[1];
    double lastTrend = values[1] - values[0];
    double squares = 0;
    for (int t = 2; t < length; t++) {
      double expected = lastLevel + lastTrend;
      double error = values[t] - expected;
      squares += error * error;
      lastLevel = expected + levelConstant * error;
      lastTrend += levelConstant * trendConstant * error;
    }
    this.level = lastLevel;
    this.trend = lastTrend;
    this.squaredErrors = squares;
  }

  /**
   * Returns the series smoothed by given constants.
   *
   * <p>\[ l_t = \alpha x_t + (1 - \alpha)(l_{t-1} + b_{t-1}) \]
   *
   * <p>\[ b_t = \beta (l_t - l_{t-1}) + (1 - \beta) b_{t-1} \]
   *
   * <ul>
   *   <li>Unit: of level and trend, that of the series.
   *   <li>Refuses fewer than three values, which leave no error, and values that are not finite.
   *   <li>Values on a line give that line, whatever the constants.
   * </ul>
   *
   * <p>One pass; allocates nothing but the result.
   *
   * <p>Reference: Holt, C. C. (2004, first as a memorandum of 1957). Forecasting seasonals and
   * trends by exponentially weighted moving averages. <i>International Journal of Forecasting</i>
   * 20(1), 5-10. doi:10.1016/j.ijforecast.2003.09.015
   *
   * @param values at equally spaced times, at least three
   * @param levelConstant \(\alpha\), from 0 to 1
   * @param trendConstant \(\beta\), from 0 to 1
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static HoltTrend smooth(double[] values, double levelConstant, double trendConstant) {
    Values.check(values, FEWEST);
    checkConstant(levelConstant, "level");
    checkConstant(trendConstant, "trend");
    return new HoltTrend(values, levelConstant, trendConstant, 0);
  }

  /**
   * Returns the series smoothed by the constants that would have forecast it best one step ahead.
   *
   * <p>\[ (\alpha, \beta) = \arg\min_{\alpha, \beta \in \{0, 0.01, \dots, 1\}} \sum_{t=2}^{n-1}
   * (x_t - l_{t-1} - b_{t-1})^2 \]
   *
   * <ul>
   *   <li>Unit: as with given constants.
   *   <li>Refuses fewer than five values; of equally good pairs the one with the smaller level
   *       constant counts, then the one with the smaller trend constant.
   *   <li>No pair of hundredths has a smaller sum of squared errors.
   * </ul>
   *
   * <p>Tries all 10,201 pairs, one pass each; allocates one small object for each.
   *
   * <p>Reference: Hyndman, R. J. and Athanasopoulos, G. (2021). <i>Forecasting: Principles and
   * Practice</i>, 3rd ed. Melbourne: OTexts, section 8.2, which minimises the same sum; the search
   * by hundredths is ours.
   *
   * @param values at equally spaced times, at least five
   * @throws IllegalArgumentException if there are too few values or one is not finite
   */
  public static HoltTrend fit(double[] values) {
    Values.check(values, FEWEST_TO_FIT);
    HoltTrend best = new HoltTrend(values, 0, 0, 2);
    for (int a = 0; a <= PARTS; a++) {
      for (int b = 0; b <= PARTS; b++) {
        HoltTrend tried = new HoltTrend(values, (double) a / PARTS, (double) b / PARTS, 2);
        if (tried.squaredErrors < best.squaredErrors) {
          best = tried;
        }
      }
    }
    return best;
  }

  /** The share of an error by which the level follows, from 0 to 1. */
  public double levelConstant() {
    return levelConstant;
  }

  /** The share of the level's surprise by which the trend follows, from 0 to 1. */
  public double trendConstant() {
    return trendConstant;
  }

  /** The sum of the squared errors one step ahead, from the third value on. */
  public double squaredErrors() {
    return squaredErrors;
  }

  /**
   * Returns what level and trend predict some steps after the last value.
   *
   * <p>\[ l + h b \pm t_\nu \, \sigma \sqrt{1 + (h - 1) \left( \alpha^2 + \alpha \beta' h +
   * \frac{\beta'^2 h (2h - 1)}{6} \right)}, \quad \beta' = \alpha \beta \]
   *
   * <ul>
   *   <li>Unit: that of the series; \(\sigma^2\) is the sum of squared errors over their number,
   *       less the number of constants that were fitted, \(\nu\).
   *   <li>The interval has no width where every step was forecast exactly, and never narrows with
   *       the distance.
   *   <li>Multiplying all values by a number above 0 multiplies value and ends.
   * </ul>
   *
   * <p>One quantile of Student's distribution; allocates nothing but the result. The variance is
   * that of the model behind the method, with additive errors; Student's distribution in place of
   * the normal one is ours, as series are short, and leaves out that constants and first values are
   * estimates too.
   *
   * <p>Reference: Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008).
   * <i>Forecasting with Exponential Smoothing</i>. Berlin: Springer, chapter 6.
   *
   * @param ahead steps after the last value, from 1 to {@link Forecast#farthest} of the length
   * @param confidence probability that the value lies in the interval, above 0 and below 1
   * @throws IllegalArgumentException if it is too far ahead, or the confidence is not as described
   */
  public Forecast forecast(int ahead, double confidence) {
    Forecast.checkAhead(ahead, length);
    checkArgument(confidence > 0, "The confidence (%s) must be above 0.", confidence);
    int freedom = length - 2 - fitted;
    double share = levelConstant * trendConstant;
    double variance =
        1
            + (ahead - 1)
                * (levelConstant * levelConstant
                    + levelConstant * share * ahead
                    + share * share * ahead * (2 * ahead - 1) / 6);
    double error = Math.sqrt(squaredErrors / freedom * variance);
    return Forecast.around(level + ahead * trend, Student.distance(confidence, freedom) * error);
  }

  private static void checkConstant(double constant, String name) {
    checkArgument(
        constant >= 0 && constant <= 1, // also refuses NaN
        "The constant of the %s (%s) must lie between 0 and 1.",
        name,
        constant);
  }
}

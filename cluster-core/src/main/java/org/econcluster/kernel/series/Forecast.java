package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One value that a series is expected to take, and the interval in which it is predicted to lie.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the expected value, in the unit of the series
 * @param low the lower end of the prediction interval, not above the value
 * @param high the upper end of the prediction interval, not below the value
 */
public record Forecast(double value, double low, double high) {

  /** Returns a forecast whose interval reaches equally far to both sides. */
  static Forecast around(double value, double reach) {
    return new Forecast(value, value - reach, value + reach);
  }

  /**
   * Returns how many steps ahead a series of some length can be forecast: half of it, rounded down.
   *
   * <p>The limit is ours. A trend that was seen for a few years says little of many.
   */
  public static int farthest(int length) {
    return length / 2;
  }

  /** Checks that a series of some length can be forecast so far ahead. */
  static void checkAhead(int ahead, int length) {
    checkArgument(
        ahead >= 1 && ahead <= farthest(length),
        "A series of %s values cannot be forecast %s ahead. Maybe 1 to %s ahead is enough.",
        length,
        ahead,
        farthest(length));
  }
}

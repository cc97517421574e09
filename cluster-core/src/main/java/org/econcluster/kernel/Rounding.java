package org.econcluster.kernel;

/** Keeps the noise of the last bits out of comparisons with thresholds. */
public final class Rounding {

  private static final double PLACES = 1e10;
  private static final double LARGEST_ROUNDED = 1e5;

  private Rounding() {}

  /**
   * Returns the difference of two numbers, rounded to ten decimal places.
   *
   * <p>\\[ a - b \\]
   *
   * <ul>
   *   <li>Unit: that of the numbers. {@code NaN} where either is, or both are the same infinity.
   *   <li>Numbers that agree but for the last bits differ by exactly 0, and 1.22 less 1.20 is 0.02.
   *   <li>Not rounded from 100,000 on, where ten places are beyond what a double holds.
   * </ul>
   *
   * <p>A few operations; allocates nothing.
   *
   * @param a any number
   * @param b any number
   */
  public static double difference(double a, double b) {
    double exact = a - b;
    return Math.abs(exact) < LARGEST_ROUNDED ? Math.rint(exact * PLACES) / PLACES : exact;
  }
}

package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between what a number lies, both ends included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the smallest possible value; finite, never negative
 * @param high the largest possible value, at least {@code low}; infinite where nothing bounds it
 */
public record Bounds(double low, double high) {

  /** Checks that the ends are numbers in the right order. */
  public Bounds {
    checkArgument(
        low >= 0 && low < Double.POSITIVE_INFINITY, // also refuses NaN
        "The lower bound (%s) must be finite and not negative.",
        low);
    checkArgument(high >= low, "The upper bound (%s) must be at least the lower (%s).", high, low);
  }

  /** Returns the bounds of a number that is known. */
  public static Bounds exactly(double value) {
    return new Bounds(value, value);
  }

  /** Returns the bounds of a number of which nothing is known but that it is not negative. */
  public static Bounds unknown() {
    return new Bounds(0, Double.POSITIVE_INFINITY);
  }

  /** Returns the bounds of the sum of two numbers that do not depend on each other. */
  public Bounds plus(Bounds other) {
    return new Bounds(low + other.low, high + other.high);
  }

  /** Whether both ends are the same, so that the number is known. */
  public boolean isExact() {
    return low == high;
  }

  /** Whether the number may be this one. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}

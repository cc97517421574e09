package org.econcluster.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * What is known of one indicator: a number, or an interval that contains it.
 *
 * <p>Never {@code NaN}: where nothing is known there is no value at all, but an {@link
 * EvidenceGap}. Immutable and thread-safe.
 *
 * @param low the smallest value that the evidence admits; may be infinite
 * @param high the largest value that the evidence admits, not below {@code low}; may be infinite
 * @param origin how the value came to be known
 * @param source the key of the source or a short description of the data; may be empty
 * @param year the year of observation; empty where the source does not say
 */
public record IndicatorValue(
    double low, double high, Origin origin, String source, OptionalInt year) {

  /** Checks that the interval is one. */
  public IndicatorValue {
    checkArgument(
        low <= high, // also refuses NaN
        "The interval from %s to %s of an indicator is not one.",
        low,
        high);
  }

  /** Returns a value that is known exactly. */
  public static IndicatorValue exact(double value, Origin origin, String source) {
    return new IndicatorValue(value, value, origin, source, OptionalInt.empty());
  }

  /** Returns a value of which only the bounds are known, both inclusive. */
  public static IndicatorValue between(double low, double high, Origin origin, String source) {
    return new IndicatorValue(low, high, origin, source, OptionalInt.empty());
  }

  /** Returns the same value with the year of observation. */
  public IndicatorValue observedIn(int observed) {
    return new IndicatorValue(low, high, origin, source, OptionalInt.of(observed));
  }

  /** Whether the value is a single number. */
  public boolean isExact() {
    return low == high;
  }
}

package org.econcluster.rules.report;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;

/**
 * What was known of one indicator, in a form that can be written: an end without bound is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the smallest value that the evidence admits; empty where nothing bounds it
 * @param high the largest value that the evidence admits; empty where nothing bounds it
 * @param origin how the value came to be known
 * @param source the key of the source or a short description of the data; may be empty
 * @param year the year of observation; empty where the source does not say
 */
public record KnownValue(
    OptionalDouble low, OptionalDouble high, Origin origin, String source, OptionalInt year) {

  static KnownValue of(IndicatorValue value) {
    return new KnownValue(
        finite(value.low()), finite(value.high()), value.origin(), value.source(), value.year());
  }

  private static OptionalDouble finite(double end) {
    return Double.isInfinite(end) ? OptionalDouble.empty() : OptionalDouble.of(end);
  }
}

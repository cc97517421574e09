package org.econcluster.indicator;

import java.math.BigDecimal;

/**
 * What one measurement is: its name, unit and admissible range, and who defined it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name that criteria and case files use, for example {@code linked-share}
 * @param name the name for people, for example "linked members"
 * @param unit the unit of a value, for example "share" (0.05 for 5 %) or "jobs"
 * @param lowest the smallest value that can occur, inclusive
 * @param highest the largest value that can occur, inclusive; may be infinite
 * @param reference the key of the work that defines it
 * @param definition one sentence on how it is measured
 */
public record Indicator(
    String id,
    String name,
    String unit,
    double lowest,
    double highest,
    String reference,
    String definition) {

  /** Whether a value lies within the range; never true for {@code NaN}. */
  public boolean admits(double value) {
    return value >= lowest && value <= highest && !Double.isInfinite(value);
  }

  /** The range in words, such as "from 0 to 1", "at least 0" or "a number". */
  String range() {
    boolean bounded = Double.isFinite(highest);
    if (Double.isFinite(lowest)) {
      return bounded
          ? "from " + plain(lowest) + " to " + plain(highest)
          : "at least " + plain(lowest);
    }
    return bounded ? "at most " + plain(highest) : "a number";
  }

  private static String plain(double bound) {
    return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
  }
}

package org.econcluster.indicator;

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
}

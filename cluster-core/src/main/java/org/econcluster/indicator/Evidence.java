package org.econcluster.indicator;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * How the value of an indicator was come by, and out of which numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param method how the parts make the value, in words for people, for example "members tied to
 *     others over all members"
 * @param parts the numbers that went into it, each with its source; empty where a source states the
 *     value itself
 */
public record Evidence(String method, ImmutableList<Part> parts) {

  /** Returns the evidence of a method without parts. */
  public static Evidence of(String method) {
    return new Evidence(method, ImmutableList.of());
  }

  /** Returns the evidence of a method and what it was applied to. */
  public static Evidence of(String method, Part... parts) {
    return new Evidence(method, ImmutableList.copyOf(parts));
  }

  /**
   * One number that went into a value.
   *
   * @param name what it is, for people, for example "industry 13 in region KZ-YUZ"
   * @param low the smallest value that is admissible; empty where nothing bounds it
   * @param high the largest value that is admissible; empty where nothing bounds it
   * @param unit the unit, for example "jobs"
   * @param source where the number comes from: the title of a table, or the key of a work
   */
  public record Part(
      String name, OptionalDouble low, OptionalDouble high, String unit, String source) {

    /** Returns a part that is known exactly. */
    public static Part exactly(String name, double value, String unit, String source) {
      return between(name, value, value, unit, source);
    }

    /** Returns a part that lies between two numbers; an infinite one bounds nothing. */
    public static Part between(String name, double low, double high, String unit, String source) {
      return new Part(name, finite(low), finite(high), unit, source);
    }

    private static OptionalDouble finite(double end) {
      return Double.isInfinite(end) ? OptionalDouble.empty() : OptionalDouble.of(end);
    }
  }
}

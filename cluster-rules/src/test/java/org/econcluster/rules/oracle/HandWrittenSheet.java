package org.econcluster.rules.oracle;

import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;

/** How the parts of {@link HandWrittenEvaluator} read measurements and write conclusions. */
final class HandWrittenSheet {

  private HandWrittenSheet() {}

  static double at(double[] values, Input input) {
    return values[input.ordinal()];
  }

  /** Whether a yes or no is yes, or something is there at least once. */
  static boolean isThere(double[] values, Input input) {
    return values[input.ordinal()] >= Thresholds.ONE;
  }

  static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }

  /** Returns the bit of a value, or none. */
  static long bitIf(boolean holds, Enum<?> value) {
    return (holds ? 1L : 0L) << value.ordinal();
  }

  /** Writes the only value of a kind. */
  static void conclude(long[] concluded, FindingKind kind, Enum<?> value) {
    concluded[kind.ordinal()] = bit(value);
  }

  /** Writes all values of a kind. */
  static void conclude(long[] concluded, FindingKind kind, long bits) {
    concluded[kind.ordinal()] = bits;
  }

  static void present(long[] concluded, FindingKind kind, boolean there) {
    conclude(concluded, kind, there ? Presence.PRESENT : Presence.ABSENT);
  }

  static boolean has(long[] concluded, FindingKind kind, Enum<?> value) {
    return (concluded[kind.ordinal()] >>> value.ordinal() & 1) != 0;
  }
}

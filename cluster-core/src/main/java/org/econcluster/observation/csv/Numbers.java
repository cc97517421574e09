package org.econcluster.observation.csv;

/** Numbers as text that reads back to the same number, in every locale. */
final class Numbers {

  private static final double LARGEST_EXACT = 1L << 53;

  private Numbers() {}

  /** Returns whole numbers without a fraction, for example {@code "12"}, and others shortest. */
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}

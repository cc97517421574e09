package org.econcluster.workbench.metrics;

/** Compares sums of decimal fractions, which binary ones hit only almost. */
final class Sums {

  /** By which share of itself a sum may be off. */
  private static final double ROUNDING = 1e-9;

  private Sums() {}

  /** Whether a sum is more than what it is a part of, and not by rounding alone. */
  static boolean exceeds(double sum, double whole) {
    return sum > whole * (1 + ROUNDING);
  }

  /** Whether a number is a sum, but for rounding. */
  static boolean isEqual(double number, double sum) {
    return Math.abs(number - sum) <= ROUNDING * sum;
  }
}

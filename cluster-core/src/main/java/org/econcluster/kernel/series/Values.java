package org.econcluster.kernel.series;

import static com.google.common.base.Preconditions.checkArgument;

/** What every kernel over a series asks of its values. */
final class Values {

  private Values() {}

  /** Checks that there are enough values and all are finite. */
  static void check(double[] values, int fewest) {
    checkArgument(
        values.length >= fewest,
        "The series has %s values and needs %s. Maybe more years are known.",
        values.length,
        fewest);
    for (int t = 0; t < values.length; t++) {
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException(
            "The value at " + t + " (" + values[t] + ") must be finite.");
      }
    }
  }

  /** The plain mean, summed in order. */
  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

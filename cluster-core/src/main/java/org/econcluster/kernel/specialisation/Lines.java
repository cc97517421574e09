package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * Loops over one row of a table.
 *
 * <p>Each keeps four partial sums, of every fourth cell, and adds them in the end: an order of
 * summation that is fixed and hides the latency of addition.
 */
final class Lines {

  /** Rows that a thread takes at once. */
  static final int ROWS_OF_A_BLOCK = 128;

  private Lines() {}

  /** Checks the number of results. */
  static void checkResults(double[] results, int count, String name) {
    checkArgument(
        results.length == count,
        "The array %s holds %s values, not %s.",
        name,
        results.length,
        count);
  }

  /** Checks shape and cells of a table, and the number of results, in this order. */
  static void check(
      double[] activity, int regions, int industries, double[] results, int count, String name) {
    Tables.checkShape(activity, regions, industries, "activity");
    checkResults(results, count, name);
    Tables.checkCells(activity, regions, industries, "activity");
  }

  /** Returns 1 over each value, and 0 for what is not positive. */
  static double[] inverses(double[] values) {
    double[] inverses = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      inverses[k] = values[k] > 0 ? 1 / values[k] : 0;
    }
    return inverses;
  }

  /** Adds up a row; refuses a table with a cell that cannot be, if it is in this row. */
  static double checkedSum(double[] cells, int region, int regions, int industries) {
    int i = region * industries;
    int to = i + industries;
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    long signs = 0; // a negative number has the highest bit
    for (; i + 4 <= to; i += 4) {
      signs |=
          Double.doubleToRawLongBits(cells[i])
              | Double.doubleToRawLongBits(cells[i + 1])
              | Double.doubleToRawLongBits(cells[i + 2])
              | Double.doubleToRawLongBits(cells[i + 3]);
      a += cells[i];
      b += cells[i + 1];
      c += cells[i + 2];
      d += cells[i + 3];
    }
    for (; i < to; i++) {
      signs |= Double.doubleToRawLongBits(cells[i]);
      a += cells[i];
    }
    double sum = a + b + (c + d);
    if (signs < 0 || !Double.isFinite(sum)) { // NaN and infinity carry over into the sum
      Tables.checkCells(cells, regions, industries, "activity");
    }
    return sum;
  }

  /** Adds up the distances of a row's shares from others. */
  static double distances(double[] cells, int from, double inverse, double[] shares) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 4 <= shares.length; i += 4) {
      a += Math.abs(cells[from + i] * inverse - shares[i]);
      b += Math.abs(cells[from + i + 1] * inverse - shares[i + 1]);
      c += Math.abs(cells[from + i + 2] * inverse - shares[i + 2]);
      d += Math.abs(cells[from + i + 3] * inverse - shares[i + 3]);
    }
    for (; i < shares.length; i++) {
      a += Math.abs(cells[from + i] * inverse - shares[i]);
    }
    return a + b + (c + d);
  }

  /** Adds up the weighted squares of a row's shares. */
  static double squares(double[] cells, int from, double inverse, double[] weights) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 4 <= weights.length; i += 4) {
      double shareA = cells[from + i] * inverse;
      double shareB = cells[from + i + 1] * inverse;
      double shareC = cells[from + i + 2] * inverse;
      double shareD = cells[from + i + 3] * inverse;
      a += shareA * shareA * weights[i];
      b += shareB * shareB * weights[i + 1];
      c += shareC * shareC * weights[i + 2];
      d += shareD * shareD * weights[i + 3];
    }
    for (; i < weights.length; i++) {
      double share = cells[from + i] * inverse;
      a += share * share * weights[i];
    }
    return a + b + (c + d);
  }
}

package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/** What every kernel over a table checks of its arguments, and how it sums. */
final class Tables {

  private Tables() {}

  static void checkShape(double[] cells, int regions, int industries, String name) {
    checkArgument(regions >= 1, "The number of regions (%s) must be at least 1.", regions);
    checkArgument(industries >= 1, "The number of industries (%s) must be at least 1.", industries);
    checkArgument(
        cells.length == (long) regions * industries,
        "The array %s holds %s cells, not %s regions times %s industries.",
        name,
        cells.length,
        regions,
        industries);
  }

  static void checkVector(double[] vector, int length, String name) {
    checkArgument(
        vector.length == length,
        "The array %s holds %s values, not %s.",
        name,
        vector.length,
        length);
    for (int k = 0; k < length; k++) {
      checkNumber(vector[k], name + "[" + k + "]");
    }
  }

  static void checkNumber(double value, String name) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) { // also catches NaN
      throw new IllegalArgumentException(
          "The value " + name + " (" + value + ") must be finite and not negative.");
    }
  }

  static void checkCells(double[] cells, int regions, int industries, String name) {
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        checkCell(cells[cell], name, r, i);
      }
    }
  }

  /** Checks every cell and adds up each column, top to bottom. */
  static double[] columnTotals(double[] cells, int regions, int industries, String name) {
    double[] totals = new double[industries];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        checkCell(cells[cell], name, r, i);
        totals[i] += cells[cell];
      }
    }
    return totals;
  }

  /** Adds up each row, left to right. */
  static double[] rowTotals(double[] cells, int regions, int industries) {
    double[] totals = new double[regions];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        totals[r] += cells[cell];
      }
    }
    return totals;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static void checkCell(double value, String name, int region, int industry) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) { // also catches NaN
      throw new IllegalArgumentException(
          "The cell of region "
              + region
              + " and industry "
              + industry
              + " in "
              + name
              + " ("
              + value
              + ") must be finite and not negative.");
    }
  }
}

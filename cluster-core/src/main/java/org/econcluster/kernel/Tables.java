package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What every kernel over a table checks of its arguments, and how it sums.
 *
 * <p>Cells lie row by row, {@code regions * industries} of them; each must be finite and not
 * negative. Sums are plain, in the order of the table, so equal input gives equal bits.
 */
public final class Tables {

  private Tables() {}

  /** Checks that an array has a cell for each of at least one region and one industry. */
  public static void checkShape(double[] cells, int regions, int industries, String name) {
    checkShape(cells.length, regions, industries, name);
  }

  /** Checks that a number of cells is one for each of at least one region and one industry. */
  public static void checkShape(int cells, int regions, int industries, String name) {
    checkArgument(regions >= 1, "The number of regions (%s) must be at least 1.", regions);
    checkArgument(industries >= 1, "The number of industries (%s) must be at least 1.", industries);
    checkArgument(
        cells == (long) regions * industries,
        "The array %s holds %s cells, not %s regions times %s industries.",
        name,
        cells,
        regions,
        industries);
  }

  /** Checks length and every value of an array of finite numbers, none negative. */
  public static void checkVector(double[] vector, int length, String name) {
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

  /** Checks that a value is finite and not negative. */
  public static void checkNumber(double value, String name) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) { // also catches NaN
      throw new IllegalArgumentException(
          "The value " + name + " (" + value + ") must be finite and not negative.");
    }
  }

  /** Checks that every cell is finite and not negative. */
  public static void checkCells(double[] cells, int regions, int industries, String name) {
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        checkCell(cells[cell], name, r, i);
      }
    }
  }

  /** Checks every cell and adds up each column, top to bottom. */
  public static double[] columnTotals(double[] cells, int regions, int industries, String name) {
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
  public static double[] rowTotals(double[] cells, int regions, int industries) {
    double[] totals = new double[regions];
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        totals[r] += cells[cell];
      }
    }
    return totals;
  }

  /** Adds up, first to last. */
  public static double sum(double[] values) {
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

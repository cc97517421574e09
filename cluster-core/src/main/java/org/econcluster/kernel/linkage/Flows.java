package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/** What every kernel over the flows between sectors checks of its arguments. */
final class Flows {

  private Flows() {}

  /** Checks flows, of which a negative one is allowed, and output, of which none is. */
  static void check(double[] flows, double[] output, int sectors) {
    checkSquare(flows, sectors, "flows");
    checkFinite(flows, sectors, "flows");
    Tables.checkVector(output, sectors, "output");
  }

  /** Checks that there is a cell for each pair of at least one sector. */
  static void checkSquare(double[] cells, int sectors, String name) {
    checkArgument(sectors >= 1, "The number of sectors (%s) must be at least 1.", sectors);
    checkArgument(
        cells.length == (long) sectors * sectors,
        "The array %s holds %s cells, not %s times %s.",
        name,
        cells.length,
        sectors,
        sectors);
  }

  static void checkLength(double[] values, int sectors, String name) {
    checkArgument(
        values.length == sectors,
        "The array %s holds %s values, not %s.",
        name,
        values.length,
        sectors);
  }

  static void checkFinite(double[] cells, int columns, String name) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (!Double.isFinite(cells[cell])) {
        throw new IllegalArgumentException(
            "The cell of row "
                + cell / columns
                + " and column "
                + cell % columns
                + " in "
                + name
                + " ("
                + cells[cell]
                + ") must be finite.");
      }
    }
  }

  /** Returns one over each sector's output, and 0 for a sector without any. */
  static double[] reciprocals(double[] output) {
    double[] reciprocals = new double[output.length];
    for (int i = 0; i < output.length; i++) {
      reciprocals[i] = output[i] > 0 ? 1 / output[i] : 0;
    }
    return reciprocals;
  }
}

package org.econcluster.workbench.metrics;

import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.workbench.WorkbenchFailure;

/** What data have to have that are no tables of activity. */
final class Required {

  private Required() {}

  /**
   * Checks that there are rows.
   *
   * @throws InputException if there are none
   */
  static void allRows(CsvColumns read, SourceFile file) {
    if (read.rows() == 0) {
      read.throwIfAny();
      throw noRows(file);
    }
  }

  /** Returns the failure that a file has no rows. */
  static InputException noRows(SourceFile file) {
    return new InputException(
        Problem.of(
            InputFailure.TABLE_NO_ROWS,
            Place.of(file.path().toString()),
            "The file has a header but no rows.",
            "Maybe it was cut off, or another file was meant."));
  }

  /**
   * Returns the numbers of a column; each that is unknown is a problem, or zero if so chosen.
   *
   * @param better what cures an unknown number better than zero does; empty if nothing
   */
  static double[] numbers(CsvColumns read, String column, String better, MetricsOptions options) {
    double[] numbers = read.numbers(column);
    for (int row = 0; row < numbers.length; row++) {
      if (Double.isNaN(numbers[row])) {
        if (!options.unknownIsZero()) {
          read.report(
              WorkbenchFailure.CELLS_UNKNOWN,
              row,
              column,
              "The value of \"" + column + "\" is unknown.",
              "Maybe "
                  + (better.isEmpty() ? "" : better + "; or ")
                  + "--unknown zero: it counts such values as zero.");
        }
        numbers[row] = 0;
      }
    }
    return numbers;
  }
}

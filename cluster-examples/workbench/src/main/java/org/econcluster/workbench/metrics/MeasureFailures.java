package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.workbench.WorkbenchFailure;

/**
 * Tells failures of one measure from those of a file.
 *
 * <p>A measure that does not exist for the data, or needs what they do not have, leaves the others
 * as they are; a line or a header that cannot be read makes all of them doubtful.
 */
final class MeasureFailures {

  private MeasureFailures() {}

  /** Whether all problems are of a measure with the data, and none is of a file. */
  static boolean areOfMeasure(InputException e) {
    return e.problems().stream().allMatch(MeasureFailures::isOfMeasure);
  }

  private static boolean isOfMeasure(Problem problem) {
    return isOfData(problem)
        || (problem.code() == WorkbenchFailure.CELLS_UNKNOWN && problem.place().line().isEmpty());
  }

  /** Whether the place of a problem is the data that were made of a file. */
  private static boolean isOfData(Problem problem) {
    return problem.code() == InputFailure.METRIC_DATA_LACKING
        || problem.code() == InputFailure.METRIC_TOO_LARGE
        || problem.code() == InputFailure.METRIC_UNDEFINED;
  }

  /** Returns the same problems with the measure, the file and the options of the command line. */
  static InputException located(String measure, InputException e, MetricsOptions options) {
    return new InputException(
        e.problems().stream()
            .map(
                problem ->
                    Problem.of(
                        problem.code(),
                        place(measure, problem, options),
                        problem.message(),
                        cure(problem)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Place place(String measure, Problem problem, MetricsOptions options) {
    if (!isOfMeasure(problem)) {
      return problem.place();
    }
    String file = isOfData(problem) ? options.table().toString() : problem.place().document();
    return Place.of(file + ", " + measure);
  }

  /** Names options of the command line where the library names its own. */
  private static String cure(Problem problem) {
    if (problem.code() == InputFailure.TABLE_DECIMAL_COMMA) {
      return "Maybe all numbers of the file have one: --dialect destatis reads them. If the comma"
          + " separates thousands, write the number without it.";
    }
    if (problem.code() == InputFailure.TABLE_NOT_FINITE) {
      return "Maybe it stands for a missing value: leave the field empty, or write NA.";
    }
    return problem.cure().contains("option statusTokens")
        ? "Maybe it is a mark for a value that is not there: --dialect names a publisher whose"
            + " marks are known."
        : problem.cure();
  }
}

package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvInput;
import org.jspecify.annotations.Nullable;

/** A file of which columns are read, by names that its user said or that are usual. */
final class SourceFile {

  private final Path path;
  private final Dialect dialect;
  private final CsvInput input;
  private final ImmutableList<String> header;

  private SourceFile(Path path, Dialect dialect, CsvInput input, ImmutableList<String> header) {
    this.path = path;
    this.dialect = dialect;
    this.input = input;
    this.header = header;
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws InputException if it is not there or empty
   */
  static SourceFile of(Path path, Dialect dialect) {
    CsvInput input = dialect.input(path);
    return new SourceFile(path, dialect, input, CsvColumns.header(input, dialect.options(path)));
  }

  Path path() {
    return path;
  }

  ImmutableList<String> header() {
    return header;
  }

  /** Returns the column for a role: the one that was said, else one with a usual name. */
  Optional<String> column(Role role, @Nullable String said) {
    if (said == null) {
      return role.in(header);
    }
    checkHas(said, role.option());
    return Optional.of(said);
  }

  /** Returns the column for a role, which has to be there. */
  String need(Role role, @Nullable String said) {
    return column(role, said)
        .orElseThrow(
            () ->
                lacking(
                    "The header has no column that is known to be the "
                        + role.names().get(0)
                        + ", only: "
                        + String.join(", ", header)
                        + ".",
                    role.option().isEmpty()
                        ? "Maybe it should be called " + role.names().get(0) + "."
                        : "Maybe " + role.option() + " names it."));
  }

  /**
   * Checks that a column that an option names is there.
   *
   * @throws InputException if it is not
   */
  void checkHas(String column, String option) {
    if (!header.contains(column)) {
      throw lacking(
          "The header has no column \"" + column + "\", only: " + String.join(", ", header) + ".",
          Suggestion.closest(column, header)
              .map(close -> "Maybe \"" + close + "\" was meant with " + option + ".")
              .orElse("Maybe " + option + " names another one."));
    }
  }

  /** Returns the failure that the header lacks something. */
  InputException lacking(String message, String cure) {
    return new InputException(
        Problem.of(
            InputFailure.TABLE_COLUMN_MISSING, Place.ofLine(path.toString(), 1), message, cure));
  }

  /** Reads columns, of which one may have marks and bounds in columns beside it. */
  CsvColumns read(
      Map<String, CsvColumns.Content> columns,
      Map<String, ImmutableSet<String>> only,
      String valueColumn) {
    return CsvColumns.read(input, dialect.options(path, valueColumn), columns, only);
  }

  CsvColumns read(Map<String, CsvColumns.Content> columns) {
    return CsvColumns.read(input, dialect.options(path), columns);
  }
}

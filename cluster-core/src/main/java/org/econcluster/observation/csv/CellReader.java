package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.Cell;
import org.econcluster.observation.CellStatus;
import org.jspecify.annotations.Nullable;

/** Makes a cell of its value, status and bounds; parts that contradict each other are reported. */
final class CellReader {

  /** Where a column is not in the header. */
  static final int ABSENT = -1;

  private final Fields fields;
  private final CsvOptions options;
  private final BadLines bad;
  private final ImmutableMap<String, CellStatus> tokens;

  CellReader(Fields fields, CsvOptions options, BadLines bad) {
    this.fields = fields;
    this.options = options;
    this.bad = bad;
    this.tokens = options.statusTokens();
  }

  /** Reads a cell from the fields at these indexes, of which all but the value may be absent. */
  @Nullable Cell read(Row row, int value, int status, int low, int high) {
    int before = bad.count();
    Optional<CellStatus> said = status == ABSENT ? Optional.empty() : status(row, status);
    OptionalDouble least = bound(row, low);
    OptionalDouble most = bound(row, high);
    String text = row.field(value).strip();
    CellStatus inPlace = text.isEmpty() ? null : tokens.get(text);
    if (bad.count() > before) {
      return null;
    }
    CellStatus decided = decide(row, value, text, said, inPlace);
    if (decided == null) {
      return null;
    }
    OptionalDouble number =
        text.isEmpty() || inPlace != null ? OptionalDouble.empty() : fields.number(row, value);
    if (bad.count() > before) {
      return null;
    }
    if (decided != CellStatus.SUPPRESSED && (least.isPresent() || most.isPresent())) {
      conflict(
          row,
          least.isPresent() ? low : high,
          decided,
          "has a bound, which only a suppressed cell has");
      return null;
    }
    if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
      conflict(
          row,
          low,
          decided,
          "has a lower bound of "
              + Numbers.text(least.getAsDouble())
              + " above its upper bound of "
              + Numbers.text(most.getAsDouble()));
      return null;
    }
    return cell(row, value, decided, number, least, most);
  }

  private @Nullable CellStatus decide(
      Row row, int value, String text, Optional<CellStatus> said, @Nullable CellStatus inPlace) {
    if (inPlace != null) {
      CellStatus status = said.orElse(inPlace);
      // Eurostat writes ":" and beside it the flag that says why.
      if (status == inPlace || (inPlace == CellStatus.MISSING && !status.hasValue())) {
        return status;
      }
      conflict(row, value, status, "has the mark \"" + text + "\" in place of a value");
      return null;
    }
    if (text.isEmpty() && said.isEmpty() && options.emptyValue().isPresent()) {
      return options.emptyValue().get();
    }
    return said.orElse(CellStatus.OBSERVED);
  }

  private @Nullable Cell cell(
      Row row,
      int value,
      CellStatus status,
      OptionalDouble number,
      OptionalDouble least,
      OptionalDouble most) {
    switch (status) {
      case OBSERVED, ESTIMATED -> {
        if (number.isEmpty()) {
          fields.number(row, value); // reports the empty value
          return null;
        }
        return status == CellStatus.OBSERVED
            ? Cell.observed(number.getAsDouble())
            : Cell.estimated(number.getAsDouble());
      }
      case SUPPRESSED -> {
        if (number.orElse(0) != 0) { // sources print 0 for what they withhold
          conflict(row, value, status, "has the value " + row.field(value).strip());
          return null;
        }
        double lower = least.orElse(0);
        double upper = most.orElse(Double.POSITIVE_INFINITY);
        return Cell.suppressed(lower, upper);
      }
      case ZERO -> {
        if (number.orElse(0) != 0) {
          conflict(row, value, status, "has the value " + row.field(value).strip());
          return null;
        }
        return Cell.observed(0);
      }
      case MISSING, NOT_APPLICABLE -> {
        if (number.isPresent()) {
          conflict(row, value, status, "has the value " + row.field(value).strip());
          return null;
        }
        return status == CellStatus.MISSING ? Cell.missing() : Cell.notApplicable();
      }
    }
    throw new AssertionError(status);
  }

  /** The status that a mark stands for; empty if the mark is blank and stands for nothing else. */
  private Optional<CellStatus> status(Row row, int index) {
    String mark = row.field(index).strip();
    CellStatus status = tokens.get(mark);
    if (status == null && !mark.isEmpty()) {
      String cure =
          Suggestion.closest(mark, tokens.keySet())
              .map(
                  known ->
                      "Maybe \""
                          + known
                          + "\" was meant; else the option statusTokens (--status-token) can say")
              .orElse("Maybe the option statusTokens (--status-token) should say");
      bad.add(
          InputFailure.TABLE_STATUS,
          row.place(index),
          "The status \"" + mark + "\" is not known.",
          cure + " what it stands for.");
    }
    boolean nothingSaid = mark.isEmpty() && (status == null || status == CellStatus.OBSERVED);
    return nothingSaid ? Optional.empty() : Optional.ofNullable(status);
  }

  private OptionalDouble bound(Row row, int index) {
    return index == ABSENT || row.field(index).isBlank()
        ? OptionalDouble.empty()
        : fields.number(row, index);
  }

  private void conflict(Row row, int index, CellStatus status, String fact) {
    bad.add(
        InputFailure.TABLE_STATUS_CONFLICT,
        row.place(index),
        "The cell is " + status.label() + " but " + fact + ".",
        "Maybe the status is of another line, or the value is.");
  }
}

package org.econcluster.workbench;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.profile.Judgement;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * Reads a table of new values for parameters that the rules have already.
 *
 * <p>Only the columns {@code id} and {@code value} are needed, so that a spreadsheet with two
 * columns will do; where {@code valid_from} or {@code note} is absent or empty, that of the
 * parameter's earliest row stays. A whole {@code parameters.csv} of a rule set can be read as well.
 * Lines that begin with {@code #} are comments.
 */
final class ParameterFile {

  private final String document;
  private final Map<String, Parameter> known;
  private final Problems problems = new Problems();
  private final Set<String> seen = new HashSet<>();

  private ParameterFile(String document, Map<String, Parameter> known) {
    this.document = document;
    this.known = known;
  }

  /**
   * Returns the values of a file.
   *
   * @param present all dated values of the rules
   */
  static ParameterTable read(Path file, List<Parameter> present) {
    Map<String, Parameter> earliest = new LinkedHashMap<>();
    for (Parameter row : present) {
      earliest.merge(row.id(), row, (a, b) -> b.validFrom().isBefore(a.validFrom()) ? b : a);
    }
    ParameterFile reader = new ParameterFile(file.toString(), ImmutableMap.copyOf(earliest));
    List<Parameter> rows = reader.rows(Inputs.text(file));
    reader.problems.throwIfAny();
    return ParameterTable.of(rows);
  }

  private List<Parameter> rows(String text) {
    List<Parameter> rows = new ArrayList<>();
    int records = 0;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : reader) {
        if (records++ == 0 && !hasColumns(row)) {
          return rows;
        }
        read(row).ifPresent(rows::add);
      }
    } catch (CsvParseException e) {
      problems.add(
          WorkbenchFailure.PARAMETER_FILE,
          Place.of(document),
          "The table cannot be taken apart into rows of as many cells as its header has.",
          "Maybe a comma inside a text needs quotation marks around the text.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (records == 0 && problems.isEmpty()) {
      problems.add(
          WorkbenchFailure.PARAMETER_FILE,
          Place.of(document),
          "The table has no rows.",
          "Maybe it should begin with the line: id,value");
    }
    return rows;
  }

  private boolean hasColumns(NamedCsvRecord row) {
    boolean good = true;
    for (String column : List.of("id", "value")) {
      if (!row.getHeader().contains(column)) {
        problems.add(
            WorkbenchFailure.PARAMETER_FILE,
            Place.ofLine(document, 1),
            "The column \"" + column + "\" is missing.",
            "Maybe the header should be: id,value");
        good = false;
      }
    }
    return good;
  }

  private Optional<Parameter> read(NamedCsvRecord row) {
    int line = Ints.checkedCast(row.getStartingLineNumber());
    if (row.getFieldCount() != row.getHeader().size()) {
      problems.add(
          WorkbenchFailure.PARAMETER_ROW,
          Place.ofLine(document, line),
          "The row has "
              + row.getFieldCount()
              + " cells, but the header has "
              + row.getHeader().size()
              + ".",
          "Maybe a decimal comma should be a point.");
      return Optional.empty();
    }
    String id = row.getField("id").strip();
    Parameter old = known.get(id);
    if (old == null) {
      problems.add(
          WorkbenchFailure.PARAMETER_UNKNOWN,
          Place.ofLine(document, line),
          "The rules have no parameter \"" + id + "\".",
          Suggestion.cure(id, known.keySet()));
      return Optional.empty();
    }
    Optional<LocalDate> from = date(cell(row, "valid_from"), old.validFrom(), line);
    Optional<Double> value = number(row.getField("value").strip(), id, line);
    if (from.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(id + " " + from.get())) {
      problems.add(
          WorkbenchFailure.PARAMETER_TWICE,
          Place.ofLine(document, line),
          "Parameter " + id + " has a second value from " + from.get() + " on.",
          "Maybe one of the two should go.");
      return Optional.empty();
    }
    String note = cell(row, "note");
    return Optional.of(
        new Parameter(
            id,
            value.get(),
            old.unit(),
            from.get(),
            old.lastReviewed(),
            old.authority(),
            old.source(),
            note.isEmpty() ? old.note() : note));
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }

  private Optional<LocalDate> date(String text, LocalDate otherwise, int line) {
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(
          WorkbenchFailure.PARAMETER_VALUE,
          Place.ofLine(document, line),
          "\"" + text + "\" is not a date.",
          "Maybe it should be written like 2026-01-31.");
      return Optional.empty();
    }
  }

  private Optional<Double> number(String text, String id, int line) {
    if (text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return allowed(value, id, line);
      }
    }
    problems.add(
        WorkbenchFailure.PARAMETER_VALUE,
        Place.ofLine(document, line),
        "The value \"" + text + "\" of " + id + " is not a finite number.",
        text.contains(",") ? "Maybe the decimal comma should be a point." : "");
    return Optional.empty();
  }

  /** Returns the value, unless indicators rest on the parameter and cannot on this value. */
  private Optional<Double> allowed(double value, String id, int line) {
    Optional<Judgement> judgement = Judgement.of(id).filter(each -> !each.allows(value));
    judgement.ifPresent(
        each ->
            problems.add(
                WorkbenchFailure.PARAMETER_VALUE,
                Place.ofLine(document, line),
                "The value " + PlainNumber.of(value) + " of " + id + " is not allowed.",
                "Maybe " + each.allowed() + " was meant."));
    return judgement.isPresent() ? Optional.empty() : Optional.of(value);
  }
}

package org.econcluster.rules.internal.pack;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.failure.PackFailure;

/** Reads the small tables of a pack and reports every bad cell with its line and column. */
public final class TableRows {

  private static final Pattern BEFORE_COMMA = Pattern.compile("[+-]?\\d+");
  private static final Pattern AFTER_COMMA = Pattern.compile("\\d+");
  private static final CharMatcher OTHER_SEPARATORS = CharMatcher.anyOf(";\t");

  private final String document;
  private final List<String> columns;
  private final Problems problems;
  private final ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
  private final ImmutableList.Builder<TableRow> ragged = ImmutableList.builder();
  private ImmutableMap<String, Integer> header = ImmutableMap.of();
  private int width;
  private boolean complete = true;

  private TableRows(String document, List<String> columns, Problems problems) {
    this.document = document;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * What could be read of a table.
   *
   * @param rows the rows with a cell for each column
   * @param ragged the other rows, of which only the first cells can be trusted
   * @param complete whether every row of the table is among the two
   */
  public record Table(
      ImmutableList<TableRow> rows, ImmutableList<TableRow> ragged, boolean complete) {

    /** A table without rows. */
    public static final Table EMPTY = new Table(ImmutableList.of(), ImmutableList.of(), true);
  }

  /**
   * Returns the rows of a table whose header has exactly the given columns, in any order.
   *
   * <p>Lines that begin with {@code #} are comments. A misspelt column is read as the one that was
   * meant, a missing one as if its cells were fine, and a number with an unquoted decimal comma as
   * that number: each is a problem told once, and does not hide those of the other cells.
   *
   * @param columns the names of all columns, the identifying one first
   */
  public static Table read(String text, String document, List<String> columns, Problems problems) {
    TableRows reader = new TableRows(document, columns, problems);
    reader.readRecords(text);
    return new Table(reader.rows.build(), reader.ragged.build(), reader.complete);
  }

  private void readRecords(String text) {
    int line = 1;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE) // Reported below, with the line.
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .commentStrategy(CommentStrategy.SKIP)
            .ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        line = Ints.checkedCast(record.getStartingLineNumber());
        if (width == 0) {
          readHeader(record.getFields(), line);
          if (!header.containsKey(columns.get(0))) {
            complete = false;
            return;
          }
        } else if (record.getFieldCount() == width) {
          rows.add(new TableRow(document, line, header, record.getFields(), width, problems));
        } else {
          readRagged(record.getFields(), line);
        }
      }
    } catch (CsvParseException | IOException e) {
      complete = false;
      problems.add(
          PackFailure.ROW_RAGGED,
          Place.ofLine(document, line),
          "The table cannot be read beyond this line.",
          "Maybe a quotation mark is not closed.");
    }
  }

  private void readHeader(List<String> cells, int line) {
    width = cells.size();
    if (width == 1 && OTHER_SEPARATORS.matchesAnyOf(cells.get(0))) {
      problems.add(
          PackFailure.HEADER_WRONG,
          Place.ofLine(document, line),
          "The header has one column, \"" + cells.get(0).replace('\t', ' ') + "\".",
          "Maybe the table was saved with semicolons or tabs: commas are needed between cells.");
      return;
    }
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < width; i++) {
      String name = cells.get(i).trim();
      if (columns.contains(name) && positions.putIfAbsent(name, i) != null) {
        problems.add(
            PackFailure.HEADER_WRONG,
            Place.ofCell(document, line, i + 1),
            "The column \"" + name + "\" occurs twice.",
            "Maybe one of the two should go.");
      }
    }
    for (int i = 0; i < width; i++) {
      String name = cells.get(i).trim();
      if (!columns.contains(name)) {
        List<String> free =
            columns.stream().filter(column -> !positions.containsKey(column)).toList();
        Optional<String> meant = Suggestion.closest(name, free);
        problems.add(
            PackFailure.HEADER_WRONG,
            Place.ofCell(document, line, i + 1),
            "The column \"" + name + "\" is not known here.",
            meant
                .map(column -> "Maybe \"" + column + "\" was meant.")
                .orElse("Maybe it should go: the columns are " + String.join(",", columns) + "."));
        int position = i;
        meant.ifPresent(column -> positions.put(column, position));
      }
    }
    for (String column : columns) {
      if (!positions.containsKey(column)) {
        problems.add(
            PackFailure.HEADER_WRONG,
            Place.ofLine(document, line),
            "The column \"" + column + "\" is missing.",
            "Maybe the header should be: " + String.join(",", columns));
      }
    }
    header = ImmutableMap.copyOf(positions);
  }

  private void readRagged(List<String> cells, int line) {
    List<Integer> commas = cells.size() == width + 1 ? decimalCommas(cells) : List.of();
    List<String> numbers =
        commas.stream().map(i -> cells.get(i).trim() + "." + cells.get(i + 1).trim()).toList();
    boolean spansLines = cells.stream().anyMatch(cell -> cell.contains("\n"));
    String cure =
        numbers.isEmpty()
            ? "Maybe a comma inside a text needs quotation marks around the text."
            : "Maybe a decimal comma was typed: write " + String.join(" or ", numbers) + ".";
    problems.add(
        PackFailure.ROW_RAGGED,
        commas.size() == 1
            ? Place.ofCell(document, line, commas.get(0) + 1)
            : Place.ofLine(document, line),
        "The row has " + cells.size() + " cells, but the header has " + width + ".",
        spansLines ? "Maybe a quotation mark is not closed." : cure);
    complete &= !spansLines;
    if (commas.size() == 1) {
      int comma = commas.get(0);
      List<String> mended = new ArrayList<>(cells);
      mended.remove(comma + 1);
      mended.set(comma, numbers.get(0));
      rows.add(new TableRow(document, line, header, mended, comma, problems));
    } else {
      ragged.add(new TableRow(document, line, header, cells, width, problems));
    }
  }

  /** The positions of cells that look like the digits before a decimal comma. */
  private static List<Integer> decimalCommas(List<String> cells) {
    List<Integer> commas = new ArrayList<>();
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (BEFORE_COMMA.matcher(cells.get(i).trim()).matches()
          && AFTER_COMMA.matcher(cells.get(i + 1).trim()).matches()) {
        commas.add(i);
      }
    }
    return commas;
  }
}

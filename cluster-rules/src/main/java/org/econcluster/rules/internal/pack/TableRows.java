package org.econcluster.rules.internal.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.failure.PackFailure;

/** Reads the small tables of a pack and reports every bad cell with its line and column. */
public final class TableRows {

  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();

  private TableRows() {}

  /**
   * Returns the rows of a table whose header has exactly the given columns, in any order.
   *
   * <p>Lines that begin with {@code #} are comments. A wrong header yields no rows; a ragged row is
   * left out. Both are added to the problems.
   */
  public static ImmutableList<Row> read(
      String text, String document, List<String> columns, Problems problems) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableMap<String, Integer> header = null;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .allowMissingFields(true) // Ragged rows are reported below, each with its line.
            .allowExtraFields(true)
            .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
            .ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        int line = Ints.checkedCast(record.getStartingLineNumber());
        if (header == null) {
          header = header(record, document, line, columns, problems);
          if (header.isEmpty()) {
            return ImmutableList.of();
          }
        } else if (record.getFieldCount() != header.size()) {
          problems.add(
              PackFailure.ROW_RAGGED,
              Place.ofLine(document, line),
              "The row has "
                  + record.getFieldCount()
                  + " cells, but the header has "
                  + header.size()
                  + ".",
              "Maybe a comma inside a text needs quotation marks around the text.");
        } else {
          rows.add(new Row(document, line, header, record, problems));
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      problems.add(
          PackFailure.ROW_RAGGED,
          Place.of(document),
          "The table cannot be read: " + e.getMessage() + ".",
          "Maybe a quotation mark is not closed.");
    }
    return rows.build();
  }

  private static ImmutableMap<String, Integer> header(
      CsvRecord record, String document, int line, List<String> columns, Problems problems) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    boolean good = true;
    for (int i = 0; i < record.getFieldCount(); i++) {
      String name = record.getField(i).trim();
      if (!columns.contains(name)) {
        problems.add(
            PackFailure.HEADER_WRONG,
            Place.ofCell(document, line, i + 1),
            "The column \"" + name + "\" is not known here.",
            Suggestion.cure(name, columns));
        good = false;
      }
      positions.put(name, i);
    }
    for (String column : columns) {
      if (!positions.containsKey(column)) {
        problems.add(
            PackFailure.HEADER_WRONG,
            Place.ofLine(document, line),
            "The column \"" + column + "\" is missing.",
            "Maybe the header should be: " + String.join(",", columns));
        good = false;
      }
    }
    return good ? ImmutableMap.copyOf(positions) : ImmutableMap.of();
  }

  /** One row of a table, which reports its own bad cells. */
  public static final class Row {

    private final String document;
    private final int line;
    private final ImmutableMap<String, Integer> header;
    private final CsvRecord record;
    private final Problems problems;

    private Row(
        String document,
        int line,
        ImmutableMap<String, Integer> header,
        CsvRecord record,
        Problems problems) {
      this.document = document;
      this.line = line;
      this.header = header;
      this.record = record;
      this.problems = problems;
    }

    /** The place of the whole row. */
    public Place place() {
      return Place.ofLine(document, line);
    }

    /** The place of one cell of the row. */
    public Place place(String column) {
      return Place.ofCell(document, line, header.getOrDefault(column, 0) + 1);
    }

    /** The text of a cell, without white space around it. */
    public String text(String column) {
      return record.getField(header.getOrDefault(column, 0)).trim();
    }

    /** The text of a cell that must not be empty; an empty one is a problem. */
    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        problems.add(
            PackFailure.CELL_EMPTY, place(column), "The cell of \"" + column + "\" is empty.");
      }
      return text;
    }

    /** The parts of a cell that bars separate. */
    public ImmutableList<String> list(String column) {
      return ImmutableList.copyOf(BAR.split(text(column)));
    }

    /** A finite number, or zero after a problem was added; infinite where that is allowed. */
    public double number(String column, boolean infiniteAllowed) {
      String text = text(column);
      try {
        double value = Double.parseDouble(text);
        if (Double.isFinite(value) || (infiniteAllowed && !Double.isNaN(value))) {
          return value;
        }
      } catch (NumberFormatException e) {
        // Reported below, together with numbers that are not finite.
      }
      problems.add(
          PackFailure.NUMBER_WRONG,
          place(column),
          "\"" + text + "\" is not a finite number.",
          text.contains(",") ? "Maybe the decimal comma should be a point." : "");
      return 0;
    }

    /** A date, or the first of all days after a problem was added. */
    public LocalDate date(String column) {
      String text = text(column);
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        problems.add(
            PackFailure.DATE_WRONG,
            place(column),
            "\"" + text + "\" is not a date.",
            "Maybe it should be written like 2026-01-31.");
        return LocalDate.EPOCH;
      }
    }

    /** One of several words; empty after a problem was added. */
    public <T> Optional<T> word(String column, Optional<T> found, Collection<String> allowed) {
      if (found.isEmpty()) {
        String text = text(column);
        problems.add(
            PackFailure.WORD_UNKNOWN,
            place(column),
            "\"" + text + "\" is not allowed in the column \"" + column + "\".",
            Suggestion.cure(text, allowed));
      }
      return found;
    }
  }
}

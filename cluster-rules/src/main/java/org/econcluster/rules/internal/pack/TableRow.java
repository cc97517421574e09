package org.econcluster.rules.internal.pack;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.failure.PackFailure;

/** One row of a table, which reports its own bad cells. */
public final class TableRow {

  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf("|*(), ")).trimResults().omitEmptyStrings();
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?Infinity");

  private static final ImmutableMap<String, String> CURES_OF_EMPTY_CELLS =
      ImmutableMap.<String, String>builder()
          .put("id", "Maybe an id that no other row has.")
          .put("set", "Maybe capitals, such as OWN.")
          .put("folder", "Maybe small letters, such as own.")
          .put("title", "Maybe a few words on what the set is about.")
          .put("name", "Maybe a few words on what the rule is about.")
          .put("rule", "Maybe the id of a rule, such as LIFE-130.")
          .put("indicator", "Maybe the id of an indicator, such as linked-share.")
          .put("parameter", "Maybe the id of a parameter, such as life.linked-share.")
          .put("note", "Maybe a few words on why this value.")
          .put("reason", "Maybe a few words on why the rule no longer holds.")
          .put("source", "Maybe \"Econcluster\" for what is not from the literature.")
          .put("basis", "Maybe \"Econcluster\" for what is not from the literature.")
          .put("unit", "Maybe the unit of the indicator, such as share.")
          .put("sentence", "Maybe a sentence on what it means to be met.")
          .put("says", "Maybe the conclusion as a sentence.")
          .put("definition", "Maybe a sentence on what it measures.")
          .put("value", "Maybe it should look like 0.25.")
          .put("lowest", "Maybe 0, or -Infinity where there is no bound.")
          .put("highest", "Maybe 1, or Infinity where there is no bound.")
          .put("valid_from", "Maybe it should be written like 2026-01-31.")
          .put("last_reviewed", "Maybe it should be written like 2026-01-31.")
          .put("missing", "Maybe \"bounds\" or \"of-known:0.5\" was meant.")
          .put("inputs", "Maybe ids of indicators with a bar between them, such as a|b.")
          .buildOrThrow();

  private final String document;
  private final int line;
  private final ImmutableMap<String, Integer> header;
  private final List<String> cells;
  private final int split;
  private final Problems problems;
  private boolean sound = true;

  /**
   * Makes a row.
   *
   * @param header the position of each column
   * @param split the position of the one cell that stands in two columns of the file; the number of
   *     cells where there is none
   */
  TableRow(
      String document,
      int line,
      ImmutableMap<String, Integer> header,
      List<String> cells,
      int split,
      Problems problems) {
    this.document = document;
    this.line = line;
    this.header = header;
    this.cells = cells;
    this.split = split;
    this.problems = problems;
  }

  /** The place of the whole row. */
  public Place place() {
    return Place.ofLine(document, line);
  }

  /** The line in the file, from 1. */
  public int line() {
    return line;
  }

  /** The place of one cell of the row. */
  public Place place(String column) {
    Integer position = header.get(column);
    return position == null
        ? place()
        : Place.ofCell(document, line, position + (position > split ? 2 : 1));
  }

  /** Returns what was read from the row, with the places of its cells. */
  public <T> Located<T> located(T value) {
    return new Located<>(
        value, place(), ImmutableMap.copyOf(Maps.asMap(header.keySet(), this::place)), isSound());
  }

  /** Whether no problem was found so far, and no column is missing. */
  public boolean isSound() {
    return sound && split >= cells.size();
  }

  /** Adds a problem of one cell. */
  public void refuse(PackFailure code, String column, String message, String cure) {
    problems.add(code, place(column), message, cure);
    sound = false;
  }

  /** The text of a cell, without white space around it; empty where the row has no such cell. */
  public String text(String column) {
    Integer position = header.get(column);
    if (position == null || position >= cells.size()) {
      sound = false;
      return "";
    }
    return cells.get(position).trim();
  }

  /** Every id that the row may name. */
  public ImmutableList<String> words() {
    return cells.stream().flatMap(WORDS::splitToStream).collect(ImmutableList.toImmutableList());
  }

  /** The text of a cell that must not be empty; an empty one is a problem. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty() && header.containsKey(column)) {
      refuse(
          PackFailure.CELL_EMPTY,
          column,
          "The cell of \"" + column + "\" is empty.",
          CURES_OF_EMPTY_CELLS.getOrDefault(column, ""));
    }
    return text;
  }

  /** The parts of a cell that bars separate. */
  public ImmutableList<String> list(String column) {
    return ImmutableList.copyOf(BAR.split(text(column)));
  }

  /** The parts of a cell that must have one; an empty cell is a problem. */
  public ImmutableList<String> requiredList(String column) {
    required(column);
    return list(column);
  }

  /** A finite number, or none after a problem was added; infinite where that is allowed. */
  public double number(String column, boolean infiniteAllowed) {
    String text = required(column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (NUMBER.matcher(text).matches()) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value) || infiniteAllowed) {
        return value;
      }
    }
    refuse(
        PackFailure.NUMBER_WRONG,
        column,
        "\"" + text + "\" is not a finite number.",
        text.contains(",")
            ? "Maybe the decimal comma should be a point."
            : "Maybe it should look like 0.25"
                + (text.endsWith("%") ? ": a share, not per cent." : "."));
    return Double.NaN;
  }

  /** A date, or the first of all days after a problem was added. */
  public LocalDate date(String column) {
    String text = required(column);
    if (text.isEmpty()) {
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      refuse(
          PackFailure.DATE_WRONG,
          column,
          "\"" + text + "\" is not a date.",
          "Maybe it should be written like 2026-01-31.");
      return LocalDate.EPOCH;
    }
  }

  /** One of several words; empty after a problem was added. */
  public <T> Optional<T> word(String column, Optional<T> found, Collection<String> allowed) {
    String text = text(column);
    if (found.isEmpty() && header.containsKey(column)) {
      refuse(
          text.isEmpty() ? PackFailure.CELL_EMPTY : PackFailure.WORD_UNKNOWN,
          column,
          text.isEmpty()
              ? "The cell of \"" + column + "\" is empty."
              : "\"" + text + "\" is not allowed in the column \"" + column + "\".",
          text.length() > 1
              ? Suggestion.cure(text, allowed)
              : "Maybe one of these was meant: " + String.join(", ", allowed) + ".");
    }
    return found;
  }
}

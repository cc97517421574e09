package org.econcluster.failure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where in the input a problem lies: a document, and inside it a line, a column or a field.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the file's name as the user gave it, or what else names the input
 * @param line the line, from 1; empty where lines mean nothing
 * @param column the column, from 1; empty where it is not known
 * @param field the path inside the document, for example {@code actors[3].category}; may be empty
 */
public record Place(String document, OptionalInt line, OptionalInt column, String field) {

  /** Checks that positions count from 1. */
  public Place {
    checkArgument(line.orElse(1) >= 1, "The line (%s) must count from 1.", line);
    checkArgument(column.orElse(1) >= 1, "The column (%s) must count from 1.", column);
  }

  /** Returns the whole document as a place. */
  public static Place of(String document) {
    return new Place(document, OptionalInt.empty(), OptionalInt.empty(), "");
  }

  /** Returns one line of a document. */
  public static Place ofLine(String document, int line) {
    return new Place(document, OptionalInt.of(line), OptionalInt.empty(), "");
  }

  /** Returns one column of one line of a document. */
  public static Place ofCell(String document, int line, int column) {
    return new Place(document, OptionalInt.of(line), OptionalInt.of(column), "");
  }

  /** Returns one field of a structured document. */
  public static Place ofField(String document, String field) {
    return new Place(document, OptionalInt.empty(), OptionalInt.empty(), field);
  }

  /** Returns the place as text, for example {@code "jobs.csv, line 3, column 2"}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(document);
    line.ifPresent(number -> parts.add("line " + number));
    column.ifPresent(number -> parts.add("column " + number));
    if (!field.isEmpty()) {
      parts.add(field);
    }
    return Joiner.on(", ").join(parts);
  }
}

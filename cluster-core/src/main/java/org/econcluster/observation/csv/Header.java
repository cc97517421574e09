package org.econcluster.observation.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Suggestion;

/** Finds the columns of a text by name; columns that lack, recur or surprise are reported. */
final class Header {

  private final Row row;
  private final BadLines bad;
  private final Map<String, Integer> indexes = new HashMap<>();

  Header(Row row, BadLines bad) {
    this.row = row;
    this.bad = bad;
    for (int k = 0; k < row.fields().size(); k++) {
      Integer earlier = indexes.putIfAbsent(row.field(k), k);
      if (earlier != null) {
        bad.add(
            InputFailure.TABLE_COLUMN_TWICE,
            row.place(k),
            "The column \""
                + row.field(k)
                + "\" is there already, as column "
                + (earlier + 1)
                + ".",
            "Maybe one of them has another name.");
      }
    }
  }

  /** The index of a column, or {@link CellReader#ABSENT}. */
  int optional(String name) {
    return indexes.getOrDefault(name, CellReader.ABSENT);
  }

  /**
   * Reports each needed column that is absent, and each that is neither needed nor optional nor
   * ignored.
   */
  void check(List<String> needed, List<String> optional, Iterable<String> ignored) {
    List<String> known = new ArrayList<>(needed);
    known.addAll(optional);
    List<String> expected = new ArrayList<>(known);
    ignored.forEach(expected::add);
    for (String name : needed) {
      if (!indexes.containsKey(name)) {
        bad.add(
            InputFailure.TABLE_COLUMN_MISSING,
            row.place(),
            "The header has no column \""
                + name
                + "\", only: "
                + String.join(", ", row.fields())
                + ".",
            "Maybe the column has another name; the options can say which.");
      }
    }
    List<String> absent = known.stream().filter(name -> !indexes.containsKey(name)).toList();
    for (int k = 0; k < row.fields().size(); k++) {
      String name = row.field(k);
      if (!expected.contains(name)) {
        bad.add(
            InputFailure.TABLE_COLUMN_UNKNOWN,
            row.place(k),
            "The column \"" + name + "\" is not known.",
            Suggestion.closest(name, absent)
                .map(close -> "Maybe \"" + close + "\" was meant.")
                .orElse(
                    "Maybe it can be left out: name it in the option ignoredColumns"
                        + " (--ignored-column)."));
      }
    }
  }
}

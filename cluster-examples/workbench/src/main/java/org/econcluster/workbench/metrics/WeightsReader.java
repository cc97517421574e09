package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.econcluster.failure.InputFailure;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;

/**
 * Reads who neighbours whom: a line for each pair, perhaps with a weight.
 *
 * <p>An area may be paired with itself with weight 0, which says nothing.
 */
final class WeightsReader {

  private final Dialect dialect;
  private final Notes notes;

  WeightsReader(Dialect dialect, Notes notes) {
    this.dialect = dialect;
    this.notes = notes;
  }

  /** Returns the weights of areas in their order. */
  SpatialWeights read(Path path, List<String> areas) {
    SourceFile file = SourceFile.of(path, dialect);
    List<String> header = file.header();
    if (header.size() < 2) {
      throw file.lacking(
          "The header has one column, and pairs need two.", "Maybe they are called from and to.");
    }
    String to = Role.TO.in(header).orElse(header.get(1));
    List<String> others = header.stream().filter(column -> !column.equals(to)).toList();
    String from = Role.FROM.in(others).orElse(others.get(0));
    checkHeader(file, from, to, areas);
    Optional<String> weight = Role.PAIR_WEIGHT.in(header);
    ImmutableMap.Builder<String, Content> columns = ImmutableMap.builder();
    columns.put(from, Content.NAME).put(to, Content.NAME);
    weight.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns.buildOrThrow());
    Required.allRows(read, file);

    AreaPairs pairs = new AreaPairs(areas);
    for (int row = 0; row < read.rows(); row++) {
      String one = read.names(from).get(row);
      String other = read.names(to).get(row);
      if (one.isEmpty() || other.isEmpty()) {
        continue;
      }
      int at = row;
      double value = weight.map(column -> read.number(column, at)).orElse(1.0);
      if (Double.isNaN(value)) {
        weight.ifPresent(
            column ->
                read.report(
                    InputFailure.TABLE_NUMBER,
                    at,
                    column,
                    "The weight is not known.",
                    "Maybe the line must go."));
      } else if (one.equals(other)) {
        if (value != 0) {
          read.report(
              InputFailure.TABLE_CODE,
              row,
              to,
              "The area \"" + one + "\" cannot be its own neighbour.",
              "Maybe the line must go, or its weight should be 0; weights have no diagonal.");
        }
      } else if (!pairs.add(one, other, value)) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            from,
            "The pair \"" + one + "\" and \"" + other + "\" is given twice.",
            "Maybe one of the two lines must go.");
      }
    }
    read.throwIfAny();
    return pairs.weights(path, notes);
  }

  /** Refuses a header that is a pair itself, or that of a matrix. */
  private static void checkHeader(SourceFile file, String from, String to, List<String> areas) {
    boolean isPair =
        (areas.contains(from) && !Role.FROM.isOf(from))
            || (areas.contains(to) && !Role.TO.isOf(to));
    if (isPair) {
      List<String> header = file.header();
      boolean isMatrix = header.subList(1, header.size()).containsAll(areas);
      throw file.lacking(
          "The header (" + AreaPairs.first(header) + ") names areas where it should name columns.",
          isMatrix
              ? "Maybe the file is a matrix: a line for each pair is needed, below the header"
                  + " from,to,weight."
              : "Maybe the header from,to (or from,to,weight) is missing.");
    }
  }
}

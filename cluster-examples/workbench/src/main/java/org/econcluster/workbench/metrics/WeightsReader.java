package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.InputFailure;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.Counts;

/**
 * Reads who neighbours whom: a line for each pair, perhaps with a weight.
 *
 * <p>If no pair is given both ways, each holds both ways; else only as it is given. Pairs with an
 * area that the data do not have are passed over, which is said.
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
    if (file.header().size() < 2) {
      throw file.lacking(
          "The header has one column, and pairs need two.", "Maybe they are called from and to.");
    }
    String to = Role.TO.in(file.header()).orElse(file.header().get(1));
    String from =
        Role.FROM
            .in(file.header().stream().filter(column -> !column.equals(to)).toList())
            .orElse(file.header().get(0));
    Optional<String> weight = Role.PAIR_WEIGHT.in(file.header());
    ImmutableMap.Builder<String, Content> columns = ImmutableMap.builder();
    columns.put(from, Content.NAME).put(to, Content.NAME);
    weight.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns.buildOrThrow());

    Map<String, Integer> indexes = new HashMap<>();
    areas.forEach(area -> indexes.put(area, indexes.size()));
    Map<Long, Double> pairs = new HashMap<>();
    Set<String> strangers = new LinkedHashSet<>();
    for (int row = 0; row < read.rows(); row++) {
      String one = read.names(from).get(row);
      String other = read.names(to).get(row);
      if (one.isEmpty() || other.isEmpty()) {
        continue;
      }
      if (one.equals(other)) {
        read.report(
            InputFailure.TABLE_CODE,
            row,
            to,
            "The area \"" + one + "\" cannot be its own neighbour.",
            "Maybe the line must go; weights have no diagonal.");
        continue;
      }
      Integer a = indexes.get(one);
      Integer b = indexes.get(other);
      if (a == null) {
        strangers.add(one);
      }
      if (b == null) {
        strangers.add(other);
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
      } else if (a != null && b != null && pairs.putIfAbsent(key(a, b), value) != null) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            from,
            "The pair \"" + one + "\" and \"" + other + "\" is given twice.",
            "Maybe one of the two lines must go.");
      }
    }
    read.throwIfAny();
    tellOf(path, strangers);
    return weights(areas.size(), pairs);
  }

  private static long key(int from, int to) {
    return ((long) from << 32) | to;
  }

  private void tellOf(Path path, Set<String> strangers) {
    if (!strangers.isEmpty()) {
      List<String> first = new ArrayList<>(strangers).subList(0, Math.min(3, strangers.size()));
      notes.tell(
          path
              + " has "
              + Counts.of(strangers.size(), "area")
              + " that the data do not have: "
              + String.join(", ", first)
              + (first.size() < strangers.size() ? ", ..." : "")
              + ". Their pairs are not used.");
    }
  }

  private static SpatialWeights weights(int size, Map<Long, Double> pairs) {
    boolean oneWay =
        pairs.keySet().stream().noneMatch(key -> pairs.containsKey((key << 32) | (key >>> 32)));
    List<Long> keys = new ArrayList<>(pairs.keySet());
    if (oneWay) {
      pairs.keySet().forEach(key -> keys.add((key << 32) | (key >>> 32)));
    }
    keys.sort(null);
    int[] from = new int[keys.size()];
    int[] to = new int[keys.size()];
    double[] weight = new double[keys.size()];
    for (int k = 0; k < from.length; k++) {
      long key = keys.get(k);
      from[k] = (int) (key >>> 32);
      to[k] = (int) key;
      Double given = pairs.get(key);
      weight[k] = given == null ? pairs.getOrDefault((key << 32) | (key >>> 32), 1.0) : given;
    }
    return SpatialWeights.of(size, from, to, weight);
  }
}

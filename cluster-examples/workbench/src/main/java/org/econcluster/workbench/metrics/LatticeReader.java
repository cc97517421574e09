package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.metric.LatticeData;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;

/** Reads areas with a value each; neighbours come from rows and columns, or from a file. */
final class LatticeReader {

  private final MetricsOptions options;
  private final Notes notes;

  LatticeReader(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
  }

  LatticeData read() {
    SourceFile file = SourceFile.of(options.table(), options.dialect());
    String area =
        file.column(Role.AREA_NAME, options.columns.region)
            .or(() -> Role.REGION.in(file.header()))
            .orElseGet(() -> file.need(Role.REGION, null));
    String value = file.need(Role.VALUE, options.value);
    Optional<String> gridRow = Role.ROW.in(file.header());
    Optional<String> gridColumn = Role.COLUMN.in(file.header());
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(area, Content.NAME);
    columns.put(value, Content.NUMBER);
    boolean grid = options.weights == null && gridRow.isPresent() && gridColumn.isPresent();
    if (grid) {
      columns.put(gridRow.orElseThrow(), Content.NUMBER);
      columns.put(gridColumn.orElseThrow(), Content.NUMBER);
    }
    CsvColumns read = file.read(columns, ImmutableMap.of(), value);
    Required.allRows(read, file);
    double[] values =
        Required.numbers(read, value, "the line must go, and the area with it", options);
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (int row = 0; row < read.rows(); row++) {
      Integer earlier = lines.putIfAbsent(read.names(area).get(row), row);
      if (earlier != null) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            area,
            "The area \"" + read.names(area).get(row) + "\" is there already.",
            "Maybe --period or another name is needed.");
      }
    }
    List<String> areas = List.copyOf(read.names(area));
    Map<String, SpatialWeights> contiguities = new LinkedHashMap<>();
    if (grid) {
      double[] rows = places(read, gridRow.orElseThrow());
      double[] cols = places(read, gridColumn.orElseThrow());
      checkApart(read, areas, rows, cols, gridRow.orElseThrow());
      contiguities.put("rook", contiguity(rows, cols, 1));
      contiguities.put("queen", contiguity(rows, cols, 2));
    }
    read.throwIfAny();
    Path weights = options.weights;
    if (weights != null) {
      contiguities.put("file", new WeightsReader(options.dialect(), notes).read(weights, areas));
    } else if (!grid) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_DATA_LACKING,
              Place.of(file.path().toString()),
              "The measure needs the neighbours of the areas, and the data do not have them.",
              "Maybe --weights names the file of neighbouring pairs."));
    }
    return LatticeData.of(areas, values, contiguities);
  }

  /** The places of areas on one side of the grid. */
  private static double[] places(CsvColumns read, String column) {
    double[] places = read.numbers(column);
    for (int row = 0; row < places.length; row++) {
      if (places[row] != Math.rint(places[row])) {
        read.report(
            InputFailure.TABLE_NUMBER,
            row,
            column,
            Double.isNaN(places[row])
                ? "The place on the grid is unknown."
                : "The place on the grid (" + places[row] + ") is not a whole number.",
            "Maybe the areas form no grid, and --weights names the file of neighbouring pairs.");
        places[row] = 0;
      }
    }
    return places;
  }

  private static void checkApart(
      CsvColumns read, List<String> areas, double[] rows, double[] columns, String column) {
    Map<Long, Integer> taken = new LinkedHashMap<>();
    for (int a = 0; a < rows.length; a++) {
      Integer earlier = taken.putIfAbsent(key(rows[a], columns[a]), a);
      if (earlier != null) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            a,
            column,
            "The area \"" + areas.get(earlier) + "\" is at this place of the grid already.",
            "Maybe the areas form no grid, and --weights names the file of neighbouring pairs.");
      }
    }
  }

  /** Cells whose squared distance on the grid is at most {@code reach} are neighbours. */
  private static SpatialWeights contiguity(double[] rows, double[] columns, int reach) {
    Map<Long, Integer> cells = new LinkedHashMap<>();
    for (int a = 0; a < rows.length; a++) {
      cells.put(key(rows[a], columns[a]), a);
    }
    int[] from = new int[8 * rows.length];
    int[] to = new int[from.length];
    int size = 0;
    for (int a = 0; a < rows.length; a++) {
      for (int down = -1; down <= 1; down++) {
        for (int right = -1; right <= 1; right++) {
          Integer b = cells.get(key(rows[a] + down, columns[a] + right));
          int distance = down * down + right * right;
          if (b != null && distance > 0 && distance <= reach) {
            from[size] = a;
            to[size++] = b;
          }
        }
      }
    }
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return SpatialWeights.of(rows.length, Arrays.copyOf(from, size), Arrays.copyOf(to, size), ones);
  }

  private static long key(double row, double column) {
    return ((long) row << 32) ^ ((long) column & 0xffffffffL);
  }
}

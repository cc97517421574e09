package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.econcluster.metric.PointData;
import org.econcluster.metric.PointData.Window;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.WorkbenchFailure;

/** Reads establishments: a line for each with plane coordinates, perhaps a type and a weight. */
final class PointReader {

  private final MetricsOptions options;

  PointReader(MetricsOptions options) {
    this.options = options;
  }

  PointData read() {
    SourceFile file = SourceFile.of(options.table(), options.dialect());
    String x = file.need(Role.X, null);
    String y = file.need(Role.Y, null);
    Optional<String> type = file.column(Role.TYPE, options.columns.industry);
    Optional<String> weight = file.column(Role.WEIGHT, options.value);
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(x, Content.NUMBER);
    columns.put(y, Content.NUMBER);
    type.ifPresent(column -> columns.put(column, Content.NAME));
    weight.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns, ImmutableMap.of(), weight.orElse(""));
    Required.allRows(read, file);
    double[] xs = coordinates(read, x);
    double[] ys = coordinates(read, y);
    double[] weights = new double[read.rows()];
    Arrays.fill(weights, 1);
    if (weight.isPresent()) {
      weights = Required.numbers(read, weight.get(), "the line must go", options);
    }
    Axis types = new Axis();
    int[] ofType = new int[read.rows()];
    for (int row = 0; row < ofType.length; row++) {
      int at = row;
      ofType[row] = types.index(type.map(column -> read.names(column).get(at)).orElse("all"));
    }
    Window window = options.window().orElseGet(() -> box(xs, ys));
    for (int row = 0; row < ofType.length; row++) {
      checkInside(read, row, x, xs[row], window.left(), window.right());
      checkInside(read, row, y, ys[row], window.bottom(), window.top());
    }
    read.throwIfAny();
    return PointData.of(xs, ys, types.names(), ofType, weights, options.radii(window), window);
  }

  private static double[] coordinates(CsvColumns read, String column) {
    double[] numbers = read.numbers(column);
    for (int row = 0; row < numbers.length; row++) {
      if (Double.isNaN(numbers[row])) {
        read.report(
            WorkbenchFailure.CELLS_UNKNOWN,
            row,
            column,
            "The coordinate is unknown.",
            "Maybe the line must go.");
        numbers[row] = 0;
      }
    }
    return numbers;
  }

  private static void checkInside(
      CsvColumns read, int row, String column, double value, double least, double most) {
    if (value < least || value > most) {
      read.report(
          WorkbenchFailure.AREAS_DIFFER,
          row,
          column,
          "The coordinate "
              + value
              + " lies outside of the window, from "
              + least
              + " to "
              + most
              + ".",
          "Maybe --window should be wider.");
    }
  }

  private Window box(double[] xs, double[] ys) {
    double left = Arrays.stream(xs).min().orElse(0);
    double right = Arrays.stream(xs).max().orElse(0);
    double bottom = Arrays.stream(ys).min().orElse(0);
    double top = Arrays.stream(ys).max().orElse(0);
    if (!(right > left && top > bottom)) {
      throw options.usage(
          "The box around the points has no area.\n  Maybe --window X0:Y0:X1:Y1 gives a window.");
    }
    return new Window(left, bottom, right, top);
  }
}

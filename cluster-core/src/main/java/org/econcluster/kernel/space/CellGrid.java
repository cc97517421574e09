package org.econcluster.kernel.space;

import java.util.Arrays;

/**
 * Points sorted into square cells, so that those near a place lie in a few runs.
 *
 * <p>The order of points is by row of cells, then by column, then as given; it depends on the
 * points and the reach alone.
 */
final class CellGrid {

  /** Cells that a reach spans; more prune better, fewer make longer runs. */
  private static final double CELLS_PER_REACH = 4;

  private static final int MOST_CELLS_A_SIDE = 512;

  /** Widens a search, so that rounding never hides a point at the very limit. */
  private static final double SLACK = 1 + 1e-9;

  private final double left;
  private final double bottom;
  private final double right;
  private final double top;
  private final double cellsPerUnit;
  private final double reach;
  private final int columns;
  private final int rows;
  private final int[] starts;
  private final int[] order;

  /**
   * Sorts points.
   *
   * @param x coordinate of each, finite
   * @param y coordinate of each
   * @param reach up to which distance others will be looked for, not negative
   */
  CellGrid(double[] x, double[] y, double reach) {
    left = Arrays.stream(x).min().orElse(0);
    bottom = Arrays.stream(y).min().orElse(0);
    right = Arrays.stream(x).max().orElse(0);
    top = Arrays.stream(y).max().orElse(0);
    double width = right - left;
    double height = top - bottom;
    double side = Math.max(reach / CELLS_PER_REACH, Math.max(width, height) / MOST_CELLS_A_SIDE);
    cellsPerUnit = side > 0 ? 1 / side : 0;
    this.reach = reach * SLACK;
    columns = (int) (width * cellsPerUnit) + 1;
    rows = (int) (height * cellsPerUnit) + 1;
    starts = new int[columns * rows + 1];
    int[] cell = new int[x.length];
    for (int k = 0; k < x.length; k++) {
      cell[k] = row(y[k]) * columns + column(x[k]);
      starts[cell[k] + 1]++;
    }
    for (int c = 0; c < columns * rows; c++) {
      starts[c + 1] += starts[c];
    }
    int[] next = starts.clone();
    order = new int[x.length];
    for (int k = 0; k < x.length; k++) {
      order[next[cell[k]]++] = k;
    }
  }

  /** Takes a run of points, which may be near, by position in the order. */
  @FunctionalInterface
  interface RunVisitor {
    void visit(int from, int to);
  }

  /** Visits runs that hold all points within reach of a place, at or after a position. */
  void near(double x, double y, int first, RunVisitor visitor) {
    if (x - reach > right || x + reach < left || y - reach > top || y + reach < bottom) {
      return;
    }
    int firstColumn = column(x - reach);
    int lastColumn = column(x + reach);
    int lastRow = row(y + reach);
    for (int r = row(y - reach); r <= lastRow; r++) {
      int from = Math.max(first, starts[r * columns + firstColumn]);
      int to = starts[r * columns + lastColumn + 1];
      if (from < to) {
        visitor.visit(from, to);
      }
    }
  }

  /** Returns values in the order of the grid. */
  double[] ordered(double[] values) {
    double[] ordered = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      ordered[k] = values[order[k]];
    }
    return ordered;
  }

  double left() {
    return left;
  }

  double bottom() {
    return bottom;
  }

  /** The index, as given, of the point at each position. */
  int[] order() {
    return order;
  }

  /** An upper bound of the distance from any place to a point of the runs visited for it. */
  double farthest() {
    double side = cellsPerUnit > 0 ? 1 / cellsPerUnit : 0;
    return Math.hypot(reach + 2 * side, reach + 2 * side);
  }

  private int column(double x) {
    return clamp((x - left) * cellsPerUnit, columns);
  }

  private int row(double y) {
    return clamp((y - bottom) * cellsPerUnit, rows);
  }

  private static int clamp(double index, int bound) {
    return (int) Math.max(0, Math.min(bound - 1, index));
  }
}

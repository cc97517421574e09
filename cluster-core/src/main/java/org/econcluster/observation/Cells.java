package org.econcluster.observation;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells inside shared arrays.
 *
 * <p>The arrays are never written after construction, so rectangles of contiguous rows and columns
 * share them. A suppressed or missing cell holds {@code NaN}, one that is not applicable 0.
 */
final class Cells {

  private final int rows;
  private final int columns;
  private final double[] values;
  private final byte[] statuses;
  private final double @Nullable [] lower; // only where a suppressed cell has bounds
  private final double @Nullable [] upper; // present exactly if lower is
  private final int offset; // of the first cell
  private final int stride; // from one row to the next

  private Cells(
      int rows,
      int columns,
      double[] values,
      byte[] statuses,
      double @Nullable [] lower,
      double @Nullable [] upper,
      int offset,
      int stride) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.statuses = statuses;
    this.lower = lower;
    this.upper = upper;
    this.offset = offset;
    this.stride = stride;
  }

  /** Takes over arrays that nobody writes any more. */
  static Cells owning(
      int rows,
      int columns,
      double[] values,
      byte[] statuses,
      double @Nullable [] lower,
      double @Nullable [] upper) {
    return new Cells(rows, columns, values, statuses, lower, upper, 0, columns);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  CellStatus status(int row, int column) {
    return CellStatus.ofStored(statuses[index(row, column)]);
  }

  /** The value; NaN where the cell is suppressed or missing, 0 where it is not applicable. */
  double value(int row, int column) {
    return values[index(row, column)];
  }

  double low(int row, int column) {
    int index = index(row, column);
    return switch (CellStatus.ofStored(statuses[index])) {
      case SUPPRESSED -> lower == null ? 0 : lower[index];
      case MISSING -> 0;
      case OBSERVED, ZERO, ESTIMATED, NOT_APPLICABLE -> values[index];
    };
  }

  double high(int row, int column) {
    int index = index(row, column);
    return switch (CellStatus.ofStored(statuses[index])) {
      case SUPPRESSED -> upper == null ? Double.POSITIVE_INFINITY : upper[index];
      case MISSING -> Double.POSITIVE_INFINITY;
      case OBSERVED, ZERO, ESTIMATED, NOT_APPLICABLE -> values[index];
    };
  }

  /** A number for each row and column. */
  @FunctionalInterface
  interface CellNumber {
    double at(int row, int column);
  }

  /** Writes a number for each cell, row by row. */
  void fill(double[] target, CellNumber number) {
    int next = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        target[next++] = number.at(row, column);
      }
    }
  }

  boolean isComplete() {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (status(row, column).isUncertain()) {
          return false;
        }
      }
    }
    return true;
  }

  void copyTo(double[] target) {
    for (int row = 0; row < rows; row++) {
      System.arraycopy(values, offset + row * stride, target, row * columns, columns);
    }
  }

  /** A part that shares the arrays; ends exclusive. */
  Cells view(int fromRow, int toRow, int fromColumn, int toColumn) {
    return new Cells(
        toRow - fromRow,
        toColumn - fromColumn,
        values,
        statuses,
        lower,
        upper,
        offset + fromRow * stride + fromColumn,
        stride);
  }

  /** A part in any order; shares the arrays if the rows and the columns follow each other. */
  Cells select(int[] chosenRows, int[] chosenColumns) {
    if (follow(chosenRows) && follow(chosenColumns)) {
      return view(
          chosenRows[0],
          chosenRows[0] + chosenRows.length,
          chosenColumns[0],
          chosenColumns[0] + chosenColumns.length);
    }
    byte[] newStatuses = new byte[chosenRows.length * chosenColumns.length];
    int target = 0;
    for (int row : chosenRows) {
      for (int column : chosenColumns) {
        newStatuses[target++] = statuses[index(row, column)];
      }
    }
    return owning(
        chosenRows.length,
        chosenColumns.length,
        pick(values, chosenRows, chosenColumns),
        newStatuses,
        lower == null ? null : pick(lower, chosenRows, chosenColumns),
        upper == null ? null : pick(upper, chosenRows, chosenColumns));
  }

  private double[] pick(double[] source, int[] chosenRows, int[] chosenColumns) {
    double[] picked = new double[chosenRows.length * chosenColumns.length];
    int target = 0;
    for (int row : chosenRows) {
      for (int column : chosenColumns) {
        picked[target++] = source[index(row, column)];
      }
    }
    return picked;
  }

  boolean sharesArrayWith(Cells other) {
    return values == other.values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Cells that) || rows != that.rows || columns != that.columns) {
      return false;
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (statuses[index(row, column)] != that.statuses[that.index(row, column)]
            || low(row, column) != that.low(row, column)
            || high(row, column) != that.high(row, column)) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 31 * rows + columns;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        hash = 31 * hash + statuses[index(row, column)];
        hash = 31 * hash + Double.hashCode(low(row, column));
        hash = 31 * hash + Double.hashCode(high(row, column));
      }
    }
    return hash;
  }

  private int index(int row, int column) {
    return offset + row * stride + column;
  }

  private static boolean follow(int[] chosen) {
    for (int k = 1; k < chosen.length; k++) {
      if (chosen[k] != chosen[k - 1] + 1) {
        return false;
      }
    }
    return true;
  }
}

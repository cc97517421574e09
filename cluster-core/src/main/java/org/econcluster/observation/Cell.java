package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * One cell of a table: how it is known and between what its number lies.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status how the cell came by its value, or why it has none
 * @param bounds the value twice where there is one; 0 twice where none can exist
 */
public record Cell(CellStatus status, Bounds bounds) {

  /** Checks that a cell with a value has one value only, and that a zero is zero. */
  public Cell {
    checkArgument(
        status.isUncertain() || bounds.isExact(),
        "A cell that is %s has one value, not %s.",
        status.label(),
        bounds);
    checkArgument(
        bounds.high() == 0 || (status != CellStatus.ZERO && status != CellStatus.NOT_APPLICABLE),
        "A cell that is %s cannot hold %s.",
        status.label(),
        bounds.high());
  }

  /** Returns a counted cell: {@link CellStatus#ZERO} if the value is 0, else observed. */
  public static Cell observed(double value) {
    return new Cell(value == 0 ? CellStatus.ZERO : CellStatus.OBSERVED, Bounds.exactly(value));
  }

  /** Returns a cell whose value somebody computed. */
  public static Cell estimated(double value) {
    return new Cell(CellStatus.ESTIMATED, Bounds.exactly(value));
  }

  /** Returns a cell that the publisher withholds; {@code high} may be infinite. */
  public static Cell suppressed(double low, double high) {
    return new Cell(CellStatus.SUPPRESSED, new Bounds(low, high));
  }

  /** Returns a cell of which nothing is known. */
  public static Cell missing() {
    return new Cell(CellStatus.MISSING, Bounds.unknown());
  }

  /** Returns a cell in which no activity can exist. */
  public static Cell notApplicable() {
    return new Cell(CellStatus.NOT_APPLICABLE, Bounds.exactly(0));
  }

  /** The value, where the status says that there is one. */
  public OptionalDouble value() {
    return status.hasValue() ? OptionalDouble.of(bounds.low()) : OptionalDouble.empty();
  }
}

package org.econcluster.kernel;

import java.util.Optional;

/** Which tables a kernel refuses, and with which words. */
public enum TableRefusals {
  /** Negative cells and such that are not finite, named by region and industry. */
  OF_ACTIVITY("activity"),

  /** The same of a table at a first time, whose rows are counted from its length. */
  OF_BEFORE("before"),

  /** Negative lower bounds and such that are not finite; the upper ones are their doubles. */
  OF_BOUNDS("low"),

  /** Negative sizes and such that are not finite, of one plant in each cell. */
  OF_PLANTS("size"),

  /** Negative amounts and such that are not finite, in a list that has no shape. */
  OF_AMOUNTS("before"),

  /** Nothing but another length than that of a second list; lists have no shape. */
  OF_QUOTIENTS("before"),

  /** No cell of components, whose rows are counted from their length. */
  OF_COMPONENTS("components"),

  /** Cells that are not finite, named by row and column. */
  OF_FLOWS("flows"),

  /** The same of coefficients. */
  OF_COEFFICIENTS("coefficients"),

  /** The same of an inverse. */
  OF_FINITE_INVERSE("inverse"),

  /** No cell: what is unknown makes results unknown. */
  OF_NO_CELL("matrix"),

  /** The same of an inverse. */
  OF_NO_CELL_OF_INVERSE("inverse");

  private static final String NO_REGION = "The number of regions (0) must be at least 1.";
  private static final String NO_INDUSTRY = "The number of industries (0) must be at least 1.";
  private static final String NO_SECTOR = "The number of sectors (0) must be at least 1.";

  private final String table;

  TableRefusals(String table) {
    this.table = table;
  }

  boolean refusesNegative() {
    return switch (this) {
      case OF_ACTIVITY, OF_BEFORE, OF_BOUNDS, OF_PLANTS, OF_AMOUNTS -> true;
      default -> false;
    };
  }

  boolean refusesUnknown() {
    return switch (this) {
      case OF_NO_CELL, OF_NO_CELL_OF_INVERSE, OF_QUOTIENTS, OF_COMPONENTS -> false;
      default -> true;
    };
  }

  /** Of five cells for 2 regions by 3 industries, or for 2 sectors. */
  String ofFiveCells() {
    String is = "The array " + table + " holds 5 cells, not ";
    return switch (this) {
      case OF_ACTIVITY, OF_BOUNDS -> is + "2 regions times 3 industries.";
      case OF_BEFORE -> is + "rows of 3 industries.";
      case OF_COMPONENTS -> is + "rows of 3 industries times 1 components.";
      case OF_PLANTS -> "There are 6 regions and 6 industries of 5 plants.";
      case OF_AMOUNTS, OF_QUOTIENTS -> "The array after holds 6 values, not 5.";
      case OF_FLOWS, OF_COEFFICIENTS, OF_FINITE_INVERSE, OF_NO_CELL, OF_NO_CELL_OF_INVERSE ->
          is + "2 times 2.";
    };
  }

  /** Of no region; nothing where lists without shape or with any number of rows are taken. */
  Optional<String> ofNoRegion() {
    return switch (this) {
      case OF_ACTIVITY, OF_BEFORE, OF_BOUNDS, OF_PLANTS -> Optional.of(NO_REGION);
      case OF_AMOUNTS, OF_QUOTIENTS, OF_COMPONENTS -> Optional.empty();
      case OF_FLOWS, OF_COEFFICIENTS, OF_FINITE_INVERSE, OF_NO_CELL, OF_NO_CELL_OF_INVERSE ->
          Optional.of(NO_SECTOR);
    };
  }

  /** Of no industry; nothing where lists without shape are taken. */
  Optional<String> ofNoIndustry() {
    return switch (this) {
      case OF_ACTIVITY, OF_BOUNDS, OF_PLANTS, OF_COMPONENTS -> Optional.of(NO_INDUSTRY);
      case OF_BEFORE -> Optional.of("The array before holds 0 cells, not rows of 0 industries.");
      case OF_AMOUNTS, OF_QUOTIENTS -> Optional.empty();
      case OF_FLOWS, OF_COEFFICIENTS, OF_FINITE_INVERSE, OF_NO_CELL, OF_NO_CELL_OF_INVERSE ->
          Optional.of(NO_SECTOR);
    };
  }

  /** Of a cell that cannot be, in a table of so many columns. */
  String ofCell(int at, int columns, double cell) {
    int row = at / columns;
    int column = at % columns;
    return switch (this) {
      case OF_ACTIVITY, OF_BEFORE ->
          "The cell of region %s and industry %s in %s (%s) must be finite and not negative."
              .formatted(row, column, table, cell);
      case OF_BOUNDS ->
          ("The bounds of region %s and industry %s (%s and %s) must be in order, not negative, "
                  + "and the lower finite.")
              .formatted(row, column, cell, cell * 2);
      case OF_PLANTS, OF_AMOUNTS ->
          "The value %s[%s] (%s) must be finite and not negative.".formatted(table, at, cell);
      default ->
          "The cell of row %s and column %s in %s (%s) must be finite."
              .formatted(row, column, table, cell);
    };
  }
}

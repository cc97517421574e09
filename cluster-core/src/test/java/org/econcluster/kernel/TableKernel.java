package org.econcluster.kernel;

/**
 * A kernel over a table of activity, and what holds of it.
 *
 * @param name for the report of the tests
 * @param keys what its results are of
 * @param compute the call
 * @param refusals what it says of a table that it refuses
 * @param scaling what multiplying all cells by a number does to its results
 * @param mayAlias whether results may be written over the table they are computed from; if not,
 *     that is refused
 * @param width how many values its array of results has for each result; 0 if it returns its
 *     results, so that no array is given to it
 * @param ofEmptyRegion the result of an empty region, or one in an empty table
 * @param ofEmptyIndustry the result of an empty industry in a region that has others; of a pair,
 *     where the first industry is empty
 * @param ofEmptySecond the result of a pair where the second industry is empty
 * @param ofEmptyBoth the result of a pair of empty industries
 * @param ofSingle the result of a table of one cell
 */
public record TableKernel(
    String name,
    Keys keys,
    Compute compute,
    Refusals refusals,
    Scaling scaling,
    boolean mayAlias,
    int width,
    double ofEmptyRegion,
    double ofEmptyIndustry,
    double ofEmptySecond,
    double ofEmptyBoth,
    double ofSingle) {

  /** What results are of, and so how many there are. */
  public enum Keys {
    REGIONS,
    INDUSTRIES,
    CELLS,
    INDUSTRY_PAIRS,

    /** Rows, which are the columns too. */
    SECTORS,

    /** Cells of a table whose rows are its columns. */
    SECTOR_PAIRS;

    int count(int regions, int industries) {
      return switch (this) {
        case REGIONS, SECTORS -> regions;
        case INDUSTRIES -> industries;
        case CELLS, SECTOR_PAIRS -> regions * industries;
        case INDUSTRY_PAIRS -> industries * industries;
      };
    }

    boolean square() {
      return this == SECTORS || this == SECTOR_PAIRS;
    }
  }

  /** What multiplying all cells by a number does to results. */
  public enum Scaling {
    /** Nothing. */
    NOTHING,

    /** It multiplies them. */
    MULTIPLIES,

    /** Something else, as with standard errors of counts. */
    OTHER
  }

  /** Which tables are refused, and with which words. */
  public enum Refusals {
    /** Negative cells and such that are not finite, named by region and industry. */
    OF_ACTIVITY("activity"),

    /** The same of a table at a first time, whose rows are counted from its length. */
    OF_BEFORE("before"),

    /** Cells that are not finite, named by row and column. */
    OF_FLOWS("flows"),

    /** The same of coefficients. */
    OF_COEFFICIENTS("coefficients"),

    /** No cell: what is unknown makes results unknown. */
    OF_NO_CELL("matrix"),

    /** The same of an inverse. */
    OF_NO_CELL_OF_INVERSE("inverse");

    private final String table;

    Refusals(String table) {
      this.table = table;
    }

    boolean refusesNegative() {
      return this == OF_ACTIVITY || this == OF_BEFORE;
    }

    boolean refusesUnknown() {
      return this != OF_NO_CELL && this != OF_NO_CELL_OF_INVERSE;
    }

    String ofFiveCells() {
      String is = "The array " + table + " holds 5 cells, not ";
      return switch (this) {
        case OF_ACTIVITY -> is + "2 regions times 3 industries.";
        case OF_BEFORE -> is + "rows of 3 industries.";
        case OF_FLOWS, OF_COEFFICIENTS, OF_NO_CELL, OF_NO_CELL_OF_INVERSE -> is + "2 times 2.";
      };
    }

    String ofNoRegion() {
      return refusesNegative()
          ? "The number of regions (0) must be at least 1."
          : "The number of sectors (0) must be at least 1.";
    }

    String ofNoIndustry() {
      return switch (this) {
        case OF_ACTIVITY -> "The number of industries (0) must be at least 1.";
        case OF_BEFORE -> "The array before holds 0 cells, not rows of 0 industries.";
        case OF_FLOWS, OF_COEFFICIENTS, OF_NO_CELL, OF_NO_CELL_OF_INVERSE -> ofNoRegion();
      };
    }

    String ofCell(int row, int column, double cell) {
      return refusesNegative()
          ? "The cell of region %s and industry %s in %s (%s) must be finite and not negative."
              .formatted(row, column, table, cell)
          : "The cell of row %s and column %s in %s (%s) must be finite."
              .formatted(row, column, table, cell);
    }
  }

  /** Writes results of a table that lies row by row. */
  @FunctionalInterface
  public interface Compute {
    void write(double[] activity, int regions, int industries, double[] results);
  }

  /** Returns results of a table that lies row by row. */
  @FunctionalInterface
  public interface Returning {
    double[] of(double[] activity, int regions, int industries);
  }

  /** A scale-free kernel that returns its results, alone or in an object; the empty have none. */
  public static TableKernel returning(String name, Keys keys, double ofSingle, Returning kernel) {
    return of(
            name,
            keys,
            ofSingle,
            (activity, regions, industries, results) -> {
              double[] returned = kernel.of(activity, regions, industries);
              System.arraycopy(returned, 0, results, 0, returned.length);
            })
        .oneOf(0);
  }

  boolean returns() {
    return width == 0;
  }

  /** A scale-free kernel whose results may go where the table is; the empty have none. */
  public static TableKernel of(String name, Keys keys, double ofSingle, Compute compute) {
    return new TableKernel(
        name,
        keys,
        compute,
        Refusals.OF_ACTIVITY,
        Scaling.NOTHING,
        true,
        1,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        ofSingle);
  }

  /** The same kernel with other results of an empty region and an empty industry. */
  public TableKernel withOfEmpty(double region, double industry) {
    return copy(refusals, scaling, mayAlias, width, region, industry, industry, industry);
  }

  /** The same kernel of pairs with other results where the first, the second or both are empty. */
  public TableKernel withOfEmptyPairs(double first, double second, double both) {
    return copy(refusals, scaling, mayAlias, width, ofEmptyRegion, first, second, both);
  }

  /** The same kernel, whose results depend on the unit of activity. */
  public TableKernel withoutScaleFreedom() {
    return withScaling(Scaling.OTHER);
  }

  /** The same kernel, whose results are in the unit of activity. */
  public TableKernel inUnitOfTable() {
    return withScaling(Scaling.MULTIPLIES);
  }

  /** The same kernel, which refuses to write over its table. */
  public TableKernel withoutAliasing() {
    return copy(
        refusals,
        scaling,
        false,
        width,
        ofEmptyRegion,
        ofEmptyIndustry,
        ofEmptySecond,
        ofEmptyBoth);
  }

  /** The same kernel, which refuses other tables or with other words. */
  public TableKernel refusing(Refusals others) {
    return copy(
        others,
        scaling,
        mayAlias,
        width,
        ofEmptyRegion,
        ofEmptyIndustry,
        ofEmptySecond,
        ofEmptyBoth);
  }

  /** The same kernel, one of so many results that an array holds for each key. */
  public TableKernel oneOf(int results) {
    return copy(
        refusals,
        scaling,
        mayAlias,
        results,
        ofEmptyRegion,
        ofEmptyIndustry,
        ofEmptySecond,
        ofEmptyBoth);
  }

  private TableKernel withScaling(Scaling other) {
    return copy(
        refusals,
        other,
        mayAlias,
        width,
        ofEmptyRegion,
        ofEmptyIndustry,
        ofEmptySecond,
        ofEmptyBoth);
  }

  private TableKernel copy(
      Refusals otherRefusals,
      Scaling otherScaling,
      boolean otherMayAlias,
      int otherWidth,
      double region,
      double first,
      double second,
      double both) {
    return new TableKernel(
        name,
        keys,
        compute,
        otherRefusals,
        otherScaling,
        otherMayAlias,
        otherWidth,
        region,
        first,
        second,
        both,
        ofSingle);
  }

  double[] results(double[] activity, int regions, int industries) {
    double[] results = new double[keys.count(regions, industries)];
    compute.write(activity, regions, industries, results);
    return results;
  }

  @Override
  public String toString() {
    return name;
  }
}

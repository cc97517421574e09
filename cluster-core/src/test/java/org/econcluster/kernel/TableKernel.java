package org.econcluster.kernel;

import java.util.Optional;

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
 * @param promises its results of what is empty or single
 * @param exemptions of which rule of the contract it is exempt, and why
 */
public record TableKernel(
    String name,
    Keys keys,
    Compute compute,
    TableRefusals refusals,
    Scaling scaling,
    boolean mayAlias,
    int width,
    Promises promises,
    Exemptions exemptions) {

  /**
   * Results of what is empty or single.
   *
   * @param ofEmptyRegion the result of an empty region, or one in an empty table
   * @param ofEmptyIndustry the result of an empty industry in a region that has others; of a pair,
   *     where the first industry is empty
   * @param ofEmptySecond the result of a pair where the second industry is empty
   * @param ofEmptyBoth the result of a pair of empty industries
   * @param ofSingle the result of a table of one cell
   */
  record Promises(
      double ofEmptyRegion,
      double ofEmptyIndustry,
      double ofEmptySecond,
      double ofEmptyBoth,
      double ofSingle) {}

  /**
   * Reasons why a rule does not hold of a kernel, each empty if it does. The contract asserts what
   * holds in its place.
   *
   * @param ofOrder why the order of regions and industries matters: results then differ
   * @param ofTables why some tables of the right shape and cells are refused
   * @param refusal with which words, for each table; nothing for one that is not refused
   */
  record Exemptions(String ofOrder, String ofTables, Refusal refusal) {

    private static final Exemptions NONE =
        new Exemptions("", "", (activity, regions, industries) -> Optional.empty());
  }

  /** With which words a table is refused, if it is. */
  @FunctionalInterface
  public interface Refusal {
    Optional<String> of(double[] activity, int regions, int industries);
  }

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
        TableRefusals.OF_ACTIVITY,
        Scaling.NOTHING,
        true,
        1,
        new Promises(Double.NaN, Double.NaN, Double.NaN, Double.NaN, ofSingle),
        Exemptions.NONE);
  }

  /** The same kernel with other results of an empty region and an empty industry. */
  public TableKernel withOfEmpty(double region, double industry) {
    return withPromises(new Promises(region, industry, industry, industry, promises.ofSingle()));
  }

  /** The same kernel of pairs with other results where the first, the second or both are empty. */
  public TableKernel withOfEmptyPairs(double first, double second, double both) {
    return withPromises(
        new Promises(promises.ofEmptyRegion(), first, second, both, promises.ofSingle()));
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
    return new TableKernel(
        name, keys, compute, refusals, scaling, false, width, promises, exemptions);
  }

  /** The same kernel, which refuses other tables or with other words. */
  public TableKernel refusing(TableRefusals others) {
    return new TableKernel(
        name, keys, compute, others, scaling, mayAlias, width, promises, exemptions);
  }

  /** The same kernel, one of so many results that an array holds for each key. */
  public TableKernel oneOf(int results) {
    return new TableKernel(
        name, keys, compute, refusals, scaling, mayAlias, results, promises, exemptions);
  }

  /** The same kernel, to which the order of regions and industries matters. */
  public TableKernel ordered(String reason) {
    return withExemptions(new Exemptions(reason, exemptions.ofTables(), exemptions.refusal()));
  }

  /** The same kernel, which refuses some tables of the right shape whose cells can be. */
  public TableKernel refusingSome(String reason, Refusal refusal) {
    return withExemptions(new Exemptions(exemptions.ofOrder(), reason, refusal));
  }

  private TableKernel withScaling(Scaling other) {
    return new TableKernel(
        name, keys, compute, refusals, other, mayAlias, width, promises, exemptions);
  }

  private TableKernel withPromises(Promises other) {
    return new TableKernel(
        name, keys, compute, refusals, scaling, mayAlias, width, other, exemptions);
  }

  private TableKernel withExemptions(Exemptions other) {
    return new TableKernel(
        name, keys, compute, refusals, scaling, mayAlias, width, promises, other);
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

package org.econcluster.kernel;

/**
 * A kernel over a table of activity, and what holds of it.
 *
 * @param name for the report of the tests
 * @param keys what its results are of
 * @param compute the call
 * @param scaleFree whether multiplying all cells by a number changes nothing
 * @param mayAlias whether results may be written over the table they are computed from; if not,
 *     that is refused
 * @param ofEmptyRegion the result of an empty region, or one in an empty table
 * @param ofEmptyIndustry the result of an empty industry in a region that has others
 * @param ofSingle the result of a table of one cell
 */
public record TableKernel(
    String name,
    Keys keys,
    Compute compute,
    boolean scaleFree,
    boolean mayAlias,
    double ofEmptyRegion,
    double ofEmptyIndustry,
    double ofSingle) {

  /** What results are of, and so how many there are. */
  public enum Keys {
    REGIONS,
    INDUSTRIES,
    CELLS,
    INDUSTRY_PAIRS;

    int count(int regions, int industries) {
      return switch (this) {
        case REGIONS -> regions;
        case INDUSTRIES -> industries;
        case CELLS -> regions * industries;
        case INDUSTRY_PAIRS -> industries * industries;
      };
    }
  }

  /** Writes results of a table that lies row by row. */
  @FunctionalInterface
  public interface Compute {
    void write(double[] activity, int regions, int industries, double[] results);
  }

  /** A scale-free kernel whose results may go where the table is; the empty have none. */
  public static TableKernel of(String name, Keys keys, double ofSingle, Compute compute) {
    return new TableKernel(name, keys, compute, true, true, Double.NaN, Double.NaN, ofSingle);
  }

  /** The same kernel with other results of an empty region and an empty industry. */
  public TableKernel withOfEmpty(double region, double industry) {
    return new TableKernel(name, keys, compute, scaleFree, mayAlias, region, industry, ofSingle);
  }

  /** The same kernel, whose results depend on the unit of activity. */
  public TableKernel withoutScaleFreedom() {
    return new TableKernel(
        name, keys, compute, false, mayAlias, ofEmptyRegion, ofEmptyIndustry, ofSingle);
  }

  /** The same kernel, which refuses to write over its table. */
  public TableKernel withoutAliasing() {
    return new TableKernel(
        name, keys, compute, scaleFree, false, ofEmptyRegion, ofEmptyIndustry, ofSingle);
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

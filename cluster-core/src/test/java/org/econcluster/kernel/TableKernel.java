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
 * @param ofEmpty the result of an empty region or industry, among others that are not
 * @param ofSingle the result of a table of one cell
 */
public record TableKernel(
    String name,
    Keys keys,
    Compute compute,
    boolean scaleFree,
    boolean mayAlias,
    double ofEmpty,
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

  /**
   * A scale-free kernel whose results may go where the table is; empty rows and columns have none.
   */
  public static TableKernel of(String name, Keys keys, double ofSingle, Compute compute) {
    return new TableKernel(name, keys, compute, true, true, Double.NaN, ofSingle);
  }

  /** The same kernel with another result of an empty region or industry. */
  public TableKernel withOfEmpty(double value) {
    return new TableKernel(name, keys, compute, scaleFree, mayAlias, value, ofSingle);
  }

  /** The same kernel, whose results depend on the unit of activity. */
  public TableKernel withoutScaleFreedom() {
    return new TableKernel(name, keys, compute, false, mayAlias, ofEmpty, ofSingle);
  }

  /** The same kernel, which refuses to write over its table. */
  public TableKernel withoutAliasing() {
    return new TableKernel(name, keys, compute, scaleFree, false, ofEmpty, ofSingle);
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

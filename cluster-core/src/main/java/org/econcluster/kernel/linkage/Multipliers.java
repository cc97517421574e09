package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.linkage.Krylov.Product;

/**
 * Total linkages of every sector, without the inverse that they are sums of.
 *
 * <p>Each method solves one system of linear equations by products with the flows, which are read
 * about twenty times and neither copied nor changed. All methods share these properties:
 *
 * <ul>
 *   <li>Unit: a pure ratio, whatever the currency.
 *   <li>1 for a sector without output or without links.
 *   <li>Each is at least 1 if no flow is negative; then its relative error is at most 1e-12, for
 *       the error of the solution is the inverse times the residual, and that is stopped at 1e-12.
 *   <li>An economy that uses more than it makes has none: it is refused. Without negative flows it
 *       is refused exactly if the spectral radius of the coefficients is not below 1.
 *   <li>Invariant: the same bits for any number of threads.
 * </ul>
 *
 * <p>Cost: as many passes over the flows as the method of generalised minimal residuals needs,
 * which is about 15 to 30 in observed economies and never more than 244; allocates a {@code
 * double[sectors]} for each of up to 61 passes. An economy so close to the edge that this does not
 * suffice is solved by elimination, with one copy of the flows. Stateless and thread-safe.
 *
 * <p>Reference for the method: Saad, Y. and Schultz, M. H. (1986). GMRES: a generalized minimal
 * residual algorithm for solving nonsymmetric linear systems. <i>SIAM Journal on Scientific and
 * Statistical Computing</i> 7(3), 856-869. doi:10.1137/0907058
 */
public final class Multipliers {

  private Multipliers() {}

  /**
   * Writes the total backward linkage of each sector: the output of all sectors that a unit of
   * final demand for its product calls for, also called output multiplier.
   *
   * <p>\[ m_j = \sum_i l_{ij}, \quad m = 1 + A^T m \]
   *
   * <ul>
   *   <li>Unit, bounds and refusals: as for the class.
   *   <li>Invariant: \(\sum_j m_j f_j\) is the output of all sectors for the final demand \(f\).
   * </ul>
   *
   * <p>Cost: as for the class; every element is summed in the order of the sectors.
   *
   * <p>Reference: Rasmussen, P. N. (1956). <i>Studies in Inter-Sectoral Relations</i>. Amsterdam:
   * North-Holland.
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param threads how many threads share the work, at least 1
   * @param multipliers receives one for each sector; another array than the others
   * @throws IllegalArgumentException if a length or a number is not as described
   * @throws ArithmeticException if the economy has none, with the reason
   */
  public static void backward(
      double[] flows, double[] output, int sectors, int threads, double[] multipliers) {
    check(flows, output, sectors, threads, multipliers);
    double[] ofBuyer = Flows.reciprocals(output);
    try (Products products = new Products(flows, sectors, threads)) {
      solve(
          (vector, product) -> {
            products.rowTimes(vector, product);
            multiply(product, ofBuyer);
          },
          diagonal(flows, output),
          () -> Inverses.columnSums(Inverses.leontief(flows, output, sectors), sectors),
          multipliers);
    }
  }

  /**
   * Writes the total forward linkage of each sector in Leontief's model: its own output when final
   * demand for every product grows by one unit.
   *
   * <p>\[ m_i = \sum_j l_{ij}, \quad m = 1 + A m \]
   *
   * <ul>
   *   <li>Unit, bounds and refusals: as for the class.
   *   <li>Invariant: adds up over the sectors to what the backward linkages add up to.
   *   <li>Depends on how finely sectors are told apart: one unit of demand for each is not how
   *       demand is made up. Jones (1976) therefore prefers {@link #ghoshForward}.
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Rasmussen (1956).
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param threads how many threads share the work, at least 1
   * @param multipliers receives one for each sector; another array than the others
   * @throws IllegalArgumentException if a length or a number is not as described
   * @throws ArithmeticException if the economy has none, with the reason
   */
  public static void leontiefForward(
      double[] flows, double[] output, int sectors, int threads, double[] multipliers) {
    check(flows, output, sectors, threads, multipliers);
    double[] ofBuyer = Flows.reciprocals(output);
    double[] scaled = new double[sectors];
    try (Products products = new Products(flows, sectors, threads)) {
      solve(
          (vector, product) -> {
            System.arraycopy(vector, 0, scaled, 0, sectors);
            multiply(scaled, ofBuyer);
            products.timesColumn(scaled, product);
          },
          diagonal(flows, output),
          () -> Inverses.rowSums(Inverses.leontief(flows, output, sectors), sectors),
          multipliers);
    }
  }

  /**
   * Writes the total forward linkage of each sector in Ghosh's model: the output of all sectors
   * that a unit of primary input to it makes possible.
   *
   * <p>\[ m_i = \sum_j g_{ij}, \quad m = 1 + B m \]
   *
   * <ul>
   *   <li>Unit, bounds and refusals: as for the class.
   *   <li>Invariant: \(\sum_i m_i v_i\) is the output of all sectors for the primary inputs \(v\).
   * </ul>
   *
   * <p>Cost: as for the class.
   *
   * <p>Reference: Jones, L. P. (1976). The measurement of Hirschmanian linkages. <i>Quarterly
   * Journal of Economics</i> 90(2), 323-333.
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param threads how many threads share the work, at least 1
   * @param multipliers receives one for each sector; another array than the others
   * @throws IllegalArgumentException if a length or a number is not as described
   * @throws ArithmeticException if the economy has none, with the reason
   */
  public static void ghoshForward(
      double[] flows, double[] output, int sectors, int threads, double[] multipliers) {
    check(flows, output, sectors, threads, multipliers);
    double[] ofSeller = Flows.reciprocals(output);
    try (Products products = new Products(flows, sectors, threads)) {
      solve(
          (vector, product) -> {
            products.timesColumn(vector, product);
            multiply(product, ofSeller);
          },
          diagonal(flows, output),
          () -> Inverses.rowSums(Inverses.ghosh(flows, output, sectors), sectors),
          multipliers);
    }
  }

  private static void check(
      double[] flows, double[] output, int sectors, int threads, double[] multipliers) {
    Flows.check(flows, output, sectors);
    checkArgument(threads >= 1, "The number of threads (%s) must be at least 1.", threads);
    Flows.checkLength(multipliers, sectors, "multipliers");
    checkArgument(
        multipliers != output && multipliers != flows,
        "The multipliers must not be written over the flows or the output.");
  }

  private static void solve(
      Product product, double[] diagonal, Elimination otherwise, double[] multipliers) {
    if (!Krylov.solve(product, diagonal, multipliers)) {
      System.arraycopy(otherwise.sums(), 0, multipliers, 0, multipliers.length);
    }
    Inverses.checkPositive(multipliers);
  }

  /** What each sector uses of a unit of its own product. */
  private static double[] diagonal(double[] flows, double[] output) {
    double[] diagonal = Flows.reciprocals(output);
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] *= flows[i * diagonal.length + i];
    }
    return diagonal;
  }

  private static void multiply(double[] vector, double[] factors) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factors[i];
    }
  }

  /** Returns the sums of an inverse. */
  @FunctionalInterface
  private interface Elimination {
    double[] sums();
  }
}

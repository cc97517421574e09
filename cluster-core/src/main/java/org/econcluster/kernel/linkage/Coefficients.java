package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * What a unit of output takes from, and gives to, each sector directly.
 *
 * <p>Flows lie row by row, from the sector of the row to that of the column. Stateless and
 * thread-safe. A result array may be the array of flows, for each cell is read before it is
 * written.
 */
public final class Coefficients {

  private Coefficients() {}

  /**
   * Writes the technical coefficients: what a unit of each sector's output buys from each sector.
   *
   * <p>\[ a_{ij} = z_{ij} / x_j \]
   *
   * <ul>
   *   <li>Unit: a pure ratio, for flows and output are of one currency and year.
   *   <li>The column of a sector without output is {@code idle} throughout: 0 keeps the sector in
   *       the model as one that buys nothing, {@code NaN} says that its technique is unknown.
   *   <li>Invariant: multiplying flows and output by the same number changes nothing but the last
   *       bits.
   * </ul>
   *
   * <p>Two passes, one of them to check; allocates nothing.
   *
   * <p>Reference: Leontief, W. (1936). Quantitative input and output relations in the economic
   * systems of the United States. <i>Review of Economics and Statistics</i> 18(3), 105-125.
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param idle what a column without output becomes
   * @param coefficients receives the result in the same layout; may be {@code flows}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void technical(
      double[] flows, double[] output, int sectors, double idle, double[] coefficients) {
    Flows.check(flows, output, sectors);
    Flows.checkSquare(coefficients, sectors, "coefficients");
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        coefficients[cell] = output[j] > 0 ? flows[cell] / output[j] : idle;
      }
    }
  }

  /**
   * Writes the allocation coefficients: what of a unit of each sector's output goes to each sector.
   *
   * <p>\[ b_{ij} = z_{ij} / x_i \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>The row of a sector without output is {@code idle} throughout.
   *   <li>Invariant: \(x_i b_{ij} = a_{ij} x_j\).
   * </ul>
   *
   * <p>Two passes, one of them to check; allocates nothing.
   *
   * <p>Reference: Ghosh, A. (1958). Input-output approach in an allocation system. <i>Economica</i>
   * 25(97), 58-64.
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param idle what a row without output becomes
   * @param coefficients receives the result in the same layout; may be {@code flows}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void allocation(
      double[] flows, double[] output, int sectors, double idle, double[] coefficients) {
    Flows.check(flows, output, sectors);
    Flows.checkSquare(coefficients, sectors, "coefficients");
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        coefficients[cell] = output[i] > 0 ? flows[cell] / output[i] : idle;
      }
    }
  }

  /**
   * Writes how closely each pair of sectors is linked: the largest of the four shares that one has
   * in the purchases or sales of the other.
   *
   * <p>\[ IO_{ij} = \max(z_{ij} / p_j, z_{ji} / p_i, z_{ij} / s_i, z_{ji} / s_j), \quad IO_{ii} = 0
   * \]
   *
   * <ul>
   *   <li>Unit: a pure ratio. With output as both bases the four shares are \(a_{ij}, a_{ji},
   *       b_{ij}, b_{ji}\).
   *   <li>A share of a base that is 0 counts as 0.
   *   <li>Invariant: symmetric, and 0 on the diagonal.
   * </ul>
   *
   * <p>Two passes, one of them to check; allocates two {@code double} for each sector.
   *
   * <p>Reference: Delgado, M., Porter, M. E. and Stern, S. (2016). Defining clusters of related
   * industries. <i>Journal of Economic Geography</i> 16(1), 1-38.
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param purchases the base of each buyer's shares, such as its output or all its inputs
   * @param sales the base of each seller's shares, such as its output or all its intermediate sales
   * @param sectors number of sectors, at least 1
   * @param links receives the result in the same layout; another array than {@code flows}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void links(
      double[] flows, double[] purchases, double[] sales, int sectors, double[] links) {
    Flows.check(flows, purchases, sectors);
    Tables.checkVector(sales, sectors, "sales");
    Flows.checkSquare(links, sectors, "links");
    checkArgument(links != flows, "The links must not be written over the flows.");
    double[] ofBuyer = Flows.reciprocals(purchases);
    double[] ofSeller = Flows.reciprocals(sales);
    for (int i = 0; i < sectors; i++) {
      links[i * sectors + i] = 0;
      for (int j = 0; j < i; j++) {
        double there = flows[i * sectors + j];
        double back = flows[j * sectors + i];
        double link =
            Math.max(
                Math.max(there * ofBuyer[j], there * ofSeller[i]),
                Math.max(back * ofBuyer[i], back * ofSeller[j]));
        links[i * sectors + j] = link;
        links[j * sectors + i] = link;
      }
    }
  }
}

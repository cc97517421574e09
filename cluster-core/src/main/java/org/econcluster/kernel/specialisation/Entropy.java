package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * How evenly a region's activity is spread over industries, and how far its mix diverges from the
 * reference area's: sums of logarithms of shares.
 *
 * <p>No share has a logarithm that is not needed: nothing times the logarithm of nothing is
 * nothing. Stateless and thread-safe.
 */
public final class Entropy {

  private static final double LN2 = Math.log(2);

  private Entropy() {}

  /**
   * Writes the entropy of every region's mix of industries.
   *
   * <p>\[ E_r = -\sum_i s_{ri} \log_2 s_{ri}, \quad s_{ri} = x_{ri} / x_r \]
   *
   * <ul>
   *   <li>Unit: bits, from 0, a single industry, to the binary logarithm of the number of
   *       industries, all the same.
   *   <li>{@code NaN} for a region without activity.
   *   <li>Dividing an industry into equal halves adds as many bits as its share.
   * </ul>
   *
   * <p>Two passes over each row, one logarithm for each cell that is not 0; allocates one {@code
   * double} for each row and each column.
   *
   * <p>Reference: Shannon, C. E. (1948). A mathematical theory of communication. <i>Bell System
   * Technical Journal</i> 27(3), 379-423. doi:10.1002/j.1538-7305.1948.tb01338.x
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param entropies receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofRegionsInBits(
      double[] activity, int regions, int industries, double[] entropies) {
    write(activity, regions, industries, LN2, entropies);
  }

  /**
   * Writes the entropy of every region's mix over the largest that is possible.
   *
   * <p>With \(n\) the number of industries, among them those that the region does not have:
   *
   * <p>\[ J_r = E_r / \log_2 n \]
   *
   * <ul>
   *   <li>Unit: a ratio from 0, a single industry, to 1, all the same.
   *   <li>{@code NaN} for a region without activity and in a table of one industry.
   *   <li>An industry without activity lowers it.
   * </ul>
   *
   * <p>As {@link #ofRegionsInBits}.
   *
   * <p>Reference: Attaran, M. (1986). Industrial diversity and economic performance in U.S. areas.
   * <i>The Annals of Regional Science</i> 20(2), 44-54.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param evenness receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void evennessOfRegions(
      double[] activity, int regions, int industries, double[] evenness) {
    write(
        activity,
        regions,
        industries,
        industries > 1 ? Math.log(industries) : Double.NaN,
        evenness);
  }

  /**
   * Writes {@link #divergences(double[], int, int, Totals, double[])} from the table's own sums.
   */
  public static void divergences(
      double[] activity, int regions, int industries, double[] divergences) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(divergences, regions, "divergences");
    writeDivergences(activity, totals, divergences);
  }

  /**
   * Writes the relative entropy of every region's mix with respect to the reference area's.
   *
   * <p>\[ D_r = \sum_i s_{ri} \ln \frac{s_{ri}}{s_i}, \quad s_{ri} = x_{ri} / x_r, \; s_i = x_i / N
   * \]
   *
   * <ul>
   *   <li>Unit: nats, from 0, the reference area's mix, to \(\ln (N / x_r)\) if the totals are the
   *       table's.
   *   <li>{@code NaN} for a region without activity; infinite where it has an industry that the
   *       reference area does not have.
   *   <li>Weighted by \(x_r / N\), the divergences of all regions add up to the mutual information
   *       of region and industry.
   * </ul>
   *
   * <p>Two passes over the table, one logarithm for each cell that is not 0; allocates one {@code
   * double} for each row and two for each column.
   *
   * <p>Reference: Kullback, S. and Leibler, R. A. (1951). On information and sufficiency. <i>The
   * Annals of Mathematical Statistics</i> 22(1), 79-86. doi:10.1214/aoms/1177729694; Mori, T.,
   * Nishikimi, K. and Smith, T. E. (2005). A divergence statistic for industrial localization.
   * <i>The Review of Economics and Statistics</i> 87(4), 635-651.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param divergences receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void divergences(
      double[] activity, int regions, int industries, Totals totals, double[] divergences) {
    totals.checkFit(activity, regions, industries, "activity");
    Lines.checkResults(divergences, regions, "divergences");
    writeDivergences(activity, totals, divergences);
  }

  /** Writes entropies in a unit of so many nats. */
  private static void write(
      double[] activity, int regions, int industries, double unit, double[] entropies) {
    Tables.checkShape(activity, regions, industries, "activity");
    Lines.checkResults(entropies, regions, "entropies");
    double[] results = new double[regions];
    double[] present = new double[industries + 1]; // one more for zeros after the last
    for (int r = 0; r < regions; r++) {
      double total = Lines.checkedSum(activity, r, regions, industries);
      int count = present(activity, r * industries, industries, present);
      results[r] = total > 0 ? ofParts(present, count, total) : Double.NaN;
    }
    for (int r = 0; r < regions; r++) {
      entropies[r] = results[r] / unit;
    }
  }

  /**
   * Collects what is not 0, without a branch that could not be predicted; returns how much it is.
   */
  private static int present(double[] cells, int from, int industries, double[] present) {
    int count = 0;
    for (int i = from; i < from + industries; i++) {
      present[count] = cells[i]; // the next cell overwrites it if it is 0
      count += cells[i] > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns minus the sum of shares times their logarithms, as the difference of the whole's and
   * the parts' logarithms. A power of two makes the whole a number from 1 to 2, and is exact, so
   * that the difference loses no more than shares that are rounded would.
   */
  private static double ofParts(double[] parts, int count, double total) {
    double unit = Math.scalb(1.0, -Math.getExponent(total));
    double whole = total * unit;
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double part = parts[k] * unit;
      if (part > 0) { // too small a part of too large a whole
        sum += part * Math.log(part);
      }
    }
    return Math.max(0, (whole * Math.log(whole) - sum) / whole);
  }

  private static void writeDivergences(double[] activity, Totals totals, double[] divergences) {
    double[] shares = totals.industryShares();
    for (int r = 0, cell = 0; r < divergences.length; r++) {
      double total = totals.ofRegions()[r];
      double sum = total > 0 && totals.ofAll() > 0 ? 0 : Double.NaN;
      for (int i = 0; i < shares.length; i++, cell++) {
        if (activity[cell] > 0 && total > 0) {
          double share = activity[cell] / total;
          sum += share * Math.log(share / shares[i]);
        }
      }
      divergences[r] = sum;
    }
  }
}

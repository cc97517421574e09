package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.econcluster.kernel.Threads;

/**
 * How near a region is to complex industries that it does not have, and how much nearer one of them
 * would bring it to the others.
 *
 * <p>With \(\phi\) the proximities, an industry's to itself included, \(\omega\) the density of
 * {@link RelatednessDensity}, and \(p\) the industries' complexity before it is standardised.
 *
 * <p>Stateless and thread-safe.
 */
public final class ComplexityOutlook {

  private ComplexityOutlook() {}

  /**
   * Writes the outlook of each region.
   *
   * <p>\[ \sum_i (1 - B_{ri}) \, \omega_{ri} \, p_i \]
   *
   * <ul>
   *   <li>Unit: that of the complexity.
   *   <li>{@code NaN} for a region without presence. Industries without presence are left out.
   *   <li>0 for a region that is present everywhere.
   * </ul>
   *
   * <p>One pass over the densities; allocates the counts of presence.
   *
   * <p>Reference: Hausmann, Hidalgo et al. (2011), <i>The Atlas of Economic Complexity</i>.
   *
   * @param matrix who is present where
   * @param density of each region and industry, row by row
   * @param complexity of each industry; {@code NaN} without presence
   * @param outlook receives one value for each region
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void index(
      BinaryMatrix matrix, double[] density, double[] complexity, double[] outlook) {
    int n = matrix.industries();
    check(matrix, density.length, complexity.length);
    checkArgument(
        outlook.length == matrix.regions(),
        "The array of outlooks holds %s values, not %s.",
        outlook.length,
        matrix.regions());
    int[] diversity = matrix.diversity();
    for (int r = 0; r < outlook.length; r++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        if (!matrix.has(r, i) && !Double.isNaN(complexity[i])) {
          sum += density[r * n + i] * complexity[i];
        }
      }
      outlook[r] = diversity[r] > 0 ? sum : Double.NaN;
    }
  }

  /**
   * Writes what each industry that a region lacks would add to its outlook.
   *
   * <p>\[ (1 - B_{ri}) \sum_j \frac{\phi_{ij}}{\sum_l \phi_{jl}} (1 - B_{rj}) \, p_j \]
   *
   * <ul>
   *   <li>Unit: that of the complexity.
   *   <li>{@code NaN} for a region or industry without presence; 0 for an industry that the region
   *       has.
   *   <li>Proportional to the complexity that is passed.
   * </ul>
   *
   * <p>One addition for each absence and industry, in the order of the industries; allocates one
   * {@code double} for each industry. The result is the same whatever the number of threads.
   *
   * <p>Reference: Hausmann, Hidalgo et al. (2011), <i>The Atlas of Economic Complexity</i>.
   *
   * @param matrix who is present where
   * @param proximity of each pair of industries, row by row
   * @param complexity of each industry; {@code NaN} without presence
   * @param threads how many threads work, at least 1
   * @param gain receives one value for each region and industry, row by row
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void gain(
      BinaryMatrix matrix, double[] proximity, double[] complexity, int threads, double[] gain) {
    int n = matrix.industries();
    check(matrix, gain.length, complexity.length);
    CoOccurrence.checkPairs(proximity.length, n);
    double[] share = new double[n]; // of complexity, in an industry's total proximity
    for (int j = 0; j < n; j++) {
      double total = 0;
      for (int i = 0; i < n; i++) {
        double value = proximity[j * n + i];
        total += Double.isNaN(value) ? 0 : value;
      }
      share[j] = complexity[j] / total;
    }
    int[] diversity = matrix.diversity();
    Threads.forRanges(
        matrix.regions(),
        1,
        threads,
        (from, to) -> {
          for (int r = from; r < to; r++) {
            Arrays.fill(gain, r * n, (r + 1) * n, diversity[r] > 0 ? 0 : Double.NaN);
            if (diversity[r] > 0) {
              gainOf(matrix, r, proximity, share, gain);
            }
          }
        });
  }

  private static void gainOf(
      BinaryMatrix matrix, int r, double[] proximity, double[] share, double[] gain) {
    int n = share.length;
    int row = r * n;
    for (int j = 0; j < n; j++) {
      if (!matrix.has(r, j) && !Double.isNaN(share[j])) {
        for (int i = 0, cell = j * n; i < n; i++, cell++) {
          gain[row + i] += proximity[cell] * share[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (Double.isNaN(share[i])) {
        gain[row + i] = Double.NaN;
      } else if (matrix.has(r, i)) {
        gain[row + i] = 0;
      }
    }
  }

  private static void check(BinaryMatrix matrix, int cells, int industries) {
    checkArgument(
        cells == (long) matrix.regions() * matrix.industries(),
        "The array of cells holds %s values, not %s regions times %s industries.",
        cells,
        matrix.regions(),
        matrix.industries());
    checkArgument(
        industries == matrix.industries(),
        "The array of complexities holds %s values, not %s.",
        industries,
        matrix.industries());
  }
}

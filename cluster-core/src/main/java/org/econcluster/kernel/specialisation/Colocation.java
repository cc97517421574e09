package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.econcluster.kernel.Totals;

/**
 * How often a firm of one industry and a firm of another are in the same region.
 *
 * <p>Stateless and thread-safe.
 */
public final class Colocation {

  private Colocation() {}

  /**
   * Writes the colocation of all pairs of industries.
   *
   * <p>With \(c_{ri}\) the number of firms, and \(K_i\) its sum over regions:
   *
   * <p>\[ CL_{ij} = \frac{\sum_r c_{ri} c_{rj}}{K_i K_j} \]
   *
   * <ul>
   *   <li>Unit: a share of the pairs of firms, from 0, never in one region, to 1, always.
   *   <li>{@code NaN} for an industry without firms.
   *   <li>Symmetric. On the diagonal every firm is paired with itself too. With sizes in place of
   *       numbers, pairs are weighted by the product of the two sizes.
   * </ul>
   *
   * <p>One pass over the table and one over the result for each region; allocates one {@code
   * double} for each row and two for each column, and the result.
   *
   * <p>Reference: Howard, E., Newman, C. and Tarp, F. (2016). Measuring industry coagglomeration
   * and identifying the driving forces. <i>Journal of Economic Geography</i> 16(5), 1055-1078.
   *
   * @param firms row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param colocations receives {@code industries * industries} values, row by row
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void ofPairs(double[] firms, int regions, int industries, double[] colocations) {
    Totals totals = Totals.of(firms, regions, industries, "activity");
    Lines.checkResults(colocations, industries * industries, "colocations");
    double[] sums = new double[industries * industries];
    for (int r = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++) {
        double share = firms[r * industries + i] / totals.ofIndustries()[i];
        for (int j = 0; j < industries; j++) {
          sums[i * industries + j] +=
              share * (firms[r * industries + j] / totals.ofIndustries()[j]);
        }
      }
    }
    System.arraycopy(sums, 0, colocations, 0, sums.length);
  }

  /**
   * Returns the colocation that any pair of industries has on average if the firms' industries are
   * shuffled.
   *
   * <p>With \(c_r\) the number of firms in a region and \(K\) in all:
   *
   * <p>\[ \overline{CL} = \frac{\sum_r c_r (c_r - 1)}{K (K - 1)} \]
   *
   * <ul>
   *   <li>Unit: a share of the pairs of different firms, from 0 to 1.
   *   <li>{@code NaN} for fewer than two firms.
   *   <li>What {@link #meanUnderRandomLabels} tends to with the number of draws.
   * </ul>
   *
   * <p>One pass over the firms; allocates one {@code int} for each region.
   *
   * <p>Reference: Howard, Newman and Tarp (2016).
   *
   * @param region of each firm, from 0 to below {@code regions}
   * @param regions number of regions, at least 1
   * @throws IllegalArgumentException if an index is not as described
   */
  public static double expected(int[] region, int regions) {
    long[] counts = new long[regions];
    for (int k = 0; k < region.length; k++) {
      checkArgument(
          region[k] >= 0 && region[k] < regions,
          "The region of firm %s (%s) must be at least 0 and below %s.",
          k,
          region[k],
          regions);
      counts[region[k]]++;
    }
    double pairs = 0;
    for (long count : counts) {
      pairs += (double) count * (count - 1);
    }
    return pairs / ((double) region.length * (region.length - 1));
  }

  /**
   * Writes the mean colocation of all pairs of industries over random labels: in every draw the
   * firms' industries are shuffled, so that each industry keeps its number of firms.
   *
   * <p>\[ \overline{CL}_{ij} = \frac{1}{D} \sum_d CL_{ij}^{(d)} \]
   *
   * <ul>
   *   <li>Unit: as {@link #ofPairs}; what it exceeds this mean by is the excess colocation.
   *   <li>{@code NaN} for an industry without firms.
   *   <li>The same seed gives the same bits: pairs are counted in whole numbers.
   * </ul>
   *
   * <p>One pass over the firms and one over regions and pairs for each draw; allocates a {@code
   * long} for each pair and the labels.
   *
   * <p>Reference: Howard, Newman and Tarp (2016).
   *
   * @param region of each firm, from 0 to below {@code regions}
   * @param industry of each firm, from 0 to below {@code industries}
   * @param regions number of regions, at least 1
   * @param industries number of industries, at least 1
   * @param draws at least 1
   * @param seed of the draws
   * @param means receives {@code industries * industries} values, row by row
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void meanUnderRandomLabels(
      int[] region,
      int[] industry,
      int regions,
      int industries,
      int draws,
      long seed,
      double[] means) {
    checkArgument(draws >= 1, "The number of draws (%s) must be at least 1.", draws);
    Lines.checkResults(means, industries * industries, "means");
    double[] ones = new double[region.length];
    Arrays.fill(ones, 1);
    // Checks the indexes too.
    double[] firms = EllisonGlaeserIndex.activity(region, industry, ones, regions, industries);
    double[] counts = Totals.of(firms, regions, industries, "firms").ofIndustries();
    int[] labels = industry.clone();
    int[] table = new int[regions * industries];
    long[] pairs = new long[industries * industries];
    SplittableRandom random = new SplittableRandom(seed);
    for (int draw = 0; draw < draws; draw++) {
      Arrays.fill(table, 0);
      for (int k = labels.length - 1; k >= 0; k--) {
        int other = random.nextInt(k + 1);
        int label = labels[other];
        labels[other] = labels[k];
        labels[k] = label;
        table[region[k] * industries + label]++;
      }
      for (int r = 0; r < regions; r++) {
        for (int i = 0; i < industries; i++) {
          long own = table[r * industries + i];
          for (int j = 0; j < industries && own > 0; j++) {
            pairs[i * industries + j] += own * table[r * industries + j];
          }
        }
      }
    }
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j < industries; j++) {
        means[i * industries + j] = pairs[i * industries + j] / (counts[i] * counts[j] * draws);
      }
    }
  }
}

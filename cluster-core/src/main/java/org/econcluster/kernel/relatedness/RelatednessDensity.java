package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.econcluster.kernel.Threads;

/**
 * How much of what is related to an industry a region already has.
 *
 * <p>Stateless and thread-safe.
 */
public final class RelatednessDensity {

  private static final int REGIONS_OF_A_BLOCK = 64;

  /** So many columns of the weights of a thousand industries stay in the second cache. */
  private static final int COLUMNS = 128;

  private RelatednessDensity() {}

  /**
   * Writes the share of an industry's relatedness that lies in a region's industries.
   *
   * <p>With \(B_{rj}\) the presence of region \(r\) in industry \(j\) and \(w\) the weights:
   *
   * <p>\[ \omega_{ri} = \frac{\sum_j B_{rj} w_{ji}}{\sum_j w_{ji}} \]
   *
   * <ul>
   *   <li>Unit: a share, from 0 to 1 if no weight is negative. Whether an industry counts for
   *       itself is said by the diagonal of the weights.
   *   <li>{@code NaN} for an industry whose weights sum to 0. A weight of {@code NaN} adds nothing
   *       to that sum: it stands at an industry that is in no region.
   *   <li>1 for a region that is present everywhere, 0 for one that is present nowhere.
   * </ul>
   *
   * <p>One addition for each presence and industry; allocates a copy of the weights, cut into
   * blocks that fit a cache. Sums are in the order of the industries, four of them added at a time,
   * so the result is the same whatever the number of threads.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007). doi:10.1126/science.1144581
   *
   * @param matrix who is present where
   * @param weights of each pair of industries, row by row; not changed
   * @param threads how many threads work, at least 1
   * @param density receives {@code regions * industries} values, row by row; another array than
   *     {@code weights}
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void of(BinaryMatrix matrix, double[] weights, int threads, double[] density) {
    int n = matrix.industries();
    CoOccurrence.checkPairs(weights.length, n);
    checkArgument(
        density.length == (long) matrix.regions() * n && density != weights,
        "The array of densities holds %s values, not %s regions times %s industries of its own.",
        density.length,
        matrix.regions(),
        n);
    double[] total = new double[n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        double weight = weights[j * n + i];
        total[i] += Double.isNaN(weight) ? 0 : weight;
      }
    }
    double[][][] packed = pack(weights, n);
    Threads.forRanges(
        matrix.regions(),
        REGIONS_OF_A_BLOCK,
        threads,
        (from, to) -> {
          int[] present = new int[n];
          double[] sums = new double[Math.min(COLUMNS, n)];
          for (int block = from; block < to; block += REGIONS_OF_A_BLOCK) {
            int end = Math.min(block + REGIONS_OF_A_BLOCK, to);
            for (int column = 0; column < n; column += COLUMNS) {
              double[][] rows = packed[column / COLUMNS];
              for (int r = block; r < end; r++) {
                addUp(rows, present, present(matrix, r, present), sums);
                int cell = r * n + column;
                for (int i = 0; i < rows[0].length; i++) {
                  double whole = total[column + i];
                  density[cell + i] = whole == 0 ? Double.NaN : sums[i] / whole;
                }
              }
            }
          }
        });
  }

  /** Cuts the weights into blocks of columns, each row an array of its own. */
  private static double[][][] pack(double[] weights, int n) {
    double[][][] packed = new double[(n + COLUMNS - 1) / COLUMNS][n][];
    for (int j = 0; j < n; j++) {
      for (int column = 0; column < n; column += COLUMNS) {
        packed[column / COLUMNS][j] =
            Arrays.copyOfRange(weights, j * n + column, j * n + Math.min(column + COLUMNS, n));
      }
    }
    return packed;
  }

  private static int present(BinaryMatrix matrix, int region, int[] present) {
    long[] bits = matrix.byRegion();
    int words = matrix.regionWords();
    int count = 0;
    for (int w = 0; w < words; w++) {
      for (long word = bits[region * words + w]; word != 0; word &= word - 1) {
        present[count++] = w * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
    }
    return count;
  }

  /** Adds up rows of weights, four at a time; {@code sums} is at least as long as they are. */
  private static void addUp(double[][] rows, int[] present, int count, double[] sums) {
    int width = rows[0].length;
    Arrays.fill(sums, 0);
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      addFour(rows, present, k, width, sums);
    }
    for (; k < count; k++) {
      double[] row = rows[present[k]];
      for (int i = 0; i < width; i++) {
        sums[i] += row[i];
      }
    }
  }

  private static void addFour(double[][] rows, int[] present, int from, int width, double[] sums) {
    double[] a = rows[present[from]];
    double[] b = rows[present[from + 1]];
    double[] c = rows[present[from + 2]];
    double[] d = rows[present[from + 3]];
    for (int i = 0; i < width; i++) {
      sums[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  /**
   * Keeps the weights of each industry's nearest others and clears the rest, so that a density
   * looks no further.
   *
   * <p>With \(w_{(k)i}\) the \(k\)-th largest weight of industry \(i\) to another one:
   *
   * <p>\[ w'_{ji} = w_{ji} \, [ j \ne i ] \, [ w_{ji} \ge w_{(k)i} ] \]
   *
   * <ul>
   *   <li>Unit: that of the weights.
   *   <li>Others that tie with the \(k\)-th all stay, so that the order of the industries does not
   *       matter. {@code NaN} becomes 0.
   *   <li>Not symmetric: the columns say whose neighbours they are.
   * </ul>
   *
   * <p>One sort for each industry; allocates one {@code double} for each.
   *
   * <p>Reference: Hidalgo, Klinger, Barabási and Hausmann (2007), doi:10.1126/science.1144581, for
   * the density; the restriction is that of the package py-ecomplexity, whose own values are counts
   * of neighbours.
   *
   * @param weights of each pair of industries, row by row
   * @param industries number of rows and columns
   * @param nearest how many others count, at least 1
   * @param result receives the weights that stay; may be {@code weights}
   * @throws IllegalArgumentException if a length or number is not as described
   */
  public static void keepNearest(double[] weights, int industries, int nearest, double[] result) {
    CoOccurrence.checkPairs(weights.length, industries);
    CoOccurrence.checkPairs(result.length, industries);
    checkArgument(
        nearest >= 1, "The number of nearest industries (%s) must be at least 1.", nearest);
    double[] others = new double[industries];
    for (int i = 0; i < industries; i++) {
      int count = 0;
      for (int j = 0; j < industries; j++) {
        double weight = weights[j * industries + i];
        if (j != i && weight > 0) { // not NaN
          others[count++] = weight;
        }
      }
      Arrays.sort(others, 0, count);
      double least = count > nearest ? others[count - nearest] : Double.MIN_VALUE;
      for (int j = 0; j < industries; j++) {
        int cell = j * industries + i;
        result[cell] = j != i && weights[cell] >= least ? weights[cell] : 0;
      }
    }
  }
}

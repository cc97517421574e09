package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.Supplier;
import org.econcluster.kernel.Threads;

/**
 * In how many regions two industries are present together, and whether that is more than chance.
 *
 * <p>Stateless and thread-safe.
 */
public final class CoOccurrence {

  /** The counts of so many industries with some thousand others stay in the nearest caches. */
  static final int BLOCK = 32;

  private CoOccurrence() {}

  /**
   * Writes in how many regions each pair of industries is present.
   *
   * <p>\[ c_{ij} = \sum_r B_{ri} B_{rj} \]
   *
   * <ul>
   *   <li>Unit: regions. The diagonal holds the ubiquities \(u_i\).
   *   <li>Never undefined; 0 throughout for an industry without a region.
   *   <li>\(c_{ij} = c_{ji} \le \min(u_i, u_j)\).
   * </ul>
   *
   * <p>Half of the pairs are counted, 32 regions at a time, and mirrored; allocates the bits once
   * more, and for each thread one {@code int} for each of 32 industries and every other. Counts are
   * exact, so the result is the same whatever the number of threads.
   *
   * <p>Reference: Hidalgo, C. A., Klinger, B., Barabási, A.-L. and Hausmann, R. (2007). The product
   * space conditions the development of nations. <i>Science</i> 317(5837), 482-487.
   * doi:10.1126/science.1144581
   *
   * @param matrix who is present where
   * @param threads how many threads work, at least 1
   * @param counts receives {@code industries * industries} counts, row by row
   * @throws IllegalArgumentException if the array has another length
   */
  public static void counts(BinaryMatrix matrix, int threads, int[] counts) {
    int n = matrix.industries();
    checkPairs(counts.length, n);
    forBlocks(matrix, threads, () -> (rows, from, to) -> put(rows, n, from, to, counts));
  }

  /** What becomes of the counts of some industries with themselves and all after them. */
  @FunctionalInterface
  interface Block {

    /**
     * Takes the counts of the industries from {@code from}, inclusive, to {@code to}, exclusive.
     *
     * @param rows a row for each, from its first on; what stands before {@code from} is not counted
     */
    void take(int[][] rows, int from, int to);
  }

  /**
   * Counts the pairs block by block, so that whoever needs no counts in the end need not hold all.
   *
   * @param takers makes what takes the blocks of a thread
   */
  static void forBlocks(BinaryMatrix matrix, int threads, Supplier<Block> takers) {
    int n = matrix.industries();
    int[][] slices = slices(matrix);
    Threads.run(
        threads,
        (n + BLOCK - 1) / BLOCK,
        () -> {
          int[][] rows = new int[BLOCK][n];
          Block taker = takers.get();
          return block -> {
            int from = block * BLOCK;
            int to = Math.min(n, from + BLOCK);
            for (int[] row : rows) {
              Arrays.fill(row, 0);
            }
            for (int s = 0; s < slices.length; s += 4) {
              for (int i = from; i < to; i++) {
                add(
                    slices[s],
                    slices[s + 1],
                    slices[s + 2],
                    slices[s + 3],
                    i,
                    from,
                    rows[i - from]);
              }
            }
            taker.take(rows, from, to);
          };
        });
  }

  /**
   * Turns the bits so that one array holds the same 32 regions of every industry, and fills up with
   * arrays of nothing until their number can be divided by four.
   */
  private static int[][] slices(BinaryMatrix matrix) {
    int n = matrix.industries();
    int words = matrix.industryWords();
    long[] bits = matrix.byIndustry();
    int[][] slices = new int[(2 * words + 3) / 4 * 4][];
    for (int w = 0; w < words; w++) {
      int[] first = new int[n];
      int[] second = new int[n];
      for (int i = 0; i < n; i++) {
        long word = bits[i * words + w];
        first[i] = (int) word;
        second[i] = (int) (word >>> Integer.SIZE);
      }
      slices[2 * w] = first;
      slices[2 * w + 1] = second;
    }
    Arrays.fill(slices, 2 * words, slices.length, new int[n]);
    return slices;
  }

  /**
   * Adds what one industry shares with each from {@code from} on in four slices. Nothing but a
   * simple index into arrays of {@code int}: in this form the compiler makes it vector
   * instructions, where the processor counts bits in vectors.
   */
  private static void add(int[] a, int[] b, int[] c, int[] d, int industry, int from, int[] row) {
    int ofA = a[industry];
    int ofB = b[industry];
    int ofC = c[industry];
    int ofD = d[industry];
    for (int j = from; j < row.length; j++) {
      row[j] +=
          Integer.bitCount(ofA & a[j])
              + Integer.bitCount(ofB & b[j])
              + Integer.bitCount(ofC & c[j])
              + Integer.bitCount(ofD & d[j]);
    }
  }

  /** Writes rows from the diagonal on, and mirrors them. */
  private static void put(int[][] rows, int n, int from, int to, int[] counts) {
    for (int i = from; i < to; i++) {
      System.arraycopy(rows[i - from], i, counts, i * n + i, n - i);
    }
    for (int j = from; j < n; j++) {
      for (int i = from; i < Math.min(to, j); i++) {
        counts[j * n + i] = rows[i - from][j];
      }
    }
  }

  /**
   * Writes by how many standard deviations each co-occurrence exceeds what random presence gives.
   *
   * <p>With \(m\) regions, if \(u_i\) and \(u_j\) of them are drawn without regard to each other:
   *
   * <p>\[ z_{ij} = \frac{c_{ij} - \mu}{\sigma}, \quad \mu = \frac{u_i u_j}{m}, \quad \sigma^2 = \mu
   * \Big(1 - \frac{u_i}{m}\Big) \frac{m - u_j}{m - 1} \]
   *
   * <ul>
   *   <li>Unit: standard deviations of the hypergeometric distribution. All rows count as regions,
   *       empty ones too.
   *   <li>{@code NaN} where an industry is in no region or in all, for nothing is random then; also
   *       for a single region.
   *   <li>Symmetric. On the diagonal an industry is set against itself as given in {@code counts}:
   *       its ubiquity, or 0 if that was put there.
   * </ul>
   *
   * <p>One pass over the pairs; allocates nothing.
   *
   * <p>Reference: Teece, D. J., Rumelt, R., Dosi, G. and Winter, S. (1994). Understanding corporate
   * coherence: theory and evidence. <i>Journal of Economic Behavior and Organization</i> 23(1),
   * 1-30.
   *
   * @param counts of each pair, row by row
   * @param ubiquity of each industry
   * @param regions number of regions, at least 1
   * @param scores receives the scores in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void scores(int[] counts, int[] ubiquity, int regions, double[] scores) {
    int n = ubiquity.length;
    checkArgument(regions >= 1, "The number of regions (%s) must be at least 1.", regions);
    checkPairs(counts.length, n);
    checkPairs(scores.length, n);
    double m = regions;
    for (int i = 0, cell = 0; i < n; i++) {
      for (int j = 0; j < n; j++, cell++) {
        double mean = (double) ubiquity[i] * ubiquity[j] / m;
        double variance = mean * (1 - ubiquity[i] / m) * ((m - ubiquity[j]) / (m - 1));
        scores[cell] = variance > 0 ? (counts[cell] - mean) / Math.sqrt(variance) : Double.NaN;
      }
    }
  }

  static void checkPairs(int length, int industries) {
    checkArgument(
        length == (long) industries * industries,
        "The array of pairs holds %s values, not %s times %s.",
        length,
        industries,
        industries);
  }
}

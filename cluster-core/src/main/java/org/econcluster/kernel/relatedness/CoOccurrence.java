package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Threads;

/**
 * In how many regions two industries are present together, and whether that is more than chance.
 *
 * <p>Stateless and thread-safe.
 */
public final class CoOccurrence {

  /** So many industries, of some thousand regions each, stay in the nearest caches. */
  private static final int BLOCK = 32;

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
   * <p>Half of the pairs are counted, 64 regions at a time, and mirrored; allocates nothing but the
   * threads. Counts are exact, so the result is the same whatever the number of threads.
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
    int words = matrix.industryWords();
    long[] bits = matrix.byIndustry();
    Threads.forRanges(
        n,
        BLOCK,
        threads,
        (from, to) -> {
          for (int block = from; block < to; block += BLOCK) {
            int blockEnd = Math.min(block + BLOCK, to);
            for (int other = block; other < n; other += BLOCK) {
              countBlock(
                  bits, words, n, block, blockEnd, other, Math.min(other + BLOCK, n), counts);
            }
          }
        });
  }

  /** Four industries against two at a time, so that each word is read less often. */
  private static void countBlock(
      long[] bits, int words, int n, int from, int to, int otherFrom, int otherTo, int[] counts) {
    int i = from;
    for (; i + 4 <= to; i += 4) {
      int j = otherFrom;
      for (; j + 2 <= otherTo; j += 2) {
        countEight(bits, words, n, i, j, counts);
      }
      for (; j < otherTo; j++) {
        for (int k = i; k < i + 4; k++) {
          countOne(bits, words, n, k, j, counts);
        }
      }
    }
    for (; i < to; i++) {
      for (int j = otherFrom; j < otherTo; j++) {
        countOne(bits, words, n, i, j, counts);
      }
    }
  }

  private static void countOne(long[] bits, int words, int n, int i, int j, int[] counts) {
    int a = i * words;
    int b = j * words;
    int count = 0;
    for (int w = 0; w < words; w++) {
      count += Long.bitCount(bits[a + w] & bits[b + w]);
    }
    put(n, i, j, count, counts);
  }

  private static void countEight(long[] bits, int words, int n, int i, int j, int[] counts) {
    int a = i * words;
    int b = a + words;
    int c = b + words;
    int d = c + words;
    int p = j * words;
    int q = p + words;
    int ap = 0;
    int aq = 0;
    int bp = 0;
    int bq = 0;
    int cp = 0;
    int cq = 0;
    int dp = 0;
    int dq = 0;
    for (int w = 0; w < words; w++) {
      long ofP = bits[p + w];
      long ofQ = bits[q + w];
      long one = bits[a + w];
      ap += Long.bitCount(one & ofP);
      aq += Long.bitCount(one & ofQ);
      one = bits[b + w];
      bp += Long.bitCount(one & ofP);
      bq += Long.bitCount(one & ofQ);
      one = bits[c + w];
      cp += Long.bitCount(one & ofP);
      cq += Long.bitCount(one & ofQ);
      one = bits[d + w];
      dp += Long.bitCount(one & ofP);
      dq += Long.bitCount(one & ofQ);
    }
    put(n, i, j, ap, counts);
    put(n, i, j + 1, aq, counts);
    put(n, i + 1, j, bp, counts);
    put(n, i + 1, j + 1, bq, counts);
    put(n, i + 2, j, cp, counts);
    put(n, i + 2, j + 1, cq, counts);
    put(n, i + 3, j, dp, counts);
    put(n, i + 3, j + 1, dq, counts);
  }

  private static void put(int n, int i, int j, int count, int[] counts) {
    counts[i * n + j] = count;
    counts[j * n + i] = count;
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
   * 1-30. doi:10.1016/0167-2681(94)90094-9
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

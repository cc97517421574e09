package org.econcluster.kernel.relatedness;

/**
 * How much more often industries occur together than their frequencies make one expect.
 *
 * <p>All methods take the numbers \(c_{ij}\) of regions that are present in both industries ({@link
 * CoOccurrence#counts}); what is on the diagonal is not used. With
 *
 * <p>\[ s_i = \sum_{j \ne i} c_{ij}, \quad t = \sum_i s_i \]
 *
 * <p>the sums of co-occurrences, which are not the ubiquities. All results
 *
 * <ul>
 *   <li>are symmetric, with a diagonal of 0;
 *   <li>are 0 where 0 would be divided by 0, for industries that never occur with any other;
 *   <li>may be written over nothing but their own array.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class Relatedness {

  private Relatedness() {}

  /** How one pair is weighed. */
  @FunctionalInterface
  private interface Pair {
    double weigh(double together, double one, double other);
  }

  /**
   * Writes the association strength of each pair.
   *
   * <p>\[ \frac{c_{ij} \, t}{s_i s_j} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 where the pair is as frequent as chance makes it.
   *   <li>0, never {@code NaN}, where an industry occurs with no other.
   *   <li>Not negative.
   * </ul>
   *
   * <p>Two passes over the pairs; allocates one {@code double} for each industry.
   *
   * <p>Reference: van Eck and Waltman (2009). doi:10.1002/asi.21075
   *
   * @param counts of each pair, row by row
   * @param industries number of rows and columns
   * @param result receives the result in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void association(int[] counts, int industries, double[] result) {
    double[] sums = sums(counts, industries);
    double total = total(sums);
    write(counts, sums, result, (together, one, other) -> together * total / (one * other));
  }

  /**
   * Writes the cosine of each pair, over the sums of co-occurrences.
   *
   * <p>\[ \frac{c_{ij}}{\sqrt{s_i s_j}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio from 0 to 1.
   *   <li>0, never {@code NaN}, where an industry occurs with no other.
   *   <li>1 for two industries that occur with each other only. {@link Proximity#cosine} has the
   *       ubiquities in the denominator.
   * </ul>
   *
   * <p>Two passes over the pairs; allocates one {@code double} for each industry.
   *
   * <p>Reference: van Eck and Waltman (2009). doi:10.1002/asi.21075
   *
   * @param counts of each pair, row by row
   * @param industries number of rows and columns
   * @param result receives the result in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void cosine(int[] counts, int industries, double[] result) {
    write(
        counts,
        sums(counts, industries),
        result,
        (together, one, other) -> together / Math.sqrt(one * other));
  }

  /**
   * Writes Jaccard's index of each pair, over the sums of co-occurrences.
   *
   * <p>\[ \frac{c_{ij}}{s_i + s_j - c_{ij}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio from 0 to 1.
   *   <li>0, never {@code NaN}, where an industry occurs with no other.
   *   <li>Never above {@link #cosine}.
   * </ul>
   *
   * <p>Two passes over the pairs; allocates one {@code double} for each industry.
   *
   * <p>Reference: van Eck and Waltman (2009). doi:10.1002/asi.21075
   *
   * @param counts of each pair, row by row
   * @param industries number of rows and columns
   * @param result receives the result in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void jaccard(int[] counts, int industries, double[] result) {
    write(
        counts,
        sums(counts, industries),
        result,
        (together, one, other) -> together / (one + other - together));
  }

  /**
   * Writes Jaccard's index of each pair of sets of regions.
   *
   * <p>With \(u_i\) the ubiquity, the number of regions in the set of industry \(i\):
   *
   * <p>\[ \frac{c_{ij}}{u_i + u_j - c_{ij}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio from 0 to 1; the share of the regions with either that have both.
   *   <li>{@code NaN} where both industries are in no region, on the diagonal too.
   *   <li>1 for two industries that are in the same regions.
   * </ul>
   *
   * <p>One pass over the pairs; allocates nothing.
   *
   * <p>Reference: van Eck and Waltman (2009). doi:10.1002/asi.21075
   *
   * @param counts of each pair, row by row
   * @param ubiquity of each industry
   * @param result receives the result in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void jaccardOfRegions(int[] counts, int[] ubiquity, double[] result) {
    int n = ubiquity.length;
    CoOccurrence.checkPairs(counts.length, n);
    CoOccurrence.checkPairs(result.length, n);
    for (int i = 0, cell = 0; i < n; i++) {
      for (int j = 0; j < n; j++, cell++) {
        double together = counts[cell];
        result[cell] =
            i != j
                ? together / (ubiquity[i] + ubiquity[j] - together)
                : ubiquity[i] > 0 ? 0 : Double.NaN;
      }
    }
  }

  /**
   * Writes the probability index of each pair: co-occurrences over those expected when one
   * industry's are drawn after the other's.
   *
   * <p>\[ \frac{c_{ij}}{\Big( \frac{s_i}{t} \frac{s_j}{t - s_i} + \frac{s_j}{t} \frac{s_i}{t - s_j}
   * \Big) \frac{t}{2}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; above 1, two industries are related more than by chance.
   *   <li>0, never {@code NaN}, where an industry occurs with no other.
   *   <li>Not negative; tends to {@link #association} as single industries become rare among many.
   * </ul>
   *
   * <p>Two passes over the pairs; allocates one {@code double} for each industry.
   *
   * <p>Reference: Steijn, M. P. A. (2021). Improvement on the association strength: implementing a
   * probabilistic measure based on combinations without repetition. <i>Quantitative Science
   * Studies</i> 2(2), 778-794; for the association strength that it corrects, van Eck and Waltman
   * (2009), doi:10.1002/asi.21075.
   *
   * @param counts of each pair, row by row
   * @param industries number of rows and columns
   * @param result receives the result in the same layout
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void probability(int[] counts, int industries, double[] result) {
    double[] sums = sums(counts, industries);
    double total = total(sums);
    write(
        counts,
        sums,
        result,
        (together, one, other) ->
            together
                / ((one / total * (other / (total - one)) + other / total * (one / (total - other)))
                    * (total / 2)));
  }

  private static void write(int[] counts, double[] sums, double[] result, Pair pair) {
    int n = sums.length;
    CoOccurrence.checkPairs(result.length, n);
    for (int i = 0; i < n; i++) {
      result[i * n + i] = 0;
      for (int j = i + 1; j < n; j++) {
        int together = counts[i * n + j];
        double value = together == 0 ? 0 : pair.weigh(together, sums[i], sums[j]);
        result[i * n + j] = value;
        result[j * n + i] = value;
      }
    }
  }

  private static double[] sums(int[] counts, int industries) {
    CoOccurrence.checkPairs(counts.length, industries);
    double[] sums = new double[industries];
    for (int i = 0, cell = 0; i < industries; i++) {
      long sum = 0;
      for (int j = 0; j < industries; j++, cell++) {
        sum += i == j ? 0 : counts[cell];
      }
      sums[i] = sum;
    }
    return sums;
  }

  private static double total(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }
}

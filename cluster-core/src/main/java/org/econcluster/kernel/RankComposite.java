package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One score out of several indicators by ranks, and how much its order depends on the weights.
 *
 * <p>Immutable and thread-safe.
 */
public final class RankComposite {

  private static final double SAME = 1e-12;

  /** By subject and indicator: 1 for the first in an indicator, 0 for the last. */
  private final double[][] normalised;

  private final double[] weights;
  private final double[] scores;

  private RankComposite(double[][] normalised, double[] weights) {
    this.normalised = normalised;
    this.weights = weights;
    this.scores = scores(weights);
  }

  /**
   * Ranks subjects by each indicator and combines the ranks.
   *
   * <p>With \(r_{ij}\) the rank of subject \(i\) among \(n\) by indicator \(j\), 1 for the largest
   * value and the mean of their places for equal ones, and \(w_j\) the weights:
   *
   * <p>\[ C_i = \frac{\sum_j w_j \frac{n - r_{ij}}{n - 1}}{\sum_j w_j} \]
   *
   * <ul>
   *   <li>Unit: a share. 1 for a subject that is first in every indicator, 0 for one that is last
   *       in every one.
   *   <li>No value may be {@code NaN}; a subject of which an indicator is unknown cannot be ranked.
   *   <li>The mean over all subjects is one half, and no growing transformation of an indicator
   *       changes a score.
   * </ul>
   *
   * <p>Compares each pair of subjects once for each indicator; copies the values and the weights;
   * sums indicators in their order.
   *
   * <p>Reference: rank normalisation as in OECD and JRC (2008), Handbook on Constructing Composite
   * Indicators, section 5, doi:10.1787/9789264043466-en.
   *
   * @param values by subject and indicator, more being better; at least two subjects
   * @param weights one for each indicator; not negative, at least one above 0
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static RankComposite of(double[][] values, double[] weights) {
    int subjects = values.length;
    checkArgument(subjects >= 2, "The number of subjects (%s) must be at least 2.", subjects);
    double sum = 0;
    for (double weight : weights) {
      checkArgument(
          weight >= 0 && weight < Double.POSITIVE_INFINITY, // also refuses NaN
          "The weight (%s) must be finite and not negative.",
          weight);
      sum += weight;
    }
    checkArgument(sum > 0, "The sum of the weights (%s) must be more than 0.", sum);
    for (double[] row : values) {
      checkArgument(
          row.length == weights.length,
          "The number of indicators (%s) must be that of the weights (%s).",
          row.length,
          weights.length);
      for (double value : row) {
        checkArgument(!Double.isNaN(value), "The value (%s) must be a number.", value);
      }
    }
    double[][] normalised = new double[subjects][weights.length];
    for (int i = 0; i < subjects; i++) {
      for (int j = 0; j < weights.length; j++) {
        double behind = 0;
        for (double[] other : values) {
          behind += other[j] < values[i][j] ? 1 : other[j] == values[i][j] ? 0.5 : 0;
        }
        normalised[i][j] = (behind - 0.5) / (subjects - 1); // The half is the subject itself.
      }
    }
    return new RankComposite(normalised, weights.clone());
  }

  /** Returns the score of a subject, from 0 to 1. */
  public double score(int subject) {
    return scores[subject];
  }

  /**
   * Returns the rank of a subject by its score, from 1 for the highest; equal scores share the best
   * of their places.
   */
  public int rank(int subject) {
    return rank(scores, subject);
  }

  /**
   * Returns how often each subject keeps its rank under other weights.
   *
   * <p>With \(u_{dj}\) independent and uniform on \([1 - s, 1 + s]\), draw \(d\) of \(D\) has the
   * weights \(w_j u_{dj}\):
   *
   * <p>\[ S_i = \frac1D \sum_d \left[ r_i(w u_d) = r_i(w) \right] \]
   *
   * <ul>
   *   <li>Unit: a share. 1 for every subject where the spread is 0 or there is one indicator.
   *   <li>Scores that agree to twelve places count as equal.
   *   <li>A subject that is first in every indicator, alone, keeps its rank in every draw.
   * </ul>
   *
   * <p>One pass over the values and one comparison of each pair of subjects for each draw; the same
   * seed gives the same shares.
   *
   * <p>Reference: as for {@link #of}, section 7 (sensitivity to weights).
   *
   * @param draws how many, from 1 on
   * @param spread how far weights may move, from 0 (not at all) to 1 (to nothing or to double)
   * @param seed any number
   * @throws IllegalArgumentException if an argument is not as described
   */
  public double[] stability(int draws, double spread, long seed) {
    checkArgument(draws >= 1, "The number of draws (%s) must be at least 1.", draws);
    checkArgument(spread >= 0 && spread <= 1, "The spread (%s) must be from 0 to 1.", spread);
    SplittableRandom random = new SplittableRandom(seed);
    int[] kept = new int[scores.length];
    double[] drawn = new double[weights.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int j = 0; j < drawn.length; j++) {
        drawn[j] = weights[j] * (1 + spread * (2 * random.nextDouble() - 1));
      }
      double[] changed = scores(drawn);
      for (int i = 0; i < kept.length; i++) {
        kept[i] += rank(changed, i) == rank(i) ? 1 : 0;
      }
    }
    return Arrays.stream(kept).mapToDouble(count -> (double) count / draws).toArray();
  }

  private double[] scores(double[] by) {
    double sum = Arrays.stream(by).sum();
    double[] result = new double[normalised.length];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < by.length; j++) {
        result[i] += by[j] * normalised[i][j];
      }
      result[i] /= sum;
    }
    return result;
  }

  private static int rank(double[] scores, int subject) {
    int rank = 1;
    for (double other : scores) {
      rank += other > scores[subject] + SAME ? 1 : 0;
    }
    return rank;
  }
}

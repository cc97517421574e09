package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * How well a grouping keeps together what is alike: the validation score of Delgado, Porter and
 * Stern.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ofGroups share of groups that pass, from 0 to 1; VS-cluster in the source
 * @param ofIndustries share of industries that pass, from 0 to 1; VS-industry in the source
 */
public record ValidationScore(double ofGroups, double ofIndustries) {

  /** The mean of the two, from 0 to 1. */
  public double mean() {
    return (ofGroups + ofIndustries) / 2;
  }

  /**
   * Returns the score of a grouping.
   *
   * <p>With \(W_c\) the mean similarity of the pairs within a group, and \(B_{cd}\) that of the
   * pairs between two groups, a group passes half if \(W_c > \bar B_c\), the mean of its
   * \(B_{cd}\), and half if \(W_c\) exceeds a percentile of them; an industry likewise with its own
   * similarities to the other members and to each other group:
   *
   * <p>\[ VS = \frac{1}{2} \left( VS_{cluster} + VS_{industry} \right) \]
   *
   * <p>This follows a description in words, without the paper at hand: the score is the mean of two
   * shares, of groups and of industries whose relatedness within the group is above that between
   * groups. The rest is the reading of this library: that half a point is for the mean and half for
   * a percentile, which percentile, how it is interpolated, and that a group of one passes nothing.
   * Scores are therefore comparable with each other, not with numbers that the authors print.
   *
   * <ul>
   *   <li>Unit: a share, from 0 to 1.
   *   <li>A group of one has no pairs within: it passes nothing, nor does its member.
   *   <li>1 throughout if no pair of different groups is as alike as any pair of one group, and no
   *       group is a group of one.
   *   <li>Invariant: a rising linear function of all similarities changes nothing.
   * </ul>
   *
   * <p>One pass over the similarities; allocates a {@code double} for each industry and group. The
   * percentile interpolates between ordered values, as R's type 7 does.
   *
   * <p>Reference: Delgado, Porter and Stern (2016).
   *
   * @param similarities row by row, {@code industries * industries}, symmetric, each finite
   * @param groups of each industry, from 0; each number up to the highest occurs, and at least two
   *     do
   * @param percentile that half a point is for, from 0 to 1
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static ValidationScore of(double[] similarities, int[] groups, double percentile) {
    checkArgument(
        percentile >= 0 && percentile <= 1,
        "The percentile (%s) must lie between 0 and 1.",
        percentile);
    int industries = groups.length;
    Similarities.checkMatrix(similarities, industries, "similarities");
    int[] sizes = sizes(groups);
    int count = sizes.length;
    checkArgument(count >= 2, "There must be at least two groups.");
    double[] toGroup = sumsToGroups(similarities, groups, count);

    double[] between = new double[count * count];
    double passedIndustries = 0;
    for (int i = 0; i < industries; i++) {
      double[] means = new double[count - 1];
      for (int d = 0, next = 0; d < count; d++) {
        between[groups[i] * count + d] += toGroup[i * count + d];
        if (d != groups[i]) {
          means[next++] = toGroup[i * count + d] / sizes[d];
        }
      }
      int others = sizes[groups[i]] - 1;
      passedIndustries +=
          others > 0 ? passes(toGroup[i * count + groups[i]] / others, means, percentile) : 0;
    }
    double passedGroups = 0;
    for (int c = 0; c < count; c++) {
      double[] means = new double[count - 1];
      for (int d = 0, next = 0; d < count; d++) {
        if (d != c) {
          means[next++] = between[c * count + d] / sizes[c] / sizes[d];
        }
      }
      int others = sizes[c] - 1;
      passedGroups +=
          others > 0 ? passes(between[c * count + c] / sizes[c] / others, means, percentile) : 0;
    }
    return new ValidationScore(passedGroups / count, passedIndustries / industries);
  }

  /** How many industries each group has. */
  static int[] sizes(int[] groups) {
    int[] sizes = new int[Arrays.stream(groups).max().orElseThrow() + 1];
    for (int group : groups) {
      checkArgument(group >= 0, "The group (%s) must not be negative.", group);
      sizes[group]++;
    }
    for (int c = 0; c < sizes.length; c++) {
      checkArgument(sizes[c] > 0, "Group %s is empty.", c);
    }
    return sizes;
  }

  /** The sum of each industry's similarities to the members of each group, but itself. */
  static double[] sumsToGroups(double[] similarities, int[] groups, int count) {
    int industries = groups.length;
    double[] sums = new double[industries * count];
    for (int i = 0, cell = 0; i < industries; i++) {
      for (int j = 0; j < industries; j++, cell++) {
        sums[i * count + groups[j]] += i == j ? 0 : similarities[cell];
      }
    }
    return sums;
  }

  /** Half a point for exceeding the mean, half for exceeding the percentile. */
  private static double passes(double within, double[] between, double percentile) {
    Arrays.sort(between);
    double sum = 0;
    for (double each : between) {
      sum += each;
    }
    double rank = percentile * (between.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, between.length - 1);
    double value = between[below] + (rank - below) * (between[above] - between[below]);
    return (within > sum / between.length ? 0.5 : 0) + (within > value ? 0.5 : 0);
  }
}

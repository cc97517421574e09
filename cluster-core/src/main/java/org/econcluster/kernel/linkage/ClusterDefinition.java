package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A grouping of industries into clusters, chosen among many by how well it keeps together what is
 * alike, after Delgado, Porter and Stern.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClusterDefinition {

  private static final int STARTS = 8;
  private static final int PASSES = 20;

  private final int[] groups;
  private final ValidationScore score;
  private final double contrast;

  private ClusterDefinition(int[] groups, ValidationScore score, double contrast) {
    this.groups = groups;
    this.score = score;
    this.contrast = contrast;
  }

  /**
   * Returns the best grouping into any of some numbers of groups.
   *
   * <p>Candidates are, for each number of groups, the cut of Ward's hierarchy over the distances
   * between the industries' rows of similarities, the cut of the hierarchy by mean similarity, and
   * k-means over those rows, from eight seeded starts. The candidate with the highest score wins:
   *
   * <p>\[ \arg\max_C VS(C) \]
   *
   * <p>Then industries that are more alike to another group than to their own, on average, move to
   * the one they are most alike to; that is kept unless it lowers the score.
   *
   * <ul>
   *   <li>Unit: groups have numbers from 0, in the order of the first industry of each.
   *   <li>The score alone cannot tell groups from unions of them. So among equally good candidates
   *       the one wins whose pairs within groups are most alike compared with those between, then
   *       the one with the fewest groups, then the order above decides.
   *   <li>Invariant: no candidate has a higher score. The same seed gives the same result.
   * </ul>
   *
   * <p>\(n^3 / 2\) multiplications for the distances and, for each candidate by k-means, \(n^2\) a
   * round; allocates four matrices of the size of the similarities. The sources for how to group
   * are Ward (1963) and Arthur and Vassilvitskii (2007).
   *
   * <p>Reference: Delgado, Porter and Stern (2016), for the whole procedure in words, which this
   * follows; how k-means starts, the tie-break and how outliers move are the reading of this
   * library, as is the detail of the {@linkplain ValidationScore#of score}.
   *
   * @param similarities row by row, {@code industries * industries}, symmetric, each finite;
   *     usually the mean of matrices made comparable by {@link Similarities#standardise}
   * @param industries number of industries, at least 3
   * @param fewest the smallest number of groups to try, at least 2
   * @param most the largest number of groups to try, at least {@code fewest}, fewer than industries
   * @param percentile of the score, from 0 to 1
   * @param seed of the starts
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static ClusterDefinition find(
      double[] similarities, int industries, int fewest, int most, double percentile, long seed) {
    Similarities.checkMatrix(similarities, industries, "similarities");
    checkArgument(fewest >= 2, "The fewest groups (%s) must be at least 2.", fewest);
    checkArgument(
        most >= fewest && most < industries,
        "The most groups (%s) must be at least %s and fewer than the %s industries.",
        most,
        fewest,
        industries);
    double[] products = products(similarities, industries);
    Hierarchy ward = Hierarchy.ward(squaredDistances(products, industries), industries);
    Hierarchy average = Hierarchy.average(unlikeness(similarities), industries);
    ClusterDefinition best = scored(similarities, percentile, ward.cut(fewest));
    for (int groups = fewest; groups <= most; groups++) {
      best = best.orBetter(scored(similarities, percentile, ward.cut(groups)));
      best = best.orBetter(scored(similarities, percentile, average.cut(groups)));
      int[] means = new Means(products, industries, groups).best(STARTS, seed);
      best = best.orBetter(scored(similarities, percentile, means));
    }
    ClusterDefinition moved =
        scored(similarities, percentile, withoutOutliers(similarities, best.groups));
    return moved.score.mean() >= best.score.mean() ? moved : best;
  }

  /** The group of each industry, from 0; a copy. */
  public int[] groups() {
    return groups.clone();
  }

  /** How good it is. */
  public ValidationScore score() {
    return score;
  }

  private ClusterDefinition orBetter(ClusterDefinition other) {
    int order = Double.compare(other.score.mean(), score.mean());
    return order > 0 || (order == 0 && other.contrast > contrast) ? other : this;
  }

  private static ClusterDefinition scored(double[] similarities, double percentile, int[] groups) {
    return new ClusterDefinition(
        groups,
        ValidationScore.of(similarities, groups, percentile),
        contrast(similarities, groups));
  }

  /** The mean similarity of the pairs within groups less that of the pairs between them. */
  private static double contrast(double[] similarities, int[] groups) {
    double within = 0;
    double between = 0;
    int pairs = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < i; j++) {
        if (groups[i] == groups[j]) {
          within += similarities[i * groups.length + j];
          pairs++;
        } else {
          between += similarities[i * groups.length + j];
        }
      }
    }
    int others = groups.length * (groups.length - 1) / 2 - pairs; // at least 1, in two groups
    return within / Math.max(1, pairs) - between / others;
  }

  /** Moves industries to the group that they are most alike to; no group is emptied. */
  static int[] withoutOutliers(double[] similarities, int[] groups) {
    int[] moved = groups.clone();
    int[] sizes = ValidationScore.sizes(moved);
    int count = sizes.length;
    boolean changed = true;
    for (int pass = 0; changed && pass < PASSES; pass++) {
      changed = false;
      for (int i = 0; i < moved.length; i++) {
        int own = moved[i];
        double[] sums = sumsToGroups(similarities, moved, i, count);
        int best = own;
        double most = sizes[own] > 1 ? sums[own] / (sizes[own] - 1) : Double.POSITIVE_INFINITY;
        for (int d = 0; d < count; d++) {
          if (d != own && sums[d] / sizes[d] > most) {
            most = sums[d] / sizes[d];
            best = d;
          }
        }
        if (best != own) {
          sizes[own]--;
          sizes[best]++;
          moved[i] = best;
          changed = true;
        }
      }
    }
    return Hierarchy.numbered(moved);
  }

  private static double[] sumsToGroups(
      double[] similarities, int[] groups, int industry, int count) {
    double[] sums = new double[count];
    for (int j = 0; j < groups.length; j++) {
      sums[groups[j]] += j == industry ? 0 : similarities[industry * groups.length + j];
    }
    return sums;
  }

  private static double[] products(double[] similarities, int industries) {
    double[] products = new double[similarities.length];
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int k = 0; k < industries; k++) {
          sum += similarities[i * industries + k] * similarities[j * industries + k];
        }
        products[i * industries + j] = sum;
        products[j * industries + i] = sum;
      }
    }
    return products;
  }

  private static double[] squaredDistances(double[] products, int industries) {
    double[] distances = new double[products.length];
    for (int i = 0, cell = 0; i < industries; i++) {
      for (int j = 0; j < industries; j++, cell++) {
        distances[cell] =
            products[i * industries + i] + products[j * industries + j] - 2 * products[cell];
      }
    }
    return distances;
  }

  private static double[] unlikeness(double[] similarities) {
    double[] unlikeness = new double[similarities.length];
    for (int cell = 0; cell < similarities.length; cell++) {
      unlikeness[cell] = -similarities[cell];
    }
    return unlikeness;
  }
}

package org.econcluster.kernel.linkage;

import java.util.Arrays;
import java.util.Random;

/**
 * Groups points around their means (k-means), from nothing but the inner products of the points, so
 * that a round costs the square of the number of points whatever their dimension.
 *
 * <p>Starts are drawn with the seeding of Arthur and Vassilvitskii. The same seed gives the same
 * groups.
 */
final class Means {

  private static final int ROUNDS = 100;

  private final double[] products;
  private final int size;
  private final int groups;

  Means(double[] products, int size, int groups) {
    this.products = products;
    this.size = size;
    this.groups = groups;
  }

  /** Returns the best of several starts: the one with the least squared distances to the means. */
  int[] best(int starts, long seed) {
    Random random = new Random(seed);
    int[] best = new int[0];
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < starts; start++) {
      int[] group = start(random);
      double spread = settle(group);
      if (best.length == 0 || spread < least) {
        least = spread;
        best = group;
      }
    }
    return Hierarchy.numbered(best);
  }

  /** Assigns each point to the nearest of some that are drawn far from each other. */
  private int[] start(Random random) {
    int[] group = new int[size];
    double[] nearest = new double[size];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int seed = random.nextInt(size);
    for (int c = 0; c < groups; c++) {
      for (int i = 0; i < size; i++) {
        double distance = squaredDistance(i, seed);
        if (i == seed || distance < nearest[i]) {
          nearest[i] = i == seed ? 0 : distance;
          group[i] = c;
        }
      }
      seed = draw(nearest, group, random);
    }
    return group;
  }

  /** Draws a point with a chance that grows with the square of its distance to the seeds. */
  private int draw(double[] nearest, int[] group, Random random) {
    double sum = 0;
    for (double each : nearest) {
      sum += each;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < size; i++) {
      left -= nearest[i];
      if (left < 0) {
        return i;
      }
    }
    return lastOfLargest(group);
  }

  /** Some member of the largest group, for when all points lie on a seed. */
  private int lastOfLargest(int[] group) {
    int[] members = new int[groups];
    int last = 0;
    for (int i = 0; i < size; i++) {
      members[group[i]]++;
    }
    for (int i = 0; i < size; i++) {
      last = members[group[i]] >= members[group[last]] ? i : last;
    }
    return last;
  }

  /** Moves points to the nearest mean until none moves; returns the squared distances left. */
  private double settle(int[] group) {
    double spread = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      double[] distances = distancesToMeans(group);
      int[] members = new int[groups];
      for (int each : group) {
        members[each]++;
      }
      boolean moved = false;
      spread = 0;
      for (int i = 0; i < size; i++) {
        int nearest = group[i];
        for (int c = 0; c < groups; c++) {
          if (distances[i * groups + c] < distances[i * groups + nearest]) {
            nearest = c;
          }
        }
        if (nearest != group[i] && members[group[i]] > 1) { // a group is never emptied
          members[group[i]]--;
          members[nearest]++;
          group[i] = nearest;
          moved = true;
        }
        spread += distances[i * groups + group[i]];
      }
      if (!moved) {
        break;
      }
    }
    return spread;
  }

  /** The squared distance of each point to the mean of each group. */
  private double[] distancesToMeans(int[] group) {
    double[] sums = new double[size * groups];
    int[] members = new int[groups];
    for (int i = 0, cell = 0; i < size; i++) {
      members[group[i]]++;
      for (int j = 0; j < size; j++, cell++) {
        sums[i * groups + group[j]] += products[cell];
      }
    }
    double[] squares = new double[groups]; // of the means
    for (int i = 0; i < size; i++) {
      squares[group[i]] += sums[i * groups + group[i]];
    }
    for (int i = 0; i < size; i++) {
      for (int c = 0; c < groups; c++) {
        double own = products[i * size + i];
        double ofMean = squares[c] / members[c] / members[c];
        sums[i * groups + c] = own - 2 * sums[i * groups + c] / members[c] + ofMean;
      }
    }
    return sums;
  }

  private double squaredDistance(int i, int j) {
    return Math.max(
        0, products[i * size + i] + products[j * size + j] - 2 * products[i * size + j]);
  }
}

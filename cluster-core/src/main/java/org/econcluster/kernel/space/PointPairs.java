package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * Pairs of weighted points: all within one set, each pair once, or all between two sets.
 *
 * <p>Immutable and thread-safe as long as the arrays that it was made of are left alone: they are
 * not copied.
 */
public final class PointPairs {

  private final Points one;
  private final Points other;
  private final boolean within;

  /** Coordinates and weights, in the order of the user or of a grid. */
  record Points(double[] x, double[] y, double[] weight) {

    int size() {
      return x.length;
    }
  }

  private PointPairs(Points one, Points other, boolean within) {
    this.one = one;
    this.other = other;
    this.within = within;
  }

  /**
   * Returns all pairs of different points of one set.
   *
   * @param x coordinate of each point, finite
   * @param y coordinate of each point, in the same unit
   * @param weight of each point, finite, not negative
   */
  public static PointPairs within(double[] x, double[] y, double[] weight) {
    Points points = checked(x, y, weight);
    return new PointPairs(points, points, true);
  }

  /**
   * Returns all pairs of a point of one set and a point of another.
   *
   * @param x coordinate of each point of the first set, finite
   * @param y coordinate of each point of the first set
   * @param weight of each point of the first set, finite, not negative
   * @param otherX coordinate of each point of the second set, finite
   * @param otherY coordinate of each point of the second set
   * @param otherWeight of each point of the second set, finite, not negative
   */
  public static PointPairs between(
      double[] x,
      double[] y,
      double[] weight,
      double[] otherX,
      double[] otherY,
      double[] otherWeight) {
    return new PointPairs(checked(x, y, weight), checked(otherX, otherY, otherWeight), false);
  }

  /** Number of pairs. */
  public long count() {
    long n = one.size();
    return isWithin() ? n * (n - 1) / 2 : n * other.size();
  }

  /** Number of points in the larger of the sets. */
  public int points() {
    return Math.max(one.size(), other.size());
  }

  Points one() {
    return one;
  }

  Points other() {
    return other;
  }

  boolean isWithin() {
    return within;
  }

  /** The sum over pairs of the product of weights, or their number. */
  double mass(boolean weighted) {
    if (!weighted) {
      return count();
    }
    double mass = 0;
    double others = 0;
    if (isWithin()) {
      for (double weight : one.weight()) {
        mass += weight * others;
        others += weight;
      }
      return mass;
    }
    for (double weight : other.weight()) {
      others += weight;
    }
    for (double weight : one.weight()) {
      mass += weight * others;
    }
    return mass;
  }

  private static Points checked(double[] x, double[] y, double[] weight) {
    checkArgument(
        x.length == y.length && x.length == weight.length,
        "There are %s x, %s y and %s weights.",
        x.length,
        y.length,
        weight.length);
    for (int k = 0; k < x.length; k++) {
      if (!Double.isFinite(x[k]) || !Double.isFinite(y[k])) {
        throw new IllegalArgumentException(
            "Point " + k + " (" + x[k] + ", " + y[k] + ") must be finite.");
      }
    }
    Tables.checkVector(weight, x.length, "weight");
    return new Points(x, y, weight);
  }
}

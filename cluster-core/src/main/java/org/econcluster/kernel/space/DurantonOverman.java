package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The density of distances between establishments of Duranton and Overman, summed pair by pair.
 *
 * <p>Every pair costs several exponentials, so there is a limit to the number of points; {@link
 * BinnedDurantonOverman} has none and says how far it may be off.
 *
 * <p>Stateless and thread-safe.
 */
public final class DurantonOverman {

  /** The largest number of points in a set. */
  public static final int MOST_POINTS = 5_000;

  /** Beyond so many bandwidths a pair adds less than 3e-18 of what it adds at its distance. */
  static final double REACH = 9;

  static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

  /** A smaller spread, as a share of the mean, is what rounding leaves of none. */
  private static final double EQUAL = 1e-13;

  private static final int SLOTS = 4096;

  private DurantonOverman() {}

  /**
   * Returns the bandwidth by Silverman's rule of thumb, over the distances that matter.
   *
   * <p>With \(n\) distances up to \(2 r_{max}\), their standard deviation \(s\) (of a sample) and
   * the range \(R\) between their quartiles (interpolated, type 7 of Hyndman and Fan):
   *
   * <p>\[ h = 0.9 \min(s, R / 1.34) \, n^{-1/5} \]
   *
   * <ul>
   *   <li>Unit: that of the coordinates. Weights play no part.
   *   <li>Where the quartiles are equal, \(s\) alone counts.
   *   <li>{@code NaN} below two such distances or where all are equal.
   *   <li>Multiplying all coordinates and \(r_{max}\) by one number multiplies the bandwidth by it.
   * </ul>
   *
   * <p>Two passes over the pairs; allocates one {@code double} for each point and those of the
   * distances that are close to a quartile. Sums are plain, in the order of the pairs.
   *
   * <p>Reference: Silverman, B. W. (1986). <i>Density Estimation for Statistics and Data
   * Analysis</i>. London: Chapman and Hall, section 3.4.2; for distances up to twice the range as
   * in Duranton and Overman (2005), doi:10.1111/0034-6527.00362, and the package dbmss.
   *
   * @param pairs of at most {@link #MOST_POINTS} points a set
   * @param rmax the largest distance of interest, finite, not negative
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double bandwidth(PointPairs pairs, double rmax) {
    checkSize(pairs);
    checkRange(rmax);
    double limit = 2 * rmax;
    double slotsPerUnit = limit > 0 ? SLOTS / limit : 0;
    int[] slots = new int[SLOTS + 1];
    double[] distances = new double[pairs.other().size()];
    double sum = 0;
    long count = 0;
    for (int i = 0; i < pairs.one().size(); i++) {
      int partners = distances(pairs, i, distances);
      for (int j = 0; j < partners; j++) {
        if (distances[j] <= limit) {
          sum += distances[j];
          count++;
          slots[(int) (distances[j] * slotsPerUnit)]++;
        }
      }
    }
    if (count < 2) {
      return Double.NaN;
    }
    OrderStatistics lower = new OrderStatistics(slots, (count - 1) * 0.25);
    OrderStatistics upper = new OrderStatistics(slots, (count - 1) * 0.75);
    double mean = sum / count;
    double squares = 0;
    for (int i = 0; i < pairs.one().size(); i++) {
      int partners = distances(pairs, i, distances);
      for (int j = 0; j < partners; j++) {
        if (distances[j] <= limit) {
          squares += (distances[j] - mean) * (distances[j] - mean);
          int slot = (int) (distances[j] * slotsPerUnit);
          lower.offer(slot, distances[j]);
          upper.offer(slot, distances[j]);
        }
      }
    }
    return silverman(count, mean, Math.sqrt(squares / (count - 1)), upper.value() - lower.value());
  }

  /**
   * Writes the density of the distances at several distances.
   *
   * <p>With \(\varphi\) the standard normal density, \(d_p\) the distance of a pair, \(w_p\) the
   * product of its weights or 1, and distances reflected at 0, below which there are none:
   *
   * <p>\[ K_d(r) = \frac{1}{h \sum_p w_p} \sum_p w_p \left[ \varphi\left(\frac{r - d_p}{h}\right) +
   * \varphi\left(\frac{r + d_p}{h}\right) \right] \]
   *
   * <ul>
   *   <li>Unit: per unit of the coordinates.
   *   <li>{@code NaN} throughout where the weights of all pairs add up to 0, or the bandwidth is
   *       {@code NaN}.
   *   <li>Integrates to 1 over all distances from 0; multiplying all weights by one number changes
   *       nothing but the last bits.
   * </ul>
   *
   * <p>One pass over the pairs; allocates one {@code double} for each radius and block. The pairs
   * are cut into blocks by their number alone and the blocks are added up in order, so equal input
   * gives equal bits whatever the number of threads. Pairs further than 9 bandwidths from a radius
   * are left out there.
   *
   * <p>Reference: Duranton, G. and Overman, H. G. (2005). Testing for localization using
   * micro-geographic data. <i>Review of Economic Studies</i> 72(4), 1077-1106.
   * doi:10.1111/0034-6527.00362
   *
   * @param pairs of at most {@link #MOST_POINTS} points a set
   * @param weighted whether pairs count by the product of their weights
   * @param bandwidth positive, or {@code NaN}
   * @param radii rising, not negative
   * @param threads at least 1
   * @param density receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void density(
      PointPairs pairs,
      boolean weighted,
      double bandwidth,
      double[] radii,
      int threads,
      double[] density) {
    checkSize(pairs);
    Radii.check(radii);
    checkArgument(!(bandwidth <= 0), "The bandwidth (%s) must be positive.", bandwidth);
    checkArgument(
        density.length == radii.length,
        "There are %s results for %s radii.",
        density.length,
        radii.length);
    double[] sums =
        Blocks.sum(
            pairs.one().size(),
            threads,
            radii.length,
            (from, to) -> sums(pairs, weighted, bandwidth, radii, from, to));
    double scale = bandwidth * pairs.mass(weighted) * ROOT_OF_TWO_PI;
    for (int k = 0; k < radii.length; k++) {
      density[k] = sums[k] / scale; // 0/0 is the NaN promised
    }
  }

  private static double[] sums(
      PointPairs pairs, boolean weighted, double bandwidth, double[] radii, int from, int to) {
    double[] sums = new double[radii.length];
    double[] distances = new double[pairs.other().size()];
    for (int i = from; i < to; i++) {
      int partners = distances(pairs, i, distances);
      int first = pairs.other().size() - partners;
      for (int j = 0; j < partners; j++) {
        double weight = weighted ? pairs.one().weight()[i] * pairs.other().weight()[first + j] : 1;
        add(weight, distances[j], bandwidth, radii, sums);
      }
    }
    return sums;
  }

  /** Adds what one distance and its reflection contribute at each radius. */
  static void add(double mass, double distance, double bandwidth, double[] radii, double[] sums) {
    for (int k = 0; k < radii.length; k++) {
      double ahead = (radii[k] - distance) / bandwidth;
      if (Math.abs(ahead) < REACH) {
        sums[k] += mass * Math.exp(-0.5 * ahead * ahead);
      }
      double back = (radii[k] + distance) / bandwidth;
      if (back < REACH) {
        sums[k] += mass * Math.exp(-0.5 * back * back);
      }
    }
  }

  /** Silverman's rule from the moments of a sample. */
  static double silverman(long count, double mean, double deviation, double betweenQuartiles) {
    double spread = betweenQuartiles > 0 ? Math.min(deviation, betweenQuartiles / 1.34) : deviation;
    return spread > EQUAL * mean ? 0.9 * spread * Math.pow(count, -0.2) : Double.NaN;
  }

  static void checkRange(double rmax) {
    checkArgument(
        rmax >= 0 && rmax < Double.POSITIVE_INFINITY,
        "The largest distance (%s) must be finite and not negative.",
        rmax);
  }

  private static void checkSize(PointPairs pairs) {
    checkArgument(
        pairs.points() <= MOST_POINTS,
        "The direct sum is for at most %s points, not for %s.",
        MOST_POINTS,
        pairs.points());
  }

  /** Writes the distances of a point to its partners and returns their number. */
  private static int distances(PointPairs pairs, int point, double[] distances) {
    PointPairs.Points others = pairs.other();
    double x = pairs.one().x()[point];
    double y = pairs.one().y()[point];
    int first = pairs.isWithin() ? point + 1 : 0;
    for (int j = first; j < others.size(); j++) {
      double dx = others.x()[j] - x;
      double dy = others.y()[j] - y;
      distances[j - first] = Math.sqrt(dx * dx + dy * dy);
    }
    return others.size() - first;
  }

  /** A quantile, interpolated between two order statistics, found without sorting all. */
  private static final class OrderStatistics {

    private final double position;
    private final int firstSlot;
    private final int lastSlot;
    private final long before;
    private double[] close = new double[16];
    private int held;

    OrderStatistics(int[] slots, double position) {
      this.position = position;
      long rank = (long) position;
      long below = 0;
      int slot = 0;
      while (below + slots[slot] <= rank) {
        below += slots[slot++];
      }
      firstSlot = slot;
      before = below;
      while (slot < slots.length - 1 && below + slots[slot] <= rank + 1) {
        below += slots[slot++];
      }
      lastSlot = slot;
    }

    void offer(int slot, double value) {
      if (slot >= firstSlot && slot <= lastSlot) {
        if (held == close.length) {
          close = Arrays.copyOf(close, 2 * held);
        }
        close[held++] = value;
      }
    }

    double value() {
      Arrays.sort(close, 0, held);
      int rank = (int) ((long) position - before);
      double low = close[rank];
      double high = close[Math.min(rank + 1, held - 1)];
      return low + (position - Math.floor(position)) * (high - low);
    }
  }
}

package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The density of distances between establishments of Duranton and Overman, from a fine histogram of
 * the distances: for any number of points.
 *
 * <p>Stateless and thread-safe.
 */
public final class BinnedDurantonOverman {

  /** The precision that suits most uses: bins of at most 1/4096 of their distance. */
  public static final int BITS = 11;

  private BinnedDurantonOverman() {}

  /**
   * Writes the density of the distances at several distances and returns the bandwidth.
   *
   * <p>Formula and bandwidth are those of {@link DurantonOverman}, with every distance replaced by
   * the root mean square of its bin. With \(B\) bits of precision, a bin's width is at most \(2^{-B
   * - 1}\) of its distance, so at distances that matter at most
   *
   * <p>\[ \delta = 2^{-B - 1} (r_{max} + 9 h). \]
   *
   * <ul>
   *   <li>Unit: per unit of the coordinates.
   *   <li>A density is off by at most \(0.16 \, \delta^2 / h^3 + 2^{-22} L / h^2\) from the direct
   *       sum of the same bandwidth \(h\), \(L\) being the larger side of the rectangle around the
   *       points: the curvature of the normal density is at most 0.4 and its slope 0.25, a bin's
   *       variance is at most \(\delta^2/4\), and single precision keeps distances to \(2^{-22}
   *       L\). Usually the error is thousands of times smaller.
   *   <li>The bandwidth is off by at most \(1.35 \, n^{-1/5} (2^{-B} r_{max} + 2^{-21} L)\), for
   *       neither quartile nor the deviation is off by more than the brackets hold, short of pairs
   *       that lie as close to \(2 r_{max}\).
   *   <li>{@code NaN} where there are fewer than two distances up to \(2 r_{max}\), all of them are
   *       equal, \(r_{max}\) is 0, or the weights of all pairs add up to 0.
   *   <li>Weights play no part in the bandwidth.
   * </ul>
   *
   * <p>One pass over the pairs that lie within reach of the radii, another one in the rare case
   * that a wide bandwidth reaches further than \(2 r_{max}\); allocates five sorted copies of the
   * points, two {@code int} for each cell of a grid of at most 512 by 512 and, for each of at most
   * 32 blocks, one number for each bin, three with weights, and two or four more and two {@code
   * int} for each bin; there are usually 32 times \(2^B\) bins. Blocks depend on the numbers of
   * pairs and bins alone and are added up in order, so equal input gives equal bits whatever the
   * number of threads.
   *
   * <p>Reference: Duranton and Overman (2005). doi:10.1111/0034-6527.00362
   *
   * @param pairs of any number of points
   * @param weighted whether pairs count by the product of their weights
   * @param radii rising, not negative
   * @param bits precision \(B\), 4 to 16
   * @param threads at least 1
   * @param density receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double density(
      PointPairs pairs, boolean weighted, double[] radii, int bits, int threads, double[] density) {
    Radii.check(radii);
    checkArgument(
        density.length == radii.length,
        "There are %s results for %s radii.",
        density.length,
        radii.length);
    checkArgument(bits >= 4 && bits <= 16, "The precision (%s) must be 4 to 16 bits.", bits);
    double rmax = radii[radii.length - 1];
    if (rmax == 0 || pairs.count() < 2) {
      Arrays.fill(density, Double.NaN);
      return Double.NaN;
    }
    DistanceHistogram histogram = DistanceHistogram.of(pairs, 2 * rmax, bits, weighted, threads);
    double bandwidth = bandwidth(histogram);
    double reach = rmax + DurantonOverman.REACH * bandwidth;
    if (reach > 2 * rmax) {
      histogram = DistanceHistogram.of(pairs, reach, bits, weighted, threads);
    }
    double scale = bandwidth * pairs.mass(weighted) * DurantonOverman.ROOT_OF_TWO_PI;
    double[] sums = new double[radii.length];
    int[] bins = bandwidth > 0 ? histogram.occupied() : new int[0];
    for (int bin : bins) {
      if (!weighted) {
        DurantonOverman.add(histogram.count(bin), histogram.distance(bin), bandwidth, radii, sums);
      } else if (histogram.mass(bin) > 0) {
        DurantonOverman.add(
            histogram.mass(bin), histogram.distanceOfMass(bin), bandwidth, radii, sums);
      }
    }
    for (int k = 0; k < sums.length; k++) {
      density[k] = sums[k] / scale; // NaN where the bandwidth is, and 0/0
    }
    return bandwidth;
  }

  /** Silverman's rule over the bins up to twice the largest radius. */
  private static double bandwidth(DistanceHistogram histogram) {
    int[] bins = histogram.occupiedWithinLimit();
    long count = 0;
    double sum = 0;
    for (int bin : bins) {
      count += histogram.count(bin);
      sum += histogram.count(bin) * histogram.distance(bin);
    }
    if (count < 2) {
      return Double.NaN;
    }
    double mean = sum / count;
    double squares = 0;
    for (int bin : bins) {
      double deviation = histogram.distance(bin) - mean;
      squares += histogram.count(bin) * deviation * deviation;
    }
    return DurantonOverman.silverman(
        count,
        mean,
        Math.sqrt(squares / (count - 1)),
        quantile(histogram, bins, (count - 1) * 0.75)
            - quantile(histogram, bins, (count - 1) * 0.25));
  }

  private static double quantile(DistanceHistogram histogram, int[] bins, double position) {
    long rank = (long) position;
    double low = order(histogram, bins, rank);
    double high = order(histogram, bins, rank + 1);
    return low + (position - rank) * (high - low);
  }

  private static double order(DistanceHistogram histogram, int[] bins, long rank) {
    long below = 0;
    int k = 0;
    while (below + histogram.count(bins[k]) <= rank) {
      below += histogram.count(bins[k++]);
    }
    return histogram.distance(bins[k]);
  }
}

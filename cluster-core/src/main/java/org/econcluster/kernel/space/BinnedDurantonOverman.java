package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The density of distances between establishments of Duranton and Overman, from a fine histogram of
 * the distances: for any number of points.
 *
 * <p>Stateless and thread-safe.
 */
public final class BinnedDurantonOverman {

  /** The number of bins up to twice the largest radius that suits most uses. */
  public static final int BINS = 16_384;

  /** A distance of exactly twice the largest radius lies just within the last of the bins. */
  private static final double WITHIN = 0x1p-11;

  private BinnedDurantonOverman() {}

  /**
   * Writes the density of the distances at several distances and returns the bandwidth.
   *
   * <p>Formula and bandwidth are those of {@link DurantonOverman}, with every distance replaced by
   * the mean distance of its bin. The bins have the width
   *
   * <p>\[ \delta = 2 r_{max} / B. \]
   *
   * <ul>
   *   <li>Unit: per unit of the coordinates.
   *   <li>A density is off by at most \(0.1 \delta^2 / h^3 + 6 \cdot 10^{-5} \delta / h^2\) from
   *       the direct sum of the same bandwidth \(h\), for the second derivative of the normal
   *       density is at most 0.4, a bin's variance at most \(\delta^2/4\), and means are kept to
   *       \(\delta/8192\).
   *   <li>The bandwidth is off by at most \(1.35 \, \delta n^{-1/5}\), for neither quartile is off
   *       by more than \(\delta\), nor is the deviation.
   *   <li>{@code NaN} where there are fewer than two distances up to \(2 r_{max}\), all of them lie
   *       in one bin at one mean, \(r_{max}\) is 0, or the weights of all pairs add up to 0.
   *   <li>Weights play no part in the bandwidth.
   * </ul>
   *
   * <p>One pass over the pairs that lie within reach of the radii, another one in the rare case
   * that a wide bandwidth reaches further than \(2 r_{max}\); allocates three sorted copies of the
   * points and, for each of at most 32 blocks, three to five numbers for each bin. Blocks depend on
   * the number of points alone and are added up in order, so equal input gives equal bits whatever
   * the number of threads.
   *
   * <p>Reference: Duranton and Overman (2005). doi:10.1111/0034-6527.00362
   *
   * @param pairs of any number of points
   * @param weighted whether pairs count by the product of their weights
   * @param radii rising, not negative
   * @param bins number \(B\) of bins up to twice the largest radius, 16 to 1,048,576
   * @param threads at least 1
   * @param density receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double density(
      PointPairs pairs, boolean weighted, double[] radii, int bins, int threads, double[] density) {
    Radii.check(radii);
    checkArgument(
        density.length == radii.length,
        "There are %s results for %s radii.",
        density.length,
        radii.length);
    checkArgument(
        bins >= 16 && bins <= 1 << 20,
        "The number of bins (%s) must be at least 16 and at most 1048576.",
        bins);
    double rmax = radii[radii.length - 1];
    double width = 2 * rmax / (bins - WITHIN);
    DistanceHistogram histogram = null;
    double bandwidth = Double.NaN;
    if (width > 0) {
      histogram = DistanceHistogram.of(pairs, width, 2 * rmax, weighted, threads);
      bandwidth = bandwidth(histogram, bins);
      double reach = rmax + DurantonOverman.REACH * bandwidth;
      if (reach > 2 * rmax) {
        histogram = DistanceHistogram.of(pairs, width, reach, weighted, threads);
      }
    }
    double scale = bandwidth * pairs.mass(weighted) * DurantonOverman.ROOT_OF_TWO_PI;
    double[] sums = new double[radii.length];
    for (int k = 0; histogram != null && bandwidth > 0 && k < histogram.bins(); k++) {
      if (histogram.count(k) > 0 && !weighted) {
        DurantonOverman.add(histogram.count(k), histogram.mean(k), bandwidth, radii, sums);
      } else if (weighted && histogram.mass(k) > 0) {
        DurantonOverman.add(histogram.mass(k), histogram.centreOfMass(k), bandwidth, radii, sums);
      }
    }
    for (int k = 0; k < sums.length; k++) {
      density[k] = sums[k] / scale; // NaN where the bandwidth is, and 0/0
    }
    return bandwidth;
  }

  /** Silverman's rule over the bins up to twice the largest radius. */
  private static double bandwidth(DistanceHistogram histogram, int bins) {
    int end = Math.min(bins, histogram.bins());
    long count = 0;
    double sum = 0;
    for (int k = 0; k < end; k++) {
      if (histogram.count(k) > 0) {
        count += histogram.count(k);
        sum += histogram.count(k) * histogram.mean(k);
      }
    }
    if (count < 2) {
      return Double.NaN;
    }
    double mean = sum / count;
    double squares = 0;
    for (int k = 0; k < end; k++) {
      if (histogram.count(k) > 0) {
        double deviation = histogram.mean(k) - mean;
        squares += histogram.count(k) * deviation * deviation;
      }
    }
    return DurantonOverman.silverman(
        count,
        Math.sqrt(squares / (count - 1)),
        quantile(histogram, (count - 1) * 0.75) - quantile(histogram, (count - 1) * 0.25));
  }

  private static double quantile(DistanceHistogram histogram, double position) {
    long rank = (long) position;
    double low = order(histogram, rank);
    double high = order(histogram, rank + 1);
    return low + (position - rank) * (high - low);
  }

  private static double order(DistanceHistogram histogram, long rank) {
    long below = 0;
    int bin = 0;
    while (below + histogram.count(bin) <= rank) {
      below += histogram.count(bin++);
    }
    return histogram.mean(bin);
  }
}

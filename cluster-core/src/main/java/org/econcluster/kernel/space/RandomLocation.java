package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Curves under the hypothesis that establishments choose at random among the sites that there are.
 *
 * <p>Each simulation shuffles all establishments, with type and weight, over all sites. It draws
 * from a generator of its own (SplitMix64), seeded by the seed and its number, so equal input gives
 * equal bits whatever the number of threads and the version of Java.
 *
 * <p>Stateless and thread-safe.
 */
public final class RandomLocation {

  private RandomLocation() {}

  /**
   * Writes simulated densities of the distances of Duranton and Overman.
   *
   * <p>Each is what {@link BinnedDurantonOverman#density} makes of as many sites, drawn without
   * replacement, as there are establishments, with a bandwidth of its own.
   *
   * <ul>
   *   <li>Unit: per unit of the coordinates.
   *   <li>{@code NaN} where a simulated density is.
   *   <li>If the establishments fill all sites and do not count by weight, all curves are the same.
   * </ul>
   *
   * <p>One histogram of the pairs of establishments for each simulation; allocates what they need,
   * and one index for each site and simulation.
   *
   * <p>Reference: Duranton and Overman (2005), section 3. doi:10.1111/0034-6527.00362
   *
   * @param sites all that establishments can choose, paired within; their weights play no part
   * @param weights of the establishments of the first set
   * @param otherWeights of those of the second set, for pairs between two sets; empty for pairs
   *     within the first
   * @param weighted whether pairs count by the product of their weights
   * @param radii rising, not negative
   * @param bits precision of the histograms, 4 to 16
   * @param seed any number
   * @param threads at least 1
   * @param curves receives the simulated values, one curve after the other; its length says how
   *     many
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void densities(
      PointPairs sites,
      double[] weights,
      double[] otherWeights,
      boolean weighted,
      double[] radii,
      int bits,
      long seed,
      int threads,
      double[] curves) {
    int drawn = weights.length + otherWeights.length;
    checkArgument(
        drawn <= sites.points(), "There are %s sites for %s points.", sites.points(), drawn);
    int simulations = simulations(curves, radii.length);
    Blocks.compute(
        simulations,
        threads,
        (from, to) -> {
          double[] curve = new double[radii.length];
          for (int s = from; s < to; s++) {
            int[] order = shuffled(sites.points(), drawn, seed, s);
            PointPairs.Points places = at(sites.one(), order, drawn);
            PointPairs pairs = pairs(places, weights, otherWeights);
            BinnedDurantonOverman.density(pairs, weighted, radii, bits, 1, curve);
            System.arraycopy(curve, 0, curves, s * radii.length, radii.length);
          }
          return from;
        });
  }

  /**
   * Writes simulated cumulative functions M of one type around itself, for every type.
   *
   * <p>Each is what {@link MarconPuech#cumulative} makes of the establishments at shuffled sites.
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} where a simulated value is.
   *   <li>With one type alone all values are 1.
   * </ul>
   *
   * <p>One pass over the pairs within reach for each simulation; allocates what they need, and one
   * index for each site and simulation.
   *
   * <p>Reference: Marcon and Puech (2010). doi:10.1093/jeg/lbp056
   *
   * @param points with coordinates and weights, paired within
   * @param type of each point, from 0
   * @param types number of types
   * @param radii rising, not negative
   * @param seed any number
   * @param threads at least 1
   * @param curves receives the simulated values by type, simulation and radius; its length says how
   *     many simulations
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void cumulative(
      PointPairs points,
      int[] type,
      int types,
      double[] radii,
      long seed,
      int threads,
      double[] curves) {
    int simulations = simulations(curves, types * radii.length);
    Blocks.compute(
        simulations,
        threads,
        (from, to) -> {
          double[] m = new double[types * types * radii.length];
          for (int s = from; s < to; s++) {
            int[] order = shuffled(points.points(), points.points(), seed, s);
            PointPairs.Points places = at(points.one(), order, order.length);
            MarconPuech.cumulative(
                PointPairs.within(places.x(), places.y(), points.one().weight()),
                type,
                types,
                false,
                radii,
                1,
                m);
            for (int t = 0; t < types; t++) {
              System.arraycopy(
                  m,
                  (t * types + t) * radii.length,
                  curves,
                  (t * simulations + s) * radii.length,
                  radii.length);
            }
          }
          return from;
        });
  }

  private static int simulations(double[] curves, int length) {
    checkArgument(
        length > 0 && curves.length >= length && curves.length % length == 0,
        "There are %s results, which is no multiple of %s.",
        curves.length,
        length);
    return curves.length / length;
  }

  private static PointPairs pairs(
      PointPairs.Points places, double[] weights, double[] otherWeights) {
    int n = weights.length;
    int end = n + otherWeights.length;
    double[] x = Arrays.copyOf(places.x(), n);
    double[] y = Arrays.copyOf(places.y(), n);
    return end == n
        ? PointPairs.within(x, y, weights)
        : PointPairs.between(
            x,
            y,
            weights,
            Arrays.copyOfRange(places.x(), n, end),
            Arrays.copyOfRange(places.y(), n, end),
            otherWeights);
  }

  private static PointPairs.Points at(PointPairs.Points sites, int[] order, int count) {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int k = 0; k < count; k++) {
      x[k] = sites.x()[order[k]];
      y[k] = sites.y()[order[k]];
    }
    return new PointPairs.Points(x, y, new double[0]);
  }

  /** Returns indexes of which the first {@code drawn} are drawn without replacement. */
  static int[] shuffled(int size, int drawn, long seed, int simulation) {
    int[] order = new int[size];
    Arrays.setAll(order, k -> k);
    long state = mix(seed) + simulation;
    state = mix(state);
    for (int k = 0; k < drawn; k++) {
      state += 0x9E3779B97F4A7C15L;
      // The upper 32 bits, scaled; the bias is below 2^-32 times the number of sites.
      int other = k + (int) (((mix(state) >>> 32) * (size - k)) >>> 32);
      int held = order[k];
      order[k] = order[other];
      order[other] = held;
    }
    return order;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

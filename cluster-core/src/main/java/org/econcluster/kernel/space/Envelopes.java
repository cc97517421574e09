package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Confidence bands from simulated curves.
 *
 * <p>Stateless and thread-safe.
 */
public final class Envelopes {

  private Envelopes() {}

  /**
   * Writes the band that at each radius holds the middle of the simulated values.
   *
   * <p>Its edges are the quantiles \(\alpha/2\) and \(1 - \alpha/2\) of the simulated values,
   * interpolated (type 7 of Hyndman and Fan).
   *
   * <ul>
   *   <li>Unit: that of the curves. A curve leaves it somewhere far more often than \(\alpha\).
   *   <li>Undefined values are left out; {@code NaN} where all are.
   *   <li>Independent of the order of the simulations.
   * </ul>
   *
   * <p>One sort for each radius; allocates one {@code double} for each simulation.
   *
   * <p>Reference: Duranton and Overman (2005), section 3. doi:10.1111/0034-6527.00362
   *
   * @param curves simulated values, one curve after the other
   * @param simulations number of curves, at least 1
   * @param alpha share of simulated values outside, above 0 and below 1
   * @param low receives the lower edge, one value for each radius
   * @param high receives the upper edge
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void local(
      double[] curves, int simulations, double alpha, double[] low, double[] high) {
    check(curves, simulations, alpha, low, high);
    int radii = low.length;
    double[] values = new double[simulations];
    for (int r = 0; r < radii; r++) {
      int defined = 0;
      for (int s = 0; s < simulations; s++) {
        double value = curves[s * radii + r];
        if (!Double.isNaN(value)) {
          values[defined++] = value;
        }
      }
      Arrays.sort(values, 0, defined);
      low[r] = quantile(values, defined, alpha / 2);
      high[r] = quantile(values, defined, 1 - alpha / 2);
    }
  }

  /**
   * Writes the band that holds whole curves.
   *
   * <p>As long as more than \((1 - \alpha) S\) of the \(S\) curves are left, all those that reach
   * the lowest or the highest value at any radius are dropped together. The edges are those of the
   * curves left, interpolated by number between the last two rounds.
   *
   * <ul>
   *   <li>Unit: that of the curves. About \(\alpha\) of the simulated curves leave it anywhere, so
   *       it is the one to test with.
   *   <li>{@code NaN} at radii where all curves are undefined; other undefined values are left out.
   *   <li>The band of all curves where one round would drop them all, which means that there are
   *       too few for so many radii.
   *   <li>Of curves that share an extreme value at a radius the first is dropped.
   * </ul>
   *
   * <p>One pass over the curves for each round; allocates one flag for each curve and four {@code
   * double} for each radius.
   *
   * <p>Reference: Marcon and Puech (2010), doi:10.1093/jeg/lbp056, after Duranton and Overman
   * (2005).
   *
   * @param curves simulated values, one curve after the other
   * @param simulations number of curves, at least 1
   * @param alpha share of simulated curves outside, above 0 and below 1
   * @param low receives the lower edge, one value for each radius
   * @param high receives the upper edge
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void global(
      double[] curves, int simulations, double alpha, double[] low, double[] high) {
    check(curves, simulations, alpha, low, high);
    int radii = low.length;
    double target = (1 - alpha) * simulations;
    boolean[] dropped = new boolean[simulations];
    int kept = simulations;
    int[] lowest = new int[radii];
    int[] highest = new int[radii];
    extremes(curves, dropped, lowest, highest);
    write(curves, lowest, highest, low, high);
    while (kept > target) {
      int before = kept;
      for (int r = 0; r < radii; r++) {
        kept -= drop(dropped, lowest[r]) + drop(dropped, highest[r]);
      }
      if (kept == 0 || kept == before) {
        return;
      }
      double[] nextLow = new double[radii];
      double[] nextHigh = new double[radii];
      extremes(curves, dropped, lowest, highest);
      write(curves, lowest, highest, nextLow, nextHigh);
      double share = Math.min(1, (before - target) / (before - kept));
      for (int r = 0; r < radii; r++) {
        if (lowest[r] >= 0) { // else no curve that is left is defined there
          low[r] += share * (nextLow[r] - low[r]);
          high[r] += share * (nextHigh[r] - high[r]);
        }
      }
    }
  }

  private static int drop(boolean[] dropped, int curve) {
    if (curve < 0 || dropped[curve]) {
      return 0;
    }
    dropped[curve] = true;
    return 1;
  }

  /** Finds the curves left that are first to reach the lowest and highest value; -1 for none. */
  private static void extremes(double[] curves, boolean[] dropped, int[] lowest, int[] highest) {
    int radii = lowest.length;
    Arrays.fill(lowest, -1);
    Arrays.fill(highest, -1);
    for (int s = 0; s < dropped.length; s++) {
      for (int r = 0; !dropped[s] && r < radii; r++) {
        double value = curves[s * radii + r];
        if (!Double.isNaN(value)) {
          if (lowest[r] < 0 || value < curves[lowest[r] * radii + r]) {
            lowest[r] = s;
          }
          if (highest[r] < 0 || value > curves[highest[r] * radii + r]) {
            highest[r] = s;
          }
        }
      }
    }
  }

  private static void write(
      double[] curves, int[] lowest, int[] highest, double[] low, double[] high) {
    for (int r = 0; r < low.length; r++) {
      low[r] = lowest[r] < 0 ? Double.NaN : curves[lowest[r] * low.length + r];
      high[r] = highest[r] < 0 ? Double.NaN : curves[highest[r] * low.length + r];
    }
  }

  private static double quantile(double[] sorted, int count, double share) {
    if (count == 0) {
      return Double.NaN;
    }
    double position = (count - 1) * share;
    int rank = (int) position;
    double above = sorted[Math.min(rank + 1, count - 1)];
    return sorted[rank] + (position - rank) * (above - sorted[rank]);
  }

  private static void check(
      double[] curves, int simulations, double alpha, double[] low, double[] high) {
    checkArgument(
        simulations >= 1, "The number of simulations (%s) must be positive.", simulations);
    checkArgument(
        low.length == high.length && (long) low.length * simulations == curves.length,
        "There are %s values, not %s curves of %s.",
        curves.length,
        simulations,
        low.length);
    checkArgument(
        alpha > 0 && alpha < 1, "The share outside (%s) must be above 0 and below 1.", alpha);
  }
}

package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Threads;
import org.econcluster.kernel.Totals;

/**
 * Between which bounds a location quotient lies if every unit of activity is an independent draw.
 *
 * <p>The model: each of a region's \(x_r\) units, jobs for example, belongs to the industry with
 * the chance \(p = x_{ri} / x_r\), and each of the \(N - x_r\) units of the rest with the chance
 * \(p_0 = (x_i - x_{ri}) / (N - x_r)\). It suits counts; amounts of money have no number of draws.
 * The totals of the regions are given here; {@link
 * org.econcluster.kernel.MultinomialQuotientInterval} takes them to be chance too, and says how
 * much that adds. All methods share these properties:
 *
 * <ul>
 *   <li>Unit: location quotients.
 *   <li>{@code NaN} where there is no quotient, and where the region or industry exceeds the
 *       reference area.
 *   <li>A region that makes up the reference area has 1 for certain.
 * </ul>
 *
 * <p>Stateless and thread-safe. Results must not be written over the table.
 */
public final class LocationQuotientInterval {

  private LocationQuotientInterval() {}

  /**
   * Writes the bounds of every quotient by the delta method.
   *
   * <p>With \(w = x_r / N\), \(P = x_i / N\) and \(LQ = p / P\):
   *
   * <p>\[ \sigma^2 = \left( \frac{1}{P} - \frac{p w}{P^2} \right)^2 \frac{p (1 - p)}{x_r} + \left(
   * \frac{p (1 - w)}{P^2} \right)^2 \frac{p_0 (1 - p_0)}{N - x_r}, \quad LQ \pm z \sigma \]
   *
   * <ul>
   *   <li>As for the class; a lower bound below 0 is given as 0.
   *   <li>An industry that is not in the region has 0 to 0: the method knows no error without a
   *       case.
   *   <li>All activity times \(k\) makes the interval \(\sqrt{k}\) times narrower.
   * </ul>
   *
   * <p>Two passes over the table; allocates nothing.
   *
   * <p>Reference: Moineddin, R., Beyene, J. and Boyle, E. (2003). On the location quotient
   * confidence interval. <i>Geographical Analysis</i> 35(3), 249-256, for the method; the variance
   * is derived here, with the region as part of the reference area.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param deviates how many standard errors to either side, at least 0; 1.96 for 95 %
   * @param lower receives the lower bounds in the same layout
   * @param upper receives the upper bounds
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void delta(
      double[] activity,
      int regions,
      int industries,
      Totals totals,
      double deviates,
      double[] lower,
      double[] upper) {
    check(activity, regions, industries, totals, lower, upper);
    checkDeviates(deviates);
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        Cell counts = Cell.of(activity[cell], totals, r, i);
        double quotient = counts.quotient();
        double margin = deviates * counts.error();
        lower[cell] = Math.max(0, quotient - margin);
        upper[cell] = quotient + margin;
      }
    }
  }

  /**
   * Writes the bounds of every quotient by the delta method on its logarithm.
   *
   * <p>With \(\sigma\) as for {@link #delta}:
   *
   * <p>\[ LQ \cdot e^{\pm z \sigma / LQ} \]
   *
   * <ul>
   *   <li>As for the class; {@code NaN} where the quotient is 0, for it has no logarithm.
   *   <li>Bounds are above 0, and the upper is farther away, as the distribution is skewed.
   * </ul>
   *
   * <p>Two passes over the table; allocates nothing.
   *
   * <p>Reference: Moineddin, Beyene and Boyle (2003).
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param deviates how many standard errors to either side, at least 0; 1.96 for 95 %
   * @param lower receives the lower bounds in the same layout
   * @param upper receives the upper bounds
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void deltaOfLogarithm(
      double[] activity,
      int regions,
      int industries,
      Totals totals,
      double deviates,
      double[] lower,
      double[] upper) {
    check(activity, regions, industries, totals, lower, upper);
    checkDeviates(deviates);
    for (int r = 0, cell = 0; r < regions; r++) {
      for (int i = 0; i < industries; i++, cell++) {
        Cell counts = Cell.of(activity[cell], totals, r, i);
        double quotient = counts.quotient() > 0 ? counts.quotient() : Double.NaN;
        double factor = Math.exp(deviates * counts.error() / quotient);
        lower[cell] = quotient / factor;
        upper[cell] = quotient * factor;
      }
    }
  }

  /**
   * Writes the bounds of every quotient by a parametric bootstrap: quotients of tables drawn from
   * the model, and the percentiles of them.
   *
   * <p>\[ LQ^{(d)} = \frac{a_d / x_r}{(a_d + c_d) / N}, \quad a_d \sim B(x_r, p), \; c_d \sim B(N -
   * x_r, p_0) \]
   *
   * <ul>
   *   <li>As for the class; numbers of draws are rounded to whole numbers.
   *   <li>Percentiles lie on a straight line between neighbouring ones (type 7 of Hyndman and Fan).
   *       Draws without any case of the industry have no quotient and are left out; without any
   *       quotient, bounds are {@code NaN}.
   *   <li>The seed and the place of a cell decide its draws, so the same call gives the same bits
   *       whatever the number of threads.
   * </ul>
   *
   * <p>Two random numbers or a few more for each cell and draw, and a sort of the draws; allocates
   * one {@code double} for each draw and thread.
   *
   * <p>Reference: Efron, B. and Tibshirani, R. J. (1993). <i>An Introduction to the Bootstrap</i>.
   * New York: Chapman and Hall; Tian, Z. (2013). Measuring agglomeration using the standardized
   * location quotient with a bootstrap method. <i>Journal of Regional Analysis and Policy</i>
   * 43(2), 186-197.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param confidence chance that a quotient is between its bounds, above 0 and below 1
   * @param draws at least 2
   * @param seed of the draws
   * @param threads at least 1
   * @param lower receives the lower bounds in the same layout
   * @param upper receives the upper bounds
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void bootstrap(
      double[] activity,
      int regions,
      int industries,
      Totals totals,
      double confidence,
      int draws,
      long seed,
      int threads,
      double[] lower,
      double[] upper) {
    check(activity, regions, industries, totals, lower, upper);
    checkArgument(
        confidence > 0 && confidence < 1,
        "The confidence (%s) must be above 0 and below 1.",
        confidence);
    checkArgument(draws >= 2, "The number of draws (%s) must be at least 2.", draws);
    Threads.run(
        threads,
        regions,
        () -> {
          double[] drawn = new double[draws];
          return r -> {
            for (int i = 0, cell = r * industries; i < industries; i++, cell++) {
              SplittableRandom random = new SplittableRandom(mixed(seed, cell));
              int count = draw(Cell.of(activity[cell], totals, r, i), random, drawn);
              Arrays.sort(drawn, 0, count);
              lower[cell] = percentile(drawn, count, (1 - confidence) / 2);
              upper[cell] = percentile(drawn, count, (1 + confidence) / 2);
            }
          };
        });
  }

  /** Returns a seed of a cell's own, for neighbouring seeds of this generator give one sequence. */
  private static long mixed(long seed, int cell) {
    long bits = seed * 0xD1342543DE82EF95L + cell;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return bits ^ (bits >>> 33);
  }

  /** Draws quotients and returns how many are defined. */
  private static int draw(Cell counts, SplittableRandom random, double[] drawn) {
    if (Double.isNaN(counts.quotient())) {
      return 0;
    }
    double inside = Math.rint(counts.ofRegion);
    double outside = Math.rint(counts.ofAll - counts.ofRegion);
    Binomial own = new Binomial(inside, counts.chance());
    Binomial others = new Binomial(outside, outside > 0 ? counts.chanceOutside() : 0);
    int count = 0;
    for (int d = 0; d < drawn.length; d++) {
      double cases = own.next(random);
      double all = cases + others.next(random);
      if (all > 0 && inside > 0) {
        drawn[count++] = cases / inside * ((inside + outside) / all);
      }
    }
    return count;
  }

  private static double percentile(double[] sorted, int count, double share) {
    if (count == 0) {
      return Double.NaN;
    }
    double place = share * (count - 1);
    int below = (int) place;
    int above = Math.min(below + 1, count - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static void check(
      double[] activity,
      int regions,
      int industries,
      Totals totals,
      double[] lower,
      double[] upper) {
    totals.checkFit(activity, regions, industries, "activity");
    Tables.checkShape(lower, regions, industries, "lower");
    Tables.checkShape(upper, regions, industries, "upper");
    checkArgument(
        lower != activity && upper != activity && lower != upper,
        "The arrays activity, lower and upper must be three.");
  }

  private static void checkDeviates(double deviates) {
    checkArgument(
        deviates >= 0 && deviates < Double.POSITIVE_INFINITY,
        "The number of standard errors (%s) must be finite and not negative.",
        deviates);
  }

  /** What a quotient is made of. */
  private record Cell(double own, double ofRegion, double ofIndustry, double ofAll) {

    static Cell of(double own, Totals totals, int region, int industry) {
      return new Cell(
          own, totals.ofRegions()[region], totals.ofIndustries()[industry], totals.ofAll());
    }

    double chance() {
      return own / ofRegion;
    }

    double chanceOutside() {
      return Math.min(1, (ofIndustry - own) / (ofAll - ofRegion));
    }

    /** The quotient; {@code NaN} if there is none, or the region is no part of the reference. */
    double quotient() {
      boolean part =
          ofRegion > 0
              && ofIndustry > 0
              && own <= ofRegion
              && own <= ofIndustry
              && ofRegion <= ofAll
              && ofIndustry - own <= (ofAll - ofRegion) * (1 + 1e-12);
      return part ? own * ofAll / (ofRegion * ofIndustry) : Double.NaN;
    }

    double error() {
      double rest = ofAll - ofRegion;
      double share = ofIndustry / ofAll;
      double weight = ofRegion / ofAll;
      double p = chance();
      double slope = (1 - p * weight / share) / share;
      double variance = slope * slope * p * (1 - p) / ofRegion;
      if (rest > 0) {
        double p0 = chanceOutside();
        double slopeOutside = p * (1 - weight) / (share * share);
        variance += slopeOutside * slopeOutside * p0 * (1 - p0) / rest;
      }
      return rest > 0 ? Math.sqrt(variance) : 0;
    }
  }
}

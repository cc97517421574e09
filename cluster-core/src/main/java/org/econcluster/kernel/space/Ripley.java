package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Ripley's function K and the pair correlation: how many neighbours a point has, compared with
 * points that know nothing of each other.
 *
 * <p>Stateless and thread-safe.
 */
public final class Ripley {

  /** Stoyan's constant: a half-width of the kernel of so many mean spacings. */
  private static final double STOYAN = 0.15;

  private Ripley() {}

  /** By what a pair's share in a ring is divided. */
  public enum Divisor {
    /** The circumference at the radius: the usual one; infinite bias at 0. */
    RADIUS,

    /** The circumference at the pair's distance: less bias at small radii. */
    DISTANCE
  }

  /**
   * Writes Ripley's K, or with marks the mark-weighted \(K_{mm}\), at several radii.
   *
   * <p>With area \(A\), edge corrections \(e_{ij}\), marks \(w\) with mean \(\bar w\) or all 1, and
   * sums over ordered pairs of different points:
   *
   * <p>\[ K(r) = \frac{A}{n (n - 1)} \sum_{i \ne j} e_{ij} \frac{w_i w_j}{\bar w^2} [d_{ij} \le r]
   * \]
   *
   * <p>Between two sets \(n (n - 1)\) becomes \(n_1 n_2\) and each set has its own mean. With the
   * border correction the outer sum is over the points with \(b_i \ge r\), \(b_i\) being the
   * distance to the border, and their number replaces \(n\), or \(n_1\), before the brackets.
   *
   * <ul>
   *   <li>Unit: an area, that of a square of the coordinates' unit; \(\pi r^2\) is expected of
   *       points that know nothing of each other.
   *   <li>{@code NaN} throughout below two points, or where one set is empty or all marks are 0;
   *       with the border correction also where no point is as far from the border.
   *   <li>A distance equal to a radius is within it.
   *   <li>The isotropic correction holds for radii up to half the diagonal of the window, that by
   *       translation for radii below its shorter side.
   *   <li>Multiplying all coordinates and radii by one number multiplies the result by its square.
   * </ul>
   *
   * <p>One pass over the pairs within the largest radius; allocates three sorted copies of the
   * points and two {@code double} for each radius and block. Blocks depend on the number of points
   * alone and are added up in order, so equal input gives equal bits whatever the number of
   * threads.
   *
   * <p>Reference: Ripley, B. D. (1976). The second-order analysis of stationary point processes.
   * <i>Journal of Applied Probability</i> 13(2), 255-266. doi:10.2307/3212829. Marks: Penttinen,
   * A., Stoyan, D. and Henttonen, H. M. (1992). Marked point processes in forest statistics.
   * <i>Forest Science</i> 38(4), 806-824.
   *
   * @param pairs all in the window
   * @param marked whether pairs count by the product of their weights
   * @param window in which points can lie
   * @param correction of what lies beyond the window; not {@code BORDER} with marks
   * @param radii rising, not negative
   * @param threads at least 1
   * @param k receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void k(
      PointPairs pairs,
      boolean marked,
      Rectangle window,
      EdgeCorrection correction,
      double[] radii,
      int threads,
      double[] k) {
    check(pairs, window, radii, k);
    boolean border = correction == EdgeCorrection.BORDER;
    checkArgument(!(marked && border), "The border correction is for points without marks.");
    int length = radii.length;
    double[] sums =
        Neighbourhoods.sum(
            pairs,
            radii[length - 1],
            threads,
            2 * length + 1,
            (points, i, others, visit, part) -> {
              double x = points.x()[i];
              double y = points.y()[i];
              int counted = border ? notAbove(radii, window.toBorder(x, y)) : length;
              for (int r = 0; r < counted; r++) {
                part[length + 1 + r]++;
              }
              visit.forEach(
                  (j, dx, dy) -> {
                    double square = dx * dx + dy * dy;
                    int first = firstNotBelow(radii, square);
                    if (first < counted) {
                      double mass = marked ? points.weight()[i] * others.weight()[j] : 1;
                      double amount = mass * weight(window, correction, x, y, dx, dy, square);
                      part[first] += amount;
                      part[counted] -= border ? amount : 0;
                    }
                  });
            });
    double partners = pairs.isWithin() ? pairs.other().size() - 1.0 : pairs.other().size();
    double scale = window.area() / partners / (marked ? meanProduct(pairs) : 1);
    double sum = 0;
    for (int r = 0; r < length; r++) {
      sum += sums[r];
      k[r] = partners > 0 ? scale * sum / sums[length + 1 + r] : Double.NaN;
    }
  }

  /**
   * Writes the pair correlation g at several radii: the density of neighbours at a distance.
   *
   * <p>With the kernel of Epanechnikov \(\kappa\), whose half-width is \(0.15 / \sqrt\lambda\) for
   * \(\lambda\) points, of the second set, per unit of area:
   *
   * <p>\[ g(r) = \frac{A}{n (n - 1)} \sum_{i \ne j} e_{ij} \frac{\kappa(r - d_{ij})}{2 \pi r} \]
   *
   * <p>or with \(d_{ij}\) for the \(r\) of the divisor.
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is expected of points that know nothing of each other.
   *   <li>{@code NaN} throughout below two points or where one set is empty; with the radius as
   *       divisor also at 0. Pairs at the same place are left out of the other.
   *   <li>Too small at radii below the half-width, where the kernel reaches below 0.
   *   <li>Multiplying all coordinates and radii by one number changes nothing but the last bits.
   * </ul>
   *
   * <p>One pass over the pairs within reach; otherwise as {@link #k}.
   *
   * <p>Reference: Stoyan, D. and Stoyan, H. (1994). <i>Fractals, Random Shapes and Point
   * Fields</i>. Chichester: Wiley.
   *
   * @param pairs all in the window
   * @param window in which points can lie
   * @param correction of what lies beyond the window; not {@code BORDER}
   * @param divisor by what a ring is divided
   * @param radii rising, not negative
   * @param threads at least 1
   * @param g receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void pairCorrelation(
      PointPairs pairs,
      Rectangle window,
      EdgeCorrection correction,
      Divisor divisor,
      double[] radii,
      int threads,
      double[] g) {
    check(pairs, window, radii, g);
    checkArgument(correction != EdgeCorrection.BORDER, "The border correction is for K only.");
    double half = STOYAN * Math.sqrt(window.area() / pairs.other().size());
    double reach = radii[radii.length - 1] + half;
    boolean byRadius = divisor == Divisor.RADIUS;
    double[] sums =
        pairs.other().size() == 0
            ? new double[radii.length]
            : Neighbourhoods.sum(
                pairs,
                reach,
                threads,
                radii.length,
                (points, i, others, visit, part) ->
                    visit.forEach(
                        (j, dx, dy) -> {
                          double square = dx * dx + dy * dy;
                          if (square > reach * reach || !(byRadius || square > 0)) {
                            return;
                          }
                          double distance = Math.sqrt(square);
                          double amount =
                              weight(
                                  window, correction, points.x()[i], points.y()[i], dx, dy, square);
                          for (int r = 0; r < radii.length; r++) {
                            double z = (radii[r] - distance) / half;
                            if (Math.abs(z) < 1) {
                              part[r] += amount * (1 - z * z) / (byRadius ? 1 : distance);
                            }
                          }
                        }));
    double partners = pairs.isWithin() ? pairs.other().size() - 1.0 : pairs.other().size();
    double count = pairs.one().size() * partners;
    for (int r = 0; r < radii.length; r++) {
      double scale = window.area() * 0.75 / half / (2 * Math.PI * (byRadius ? radii[r] : 1));
      g[r] = count > 0 && !(byRadius && radii[r] == 0) ? scale * sums[r] / count : Double.NaN;
    }
  }

  /**
   * Returns Besag's L: the radius of a circle in which so many points would be expected.
   *
   * <p>\[ L = \sqrt{K / \pi} \]
   *
   * <ul>
   *   <li>Unit: that of the coordinates; the radius itself is expected of points that know nothing
   *       of each other, so many report \(L(r) - r\).
   *   <li>{@code NaN} for {@code NaN}.
   *   <li>Its square times \(\pi\) is K.
   * </ul>
   *
   * <p>One square root; allocates nothing.
   *
   * <p>Reference: Besag, J. E. (1977). Comments on Ripley's paper. <i>Journal of the Royal
   * Statistical Society B</i> 39(2), 193-195.
   *
   * @param k a value of Ripley's K, not negative
   */
  public static double l(double k) {
    checkArgument(!(k < 0), "The value of K (%s) must not be negative.", k);
    return Math.sqrt(k / Math.PI);
  }

  private static void check(PointPairs pairs, Rectangle window, double[] radii, double[] results) {
    Radii.check(radii);
    checkArgument(
        results.length == radii.length,
        "There are %s results for %s radii.",
        results.length,
        radii.length);
    window.checkHolds(pairs.one());
    window.checkHolds(pairs.other());
  }

  private static double weight(
      Rectangle window,
      EdgeCorrection correction,
      double x,
      double y,
      double dx,
      double dy,
      double square) {
    return switch (correction) {
      case NONE, BORDER -> 1;
      case TRANSLATION -> window.translationWeight(dx, dy);
      case ISOTROPIC -> window.isotropicWeight(x, y, Math.sqrt(square));
    };
  }

  /** How many of the rising radii are at most a distance. */
  private static int notAbove(double[] radii, double distance) {
    int count = 0;
    while (count < radii.length && radii[count] <= distance) {
      count++;
    }
    return count;
  }

  private static int firstNotBelow(double[] radii, double square) {
    int first = 0;
    while (first < radii.length && radii[first] * radii[first] < square) {
      first++;
    }
    return first;
  }

  private static double meanProduct(PointPairs pairs) {
    return mean(pairs.one().weight()) * mean(pairs.other().weight());
  }

  private static double mean(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum / weights.length;
  }
}

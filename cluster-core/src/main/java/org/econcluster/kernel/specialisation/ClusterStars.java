package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Totals;

/**
 * The stars of the European Cluster Observatory: one each for size, specialisation and focus.
 *
 * <p>Stateless and thread-safe.
 */
public final class ClusterStars {

  /** The bit of the star for size. */
  public static final int SIZE = 1;

  /** The bit of the star for specialisation. */
  public static final int SPECIALISATION = 2;

  /** The bit of the star for focus. */
  public static final int FOCUS = 4;

  private ClusterStars() {}

  /**
   * Writes the stars of every industry in every region.
   *
   * <p>With \(m\) regions, and \(\rho\) the rank of a region among them, which is 1 for the largest
   * and the same for the same:
   *
   * <p>\[ \text{size: } \frac{\rho(x_{ri})}{m} \le q, \quad \text{specialisation: } LQ_{ri} \ge c,
   * \quad \text{focus: } \frac{\rho(x_{ri} / x_r)}{m} \le q, \quad \text{each only if } x_{ri} \ge
   * k \]
   *
   * <ul>
   *   <li>Unit: a sum of the bits of the stars; the number of bits is the number of stars.
   *   <li>0 for an empty region or industry. With fewer than \(1 / q\) regions, none is at the top.
   *   <li>Not free of the unit of activity, for the least number of jobs is not.
   * </ul>
   *
   * <p>Three passes over the table, one of them column by column; sorts each column twice.
   * Allocates a table and two {@code double} for each row.
   *
   * <p>Reference: European Cluster Observatory. Methodology of the cluster stars.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param topShare of the regions that is at the top, above 0, at most 1; the Observatory's is 0.1
   * @param quotient from which a region is specialised, above 0; the Observatory's is 2
   * @param leastActivity for any star, at least 0; the Observatory's is 1,000 jobs
   * @param stars receives the result in the same layout
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void write(
      double[] activity,
      int regions,
      int industries,
      double topShare,
      double quotient,
      double leastActivity,
      int[] stars) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    checkArgument(
        topShare > 0 && topShare <= 1,
        "The share at the top (%s) must be above 0 and at most 1.",
        topShare);
    checkArgument(
        quotient > 0 && quotient < Double.POSITIVE_INFINITY,
        "The quotient (%s) must be finite and above 0.",
        quotient);
    checkArgument(
        leastActivity >= 0 && leastActivity < Double.POSITIVE_INFINITY,
        "The least activity (%s) must be finite and not negative.",
        leastActivity);
    checkArgument(
        stars.length == activity.length,
        "The array stars holds %s values, not %s.",
        stars.length,
        activity.length);
    double[] quotients = new double[activity.length];
    GeneralisedQuotient.locationQuotients(activity, regions, industries, quotients);
    int top = 0;
    while (top < regions && (top + 1) / (double) regions <= topShare) {
      top++;
    }
    double[] sizes = new double[regions];
    double[] focus = new double[regions];
    for (int i = 0; i < industries; i++) {
      for (int r = 0; r < regions; r++) {
        sizes[r] = activity[r * industries + i];
        focus[r] = totals.ofRegions()[r] > 0 ? sizes[r] / totals.ofRegions()[r] : 0;
      }
      Arrays.sort(sizes);
      Arrays.sort(focus);
      double leastSize = top > 0 ? sizes[regions - top] : Double.POSITIVE_INFINITY;
      double leastFocus = top > 0 ? focus[regions - top] : Double.POSITIVE_INFINITY;
      for (int r = 0, cell = i; r < regions; r++, cell += industries) {
        double own = activity[cell];
        stars[cell] = 0;
        if (own > 0 && own >= leastActivity) {
          stars[cell] =
              (own >= leastSize ? SIZE : 0)
                  + (quotients[cell] >= quotient ? SPECIALISATION : 0)
                  + (own / totals.ofRegions()[r] >= leastFocus ? FOCUS : 0);
        }
      }
    }
  }
}

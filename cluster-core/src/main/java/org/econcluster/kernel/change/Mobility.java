package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * How regions change their place among the others.
 *
 * <p>Stateless and thread-safe.
 */
public final class Mobility {

  private Mobility() {}

  /**
   * Returns the class of every value by quantiles of all of them.
   *
   * <p>The bound of class \(c\) of \(k\) is the value of rank \(c \cdot n / k\), rounded up; a
   * value on a bound belongs to the lower class.
   *
   * <ul>
   *   <li>Unit: none; from 0, the lowest, to {@code classes - 1}.
   *   <li>Equal values are of the same class, so classes may differ in size and even be empty.
   *   <li>Multiplying all values by the same number changes nothing.
   * </ul>
   *
   * <p>One sort; allocates a copy of the values and the result.
   *
   * <p>Reference: Quah, D. (1993). Empirical cross-section dynamics in economic growth. <i>European
   * Economic Review</i> 37(2-3), 426-434.
   *
   * @param values finite, at least one
   * @param classes number of classes, at least 2
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static int[] quantileClasses(double[] values, int classes) {
    checkClasses(values, classes);
    double[] sorted = sorted(values);
    double[] bounds = new double[classes - 1];
    for (int c = 1; c < classes; c++) {
      bounds[c - 1] = sorted[(int) (((long) c * values.length + classes - 1) / classes) - 1];
    }
    return within(values, bounds);
  }

  /**
   * Returns the class of every value by quantiles of all of them that lie between two values.
   *
   * <p>The bound of class \(c\) of \(k\) is the value of rank \(1 + (n - 1) c / k\), interpolated
   * between the ranks around it; a value on a bound belongs to the lower class. This is type 7 of
   * Hyndman and Fan, the default of R, numpy and mapclassify.
   *
   * <ul>
   *   <li>Unit: none; from 0, the lowest, to {@code classes - 1}.
   *   <li>Equal values are of the same class, so classes may differ in size and even be empty.
   *   <li>Multiplying all values by the same number changes nothing but for values that are on a
   *       bound.
   * </ul>
   *
   * <p>One sort; allocates a copy of the values and the result.
   *
   * <p>Reference: Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages.
   * <i>American Statistician</i> 50(4), 361-365.
   *
   * @param values finite, at least one
   * @param classes number of classes, at least 2
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static int[] interpolatedClasses(double[] values, int classes) {
    checkClasses(values, classes);
    double[] sorted = sorted(values);
    double[] bounds = new double[classes - 1];
    for (int c = 1; c < classes; c++) {
      double rank = (values.length - 1) * (double) c / classes;
      int below = (int) rank;
      int above = Math.min(below + 1, values.length - 1);
      bounds[c - 1] = sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
    return within(values, bounds);
  }

  private static void checkClasses(double[] values, int classes) {
    checkArgument(classes >= 2, "The number of classes (%s) must be at least 2.", classes);
    checkArgument(values.length >= 1, "There must be at least one value.");
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    checkArgument(
        Double.isFinite(sorted[0]) && Double.isFinite(sorted[sorted.length - 1]),
        "Every value must be finite.");
    return sorted;
  }

  private static int[] within(double[] values, double[] bounds) {
    int[] result = new int[values.length];
    for (int k = 0; k < values.length; k++) {
      while (result[k] < bounds.length && values[k] > bounds[result[k]]) {
        result[k]++;
      }
    }
    return result;
  }

  /**
   * Writes the share of those in a class that are in each class one step later.
   *
   * <p>\[ p_{ab} = \frac{n_{ab}}{\sum_c n_{ac}} \]
   *
   * <ul>
   *   <li>Unit: share, from 0 to 1; each row adds up to 1.
   *   <li>{@code NaN} throughout the row of a class that nobody is in before the last step.
   *   <li>The order of the regions is irrelevant.
   * </ul>
   *
   * <p>One pass; allocates nothing.
   *
   * <p>Reference: Quah, D. (1993). Empirical cross-section dynamics in economic growth. <i>European
   * Economic Review</i> 37(2-3), 426-434.
   *
   * @param paths the class of every region at every time, region by region
   * @param times number of times, at least 2
   * @param classes number of classes
   * @param shares receives {@code classes * classes} values, row by row
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void transitions(int[] paths, int times, int classes, double[] shares) {
    checkArgument(times >= 2, "The number of times (%s) must be at least 2.", times);
    checkArgument(
        paths.length % times == 0, "%s classes are not of %s times each.", paths.length, times);
    checkArgument(
        shares.length == classes * classes,
        "The array shares holds %s values, not %s.",
        shares.length,
        classes * classes);
    Arrays.fill(shares, 0);
    for (int k = 0; k + 1 < paths.length; k++) {
      if ((k + 1) % times != 0) {
        shares[paths[k] * classes + paths[k + 1]]++;
      }
    }
    for (int a = 0; a < classes; a++) {
      double sum = 0;
      for (int b = 0; b < classes; b++) {
        sum += shares[a * classes + b];
      }
      for (int b = 0; b < classes; b++) {
        shares[a * classes + b] /= sum;
      }
    }
  }

  /**
   * Returns the mobility of a matrix of transitions by its trace.
   *
   * <p>\[ M = \frac{k - \sum_a p_{aa}}{k - 1} \]
   *
   * <ul>
   *   <li>Unit: none; 0 if nobody moves, 1 if staying is as likely as chance.
   *   <li>{@code NaN} if a row is.
   *   <li>Relabelling the classes changes nothing.
   * </ul>
   *
   * <p>One pass over the diagonal; allocates nothing.
   *
   * <p>Reference: Shorrocks, A. F. (1978). The measurement of mobility. <i>Econometrica</i> 46(5),
   * 1013-1024. doi:10.2307/1911433
   *
   * @param shares of {@link #transitions}
   * @param classes number of classes, at least 2
   */
  public static double shorrocks(double[] shares, int classes) {
    checkArgument(
        classes >= 2 && shares.length == classes * classes,
        "%s shares are not of %s classes.",
        shares.length,
        classes);
    double trace = 0;
    for (int a = 0; a < classes; a++) {
      trace += shares[a * classes + a];
    }
    return (classes - trace) / (classes - 1);
  }

  /**
   * Returns how far the order of regions stayed the same: Kendall's rank correlation with ties.
   *
   * <p>\[ \tau_b = \frac{C - D}{\sqrt{(n_0 - n_1)(n_0 - n_2)}} \]
   *
   * <p>with \(C\) and \(D\) the pairs in the same and in opposite order, \(n_0\) all pairs, and
   * \(n_1\), \(n_2\) those that are tied at each time.
   *
   * <ul>
   *   <li>Unit: none; from -1, the order reversed, to 1, the order kept.
   *   <li>{@code NaN} if all values of a time are equal.
   *   <li>Any rising transformation of either time's values changes nothing.
   * </ul>
   *
   * <p>A pass over all pairs; allocates nothing.
   *
   * <p>Reference: Kendall, M. G. (1945). The treatment of ties in ranking problems.
   * <i>Biometrika</i> 33(3), 239-251.
   *
   * @param first value of each region
   * @param last value of each region, as many
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double rankCorrelation(double[] first, double[] last) {
    checkArgument(
        first.length == last.length,
        "There are %s regions first and %s last.",
        first.length,
        last.length);
    long balance = 0;
    long untiedFirst = 0;
    long untiedLast = 0;
    for (int r = 0; r < first.length; r++) {
      for (int s = r + 1; s < first.length; s++) {
        int before = Double.compare(first[r], first[s]);
        int after = Double.compare(last[r], last[s]);
        balance += (long) Integer.signum(before) * Integer.signum(after);
        untiedFirst += before == 0 ? 0 : 1;
        untiedLast += after == 0 ? 0 : 1;
      }
    }
    return balance / Math.sqrt((double) untiedFirst * untiedLast);
  }
}

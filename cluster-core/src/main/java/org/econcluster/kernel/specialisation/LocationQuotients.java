package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.AdvantageTies;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * What is made of location quotients: differences instead of ratios, yes or no, standard scores,
 * and the mean of a region.
 *
 * <p>The quotients themselves are in {@link GeneralisedQuotient}. Stateless and thread-safe;
 * results may be written over the table.
 */
public final class LocationQuotients {

  /** Scores of quotients that differ by less than rounding does are not scores. */
  private static final double SMALLEST_DEVIATION = 1e-14;

  private LocationQuotients() {}

  /**
   * Writes {@link #differences(double[], int, int, Totals, double[])} from the table's own sums.
   */
  public static void differences(
      double[] activity, int regions, int industries, double[] differences) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkShape(differences, regions, industries, "differences");
    writeDifferences(activity, totals, differences);
  }

  /**
   * Writes the additive location quotient: by how much an industry's share of a region exceeds its
   * share of the reference area.
   *
   * <p>\[ D_{ri} = \frac{x_{ri}}{x_r} - \frac{x_i}{N} \]
   *
   * <ul>
   *   <li>Unit: a difference of shares, from -1 to 1; 0 is the reference area's mix.
   *   <li>{@code NaN} throughout a region without activity, and if the reference area has none. An
   *       industry without activity anywhere has 0.
   *   <li>Positive exactly where the quotient exceeds 1, but for rounding. A region's differences
   *       add up to 0.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each column.
   *
   * <p>Reference: Hoen, A. R. and Oosterhaven, J. (2006). On the measurement of comparative
   * advantage. <i>The Annals of Regional Science</i> 40(3), 677-691.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param differences receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void differences(
      double[] activity, int regions, int industries, Totals totals, double[] differences) {
    totals.checkFit(activity, regions, industries, "activity");
    Tables.checkShape(differences, regions, industries, "differences");
    writeDifferences(activity, totals, differences);
  }

  /** Writes {@link #atLeastOne(double[], int, int, Totals, double[])} from the table's own sums. */
  public static void atLeastOne(double[] activity, int regions, int industries, double[] ones) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkShape(ones, regions, industries, "ones");
    writeOnes(activity, totals, true, ones);
  }

  /**
   * Writes 1 where the location quotient is at least 1, and 0 elsewhere.
   *
   * <p>\[ B_{ri} = [x_{ri} N \ge x_r x_i \text{ and } x_{ri} &gt; 0] \]
   *
   * <ul>
   *   <li>Unit: 0 or 1.
   *   <li>Never {@code NaN}: 0 in an empty region or industry, where there is no quotient.
   *   <li>The products are compared, never quotients. Where rounding could decide, numbers are
   *       taken as the decimals that print them and compared exactly, so a tie is a tie in whatever
   *       unit the table is.
   * </ul>
   *
   * <p>Two passes over the table; allocates nothing beyond the totals, but for a copy of the table
   * if the result is written over it. About a microsecond more for each cell of a table with
   * fractions in which some quotient is within 1e-12 of 1.
   *
   * <p>Reference: Hidalgo, C. A., Klinger, B., Barabási, A.-L. and Hausmann, R. (2007). The product
   * space conditions the development of nations. <i>Science</i> 317(5837), 482-487.
   * doi:10.1126/science.1144581
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param ones receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void atLeastOne(
      double[] activity, int regions, int industries, Totals totals, double[] ones) {
    totals.checkFit(activity, regions, industries, "activity");
    Tables.checkShape(ones, regions, industries, "ones");
    writeOnes(activity, totals, true, ones);
  }

  /**
   * Writes 1 where the location quotient is above 1, and 0 elsewhere; a tie is not above.
   *
   * <p>\[ B_{ri} = [x_{ri} N &gt; x_r x_i] \]
   *
   * <ul>
   *   <li>All else as for {@link #atLeastOne(double[], int, int, Totals, double[])}.
   * </ul>
   *
   * <p>Reference: Balassa, B. (1965). Trade liberalisation and "revealed" comparative advantage.
   * <i>The Manchester School</i> 33(2), 99-123. doi:10.1111/j.1467-9957.1965.tb00050.x
   */
  public static void aboveOne(
      double[] activity, int regions, int industries, Totals totals, double[] ones) {
    totals.checkFit(activity, regions, industries, "activity");
    Tables.checkShape(ones, regions, industries, "ones");
    writeOnes(activity, totals, false, ones);
  }

  /**
   * Writes the standard score of every location quotient among the regions of its industry.
   *
   * <p>With \(m_i\) the number, \(\mu_i\) the mean and \(\sigma_i\) the standard deviation of the
   * quotients of an industry:
   *
   * <p>\[ Z_{ri} = \frac{LQ_{ri} - \mu_i}{\sigma_i} \]
   *
   * <ul>
   *   <li>Unit: standard deviations; 1.96 and 1.65 are the usual limits.
   *   <li>{@code NaN} where there is no quotient, where an industry has fewer than two, and where
   *       its quotients do not differ.
   *   <li>Scores of an industry have the mean 0 and the standard deviation 1.
   * </ul>
   *
   * <p>Four passes over the table; allocates two {@code double} and an {@code int} for each column.
   *
   * <p>Reference: O'Donoghue, D. and Gleave, B. (2004). A note on methods for measuring industrial
   * agglomeration. <i>Regional Studies</i> 38(4), 419-427. doi:10.1080/03434002000213932
   *
   * @param quotients row by row, {@code regions * industries}, not negative, {@code NaN} if unknown
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param deviation what squares are divided by
   * @param scores receives the result in the same layout; may be {@code quotients}
   * @throws IllegalArgumentException if a length or a quotient is not as described
   */
  public static void standardise(
      double[] quotients, int regions, int industries, Deviation deviation, double[] scores) {
    checkQuotients(quotients, regions, industries);
    Tables.checkShape(scores, regions, industries, "scores");
    if (scores != quotients) {
      System.arraycopy(quotients, 0, scores, 0, quotients.length);
    }
    score(scores, industries, deviation);
  }

  /**
   * Writes the standard score of the logarithm of every location quotient among the regions of its
   * industry.
   *
   * <p>\[ Z_{ri} = \frac{\ln LQ_{ri} - \mu_i}{\sigma_i} \]
   *
   * <p>with mean and standard deviation of the logarithms.
   *
   * <ul>
   *   <li>Unit: standard deviations of a distribution that is closer to the normal.
   *   <li>{@code NaN} where the quotient is 0, for it has no logarithm; such regions are also left
   *       out of mean and standard deviation. Otherwise as for {@link #standardise}.
   *   <li>The scores of a set of quotients and of its multiples are the same.
   * </ul>
   *
   * <p>Four passes over the table, one logarithm for each quotient; allocates as {@link
   * #standardise}.
   *
   * <p>Reference: Tian, Z. (2013). Measuring agglomeration using the standardized location quotient
   * with a bootstrap method. <i>Journal of Regional Analysis and Policy</i> 43(2), 186-197.
   *
   * @param quotients row by row, {@code regions * industries}, not negative, {@code NaN} if unknown
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param deviation what squares are divided by
   * @param scores receives the result in the same layout; may be {@code quotients}
   * @throws IllegalArgumentException if a length or a quotient is not as described
   */
  public static void standardiseLogarithms(
      double[] quotients, int regions, int industries, Deviation deviation, double[] scores) {
    checkQuotients(quotients, regions, industries);
    Tables.checkShape(scores, regions, industries, "scores");
    for (int cell = 0; cell < quotients.length; cell++) {
      scores[cell] = quotients[cell] > 0 ? Math.log(quotients[cell]) : Double.NaN;
    }
    score(scores, industries, deviation);
  }

  /** Writes {@link #averages(double[], int, int, Totals, double[])} from the table's own sums. */
  public static void averages(double[] activity, int regions, int industries, double[] averages) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Lines.checkResults(averages, regions, "averages");
    writeAverages(activity, totals, averages);
  }

  /**
   * Writes the mean location quotient of every region, weighted by its own mix.
   *
   * <p>\[ \overline{LQ}_r = \sum_i \frac{x_{ri}}{x_r} LQ_{ri} \]
   *
   * <ul>
   *   <li>Unit: a ratio, at least 1 if the totals are the table's; 1 is the reference area's mix.
   *   <li>{@code NaN} for a region without activity; industries that the reference area does not
   *       have are left out.
   *   <li>It is the inverse of Hachman's index.
   * </ul>
   *
   * <p>Two passes over the table; allocates one {@code double} for each column.
   *
   * <p>Reference: O'Donoghue and Gleave (2004) for the quotient; the mean as in the R package
   * EconGeo, <code>location.quotient.avg</code>.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param totals what the shares are shares of
   * @param averages receives one value for each region
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void averages(
      double[] activity, int regions, int industries, Totals totals, double[] averages) {
    totals.checkFit(activity, regions, industries, "activity");
    Lines.checkResults(averages, regions, "averages");
    writeAverages(activity, totals, averages);
  }

  private static void writeDifferences(double[] activity, Totals totals, double[] differences) {
    double[] shares = totals.industryShares();
    for (int r = 0, cell = 0; r < totals.ofRegions().length; r++) {
      double total = totals.ofRegions()[r];
      for (int i = 0; i < shares.length; i++, cell++) {
        differences[cell] = activity[cell] / total - shares[i]; // 0/0 is the NaN promised
      }
    }
  }

  private static void writeOnes(double[] activity, Totals totals, boolean ties, double[] ones) {
    double[] columns = totals.ofIndustries();
    double all = totals.ofAll();
    AdvantageTies exactly =
        AdvantageTies.of(activity == ones ? activity.clone() : activity, totals);
    for (int r = 0, cell = 0; r < totals.ofRegions().length; r++) {
      double total = totals.ofRegions()[r];
      for (int i = 0; i < columns.length; i++, cell++) {
        double own = activity[cell];
        if (!(own > 0 && total > 0 && columns[i] > 0 && all > 0)) {
          ones[cell] = 0;
          continue;
        }
        double left = own * all;
        double right = total * columns[i];
        int compared =
            AdvantageTies.areDoubtful(left, right)
                ? exactly.compare(r, i)
                : Double.compare(left, right);
        ones[cell] = compared > 0 || (ties && compared == 0) ? 1 : 0;
      }
    }
  }

  private static void writeAverages(double[] activity, Totals totals, double[] averages) {
    double[] weights = Lines.inverses(totals.industryShares());
    for (int r = 0; r < averages.length; r++) {
      averages[r] =
          totals.ofAll() > 0 && totals.ofRegions()[r] > 0
              ? Lines.squares(activity, r * weights.length, 1 / totals.ofRegions()[r], weights)
              : Double.NaN;
    }
  }

  private static void checkQuotients(double[] quotients, int regions, int industries) {
    Tables.checkShape(quotients, regions, industries, "quotients");
    for (int cell = 0; cell < quotients.length; cell++) {
      checkArgument(
          Double.isNaN(quotients[cell])
              || (Double.isFinite(quotients[cell]) && quotients[cell] >= 0),
          "The quotient %s (%s) must be finite and not negative, or NaN.",
          cell,
          Double.valueOf(quotients[cell]));
    }
  }

  /** Standardises each column in place; what is {@code NaN} stays so. */
  private static void score(double[] values, int columns, Deviation deviation) {
    int[] counts = new int[columns];
    double[] means = new double[columns];
    double[] deviations = new double[columns];
    for (int cell = 0; cell < values.length; cell++) {
      if (!Double.isNaN(values[cell])) {
        counts[cell % columns]++;
        means[cell % columns] += values[cell];
      }
    }
    for (int i = 0; i < columns; i++) {
      means[i] /= counts[i];
    }
    for (int cell = 0; cell < values.length; cell++) {
      if (!Double.isNaN(values[cell])) {
        double distance = values[cell] - means[cell % columns];
        deviations[cell % columns] += distance * distance;
      }
    }
    for (int i = 0; i < columns; i++) {
      double root = deviation.of(deviations[i], counts[i]);
      deviations[i] =
          root > SMALLEST_DEVIATION * Math.max(1, Math.abs(means[i])) ? root : Double.NaN;
    }
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = (values[cell] - means[cell % columns]) / deviations[cell % columns];
    }
  }
}

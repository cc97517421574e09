package org.econcluster.kernel;

/**
 * How much more of an activity a region has than its share of a base would make one expect.
 *
 * <p>The three quotients in use are one formula with three bases: all industries of the region
 * ({@link #locationQuotients}), gross regional product ({@link #productQuotients}, which some call
 * coefficient of specialisation) and population ({@link #perCapitaQuotients}). They cannot be
 * compared with each other, so each has its own methods.
 *
 * <p>With \(x_{ri}\) the activity of industry \(i\) in region \(r\), \(x_{ci}\) that of the
 * reference area, and \(b\) the base of each:
 *
 * <p>\[ Q_{ri} = \frac{x_{ri} / x_{ci}}{b_r / b_c} = \frac{x_{ri} b_c}{b_r x_{ci}} \]
 *
 * <p>The right-hand form is what is computed, for it keeps ties, with one division: equal shares,
 * of numbers that are exact, give exactly 1. Only where its products would leave the range of
 * {@code double}, shares are divided instead. All methods share these properties:
 *
 * <ul>
 *   <li>Unit: a pure ratio; 1 is what the reference area has. The unit of activity and that of the
 *       base each cancel out.
 *   <li>0 where the region has no such activity but the rest is defined.
 *   <li>{@code NaN} where the region's base, the reference area's base or the reference area's
 *       activity is 0: the quotient is undefined there.
 *   <li>Infinite only where a quotient exceeds the range of {@code double}.
 * </ul>
 *
 * <p>Stateless and thread-safe. Arguments are read before results are written, so a result array
 * may be the array of activities.
 */
public final class GeneralisedQuotient {

  private GeneralisedQuotient() {}

  /**
   * Returns the quotient of one industry in one region.
   *
   * <p>\[ Q = \frac{x_r / b_r}{x_c / b_c} \]
   *
   * <ul>
   *   <li>Unit and undefined cases: as for the class.
   *   <li>Invariant: multiplying both activities, or both bases, by the same number changes nothing
   *       but the last bits.
   * </ul>
   *
   * <p>One division; allocates nothing.
   *
   * <p>Reference: Suinisheva (2010), section 4.2, for the base gross regional product; O'Donoghue
   * and Gleave (2004), doi:10.1080/03434002000213932, for the base of all industries.
   *
   * @param activity of the region in the industry; finite, not negative
   * @param base of the region; finite, not negative
   * @param referenceActivity of the reference area in the industry; finite, not negative
   * @param referenceBase of the reference area; finite, not negative
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static double of(
      double activity, double base, double referenceActivity, double referenceBase) {
    Tables.checkNumber(activity, "activity");
    Tables.checkNumber(base, "base");
    Tables.checkNumber(referenceActivity, "referenceActivity");
    Tables.checkNumber(referenceBase, "referenceBase");
    return quotient(activity, base, referenceActivity, referenceBase);
  }

  /**
   * Writes the location quotient of every industry in every region, where the table's regions make
   * up the reference area and its industries all there are.
   *
   * <p>With a dot for a sum over the table:
   *
   * <p>\[ LQ_{ri} = \frac{x_{ri} / x_{r\cdot}}{x_{\cdot i} / x_{\cdot\cdot}} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is the reference area's mix.
   *   <li>{@code NaN} throughout a region without activity, and for an industry without any.
   *   <li>Weighted by \(x_{r\cdot} / x_{\cdot\cdot}\), the quotients of an industry average to 1.
   *   <li>More activity in a cell may lower its own quotient, for it raises the reference too: a
   *       region of one industry has \(x_{\cdot\cdot} / x_{\cdot i}\), which falls.
   * </ul>
   *
   * <p>Two passes over the table; allocates a {@code double} for each row and three for each
   * column. Sums are plain, in the order of the table, so equal input gives equal bits.
   *
   * <p>Reference: O'Donoghue, D. and Gleave, B. (2004). A note on methods for measuring industrial
   * agglomeration. <i>Regional Studies</i> 38(4), 419-427. doi:10.1080/03434002000213932
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param quotients receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static void locationQuotients(
      double[] activity, int regions, int industries, double[] quotients) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkShape(quotients, regions, industries, "quotients");
    write(activity, totals.ofRegions(), totals.ofIndustries(), totals.ofAll(), quotients);
  }

  /**
   * Writes the location quotient of every industry in every region against a given reference area,
   * such as a country with more regions and industries than the table.
   *
   * <p>\[ LQ_{ri} = \frac{x_{ri} / x_r}{x_{ci} / x_c} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is the reference area's mix.
   *   <li>{@code NaN} throughout a region whose total is 0, and for an industry that the reference
   *       area does not have, even where a cell of the table says otherwise.
   *   <li>More activity in a cell never lowers its quotient as long as the totals stay; the
   *       quotient of a lower bound is therefore a lower bound, and of an upper an upper.
   * </ul>
   *
   * <p>Two passes over the table; allocates two {@code double} for each column.
   *
   * <p>Reference: O'Donoghue and Gleave (2004). doi:10.1080/03434002000213932
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param regionTotals each region's activity in all industries, also those not in the table
   * @param referenceActivity the reference area's activity in each of the table's industries
   * @param referenceTotal the reference area's activity in all industries
   * @param quotients receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void locationQuotients(
      double[] activity,
      int regions,
      int industries,
      double[] regionTotals,
      double[] referenceActivity,
      double referenceTotal,
      double[] quotients) {
    Tables.checkVector(regionTotals, regions, "regionTotals");
    Tables.checkNumber(referenceTotal, "referenceTotal");
    compute(
        activity, regions, industries, regionTotals, referenceActivity, referenceTotal, quotients);
  }

  /**
   * Writes the quotient of every industry in every region on the base of gross regional product,
   * which the Kazakhstan literature calls coefficient of specialisation.
   *
   * <p>With \(P\) the product:
   *
   * <p>\[ Q_{ri} = \frac{x_{ri} / x_{ci}}{P_r / P_c} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio, whatever the two units; activity is usually output, both in the
   *       prices of the same year.
   *   <li>{@code NaN} where the region's product or the reference area's activity is 0.
   *   <li>Not Hoover's coefficient of specialisation, which compares whole mixes. The quotients of
   *       a region do not average to 1, for product is value added and output is not.
   * </ul>
   *
   * <p>Two passes over the table; allocates two {@code double} for each column.
   *
   * <p>Reference: Suinisheva2010, section 4.2.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param product each region's gross product
   * @param referenceActivity the reference area's activity in each of the table's industries
   * @param referenceProduct the reference area's gross product
   * @param quotients receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void productQuotients(
      double[] activity,
      int regions,
      int industries,
      double[] product,
      double[] referenceActivity,
      double referenceProduct,
      double[] quotients) {
    Tables.checkVector(product, regions, "product");
    Tables.checkNumber(referenceProduct, "referenceProduct");
    compute(activity, regions, industries, product, referenceActivity, referenceProduct, quotients);
  }

  /**
   * Writes the quotient of every industry in every region on the base of population.
   *
   * <p>With \(N\) the number of inhabitants:
   *
   * <p>\[ Q_{ri} = \frac{x_{ri} / N_r}{x_{ci} / N_c} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is as much for each inhabitant as in the reference area.
   *   <li>{@code NaN} where the region has no inhabitants or the reference area no such activity.
   *   <li>Weighted by the regions' shares of the reference population, the quotients of an industry
   *       average to 1 if the table's regions make up the reference area.
   * </ul>
   *
   * <p>Two passes over the table; allocates two {@code double} for each column.
   *
   * <p>Reference: Suinisheva2010, section 4.2.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param population each region's inhabitants
   * @param referenceActivity the reference area's activity in each of the table's industries
   * @param referencePopulation the reference area's inhabitants
   * @param quotients receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void perCapitaQuotients(
      double[] activity,
      int regions,
      int industries,
      double[] population,
      double[] referenceActivity,
      double referencePopulation,
      double[] quotients) {
    Tables.checkVector(population, regions, "population");
    Tables.checkNumber(referencePopulation, "referencePopulation");
    compute(
        activity,
        regions,
        industries,
        population,
        referenceActivity,
        referencePopulation,
        quotients);
  }

  private static void compute(
      double[] activity,
      int regions,
      int industries,
      double[] bases,
      double[] referenceActivity,
      double referenceBase,
      double[] quotients) {
    Tables.checkShape(activity, regions, industries, "activity");
    Tables.checkShape(quotients, regions, industries, "quotients");
    Tables.checkVector(referenceActivity, industries, "referenceActivity");
    Tables.checkCells(activity, regions, industries, "activity");
    write(activity, bases, referenceActivity, referenceBase, quotients);
  }

  private static void write(
      double[] activity,
      double[] bases,
      double[] referenceActivity,
      double referenceBase,
      double[] quotients) {
    double[] known = new double[referenceActivity.length];
    boolean moderate = isModerate(referenceBase);
    for (int i = 0; i < known.length; i++) {
      // Over NaN, everything is NaN: no case is left for the loops below, which run on vectors.
      known[i] = referenceActivity[i] > 0 && referenceBase > 0 ? referenceActivity[i] : Double.NaN;
      moderate &= !(known[i] > 0) || isModerate(known[i]);
    }
    double[] line = new double[known.length];
    for (int r = 0; r < bases.length; r++) {
      double base = bases[r] > 0 ? bases[r] : Double.NaN;
      if (moderate && (!(base > 0) || isModerate(base))) {
        System.arraycopy(activity, r * known.length, line, 0, known.length);
        divide(line, base, known, referenceBase);
        System.arraycopy(line, 0, quotients, r * known.length, known.length);
      } else {
        writeExtremeRow(activity, r * known.length, base, known, referenceBase, quotients);
      }
    }
  }

  /**
   * Turns a row into its quotients. All arrays are read at the same index: only then does the loop
   * compile to vector instructions, and divides as fast as memory gives and takes.
   */
  private static void divide(
      double[] line, double base, double[] referenceActivity, double referenceBase) {
    for (int i = 0; i < referenceActivity.length; i++) {
      line[i] = line[i] * referenceBase / (base * referenceActivity[i]);
    }
  }

  private static void writeExtremeRow(
      double[] activity,
      int row,
      double base,
      double[] referenceActivity,
      double referenceBase,
      double[] quotients) {
    for (int i = 0; i < referenceActivity.length; i++) {
      quotients[row + i] = activity[row + i] / base / (referenceActivity[i] / referenceBase);
    }
  }

  private static double quotient(
      double activity, double base, double referenceActivity, double referenceBase) {
    if (!(base > 0 && referenceActivity > 0 && referenceBase > 0)) {
      return Double.NaN;
    }
    return isModerate(base) && isModerate(referenceActivity) && isModerate(referenceBase)
        ? activity * referenceBase / (base * referenceActivity)
        : activity / base / (referenceActivity / referenceBase);
  }

  /** Whether the product of two such numbers stays within the range of {@code double}. */
  private static boolean isModerate(double value) {
    return value > 0x1p-500 && value < 0x1p500;
  }
}

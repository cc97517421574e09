package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * Why a region's activity changed: the growth of the whole, the mix of its industries, and what is
 * its own.
 *
 * <p>Notation: \(x_{ri}\) and \(y_{ri}\) are the activity of industry \(i\) in region \(r\) before
 * and after, \(G\) the growth factor of the reference area in all industries, \(G_i\) that in
 * industry \(i\), \(G_{ri} = y_{ri}/x_{ri}\), \(s_i\) the industry's share of the reference area
 * before, and \(h_{ri} = x_{r\cdot} s_i\) the activity that the region would have with the
 * reference's mix. All methods share these properties:
 *
 * <ul>
 *   <li>Results lie region by region, industry by industry, one after the other for each component.
 *   <li>An industry that the reference area lacks has no growth factor; it contributes 0 where the
 *       region lacks it too, and {@code NaN} where it does not.
 *   <li>One pass over the table; allocates nothing but what is said. Sums over industries are for
 *       the caller ({@link #sumOfIndustries}).
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class ShiftShare {

  /** The components of {@link #dunn}: national share, industrial mix, regional share. */
  public static final int DUNN_COMPONENTS = 3;

  /** The components of {@link #estebanMarquillas}: the first two, regional share, allocation. */
  public static final int ESTEBAN_MARQUILLAS_COMPONENTS = 4;

  /** The components of {@link #arcelus}: four effects, each homothetic and differential. */
  public static final int ARCELUS_COMPONENTS = 8;

  private ShiftShare() {}

  /**
   * The growth of a reference area.
   *
   * @param before its activity in each industry at the first time
   * @param after its activity in each industry at the second time
   * @param totalBefore its activity in all industries at the first time
   * @param totalAfter its activity in all industries at the second time
   */
  public record Reference(double[] before, double[] after, double totalBefore, double totalAfter) {

    /** Checks every number to be finite and not negative. */
    public Reference {
      Tables.checkVector(before, before.length, "reference before");
      Tables.checkVector(after, before.length, "reference after");
      Tables.checkNumber(totalBefore, "total before");
      Tables.checkNumber(totalAfter, "total after");
    }

    private double factor() {
      return totalAfter / totalBefore;
    }

    private double factor(int industry) {
      return after[industry] / before[industry];
    }

    private double share(int industry) {
      return before[industry] / totalBefore;
    }
  }

  /**
   * Writes the three components of Dunn.
   *
   * <p>\[ N = x_{ri}(G - 1), \quad M = x_{ri}(G_i - G), \quad R = y_{ri} - x_{ri} G_i \]
   *
   * <ul>
   *   <li>Unit: that of the activity.
   *   <li>An empty first cell is no trouble: the regional share is then what came.
   *   <li>The three add up to \(y_{ri} - x_{ri}\).
   * </ul>
   *
   * <p>One pass; allocates nothing.
   *
   * <p>Reference: Dunn, E. S. (1960). A statistical and analytical technique for regional analysis.
   * <i>Papers of the Regional Science Association</i> 6, 97-112.
   *
   * @param before row by row, each finite and not negative
   * @param after in the same layout
   * @param reference growth of the reference area, with as many industries
   * @param components receives {@code before.length * DUNN_COMPONENTS} values
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void dunn(
      double[] before, double[] after, Reference reference, double[] components) {
    int industries = check(before, after, reference, components, DUNN_COMPONENTS);
    double factor = reference.factor();
    for (int cell = 0, to = 0; cell < before.length; cell++) {
      double x = before[cell];
      double carried = times(x, reference.factor(cell % industries));
      components[to++] = times(x, factor - 1);
      components[to++] = carried - times(x, factor);
      components[to++] = after[cell] - carried;
    }
  }

  /**
   * Writes the four components of Esteban-Marquillas, who splits the regional share.
   *
   * <p>\[ N = x_{ri}(G - 1), \quad M = x_{ri}(G_i - G), \quad R = h_{ri}(G_{ri} - G_i), \quad A =
   * (x_{ri} - h_{ri})(G_{ri} - G_i) \]
   *
   * <ul>
   *   <li>Unit: that of the activity.
   *   <li>An empty first cell has no growth factor of its own, so its last two components are
   *       {@code NaN}; with {@code emptyAsAllocation} the regional share is 0 there and all that
   *       came is allocation.
   *   <li>The four add up to \(y_{ri} - x_{ri}\) where they are known.
   * </ul>
   *
   * <p>Two passes; allocates one {@code double} for each region.
   *
   * <p>Reference: Esteban-Marquillas, J. M. (1972). A reinterpretation of shift-share analysis.
   * <i>Regional and Urban Economics</i> 2(3), 249-255.
   *
   * @param before row by row, each finite and not negative
   * @param after in the same layout
   * @param reference growth of the reference area, with as many industries
   * @param emptyAsAllocation what to do with cells that are empty at first
   * @param components receives {@code before.length * ESTEBAN_MARQUILLAS_COMPONENTS} values
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void estebanMarquillas(
      double[] before,
      double[] after,
      Reference reference,
      boolean emptyAsAllocation,
      double[] components) {
    int industries = check(before, after, reference, components, ESTEBAN_MARQUILLAS_COMPONENTS);
    double[] totals = Tables.rowTotals(before, before.length / industries, industries);
    double factor = reference.factor();
    for (int cell = 0, to = 0; cell < before.length; cell++) {
      int industry = cell % industries;
      double x = before[cell];
      double ofIndustry = reference.factor(industry);
      components[to++] = times(x, factor - 1);
      components[to++] = times(x, ofIndustry) - times(x, factor);
      if (x == 0 && emptyAsAllocation) {
        components[to++] = 0;
        components[to++] = after[cell];
      } else {
        double homothetic = times(totals[cell / industries], reference.share(industry));
        double lead = x == 0 ? Double.NaN : after[cell] / x - ofIndustry;
        components[to++] = homothetic * lead;
        components[to++] = (x - homothetic) * lead;
      }
    }
  }

  /**
   * Writes the eight components of Arcelus, who splits every effect into what the region would have
   * with the reference's mix and what its own mix adds.
   *
   * <p>With \(G_r\) the region's growth factor in all industries, for \(b = h_{ri}\) and then for
   * \(b = x_{ri} - h_{ri}\):
   *
   * <p>\[ b(G - 1), \quad b(G_i - G), \quad b(G_r - G), \quad b[(G_{ri} - G_i) - (G_r - G)] \]
   *
   * <ul>
   *   <li>Unit: that of the activity. Order: national growth, industrial mix, regional growth,
   *       regional industrial mix, each homothetic and then differential.
   *   <li>The last two are {@code NaN} where the cell is empty at first.
   *   <li>The eight add up to \(y_{ri} - x_{ri}\) where they are known.
   * </ul>
   *
   * <p>Three passes; allocates two {@code double}s for each region.
   *
   * <p>Reference: Arcelus, F. J. (1984). An extension of shift-share analysis. <i>Growth and
   * Change</i> 15(1), 3-8.
   *
   * @param before row by row, each finite and not negative
   * @param after in the same layout
   * @param reference growth of the reference area, with as many industries
   * @param components receives {@code before.length * ARCELUS_COMPONENTS} values
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void arcelus(
      double[] before, double[] after, Reference reference, double[] components) {
    int industries = check(before, after, reference, components, ARCELUS_COMPONENTS);
    int regions = before.length / industries;
    double[] totals = Tables.rowTotals(before, regions, industries);
    double[] totalsAfter = Tables.rowTotals(after, regions, industries);
    double factor = reference.factor();
    double[] effects = new double[4];
    for (int cell = 0, to = 0; cell < before.length; cell++) {
      int industry = cell % industries;
      int region = cell / industries;
      double homothetic = times(totals[region], reference.share(industry));
      double differential = before[cell] - homothetic;
      effects[0] = factor - 1;
      effects[1] = reference.factor(industry) - factor;
      effects[2] = totalsAfter[region] / totals[region] - factor;
      effects[3] = after[cell] / before[cell] - reference.factor(industry) - effects[2];
      for (double effect : effects) {
        components[to++] = times(homothetic, effect);
        components[to++] = times(differential, effect);
      }
      if (before[cell] == 0) {
        components[to - 2] = Double.NaN;
        components[to - 1] = Double.NaN;
      }
    }
  }

  /**
   * Writes the three components of Nazara and Hewings, whose reference for an industry is the
   * region's neighbours.
   *
   * <p>With \(w_{rs}\) the weight of neighbour \(s\):
   *
   * <p>\[ V_{ri} = \frac{\sum_s w_{rs} y_{si}}{\sum_s w_{rs} x_{si}}, \qquad N = x_{ri}(G - 1),
   * \quad M = x_{ri}(V_{ri} - G), \quad R = y_{ri} - x_{ri} V_{ri} \]
   *
   * <ul>
   *   <li>Unit: that of the activity. Order: national growth, industry mix of the neighbours, shift
   *       of the region against them.
   *   <li>{@code NaN} in the last two where the neighbours lack the industry at first, or there are
   *       none, and the region has it.
   *   <li>The three add up to \(y_{ri} - x_{ri}\) where they are known.
   * </ul>
   *
   * <p>One pass over the table and one over the neighbours of each cell; allocates nothing.
   *
   * <p>Reference: Nazara, S. and Hewings, G. J. D. (2004). Spatial structure and taxonomy of
   * decomposition in shift-share analysis. <i>Growth and Change</i> 35(4), 476-490.
   *
   * @param before row by row, each finite and not negative
   * @param after in the same layout
   * @param reference growth of the reference area, with as many industries
   * @param neighboursBefore the weighted sum over each cell's neighbours, in the same layout
   * @param neighboursAfter the same at the second time
   * @param components receives {@code before.length * DUNN_COMPONENTS} values
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void neighbours(
      double[] before,
      double[] after,
      Reference reference,
      double[] neighboursBefore,
      double[] neighboursAfter,
      double[] components) {
    check(before, after, reference, components, DUNN_COMPONENTS);
    Tables.checkVector(neighboursBefore, before.length, "neighboursBefore");
    Tables.checkVector(neighboursAfter, before.length, "neighboursAfter");
    double factor = reference.factor();
    for (int cell = 0, to = 0; cell < before.length; cell++) {
      double x = before[cell];
      double carried = times(x, neighboursAfter[cell] / neighboursBefore[cell]);
      components[to++] = times(x, factor - 1);
      components[to++] = carried - times(x, factor);
      components[to++] = after[cell] - carried;
    }
  }

  /**
   * Writes Gerfin's two factors of every region.
   *
   * <p>\[ S_r = \frac{\sum_i x_{ri} G_i / \sum_i x_{ri}}{G}, \qquad L_r = \frac{\sum_i
   * y_{ri}}{\sum_i x_{ri} G_i} \]
   *
   * <ul>
   *   <li>Unit: pure factors. Order: structural, location.
   *   <li>{@code NaN} for a region that is empty at first.
   *   <li>The product of the two is the region's growth factor over that of the reference area.
   * </ul>
   *
   * <p>One pass; allocates nothing. For one industry alone, give a table of one column and the
   * reference's totals of all.
   *
   * <p>Reference: Gerfin, H. (1964). Gesamtwirtschaftliches Wachstum und regionale Entwicklung.
   * <i>Kyklos</i> 17(4), 565-593.
   *
   * @param before row by row, each finite and not negative
   * @param after in the same layout
   * @param reference growth of the reference area, with as many industries
   * @param factors receives two values for each region
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void gerfin(
      double[] before, double[] after, Reference reference, double[] factors) {
    int industries = checkTables(before, after, reference);
    int regions = before.length / industries;
    checkArgument(
        factors.length == 2 * regions,
        "The array factors holds %s values, not %s.",
        factors.length,
        2 * regions);
    for (int r = 0, cell = 0; r < regions; r++) {
      double first = 0;
      double last = 0;
      double carried = 0;
      for (int i = 0; i < industries; i++, cell++) {
        first += before[cell];
        last += after[cell];
        carried += times(before[cell], reference.factor(i));
      }
      factors[2 * r] = carried / first / reference.factor();
      factors[2 * r + 1] = last / carried;
    }
  }

  /**
   * Adds up the components of a region's industries.
   *
   * @param components region by region, industry by industry, component by component
   * @param industries number of industries, at least 1
   * @param count number of components, at least 1
   * @param sums receives the components of each region; of one industry, may be {@code components}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void sumOfIndustries(
      double[] components, int industries, int count, double[] sums) {
    checkArgument(industries >= 1, "The number of industries (%s) must be at least 1.", industries);
    checkArgument(count >= 1, "The number of components (%s) must be at least 1.", count);
    checkArgument(
        components.length % ((long) industries * count) == 0,
        "The array components holds %s cells, not rows of %s industries times %s components.",
        components.length,
        industries,
        count);
    checkArgument(
        sums.length == components.length / industries,
        "The array sums holds %s values, not %s.",
        sums.length,
        components.length / industries);
    for (int k = 0; k < sums.length; k++) {
      int from = k / count * count * industries + k % count;
      double sum = 0;
      for (int i = 0; i < industries; i++) {
        sum += components[from + i * count];
      }
      sums[k] = sum;
    }
  }

  /** Nothing times anything is nothing, even where a growth factor is undefined. */
  private static double times(double amount, double factor) {
    return amount == 0 ? 0 : amount * factor;
  }

  private static int check(
      double[] before, double[] after, Reference reference, double[] components, int count) {
    int industries = checkTables(before, after, reference);
    checkArgument(
        components.length == (long) before.length * count,
        "The array components holds %s values, not %s.",
        components.length,
        (long) before.length * count);
    return industries;
  }

  private static int checkTables(double[] before, double[] after, Reference reference) {
    int industries = reference.before().length;
    checkArgument(
        industries >= 1 && before.length % industries == 0,
        "The array before holds %s cells, not rows of %s industries.",
        before.length,
        industries);
    int regions = before.length / industries;
    Tables.checkShape(before, regions, industries, "before");
    Tables.checkShape(after, regions, industries, "after");
    Tables.checkCells(before, regions, industries, "before");
    Tables.checkCells(after, regions, industries, "after");
    return industries;
  }
}

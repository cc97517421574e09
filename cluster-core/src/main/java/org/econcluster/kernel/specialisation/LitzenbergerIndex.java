package org.econcluster.kernel.specialisation;

import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * How dense an industry is in a region, by employment and by firms.
 *
 * <p>Stateless and thread-safe.
 */
public final class LitzenbergerIndex {

  private LitzenbergerIndex() {}

  /**
   * Writes the cluster index of every industry in every region.
   *
   * <p>With \(e_{ri}\) employment, \(b_{ri}\) firms, \(a_r\) the area and \(p_r\) the inhabitants
   * of a region, and a missing index for a sum:
   *
   * <p>\[ CI_{ri} = \frac{e_{ri}}{e_i} \frac{b_{ri}}{b_i} \Big/ \left( \frac{a_r}{a} \frac{p_r}{p}
   * \right) \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is the average, above 4, 16 or 64 is called a cluster.
   *   <li>{@code NaN} where the region has no area or no inhabitants, or the industry no employment
   *       or no firms anywhere; 0 where the industry is not in the region.
   *   <li>The product of relative industrial density and relative industrial stock over relative
   *       firm size, in which employment cancels once, so that an empty cell is 0 and not 0/0.
   * </ul>
   *
   * <p>Two passes over each table; allocates one {@code double} for each row and column of both.
   *
   * <p>Reference: Litzenberger, T. and Sternberg, R. (2006). Der Clusterindex - eine Methodik zur
   * Identifizierung regionaler Cluster am Beispiel deutscher Industriebranchen. <i>Geographische
   * Zeitschrift</i> 94(4), 209-224.
   *
   * @param employment row by row, {@code regions * industries} cells, each finite and not negative
   * @param firms in the same layout
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param area of each region, in any one unit
   * @param population of each region
   * @param indexes receives the result in the same layout; may be {@code employment}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void write(
      double[] employment,
      double[] firms,
      int regions,
      int industries,
      double[] area,
      double[] population,
      double[] indexes) {
    double[] jobs = Totals.of(employment, regions, industries, "activity").ofIndustries();
    double[] businesses = Totals.of(firms, regions, industries, "firms").ofIndustries();
    Tables.checkVector(area, regions, "area");
    Tables.checkVector(population, regions, "population");
    Tables.checkShape(indexes, regions, industries, "indexes");
    double areas = Tables.sum(area);
    double people = Tables.sum(population);
    for (int r = 0, cell = 0; r < regions; r++) {
      double expected = area[r] / areas * (population[r] / people);
      for (int i = 0; i < industries; i++, cell++) {
        double found = employment[cell] / jobs[i] * (firms[cell] / businesses[i]);
        indexes[cell] = expected > 0 ? found / expected : Double.NaN;
      }
    }
  }
}

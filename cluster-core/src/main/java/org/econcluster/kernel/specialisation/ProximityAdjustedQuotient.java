package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Totals;

/**
 * Location quotients of regions together with their neighbourhood, so that a border through a
 * cluster, or a place of a few jobs, counts for less.
 *
 * <p>Stateless and thread-safe.
 */
public final class ProximityAdjustedQuotient {

  private ProximityAdjustedQuotient() {}

  /**
   * Writes the proximity-adjusted location quotient of every industry in every region.
   *
   * <p>With \(w_{rq}\) the weight of a neighbour:
   *
   * <p>\[ \tilde{x}_{ri} = x_{ri} + \sum_q w_{rq} x_{qi}, \quad LQ_{ri} = \frac{\tilde{x}_{ri} /
   * \sum_j \tilde{x}_{rj}}{x_i / N} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is the reference area's mix.
   *   <li>{@code NaN} throughout a region that is empty and has only empty neighbours, and for an
   *       industry that the reference area does not have.
   *   <li>A region without neighbours, or with weights of 0, keeps its quotients.
   * </ul>
   *
   * <p>One pass over the table for each row and each pair of neighbours; allocates a table and one
   * {@code double} for each row and two for each column.
   *
   * <p>Reference: StatsAmerica. Notes on location quotients, whose weights fall with distance;
   * which weights is for the caller to say.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param starts where the neighbours of each region begin; one more than regions, the last is how
   *     many pairs there are
   * @param neighbours of the pairs, from 0
   * @param weights of the pairs, finite, not negative
   * @param totals of the reference area; its totals of regions are not used
   * @param quotients receives the result in the same layout; may be {@code activity}
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void write(
      double[] activity,
      int regions,
      int industries,
      int[] starts,
      int[] neighbours,
      double[] weights,
      Totals totals,
      double[] quotients) {
    totals.checkFit(activity, regions, industries, "activity");
    Tables.checkShape(quotients, regions, industries, "quotients");
    checkArgument(
        starts.length == regions + 1
            && starts[0] == 0
            && starts[regions] == neighbours.length
            && neighbours.length == weights.length,
        "The neighbours (%s starts, %s pairs, %s weights) are not those of %s regions.",
        starts.length,
        neighbours.length,
        weights.length,
        regions);
    Tables.checkVector(weights, weights.length, "weights");
    double[] adjusted = activity.clone();
    double[] rows = new double[regions];
    for (int r = 0; r < regions; r++) {
      for (int pair = starts[r]; pair < starts[r + 1]; pair++) {
        checkArgument(
            neighbours[pair] >= 0 && neighbours[pair] < regions,
            "The neighbour %s (%s) must be at least 0 and below %s.",
            pair,
            neighbours[pair],
            regions);
        for (int i = 0; i < industries; i++) {
          adjusted[r * industries + i] +=
              weights[pair] * activity[neighbours[pair] * industries + i];
        }
      }
      for (int i = 0; i < industries; i++) {
        rows[r] += adjusted[r * industries + i];
      }
    }
    GeneralisedQuotient.locationQuotients(
        adjusted, regions, industries, rows, totals.ofIndustries(), totals.ofAll(), quotients);
  }
}

package org.econcluster.kernel.linkage;

import org.econcluster.kernel.Tables;

/**
 * How much output an economy would lose without a sector, which no longer buys, sells or both.
 *
 * <p>All formulas are closed forms in one inverse, by the rule of Sherman and Morrison; no economy
 * is solved anew for each sector. Output before is that of the model, \(x = L f\), which is the
 * given output if the accounts add up. Stateless and thread-safe.
 */
public final class Extraction {

  private Extraction() {}

  /**
   * Writes the output that all sectors together lose if one sector neither buys from nor sells to
   * sectors, itself included; final demand for its product is kept, and made without inputs.
   *
   * <p>\[ T_k = \frac{x_k}{l_{kk}} \sum_i l_{ik} - f_k, \quad x = L f \]
   *
   * <ul>
   *   <li>Unit: that of output.
   *   <li>{@code NaN} nowhere; 0 for a sector without links.
   *   <li>Invariant: the sum of \(x\) less the sum of the output that solves the model with row and
   *       column \(k\) of \(A\) set to 0. Added \(f_k\) it is the loss if final demand goes as
   *       well, which is at least the sector's own output if no flow and no demand is negative.
   * </ul>
   *
   * <p>Two passes over the inverse; allocates two {@code double} for each sector.
   *
   * <p>Reference: Schultz, S. (1977). Approaches to identifying key sectors empirically by means of
   * input-output analysis. <i>Journal of Development Studies</i> 14(1), 77-96.
   *
   * @param inverse Leontief's inverse, row by row
   * @param finalDemand for each sector's product, finite
   * @param sectors number of sectors, at least 1
   * @param losses receives one for each sector; may be {@code finalDemand}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void total(double[] inverse, double[] finalDemand, int sectors, double[] losses) {
    double[] output = outputs(inverse, finalDemand, sectors, losses);
    double[] multipliers = Inverses.columnSums(inverse, sectors);
    for (int k = 0; k < sectors; k++) {
      losses[k] = output[k] * multipliers[k] / inverse[k * sectors + k] - finalDemand[k];
    }
  }

  /**
   * Writes the output that all sectors together lose if one sector buys nothing from sectors, as if
   * it imported all inputs: its column of \(A\) is 0.
   *
   * <p>\[ T_k = \frac{x_k}{l_{kk}} \left( \sum_i l_{ik} - 1 \right), \quad x = L f \]
   *
   * <ul>
   *   <li>Unit: that of output.
   *   <li>{@code NaN} nowhere; 0 for a sector that buys nothing.
   *   <li>Invariant: over \(x_k\), a total backward linkage free of what the sector's output feeds
   *       back to itself.
   * </ul>
   *
   * <p>Two passes over the inverse; allocates two {@code double} for each sector.
   *
   * <p>Reference: Dietzenbacher, E. and van der Linden, J. A. (1997). Sectoral and spatial linkages
   * in the EC production structure. <i>Journal of Regional Science</i> 37(2), 235-257.
   *
   * @param inverse Leontief's inverse, row by row
   * @param finalDemand for each sector's product, finite
   * @param sectors number of sectors, at least 1
   * @param losses receives one for each sector; may be {@code finalDemand}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void purchases(
      double[] inverse, double[] finalDemand, int sectors, double[] losses) {
    double[] output = outputs(inverse, finalDemand, sectors, losses);
    double[] multipliers = Inverses.columnSums(inverse, sectors);
    for (int k = 0; k < sectors; k++) {
      losses[k] = output[k] * (multipliers[k] - 1) / inverse[k * sectors + k];
    }
  }

  /**
   * Writes the output that all sectors together lose if one sector sells nothing to sectors, as if
   * they had to do without its product: in Ghosh's model its row of \(B\) is 0.
   *
   * <p>\[ T_k = \frac{x_k}{g_{kk}} \left( \sum_j g_{kj} - 1 \right) \]
   *
   * <ul>
   *   <li>Unit: that of output.
   *   <li>{@code NaN} nowhere; 0 for a sector that sells nothing to sectors.
   *   <li>Invariant: over \(x_k\), a total forward linkage free of what the sector's output feeds
   *       back to itself.
   * </ul>
   *
   * <p>Two passes over the inverse; allocates one {@code double} for each sector.
   *
   * <p>Reference: Dietzenbacher and van der Linden (1997).
   *
   * @param inverse Ghosh's inverse, row by row
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @param losses receives one for each sector; may be {@code output}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void sales(double[] inverse, double[] output, int sectors, double[] losses) {
    Flows.checkSquare(inverse, sectors, "inverse");
    Flows.checkFinite(inverse, sectors, "inverse");
    Tables.checkVector(output, sectors, "output");
    Flows.checkLength(losses, sectors, "losses");
    double[] multipliers = Inverses.rowSums(inverse, sectors);
    for (int k = 0; k < sectors; k++) {
      losses[k] = output[k] * (multipliers[k] - 1) / inverse[k * sectors + k];
    }
  }

  /** Returns the output that meets final demand. */
  private static double[] outputs(
      double[] inverse, double[] finalDemand, int sectors, double[] losses) {
    Flows.checkSquare(inverse, sectors, "inverse");
    Flows.checkFinite(inverse, sectors, "inverse");
    Flows.checkLength(finalDemand, sectors, "finalDemand");
    Flows.checkFinite(finalDemand, sectors, "finalDemand");
    Flows.checkLength(losses, sectors, "losses");
    double[] output = new double[sectors];
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        output[i] += inverse[cell] * finalDemand[j];
      }
    }
    return output;
  }
}

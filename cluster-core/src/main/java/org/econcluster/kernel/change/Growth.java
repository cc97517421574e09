package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/**
 * How much an activity grew between two times.
 *
 * <p>Stateless and thread-safe.
 */
public final class Growth {

  private Growth() {}

  /**
   * Writes the growth of every amount in percent.
   *
   * <p>\[ g_k = 100 \, \frac{y_k - x_k}{x_k} \]
   *
   * <ul>
   *   <li>Unit: percent; at least -100.
   *   <li>{@code NaN} where both amounts are 0, infinite where only the first is.
   *   <li>Multiplying both amounts by the same number changes nothing but the last bits.
   * </ul>
   *
   * <p>One pass; allocates nothing. {@code growth} may be {@code before} or {@code after}.
   *
   * <p>Reference: Hildebrand, G. H. and Mace, A. (1950). The employment multiplier in an expanding
   * industrial market. <i>Review of Economics and Statistics</i> 32(3), 241-249.
   *
   * @param before amounts at the first time, each finite and not negative
   * @param after amounts at the second time, in the same order
   * @param growth receives the result
   * @throws IllegalArgumentException if a length or an amount is not as described
   */
  public static void percent(double[] before, double[] after, double[] growth) {
    Tables.checkVector(before, before.length, "before");
    Tables.checkVector(after, before.length, "after");
    checkArgument(
        growth.length == before.length,
        "The array growth holds %s values, not %s.",
        growth.length,
        before.length);
    for (int k = 0; k < before.length; k++) {
      growth[k] = 100 * ((after[k] - before[k]) / before[k]);
    }
  }
}

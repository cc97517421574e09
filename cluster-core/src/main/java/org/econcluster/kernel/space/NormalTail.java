package org.econcluster.kernel.space;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * Probabilities of a standard normal variable.
 *
 * <p>Stateless and thread-safe.
 */
public final class NormalTail {

  private static final double ROOT_OF_TWO = Math.sqrt(2);

  private NormalTail() {}

  /**
   * Returns the probability of a value above \(z\).
   *
   * <p>\[ P(Z > z) = \frac{1}{\sqrt{2 \pi}} \int_z^\infty e^{-t^2 / 2} \, dt \]
   *
   * <ul>
   *   <li>Unit: a probability, 0 to 1; exactly 0.5 at 0, and 0 beyond about 38.
   *   <li>{@code NaN} for {@code NaN}.
   *   <li>The probabilities above \(z\) and above \(-z\) add up to 1.
   * </ul>
   *
   * <p>One complementary error function; allocates nothing.
   *
   * <p>Reference: Abramowitz, M. and Stegun, I. A. (1964). <i>Handbook of Mathematical
   * Functions</i>. Washington: National Bureau of Standards, formulas 26.2.11 and 26.2.14.
   */
  public static double above(double z) {
    return Erfc.value(z / ROOT_OF_TWO) / 2;
  }

  /** Returns the probability of a value at least as far from 0, on either side. */
  public static double beyond(double z) {
    return 2 * above(Math.abs(z));
  }
}

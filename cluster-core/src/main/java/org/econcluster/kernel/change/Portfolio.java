package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Rounding;

/**
 * Where an industry stands by its level of specialisation and the change of it.
 *
 * <p>Stateless and thread-safe.
 */
public final class Portfolio {

  /** Specialised, and not less so than before. */
  public static final double STAR = 1;

  /** Specialised, and less so than before. */
  public static final double MATURE = 2;

  /** Not specialised, and not less so than before. */
  public static final double EMERGING = 3;

  /** Not specialised, and less so than before. */
  public static final double TRANSFORMING = 4;

  private Portfolio() {}

  /**
   * Writes the quadrant of every cell: {@link #STAR}, {@link #MATURE}, {@link #EMERGING} or {@link
   * #TRANSFORMING}.
   *
   * <p>\[ q = \begin{cases} 1 &amp; Q' \ge c,\; Q' \ge Q \\ 2 &amp; Q' \ge c,\; Q' \lt Q \\ 3 &amp;
   * Q' \lt c,\; Q' \ge Q \\ 4 &amp; Q' \lt c,\; Q' \lt Q \end{cases} \]
   *
   * <ul>
   *   <li>Unit: a code, without order.
   *   <li>{@code NaN} where either quotient is.
   *   <li>Quotients that agree to ten decimal places are equal, so that rounding turns no
   *       standstill into a loss.
   *   <li>The size of the industry does not matter; show it beside.
   * </ul>
   *
   * <p>One pass; allocates nothing. The result may be either array of quotients.
   *
   * <p>Reference: StatsAmerica, notes on location quotients; the four names are in use among
   * regional development agencies of the United States.
   *
   * @param before location quotients at the first time
   * @param after location quotients at the last time, in the same order
   * @param cutoff the level from which an industry counts as specialised
   * @param quadrants receives the result
   * @throws IllegalArgumentException if the lengths differ
   */
  public static void quadrants(double[] before, double[] after, double cutoff, double[] quadrants) {
    checkLength(after, before.length, "after");
    checkLength(quadrants, before.length, "quadrants");
    for (int k = 0; k < before.length; k++) {
      boolean kept = !(Rounding.difference(after[k], before[k]) < 0);
      if (Double.isNaN(before[k]) || Double.isNaN(after[k])) {
        quadrants[k] = Double.NaN;
      } else if (Rounding.difference(after[k], cutoff) >= 0) {
        quadrants[k] = kept ? STAR : MATURE;
      } else {
        quadrants[k] = kept ? EMERGING : TRANSFORMING;
      }
    }
  }

  private static void checkLength(double[] values, int length, String name) {
    checkArgument(
        values.length == length,
        "The array %s holds %s values, not %s.",
        name,
        values.length,
        length);
  }
}

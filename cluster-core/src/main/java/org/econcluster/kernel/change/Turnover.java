package org.econcluster.kernel.change;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Which specialisations regions took up and gave up between two times.
 *
 * <p>Both methods take specialisation as {@code true} and {@code false} cell by cell, however it
 * was decided. Stateless and thread-safe.
 */
public final class Turnover {

  private Turnover() {}

  /**
   * Writes 1 for each cell that became specialised and 0 for each that could have and did not.
   *
   * <p>\[ E_{ri} = B'_{ri} \quad \text{for } B_{ri} = 0 \]
   *
   * <ul>
   *   <li>Unit: none; 0 or 1.
   *   <li>{@code NaN} where the region was specialised before, for it cannot enter.
   *   <li>A cell never has both an entry and an exit that are known.
   * </ul>
   *
   * <p>One pass; allocates nothing.
   *
   * <p>Reference: Neffke, F., Henning, M. and Boschma, R. (2011). How do regions diversify over
   * time? <i>Economic Geography</i> 87(3), 237-265.
   *
   * @param before whether each cell was specialised at the first time
   * @param after whether it was at the second time, in the same order
   * @param entries receives the result
   * @throws IllegalArgumentException if the lengths differ
   */
  public static void entries(boolean[] before, boolean[] after, double[] entries) {
    checkLength(after.length, before.length, "after");
    checkLength(entries.length, before.length, "entries");
    for (int k = 0; k < before.length; k++) {
      entries[k] = before[k] ? Double.NaN : after[k] ? 1 : 0;
    }
  }

  /**
   * Writes 1 for each cell that ceased to be specialised and 0 for each that stayed so.
   *
   * <p>\[ X_{ri} = 1 - B'_{ri} \quad \text{for } B_{ri} = 1 \]
   *
   * <ul>
   *   <li>Unit: none; 0 or 1.
   *   <li>{@code NaN} where the region was not specialised before, for it cannot exit.
   *   <li>The exits are the entries with both times' specialisation reversed.
   * </ul>
   *
   * <p>One pass; allocates nothing.
   *
   * <p>Reference: Neffke, F., Henning, M. and Boschma, R. (2011). How do regions diversify over
   * time? <i>Economic Geography</i> 87(3), 237-265.
   *
   * @param before whether each cell was specialised at the first time
   * @param after whether it was at the second time, in the same order
   * @param exits receives the result
   * @throws IllegalArgumentException if the lengths differ
   */
  public static void exits(boolean[] before, boolean[] after, double[] exits) {
    checkLength(after.length, before.length, "after");
    checkLength(exits.length, before.length, "exits");
    for (int k = 0; k < before.length; k++) {
      exits[k] = !before[k] ? Double.NaN : after[k] ? 0 : 1;
    }
  }

  private static void checkLength(int actual, int length, String name) {
    checkArgument(actual == length, "The array %s holds %s values, not %s.", name, actual, length);
  }
}

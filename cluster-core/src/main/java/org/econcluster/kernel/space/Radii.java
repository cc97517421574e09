package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.kernel.Tables;

/** Rising distances, and how to find the first that is not below a distance. */
final class Radii {

  private static final int SLOTS = 1024;

  private final double[] squared;
  private final double slotsPerUnit;
  private final int[] firstOfSlot;

  Radii(double[] radii) {
    check(radii);
    squared = new double[radii.length + 1];
    for (int k = 0; k < radii.length; k++) {
      squared[k] = radii[k] * radii[k];
    }
    squared[radii.length] = Double.POSITIVE_INFINITY; // stops every search
    double most = squared[radii.length - 1];
    slotsPerUnit = most > 0 ? SLOTS / most : 0;
    firstOfSlot = new int[SLOTS + 1];
    for (int slot = 0, k = 0; slot <= SLOTS; slot++) {
      while (squared[k] * slotsPerUnit < slot) {
        k++;
      }
      firstOfSlot[slot] = k;
    }
  }

  /**
   * The first radius whose square is not below a square of a distance, or their number if none is.
   */
  int first(double square) {
    int k = firstOfSlot[(int) Math.min(SLOTS, square * slotsPerUnit)];
    while (square > squared[k]) {
      k++;
    }
    return k;
  }

  static void check(double[] radii) {
    checkArgument(radii.length >= 1, "There must be at least one radius.");
    Tables.checkVector(radii, radii.length, "radii");
    for (int k = 1; k < radii.length; k++) {
      checkArgument(radii[k] > radii[k - 1], "The radii must rise, at %s.", radii[k]);
    }
  }
}

package org.econcluster.workbench.metrics;

import java.util.List;
import java.util.function.IntBinaryOperator;

/** Finds rows and columns of a table that all others add up to, which would count all twice. */
final class SuspectedTotals {

  /** Of two parts that are equal, each is the sum of the others. */
  private static final int FEWEST_PARTS = 3;

  private SuspectedTotals() {}

  static void tellOf(Slice table, double[] cells, Notes notes) {
    List<String> regions = table.regions();
    List<String> industries = table.industries();
    int width = industries.size();
    tellOf(
        "industry",
        industries,
        regions.size(),
        cells,
        (i, r) -> r * width + i,
        ": --total-industry leaves it out.",
        notes);
    tellOf(
        "region",
        regions,
        width,
        cells,
        (r, i) -> r * width + i,
        ", and its lines must go.",
        notes);
  }

  private static void tellOf(
      String what,
      List<String> parts,
      int across,
      double[] cells,
      IntBinaryOperator cell,
      String cure,
      Notes notes) {
    if (parts.size() < FEWEST_PARTS) {
      return;
    }
    double[] sums = new double[across];
    for (int k = 0; k < across; k++) {
      for (int part = 0; part < parts.size(); part++) {
        sums[k] += cells[cell.applyAsInt(part, k)];
      }
    }
    for (int part = 0; part < parts.size(); part++) {
      boolean whole = false;
      boolean all = true;
      for (int k = 0; k < across && all; k++) {
        double own = cells[cell.applyAsInt(part, k)];
        whole |= own > 0;
        all = Sums.isEqual(2 * own, sums[k]);
      }
      if (whole && all) {
        notes.tell(
            "The "
                + what
                + " \""
                + parts.get(part)
                + "\" is what all others add up to, and counts beside them. Maybe it is a total"
                + cure);
      }
    }
  }
}

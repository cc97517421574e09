package org.econcluster.kernel;

import java.util.Arrays;

/**
 * What a kernel needs beside its table: sums of it, in which a cell that cannot be counts as 1 and
 * one too many not at all. So only the kernel itself can refuse the table.
 */
public final class Amounts {

  private Amounts() {}

  /** The table with 1 for each cell that cannot be. */
  public static double[] finite(double[] cells) {
    return Arrays.stream(cells)
        .map(cell -> cell >= 0 && cell < Double.POSITIVE_INFINITY ? cell : 1)
        .toArray();
  }

  /** The sum of each row. */
  public static double[] ofRegions(double[] cells, int regions, int industries) {
    double[] amounts = finite(cells);
    double[] sums = new double[regions];
    for (int cell = 0; cell < Math.min(cells.length, regions * industries); cell++) {
      sums[cell / industries] += amounts[cell];
    }
    return sums;
  }

  /** The sum of each column. */
  public static double[] ofIndustries(double[] cells, int regions, int industries) {
    double[] amounts = finite(cells);
    double[] sums = new double[industries];
    for (int cell = 0; cell < Math.min(cells.length, regions * industries); cell++) {
      sums[cell % industries] += amounts[cell];
    }
    return sums;
  }

  /** All of these sums. */
  public static Totals totals(double[] cells, int regions, int industries) {
    double[] ofRegions = ofRegions(cells, regions, industries);
    return Totals.given(ofRegions, ofIndustries(cells, regions, industries), Tables.sum(ofRegions));
  }

  /** Half of each cell as it is, half as if every region had the mix of all. */
  public static double[] halfMixed(double[] cells, int regions, int industries) {
    double[] amounts = finite(cells);
    double[] ofRegions = ofRegions(cells, regions, industries);
    double[] ofIndustries = ofIndustries(cells, regions, industries);
    double all = Tables.sum(ofRegions);
    double[] mixed = new double[regions * industries];
    for (int cell = 0; cell < mixed.length; cell++) {
      double expected =
          all > 0 ? ofRegions[cell / industries] * ofIndustries[cell % industries] / all : 0;
      mixed[cell] = ((cell < cells.length ? amounts[cell] : 0) + expected) / 2;
    }
    return mixed;
  }
}

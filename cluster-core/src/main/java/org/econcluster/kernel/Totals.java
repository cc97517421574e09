package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the cells of a table are shares of: the activity of each region, of each industry and of
 * all.
 *
 * <p>Either the sums of the table itself or, where a reference area with more regions or industries
 * is known, given numbers. Holds its arrays as they are and hands them out as they are, so nobody
 * must write to them.
 */
public final class Totals {

  private final double[] ofRegions;
  private final double[] ofIndustries;
  private final double ofAll;
  private final boolean given;

  private Totals(double[] ofRegions, double[] ofIndustries, double ofAll, boolean given) {
    this.ofRegions = ofRegions;
    this.ofIndustries = ofIndustries;
    this.ofAll = ofAll;
    this.given = given;
  }

  /**
   * Checks shape and cells of a table and adds up its rows and columns.
   *
   * <p>One pass; allocates one {@code double} for each row and each column. Rows are added left to
   * right, columns top to bottom, the total row by row, so equal input gives equal bits. Four rows
   * are read side by side, which hides the latency of addition and changes no order.
   *
   * @param cells row by row, {@code regions * industries} of them, each finite and not negative
   * @param name of the array, for messages
   * @throws IllegalArgumentException if the shape or a cell is not as described
   */
  public static Totals of(double[] cells, int regions, int industries, String name) {
    Tables.checkShape(cells, regions, industries, name);
    double[] rows = new double[regions];
    double[] columns = new double[industries];
    int r = 0;
    for (; r + 4 <= regions; r += 4) {
      if (!addFour(cells, r, industries, rows, columns)) {
        Tables.checkCells(cells, regions, industries, name);
      }
    }
    for (; r < regions; r++) {
      if (!addOne(cells, r, industries, rows, columns)) {
        Tables.checkCells(cells, regions, industries, name);
      }
    }
    return new Totals(rows, columns, Tables.sum(rows), false);
  }

  /**
   * Returns given totals.
   *
   * @param ofRegions each region's activity in all industries; finite, not negative
   * @param ofIndustries the reference area's activity in each industry; finite, not negative
   * @param ofAll the reference area's activity in all industries; finite, not negative
   * @throws IllegalArgumentException if a number is not as described
   */
  public static Totals given(double[] ofRegions, double[] ofIndustries, double ofAll) {
    Tables.checkVector(ofRegions, ofRegions.length, "ofRegions");
    Tables.checkVector(ofIndustries, ofIndustries.length, "ofIndustries");
    Tables.checkNumber(ofAll, "ofAll");
    return new Totals(ofRegions, ofIndustries, ofAll, true);
  }

  /** Whether these are given numbers, and not the sums of a table. */
  public boolean areGiven() {
    return given;
  }

  /** Of each region; the array itself. */
  public double[] ofRegions() {
    return ofRegions;
  }

  /** Of each industry; the array itself. */
  public double[] ofIndustries() {
    return ofIndustries;
  }

  /** Of all regions and industries. */
  public double ofAll() {
    return ofAll;
  }

  /** Returns each industry's share of all; {@code NaN} if there is nothing. */
  public double[] industryShares() {
    return shares(ofIndustries, ofAll);
  }

  /** Returns each region's share of all; {@code NaN} if there is nothing. */
  public double[] regionShares() {
    return shares(ofRegions, ofAll);
  }

  /**
   * Checks that a table has a shape, cells that can be, and these totals' numbers of rows and
   * columns.
   *
   * @throws IllegalArgumentException if not
   */
  public void checkFit(double[] cells, int regions, int industries, String name) {
    Tables.checkShape(cells, regions, industries, name);
    checkArgument(
        ofRegions.length == regions && ofIndustries.length == industries,
        "The totals are of %s regions and %s industries, not of %s and %s.",
        ofRegions.length,
        ofIndustries.length,
        regions,
        industries);
    Tables.checkCells(cells, regions, industries, name);
  }

  private static double[] shares(double[] parts, double whole) {
    double[] shares = new double[parts.length];
    for (int k = 0; k < parts.length; k++) {
      shares[k] = parts[k] / whole;
    }
    return shares;
  }

  /** Adds four rows; false if one of their cells may be one that cannot be. */
  private static boolean addFour(
      double[] cells, int region, int industries, double[] rows, double[] columns) {
    int a = region * industries;
    int b = a + industries;
    int c = b + industries;
    int d = c + industries;
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    long signs = 0; // a negative number has the highest bit
    for (int i = 0; i < industries; i++) {
      double cellA = cells[a + i];
      double cellB = cells[b + i];
      double cellC = cells[c + i];
      double cellD = cells[d + i];
      signs |=
          Double.doubleToRawLongBits(cellA)
              | Double.doubleToRawLongBits(cellB)
              | Double.doubleToRawLongBits(cellC)
              | Double.doubleToRawLongBits(cellD);
      sumA += cellA;
      sumB += cellB;
      sumC += cellC;
      sumD += cellD;
      columns[i] = columns[i] + cellA + cellB + cellC + cellD;
    }
    rows[region] = sumA;
    rows[region + 1] = sumB;
    rows[region + 2] = sumC;
    rows[region + 3] = sumD;
    // NaN and infinity carry over into the sum.
    return signs >= 0 && Double.isFinite(sumA + sumB + sumC + sumD);
  }

  private static boolean addOne(
      double[] cells, int region, int industries, double[] rows, double[] columns) {
    double sum = 0;
    long signs = 0;
    for (int i = 0, cell = region * industries; i < industries; i++, cell++) {
      signs |= Double.doubleToRawLongBits(cells[cell]);
      sum += cells[cell];
      columns[i] += cells[cell];
    }
    rows[region] = sum;
    return signs >= 0 && Double.isFinite(sum);
  }
}

package org.econcluster.kernel.relatedness;

import org.econcluster.kernel.AdvantageTies;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.Threads;
import org.econcluster.kernel.Totals;

/**
 * Which region is present in which industry: one bit for each cell, by region and by industry.
 *
 * <p>Rows and columns without any bit are kept, so indexes are those of the table it was made from.
 *
 * <p>Immutable and thread-safe.
 */
public final class BinaryMatrix {

  private static final int REGIONS_OF_A_BLOCK = 64;

  private final int regions;
  private final int industries;
  private final int regionWords;
  private final int industryWords;
  private final long[] byRegion;
  private final long[] byIndustry;

  private BinaryMatrix(int regions, int industries, long[] byRegion, long[] byIndustry) {
    this.regions = regions;
    this.industries = industries;
    this.regionWords = words(industries);
    this.industryWords = words(regions);
    this.byRegion = byRegion;
    this.byIndustry = byIndustry;
  }

  /**
   * Returns where a region has at least the reference area's share of an industry.
   *
   * <p>\[ B_{ri} = [ x_{ri} \, x_{\cdot\cdot} \ge x_{r\cdot} \, x_{\cdot i} ] = [ LQ_{ri} \ge 1 ]
   * \]
   *
   * <ul>
   *   <li>Unit: none. A quotient of exactly 1 counts. Products are compared, never quotients; where
   *       rounding could decide, {@link AdvantageTies} compares exactly, so a tie is a tie in
   *       whatever unit the table is.
   *   <li>An empty region or industry has no bit.
   *   <li>Every region with activity has a bit, and so has every industry with activity.
   * </ul>
   *
   * <p>Two passes over the table; allocates the bits twice, by region and by industry, and one
   * {@code double} for each row and two for each column. Sums are plain, in the order of the table;
   * the result is the same whatever the number of threads.
   *
   * <p>Reference: Balassa, B. (1965). Trade liberalisation and "revealed" comparative advantage.
   * <i>The Manchester School</i> 33(2), 99-123. doi:10.1111/j.1467-9957.1965.tb00050.x
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @param threads how many threads work, at least 1
   * @throws IllegalArgumentException if a length or a cell is not as described
   */
  public static BinaryMatrix ofAdvantage(
      double[] activity, int regions, int industries, int threads) {
    Totals totals = addUp(activity, regions, industries);
    return compare(activity, totals, AdvantageTies.of(activity, totals), threads);
  }

  /**
   * Returns where a region has at least the reference area's activity per head in an industry.
   *
   * <p>With \(p\) the population:
   *
   * <p>\[ B_{ri} = [ x_{ri} \, p_\cdot \ge p_r \, x_{\cdot i} ] \]
   *
   * <ul>
   *   <li>Unit: none. Ties as in {@link #ofAdvantage}.
   *   <li>A region without inhabitants, or an industry without activity, has no bit.
   *   <li>A region may be without any bit although it has activity.
   * </ul>
   *
   * <p>Two passes over the table; allocates the bits twice, by region and by industry, and one
   * {@code double} for each row and two for each column.
   *
   * <p>Reference: Hausmann, R., Hidalgo, C. A. et al. (2011). <i>The Atlas of Economic
   * Complexity</i>, for the measures that rest on it.
   *
   * @param activity row by row, {@code regions * industries} cells, each finite and not negative
   * @param population of each region, finite and not negative
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static BinaryMatrix ofAdvantagePerHead(
      double[] activity, double[] population, int regions, int industries) {
    Tables.checkShape(activity, regions, industries, "activity");
    Tables.checkVector(population, regions, "population");
    double[] ofIndustries = addUp(activity, regions, industries).ofIndustries();
    double inhabitants = Tables.sum(population);
    Tables.checkNumber(inhabitants, "total of the population");
    return compare(
        activity,
        Totals.given(population, ofIndustries, inhabitants),
        AdvantageTies.of(activity, population, ofIndustries, inhabitants),
        1);
  }

  /**
   * Returns a matrix of given bits.
   *
   * @param cells row by row
   * @param regions number of rows, at least 1
   * @param industries number of columns, at least 1
   * @throws IllegalArgumentException if a length is not as described
   */
  public static BinaryMatrix of(boolean[] cells, int regions, int industries) {
    Tables.checkShape(cells.length, regions, industries, "cells");
    int words = words(industries);
    long[] byRegion = new long[regions * words];
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell]) {
        int i = cell % industries;
        byRegion[cell / industries * words + i / Long.SIZE] |= 1L << i;
      }
    }
    return withTranspose(regions, industries, byRegion, 1);
  }

  /** Number of rows, those without a bit included. */
  public int regions() {
    return regions;
  }

  /** Number of columns, those without a bit included. */
  public int industries() {
    return industries;
  }

  /** Whether the region is present in the industry. */
  public boolean has(int region, int industry) {
    return (byRegion[region * regionWords + industry / Long.SIZE] >>> industry & 1) == 1;
  }

  /** Returns in how many industries each region is present: \(d_r = \sum_i B_{ri}\). */
  public int[] diversity() {
    return counts(byRegion, regions, regionWords);
  }

  /** Returns how many regions are present in each industry: \(u_i = \sum_r B_{ri}\). */
  public int[] ubiquity() {
    return counts(byIndustry, industries, industryWords);
  }

  /** The bits by region, each region beginning a new word; bit {@code i % 64} of its word. */
  long[] byRegion() {
    return byRegion;
  }

  /** The bits by industry, each industry beginning a new word. */
  long[] byIndustry() {
    return byIndustry;
  }

  /** Number of words of one region. */
  int regionWords() {
    return regionWords;
  }

  /** Number of words of one industry. */
  int industryWords() {
    return industryWords;
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private static int[] counts(long[] bits, int rows, int words) {
    int[] counts = new int[rows];
    for (int row = 0, word = 0; row < rows; row++) {
      for (int end = word + words; word < end; word++) {
        counts[row] += Long.bitCount(bits[word]);
      }
    }
    return counts;
  }

  private static Totals addUp(double[] activity, int regions, int industries) {
    Totals totals = Totals.of(activity, regions, industries, "activity");
    Tables.checkNumber(totals.ofAll(), "total");
    return totals;
  }

  /** Compares cell times total base with base times column total, in every cell. */
  private static BinaryMatrix compare(
      double[] activity, Totals totals, AdvantageTies ties, int threads) {
    double[] bases = totals.ofRegions();
    double[] ofIndustries = totals.ofIndustries();
    double baseTotal = totals.ofAll();
    int regions = bases.length;
    int industries = ofIndustries.length;
    int words = words(industries);
    long[] byRegion = new long[regions * words];
    if (baseTotal == 0) {
      return new BinaryMatrix(regions, industries, byRegion, new long[industries * words(regions)]);
    }
    // A power of two keeps products within range and every comparison as it is.
    int scale = -Math.getExponent(baseTotal);
    double total = Math.scalb(baseTotal, scale);
    double[] columns = new double[industries];
    for (int i = 0; i < industries; i++) {
      columns[i] =
          ofIndustries[i] > 0 ? Math.scalb(ofIndustries[i], scale) : Double.POSITIVE_INFINITY;
    }
    Threads.forRanges(
        regions,
        REGIONS_OF_A_BLOCK,
        threads,
        (from, to) -> {
          for (int r = from; r < to; r++) {
            if (bases[r] > 0) {
              compareRow(activity, r, bases[r], columns, total, ties, byRegion);
            }
          }
        });
    return withTranspose(regions, industries, byRegion, threads);
  }

  private static void compareRow(
      double[] activity,
      int r,
      double base,
      double[] columns,
      double total,
      AdvantageTies ties,
      long[] bits) {
    int industries = columns.length;
    int row = r * industries;
    int word = r * words(industries);
    for (int i = 0; i < industries; i += Long.SIZE, word++) {
      int end = Math.min(industries - i, Long.SIZE);
      long present = 0;
      long doubts = 0;
      for (int k = 0; k < end; k++) {
        // Signs of differences, without a branch that could not be predicted.
        double own = activity[row + i + k] * total;
        double more = own - base * columns[i + k];
        present |= (~Double.doubleToRawLongBits(more) >>> 63) << k;
        doubts |= Double.doubleToRawLongBits(Math.abs(more) - own * AdvantageTies.DOUBTFUL);
      }
      if (doubts < 0) {
        present = settle(present, activity, r, i, end, base, columns, total, ties);
      }
      bits[word] = present;
    }
  }

  /** Returns the bits of a word, those corrected of which the products may be equal. */
  private static long settle(
      long present,
      double[] activity,
      int r,
      int from,
      int count,
      double base,
      double[] columns,
      double total,
      AdvantageTies ties) {
    long settled = present;
    for (int k = 0; k < count; k++) {
      double own = activity[r * columns.length + from + k] * total;
      if (own > 0 && AdvantageTies.areDoubtful(own, base * columns[from + k])) {
        long bit = 1L << k;
        settled = ties.compare(r, from + k) >= 0 ? settled | bit : settled & ~bit;
      }
    }
    return settled;
  }

  private static BinaryMatrix withTranspose(
      int regions, int industries, long[] byRegion, int threads) {
    int fromWords = words(industries);
    int toWords = words(regions);
    long[] byIndustry = new long[industries * toWords];
    Threads.run(
        threads,
        toWords,
        () -> {
          long[] square = new long[Long.SIZE];
          return down -> {
            int rows = Math.min(Long.SIZE, regions - down * Long.SIZE);
            for (int right = 0; right < fromWords; right++) {
              for (int k = 0; k < Long.SIZE; k++) {
                square[k] = k < rows ? byRegion[(down * Long.SIZE + k) * fromWords + right] : 0;
              }
              transpose(square);
              int columns = Math.min(Long.SIZE, industries - right * Long.SIZE);
              for (int k = 0; k < columns; k++) {
                byIndustry[(right * Long.SIZE + k) * toWords + down] = square[k];
              }
            }
          };
        });
    return new BinaryMatrix(regions, industries, byRegion, byIndustry);
  }

  /** Turns 64 words into their columns, by exchanging ever smaller squares of bits. */
  private static void transpose(long[] square) {
    long mask = 0x00000000FFFFFFFFL;
    for (int size = 32; size > 0; size >>>= 1, mask ^= mask << size) {
      for (int k = 0; k < Long.SIZE; k = (k + size + 1) & ~size) {
        long change = ((square[k] >>> size) ^ square[k + size]) & mask;
        square[k] ^= change << size;
        square[k + size] ^= change;
      }
    }
  }
}

package org.econcluster.kernel.relatedness;

/**
 * Products of a binary matrix with vectors, eight bits at a time: the 256 sums that eight numbers
 * can have are added up once and then looked up.
 *
 * <p>Sums are in groups of eight, in the order of the table.
 */
final class BinaryProduct {

  private static final int SUMS = 1 << Byte.SIZE;

  private final int rows;
  private final int columns;
  private final byte[] groups; // by group of columns, then by row
  private final double[] firstSums = new double[SUMS];
  private final double[] secondSums = new double[SUMS];

  private BinaryProduct(int rows, int columns, long[] bits, int words) {
    this.rows = rows;
    this.columns = columns;
    int count = (columns + Byte.SIZE - 1) / Byte.SIZE;
    this.groups = new byte[(count + count % 2) * rows];
    for (int row = 0; row < rows; row++) {
      for (int group = 0; group < count; group++) {
        long word = bits[row * words + group / Long.BYTES];
        groups[group * rows + row] = (byte) (word >>> group % Long.BYTES * Byte.SIZE);
      }
    }
  }

  /** Of the matrix itself: sums over industries, one for each region. */
  static BinaryProduct byRegion(BinaryMatrix matrix) {
    return new BinaryProduct(
        matrix.regions(), matrix.industries(), matrix.byRegion(), matrix.regionWords());
  }

  /** Of the transposed matrix: sums over regions, one for each industry. */
  static BinaryProduct byIndustry(BinaryMatrix matrix) {
    return new BinaryProduct(
        matrix.industries(), matrix.regions(), matrix.byIndustry(), matrix.industryWords());
  }

  /** Writes, for each row, the sum of the values where it has a bit. */
  void times(double[] values, double[] result) {
    for (int row = 0; row < rows; row++) {
      result[row] = 0;
    }
    for (int column = 0; column < columns; column += 2 * Byte.SIZE) {
      fill(firstSums, values, column);
      fill(secondSums, values, column + Byte.SIZE);
      int first = column / Byte.SIZE * rows;
      addUp(first, first + rows, result);
    }
  }

  private void addUp(int first, int second, double[] result) {
    for (int row = 0; row < rows; row++) {
      result[row] +=
          firstSums[groups[first + row] & SUMS - 1] + secondSums[groups[second + row] & SUMS - 1];
    }
  }

  private void fill(double[] sums, double[] values, int column) {
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      double value = column + bit < columns ? values[column + bit] : 0;
      int half = 1 << bit;
      for (int k = 0; k < half; k++) {
        sums[half + k] = sums[k] + value;
      }
    }
  }
}

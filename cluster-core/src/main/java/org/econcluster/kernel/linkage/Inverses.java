package org.econcluster.kernel.linkage;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The inverses of input-output analysis, by the elimination with partial pivoting of EJML.
 *
 * <p>Who wants only their row or column sums gets them many times faster from {@link Multipliers}.
 * An economy whose matrix is singular, or in which some sector would have to make more than it
 * makes to feed its own suppliers, has no inverse that means anything: it is refused. If no flow is
 * negative that is so exactly if the spectral radius of the coefficients is not below 1; with
 * negative flows it is refused if a row or column of the inverse, the one that {@link Multipliers}
 * gives, does not add up to more than 0. Stateless and thread-safe.
 */
public final class Inverses {

  /** How far the sums of an inverse may miss the equations that they solve. */
  private static final double NEARLY_SINGULAR = 1e-6;

  private Inverses() {}

  /**
   * Returns Leontief's inverse: the output of the sector of the row that a unit of final demand for
   * the product of the sector of the column calls for, directly and through all suppliers.
   *
   * <p>\[ L = (I - A)^{-1} = I + A + A^2 + \cdots, \quad a_{ij} = z_{ij} / x_j \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>A sector without output buys nothing: its column is that of the identity.
   *   <li>Invariants: \(L = I + A L\); no element is below 0, and none of the diagonal below 1, if
   *       no flow is negative.
   * </ul>
   *
   * <p>\(2 n^3\) multiplications; allocates the result, three matrices of its size and a dozen
   * {@code double} for each sector.
   *
   * <p>Reference: Leontief (1936).
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @throws IllegalArgumentException if a length or a number is not as described
   * @throws ArithmeticException if the economy has no inverse, with the reason
   */
  public static double[] leontief(double[] flows, double[] output, int sectors) {
    double[] coefficients = new double[flows.length];
    Coefficients.technical(flows, output, sectors, 0, coefficients);
    double[] inverse = invert(coefficients, sectors);
    checkProductive(coefficients, columnSums(inverse, sectors), sectors);
    return inverse;
  }

  /**
   * Returns Ghosh's inverse: the output of the sector of the column that a unit of primary input to
   * the sector of the row makes possible, directly and through all buyers.
   *
   * <p>\[ G = (I - B)^{-1} = I + B + B^2 + \cdots, \quad b_{ij} = z_{ij} / x_i \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>A sector without output sells nothing: its row is that of the identity.
   *   <li>Invariant: \(x_i g_{ij} = l_{ij} x_j\) where all output is above 0.
   * </ul>
   *
   * <p>\(2 n^3\) multiplications; allocates the result, three matrices of its size and a dozen
   * {@code double} for each sector.
   *
   * <p>Reference: Ghosh (1958).
   *
   * @param flows row by row, {@code sectors * sectors} cells, each finite
   * @param output of each sector, finite, not negative
   * @param sectors number of sectors, at least 1
   * @throws IllegalArgumentException if a length or a number is not as described
   * @throws ArithmeticException if the economy has no inverse, with the reason
   */
  public static double[] ghosh(double[] flows, double[] output, int sectors) {
    double[] coefficients = new double[flows.length];
    Coefficients.allocation(flows, output, sectors, 0, coefficients);
    // The row sums of G are the column sums of the inverse of the transposed matrix.
    double[] inverse = invert(coefficients, sectors);
    checkProductive(transposed(coefficients, sectors), rowSums(inverse, sectors), sectors);
    return inverse;
  }

  /** Adds up each column, top to bottom. */
  static double[] columnSums(double[] matrix, int size) {
    double[] sums = new double[size];
    for (int i = 0, cell = 0; i < size; i++) {
      for (int j = 0; j < size; j++, cell++) {
        sums[j] += matrix[cell];
      }
    }
    return sums;
  }

  /** Adds up each row, left to right. */
  static double[] rowSums(double[] matrix, int size) {
    double[] sums = new double[size];
    for (int i = 0, cell = 0; i < size; i++) {
      for (int j = 0; j < size; j++, cell++) {
        sums[i] += matrix[cell];
      }
    }
    return sums;
  }

  /**
   * Checks that every multiplier is above 0. As multipliers solve \(m = 1 + A^T m\), a positive one
   * shows that \(A^T m \lt m\), and so that the spectral radius of an \(A\) without negative
   * elements is below 1 (Collatz and Wielandt); a radius of 1 or more leaves some multiplier not
   * positive.
   */
  static void checkPositive(double[] multipliers) {
    for (int j = 0; j < multipliers.length; j++) {
      if (!(multipliers[j] > 0)) { // also catches NaN
        throw new ArithmeticException(
            "Sector "
                + j
                + " would use up more than it makes: its multiplier is "
                + multipliers[j]
                + ".");
      }
    }
  }

  /** Checks the sums of the columns of an inverse. */
  private static void checkProductive(double[] coefficients, double[] sums, int size) {
    checkPositive(sums);
    double[] fed = new double[size];
    for (int i = 0, cell = 0; i < size; i++) {
      for (int j = 0; j < size; j++, cell++) {
        fed[j] += sums[i] * coefficients[cell];
      }
    }
    for (int j = 0; j < size; j++) {
      if (!(Math.abs(1 + fed[j] - sums[j]) <= NEARLY_SINGULAR)) {
        throw new ArithmeticException(
            "The coefficients are too close to a matrix without inverse, as the multiplier of"
                + " sector "
                + j
                + " ("
                + sums[j]
                + ") shows.");
      }
    }
  }

  private static double[] invert(double[] coefficients, int size) {
    DMatrixRMaj matrix = new DMatrixRMaj(size, size);
    for (int cell = 0; cell < coefficients.length; cell++) {
      matrix.data[cell] = -coefficients[cell];
    }
    for (int i = 0; i < size; i++) {
      matrix.data[i * size + i] += 1;
    }
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(size);
    if (!solver.setA(matrix)) {
      throw new ArithmeticException("The matrix of the coefficients has no inverse.");
    }
    DMatrixRMaj inverse = new DMatrixRMaj(size, size);
    solver.invert(inverse);
    return inverse.data;
  }

  private static double[] transposed(double[] matrix, int size) {
    double[] transposed = new double[matrix.length];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        transposed[j * size + i] = matrix[i * size + j];
      }
    }
    return transposed;
  }
}

package org.econcluster.kernel.relatedness;

/** Eigenvalues of symmetric matrices, by way of tridiagonal ones. */
final class Tridiagonal {

  /** More turns for one eigenvalue have never been needed; a cycle would be a bug. */
  private static final int MOST_TURNS = 100;

  private Tridiagonal() {}

  /**
   * Diagonalises a symmetric tridiagonal matrix by implicitly shifted QL steps.
   *
   * @param diagonal its diagonal; replaced by the eigenvalues, in no order
   * @param beside {@code beside[k]} stands beside {@code diagonal[k]} and {@code diagonal[k + 1]};
   *     as long as the diagonal, its last value unused; destroyed
   * @param rows rows of the identity matrix; each replaced by that component of every eigenvector
   */
  static void diagonalise(double[] diagonal, double[] beside, double[]... rows) {
    int n = diagonal.length;
    beside[n - 1] = 0;
    double scale = 0;
    for (int k = 0; k < n; k++) {
      scale = Math.max(scale, Math.abs(diagonal[k]) + Math.abs(beside[k]));
    }
    double negligible = Math.ulp(scale) / 2;
    for (int low = 0; low < n; low++) {
      int high = end(beside, low, negligible);
      for (int turn = 0; high > low; turn++) {
        if (turn == MOST_TURNS) {
          throw new IllegalStateException("The eigenvalues of a matrix were not found.");
        }
        step(diagonal, beside, low, high, rows);
        high = end(beside, low, negligible);
      }
    }
  }

  /** The last index of the block that begins at {@code low}. */
  private static int end(double[] beside, int low, double negligible) {
    int high = low;
    while (Math.abs(beside[high]) > negligible) { // the last is 0
      high++;
    }
    return high;
  }

  private static void step(double[] diagonal, double[] beside, int low, int high, double[][] rows) {
    double half = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
    double root = Math.hypot(half, 1);
    double bulge =
        diagonal[high] - diagonal[low] + beside[low] / (half + Math.copySign(root, half));
    double sine = 1;
    double cosine = 1;
    double shift = 0;
    for (int k = high - 1; k >= low; k--) {
      double f = sine * beside[k];
      double b = cosine * beside[k];
      double length = Math.sqrt(f * f + bulge * bulge);
      beside[k + 1] = length;
      if (length == 0) { // the block has fallen into two
        diagonal[k + 1] -= shift;
        beside[high] = 0;
        return;
      }
      sine = f / length;
      cosine = bulge / length;
      double g = diagonal[k + 1] - shift;
      double turned = (diagonal[k] - g) * sine + 2 * cosine * b;
      shift = sine * turned;
      diagonal[k + 1] = g + shift;
      bulge = cosine * turned - b;
      for (double[] row : rows) {
        double next = row[k + 1];
        row[k + 1] = sine * row[k] + cosine * next;
        row[k] = cosine * row[k] - sine * next;
      }
    }
    diagonal[low] -= shift;
    beside[low] = bulge;
    beside[high] = 0;
  }

  /**
   * Brings a symmetric matrix into tridiagonal form by Householder reflections.
   *
   * @param matrix row by row; only its lower triangle is read; destroyed
   * @param diagonal receives the diagonal
   * @param beside receives what stands beside it, as {@link #diagonalise} takes it
   */
  static void reduce(double[] matrix, double[] diagonal, double[] beside) {
    int n = diagonal.length;
    double[] image = new double[n];
    for (int last = n - 1; last >= 1; last--) {
      int row = last * n;
      diagonal[last] = matrix[row + last];
      double squares = 0;
      for (int k = 0; k < last; k++) {
        squares += matrix[row + k] * matrix[row + k];
      }
      double norm = -Math.copySign(Math.sqrt(squares), matrix[row + last - 1]);
      beside[last - 1] = norm;
      double scale = squares - norm * matrix[row + last - 1]; // half the reflector's square
      if (scale > 0) {
        matrix[row + last - 1] -= norm;
        reflect(matrix, n, last, row, scale, image);
      }
    }
    diagonal[0] = matrix[0];
  }

  /** Applies a reflection to both sides of what is left of the matrix. */
  private static void reflect(
      double[] matrix, int n, int size, int reflector, double scale, double[] image) {
    for (int r = 0; r < size; r++) {
      image[r] = 0;
    }
    for (int r = 0; r < size; r++) {
      int row = r * n;
      double own = matrix[reflector + r];
      double sum = matrix[row + r] * own;
      for (int k = 0; k < r; k++) {
        sum += matrix[row + k] * matrix[reflector + k];
        image[k] += matrix[row + k] * own;
      }
      image[r] += sum;
    }
    double along = 0;
    for (int r = 0; r < size; r++) {
      image[r] /= scale;
      along += image[r] * matrix[reflector + r];
    }
    double half = along / (2 * scale);
    for (int r = 0; r < size; r++) {
      image[r] -= half * matrix[reflector + r];
    }
    for (int r = 0; r < size; r++) {
      int row = r * n;
      double own = matrix[reflector + r];
      double ownImage = image[r];
      for (int k = 0; k <= r; k++) {
        matrix[row + k] -= own * image[k] + ownImage * matrix[reflector + k];
      }
    }
  }
}

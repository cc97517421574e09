package org.econcluster.kernel.linkage;

import java.util.Arrays;

/**
 * Solves \((I - A) x = 1\) by products with \(A\) alone.
 *
 * <p>The generalised minimal residual method of Saad and Schultz: among all combinations of \(1, A
 * 1, A^2 1, \dots\) it finds the one with the smallest residual, so it never needs more products
 * than the power series of the same accuracy. Every equation is first divided by \(1 - a_{ii}\), so
 * that what sectors use of their own product costs nothing. Restarted from the true residual after
 * {@value #LONGEST} products.
 */
final class Krylov {

  /** What each element of the residual may be at most, where the right-hand side is 1. */
  static final double TOLERANCE = 1e-12;

  private static final int LONGEST = 60;
  private static final int CYCLES = 4;

  private final Product product;
  private final int size;
  private final double[] scale;
  private final double[][] basis = new double[LONGEST + 1][];
  private final double[][] columns = new double[LONGEST][];
  private final double[] cosines = new double[LONGEST];
  private final double[] sines = new double[LONGEST];
  private final double[] rest = new double[LONGEST + 1];

  private Krylov(Product product, double[] diagonal) {
    this.product = product;
    this.size = diagonal.length;
    this.scale = new double[size];
    for (int i = 0; i < size; i++) {
      scale[i] = diagonal[i] > 0 && diagonal[i] < 1 ? 1 / (1 - diagonal[i]) : 1;
    }
  }

  /**
   * Writes the solution and says whether it was found.
   *
   * @param product writes \(A v\) for \(v\)
   * @param diagonal of \(A\)
   * @param x receives the solution if there is one to be found, else anything
   */
  static boolean solve(Product product, double[] diagonal, double[] x) {
    return new Krylov(product, diagonal).solve(x);
  }

  private boolean solve(double[] x) {
    Arrays.fill(x, 0);
    double[] residual = new double[size];
    Arrays.fill(residual, 1);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      improve(residual, x);
      product.apply(x, residual);
      double worst = 0;
      for (int i = 0; i < size; i++) {
        residual[i] += 1 - x[i];
        worst = Math.max(worst, Math.abs(residual[i])); // NaN stays NaN
      }
      if (worst <= TOLERANCE) {
        for (int i = 0; i < size; i++) {
          x[i] += residual[i]; // 1 + A x, which is 1 exactly where A has nothing
        }
        return true;
      }
    }
    return false;
  }

  /** Adds to x the combination of residual, A residual, … that leaves the least of the residual. */
  private void improve(double[] residual, double[] x) {
    for (int i = 0; i < size; i++) {
      residual[i] *= scale[i];
    }
    Arrays.fill(rest, 0);
    rest[0] = Math.sqrt(dot(residual, residual));
    basis[0] = scaled(residual, 1 / rest[0]);
    int used = 0;
    while (used < LONGEST && Math.abs(rest[used]) > TOLERANCE / 2) {
      double[] next = new double[size];
      product.apply(basis[used], next);
      for (int i = 0; i < size; i++) {
        next[i] = scale[i] * (basis[used][i] - next[i]);
      }
      double[] column = new double[used + 2];
      for (int k = 0; k <= used; k++) {
        column[k] = dot(next, basis[k]);
        addTimes(next, -column[k], basis[k]);
      }
      double length = Math.sqrt(dot(next, next));
      column[used + 1] = length;
      boolean complete = rotate(column, used);
      used++;
      if (complete || !(length > 0)) {
        break; // nothing is left to be combined
      }
      basis[used] = scaled(next, 1 / length);
    }
    combine(used, x);
  }

  /** Makes a new column triangular; says whether that leaves no residual at all. */
  private boolean rotate(double[] column, int k) {
    for (int i = 0; i < k; i++) {
      double upper = cosines[i] * column[i] + sines[i] * column[i + 1];
      column[i + 1] = cosines[i] * column[i + 1] - sines[i] * column[i];
      column[i] = upper;
    }
    double length = Math.hypot(column[k], column[k + 1]);
    cosines[k] = length > 0 ? column[k] / length : 1;
    sines[k] = length > 0 ? column[k + 1] / length : 0;
    column[k] = length;
    rest[k + 1] = -sines[k] * rest[k];
    rest[k] *= cosines[k];
    columns[k] = column;
    return rest[k + 1] == 0;
  }

  private void combine(int used, double[] x) {
    double[] factors = Arrays.copyOf(rest, used);
    for (int k = used - 1; k >= 0; k--) {
      for (int j = k + 1; j < used; j++) {
        factors[k] -= columns[j][k] * factors[j];
      }
      factors[k] /= columns[k][k]; // 0 only if singular; the residual then says so
    }
    for (int k = 0; k < used; k++) {
      addTimes(x, factors[k], basis[k]);
    }
  }

  private static void addTimes(double[] sum, double factor, double[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * vector[i];
    }
  }

  private static double dot(double[] one, double[] other) {
    double a = 0;
    double b = 0;
    int even = one.length & ~1;
    for (int i = 0; i < even; i += 2) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
    }
    return even < one.length ? a + one[even] * other[even] + b : a + b;
  }

  private static double[] scaled(double[] vector, double factor) {
    double[] scaled = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      scaled[i] = factor * vector[i];
    }
    return scaled;
  }

  /** Writes the product of a matrix and a vector. */
  @FunctionalInterface
  interface Product {
    void apply(double[] vector, double[] product);
  }
}

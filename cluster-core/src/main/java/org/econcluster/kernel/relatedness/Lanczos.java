package org.econcluster.kernel.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds the largest eigenvalue of a symmetric operator, and its vector, from products alone.
 *
 * <p>Every new direction is made orthogonal to all before, twice, so that nothing is found again
 * that was excluded or found before. The start is drawn from a fixed seed: equal operators give
 * equal bits.
 */
final class Lanczos {

  private static final long SEED = 20_110_413L;
  private static final int STEPS_BETWEEN_CHECKS = 4;

  /** Below this, a direction is rounding error: the operator has nothing left. */
  private static final double NOTHING_LEFT = 1e-14;

  /** Writes the image of a vector; the operator's norm is at most 1. */
  @FunctionalInterface
  interface Operator {
    void apply(double[] vector, double[] image);
  }

  /** Whether an eigenvalue and the residual of its vector are good enough to stop. */
  @FunctionalInterface
  interface Goal {
    boolean reached(double value, double residual);
  }

  private final Operator operator;
  private final int size;
  private final List<double[]> excluded;
  private final List<double[]> basis = new ArrayList<>();
  private final List<Double> diagonal = new ArrayList<>();
  private final List<Double> beside = new ArrayList<>();
  private double value;
  private double residual;

  private Lanczos(Operator operator, int size, List<double[]> excluded) {
    this.operator = operator;
    this.size = size;
    this.excluded = excluded;
  }

  /**
   * Looks for the largest eigenvalue beside excluded vectors.
   *
   * @param operator symmetric
   * @param present which components may differ from 0
   * @param excluded orthonormal eigenvectors that are known
   * @param goal when to stop
   * @param mostSteps when to stop at the latest
   */
  static Lanczos run(
      Operator operator, boolean[] present, List<double[]> excluded, Goal goal, int mostSteps) {
    Lanczos run = new Lanczos(operator, present.length, excluded);
    run.iterate(present, goal, mostSteps);
    return run;
  }

  /** The largest eigenvalue; 0 if nothing is left beside what was excluded. */
  double value() {
    return value;
  }

  /** The length of what the operator adds to the vector beside the eigenvalue times itself. */
  double residual() {
    return residual;
  }

  int steps() {
    return diagonal.size();
  }

  private void iterate(boolean[] present, Goal goal, int mostSteps) {
    double[] next = start(present);
    double length = orthogonalise(next);
    if (!(length > NOTHING_LEFT)) {
      return;
    }
    while (true) {
      divide(next, length);
      basis.add(next);
      double[] image = new double[size];
      operator.apply(next, image);
      diagonal.add(dot(next, image));
      length = orthogonalise(image);
      boolean ended = !(length > NOTHING_LEFT) || diagonal.size() >= mostSteps;
      if (ended || diagonal.size() % STEPS_BETWEEN_CHECKS == 0) {
        check(length);
        if (ended || goal.reached(value, residual)) {
          return;
        }
      }
      beside.add(length);
      next = image;
    }
  }

  /** Finds the largest eigenvalue of what is known of the operator, and its residual. */
  private void check(double length) {
    int n = diagonal.size();
    double[] values = toArray(diagonal, n);
    double[] lastOfVectors = new double[n];
    lastOfVectors[n - 1] = 1;
    Tridiagonal.diagonalise(values, toArray(beside, n), lastOfVectors);
    int best = indexOfLargest(values);
    value = values[best];
    residual = Math.abs(lastOfVectors[best]) * length;
  }

  /**
   * Returns the eigenvector of the largest eigenvalue, of length 1; {@code NaN} if none is left.
   */
  double[] vector() {
    int n = diagonal.size();
    double[] vector = new double[size];
    if (n == 0) {
      Arrays.fill(vector, Double.NaN);
      return vector;
    }
    double[] values = toArray(diagonal, n);
    double[][] rows = new double[n][n];
    for (int k = 0; k < n; k++) {
      rows[k][k] = 1;
    }
    Tridiagonal.diagonalise(values, toArray(beside, n), rows);
    int best = indexOfLargest(values);
    for (int k = 0; k < n; k++) {
      add(vector, basis.get(k), rows[k][best]);
    }
    divide(vector, Math.sqrt(dot(vector, vector)));
    return vector;
  }

  private double[] start(boolean[] present) {
    // Another start for each search: the last one has nothing left of an eigenvector it has found.
    SplittableRandom random = new SplittableRandom(SEED + excluded.size());
    double[] start = new double[size];
    for (int k = 0; k < size; k++) {
      double drawn = random.nextDouble(-1, 1);
      start[k] = present[k] ? drawn : 0;
    }
    divide(start, Math.max(Math.sqrt(dot(start, start)), Double.MIN_NORMAL));
    return start;
  }

  /** Takes out what lies along known directions, and returns the length of what is left. */
  private double orthogonalise(double[] vector) {
    for (int round = 0; round < 2; round++) {
      takeOut(vector, excluded);
      takeOut(vector, basis);
    }
    return Math.sqrt(dot(vector, vector));
  }

  private static void takeOut(double[] vector, List<double[]> directions) {
    for (double[] direction : directions) {
      add(vector, direction, -dot(vector, direction));
    }
  }

  private static void add(double[] vector, double[] direction, double factor) {
    for (int k = 0; k < vector.length; k++) {
      vector[k] += factor * direction[k];
    }
  }

  private static void divide(double[] vector, double length) {
    for (int k = 0; k < vector.length; k++) {
      vector[k] /= length;
    }
  }

  /** Four sums side by side, which do not wait for each other. */
  static double dot(double[] a, double[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int k = 0;
    for (; k + 4 <= a.length; k += 4) {
      first += a[k] * b[k];
      second += a[k + 1] * b[k + 1];
      third += a[k + 2] * b[k + 2];
      fourth += a[k + 3] * b[k + 3];
    }
    for (; k < a.length; k++) {
      first += a[k] * b[k];
    }
    return (first + second) + (third + fourth);
  }

  private static double[] toArray(List<Double> values, int length) {
    double[] array = new double[length];
    for (int k = 0; k < Math.min(length, values.size()); k++) {
      array[k] = values.get(k);
    }
    return array;
  }

  private static int indexOfLargest(double[] values) {
    int best = 0;
    for (int k = 1; k < values.length; k++) {
      if (values[k] > values[best]) {
        best = k;
      }
    }
    return best;
  }
}

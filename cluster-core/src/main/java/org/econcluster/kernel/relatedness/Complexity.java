package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Economic complexity of regions and industries, from the second eigenvector of their bipartite
 * graph.
 *
 * <p>A region is as complex as its industries are on average, and an industry as its regions, up to
 * a factor. With \(D\) the diversities and \(U\) the ubiquities on a diagonal, \(e\) for regions
 * and \(p\) for industries:
 *
 * <p>\[ e = D^{-1} B p, \quad \lambda_2 p = U^{-1} B' e \]
 *
 * <ul>
 *   <li>Unit: none; the scale and the sign are free, so values are standardised before they are
 *       used ({@link Standardisation}). Here the industries' vector, weighted by the root of
 *       ubiquity, has length 1, and the largest of the regions' values is positive.
 *   <li>{@code NaN} for a region or industry without any presence.
 *   <li>Weighted by diversity, the regions' values sum to 0; by ubiquity, the industries' do.
 *   <li>Defined only if the graph is connected ({@link BipartiteComponents}), if the second
 *       eigenvalue is above 0, and if it differs from the third: {@link #errorBound} says how well
 *       the vector is determined.
 * </ul>
 *
 * <p>Iterates on the smaller side with products of the binary matrix, without any matrix product:
 * about fifty products for a gap of 0.02. The iteration goes on until the residual is below 1e-13.
 * Then a second one looks for the third eigenvalue, until it is told from the second. Allocates one
 * vector for each step. Deterministic: one thread, a fixed start.
 *
 * <p>Reference: Hausmann, Hidalgo et al. (2011), <i>The Atlas of Economic Complexity</i>; Mealy,
 * P., Farmer, J. D. and Teytelboym, A. (2019). Interpreting economic complexity. <i>Science
 * Advances</i> 5(1), eaau1705. doi:10.1126/sciadv.aau1705
 */
public final class Complexity {

  private static final double RESIDUAL = 1e-13;
  private static final int MOST_STEPS = 2_000;

  /** Where the search for the third eigenvalue may stop, if that tells it from the second. */
  private static final double RESIDUAL_OF_THIRD = 1e-7;

  private static final double RESIDUAL_BY_GAP = 1e-2;

  /** What rounding adds to any residual. */
  private static final double ROUNDING = 0x1p-50;

  private final double[] regions;
  private final double[] industries;
  private final double secondEigenvalue;
  private final double thirdEigenvalue;
  private final double residual;

  private Complexity(
      double[] regions,
      double[] industries,
      double secondEigenvalue,
      double thirdEigenvalue,
      double residual) {
    this.regions = regions;
    this.industries = industries;
    this.secondEigenvalue = secondEigenvalue;
    this.thirdEigenvalue = thirdEigenvalue;
    this.residual = residual;
  }

  /**
   * Finds the complexity of a matrix's regions and industries.
   *
   * @throws IllegalArgumentException if fewer than two regions or fewer than two industries have
   *     any presence
   */
  public static Complexity of(BinaryMatrix matrix) {
    int[] diversity = matrix.diversity();
    int[] ubiquity = matrix.ubiquity();
    checkArgument(
        present(diversity) >= 2 && present(ubiquity) >= 2,
        "Complexity compares two or more regions by two or more industries, not %s by %s.",
        present(diversity),
        present(ubiquity));
    BinaryProduct toRegions = BinaryProduct.byRegion(matrix);
    BinaryProduct toIndustries = BinaryProduct.byIndustry(matrix);
    return present(ubiquity) <= present(diversity)
        ? onFirst(ubiquity, diversity, toIndustries, toRegions, false)
        : onFirst(diversity, ubiquity, toRegions, toIndustries, true);
  }

  /** Iterates on one side; the other follows from it. */
  private static Complexity onFirst(
      int[] degree,
      int[] otherDegree,
      BinaryProduct toOwn,
      BinaryProduct toOther,
      boolean ownIsRegions) {
    double[] root = inverseRoots(degree);
    double[] scaled = new double[degree.length];
    double[] other = new double[otherDegree.length];
    Lanczos.Operator operator =
        (vector, image) -> {
          multiply(vector, root, scaled);
          toOther.times(scaled, other);
          divide(other, otherDegree);
          toOwn.times(other, image);
          multiply(image, root, image);
        };
    boolean[] present = new boolean[degree.length];
    double[] first = new double[degree.length];
    for (int k = 0; k < degree.length; k++) {
      present[k] = degree[k] > 0;
      first[k] = Math.sqrt(degree[k]);
    }
    double length = Math.sqrt(Lanczos.dot(first, first));
    for (int k = 0; k < degree.length; k++) {
      first[k] /= length;
    }
    Lanczos second =
        Lanczos.run(
            operator,
            present,
            List.of(first),
            (value, residual) -> residual <= RESIDUAL,
            MOST_STEPS);
    double[] vector = second.vector();
    Lanczos third =
        Lanczos.run(
            operator,
            present,
            List.of(first, vector),
            (value, residual) ->
                residual <= RESIDUAL
                    || (residual <= RESIDUAL_OF_THIRD
                        && residual <= RESIDUAL_BY_GAP * (second.value() - value)),
            MOST_STEPS);

    double[] own = new double[degree.length];
    multiply(vector, root, own);
    toOther.times(own, other);
    divide(other, otherDegree);
    for (int k = 0; k < own.length; k++) {
      own[k] = present[k] ? own[k] : Double.NaN;
    }
    for (int k = 0; k < other.length; k++) {
      other[k] = otherDegree[k] > 0 ? other[k] : Double.NaN;
    }
    if (ownIsRegions) {
      for (int k = 0; k < other.length; k++) {
        other[k] /= second.value();
      }
    }
    double[] regions = ownIsRegions ? own : other;
    double[] industries = ownIsRegions ? other : own;
    if (largest(regions) < 0) {
      negate(regions);
      negate(industries);
    }
    return new Complexity(
        regions, industries, second.value(), Math.max(0, third.value()), second.residual());
  }

  /** The regions' values (ECI), not standardised; {@code NaN} without presence. A new array. */
  public double[] ofRegions() {
    return regions.clone();
  }

  /**
   * The industries' values (PCI) on the regions' scale; {@code NaN} without presence. A new array.
   */
  public double[] ofIndustries() {
    return industries.clone();
  }

  /** The second eigenvalue, from 0 to 1; 1 if the graph is not connected. */
  public double secondEigenvalue() {
    return secondEigenvalue;
  }

  /** The third eigenvalue, at most 1e-7 too small; 0 if there are only two. */
  public double thirdEigenvalue() {
    return thirdEigenvalue;
  }

  /** By how much the second eigenvalue exceeds the third; 0 if they are equal. */
  public double gap() {
    return Math.max(0, secondEigenvalue - thirdEigenvalue);
  }

  /**
   * The sine of the largest angle between the vector that was found and the true one: the residual,
   * which is at least rounding error, over the gap. Near 1, above it or infinite where the
   * eigenvalues are equal and no vector is the true one.
   */
  public double errorBound() {
    return Math.max(residual, ROUNDING) / gap();
  }

  private static int present(int[] degree) {
    int count = 0;
    for (int d : degree) {
      count += d > 0 ? 1 : 0;
    }
    return count;
  }

  private static double[] inverseRoots(int[] degree) {
    double[] roots = new double[degree.length];
    for (int k = 0; k < degree.length; k++) {
      roots[k] = degree[k] > 0 ? 1 / Math.sqrt(degree[k]) : 0;
    }
    return roots;
  }

  private static void multiply(double[] values, double[] factors, double[] result) {
    for (int k = 0; k < values.length; k++) {
      result[k] = values[k] * factors[k];
    }
  }

  private static void divide(double[] values, int[] degree) {
    for (int k = 0; k < values.length; k++) {
      values[k] = degree[k] > 0 ? values[k] / degree[k] : 0;
    }
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      if (Math.abs(value) > Math.abs(largest)) { // not for NaN
        largest = value;
      }
    }
    return largest;
  }

  private static void negate(double[] values) {
    for (int k = 0; k < values.length; k++) {
      values[k] = -values[k];
    }
  }
}

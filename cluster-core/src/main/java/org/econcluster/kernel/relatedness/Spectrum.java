package org.econcluster.kernel.relatedness;

import java.util.Arrays;

/**
 * All eigenvalues of the bipartite graph of regions and industries.
 *
 * <p>Stateless and thread-safe.
 */
public final class Spectrum {

  private Spectrum() {}

  /**
   * Returns the eigenvalues, the largest first.
   *
   * <p>Those of \(D^{-1} B U^{-1} B'\), with \(D\) the diversities and \(U\) the ubiquities on a
   * diagonal.
   *
   * <ul>
   *   <li>Unit: none, from 0 to 1; as many as regions with any presence, where there are fewer
   *       industries filled up with 0.
   *   <li>None for a matrix without presence. 1 as often as the graph has connected parts.
   *   <li>Never {@code NaN}. Errors are some 1e-15, so that an eigenvalue of 0 may come out as
   *       that; below 0 none is returned.
   * </ul>
   *
   * <p>Of the order of \(n^2 (m + n)\) operations for \(n\) the smaller number of regions or
   * industries and \(m\) the larger; allocates a matrix of that smaller size.
   *
   * <p>Reference: Mealy, Farmer and Teytelboym (2019). doi:10.1126/sciadv.aau1705
   */
  public static double[] of(BinaryMatrix matrix) {
    int[] diversity = matrix.diversity();
    int[] ubiquity = matrix.ubiquity();
    int[] regions = present(diversity);
    int[] industries = present(ubiquity);
    double[] values = new double[regions.length];
    if (regions.length == 0) {
      return values;
    }
    boolean byRegion = regions.length <= industries.length;
    int[] own = byRegion ? regions : industries;
    int[] others = byRegion ? industries : regions;
    int[] ownDegree = byRegion ? diversity : ubiquity;
    int[] otherDegree = byRegion ? ubiquity : diversity;
    int n = own.length;
    double[] symmetric = new double[n * n];
    int[] members = new int[n];
    for (int other : others) {
      int count = 0;
      for (int k = 0; k < n; k++) {
        if (byRegion ? matrix.has(own[k], other) : matrix.has(other, own[k])) {
          members[count++] = k;
        }
      }
      addPairs(members, count, 1.0 / otherDegree[other], symmetric, n);
    }
    for (int a = 0; a < n; a++) {
      for (int b = 0; b <= a; b++) {
        symmetric[a * n + b] /= Math.sqrt((double) ownDegree[own[a]] * ownDegree[own[b]]);
      }
    }
    double[] diagonal = new double[n];
    double[] beside = new double[n];
    Tridiagonal.reduce(symmetric, diagonal, beside);
    Tridiagonal.diagonalise(diagonal, beside);
    Arrays.sort(diagonal);
    for (int k = 0; k < n; k++) {
      values[k] = Math.max(0, diagonal[n - 1 - k]);
    }
    return values;
  }

  private static void addPairs(int[] members, int count, double weight, double[] symmetric, int n) {
    for (int a = 0; a < count; a++) {
      int row = members[a] * n;
      for (int b = 0; b <= a; b++) {
        symmetric[row + members[b]] += weight;
      }
    }
  }

  private static int[] present(int[] degree) {
    int[] indexes = new int[degree.length];
    int count = 0;
    for (int k = 0; k < degree.length; k++) {
      if (degree[k] > 0) {
        indexes[count++] = k;
      }
    }
    return Arrays.copyOf(indexes, count);
  }
}

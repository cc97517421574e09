package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Who neighbours whom, and how strongly: a sparse square matrix without diagonal.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpatialWeights {

  private final int[] starts;
  private final int[] neighbours;
  private final double[] weights;

  private SpatialWeights(int[] starts, int[] neighbours, double[] weights) {
    this.starts = starts;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /**
   * Returns weights from a list of directed pairs.
   *
   * @param size number of areas, at least 1
   * @param from area of each pair, from 0
   * @param to its neighbour, another area
   * @param weights of each pair, finite, not negative; a pair given twice is refused
   */
  public static SpatialWeights of(int size, int[] from, int[] to, double[] weights) {
    checkArgument(size >= 1, "The number of areas (%s) must be at least 1.", size);
    checkArgument(
        from.length == to.length && from.length == weights.length,
        "There are %s areas, %s neighbours and %s weights.",
        from.length,
        to.length,
        weights.length);
    int[] starts = new int[size + 1];
    for (int k = 0; k < from.length; k++) {
      checkArgument(
          from[k] >= 0 && from[k] < size && to[k] >= 0 && to[k] < size && from[k] != to[k],
          "The pair %s to %s is not of two different areas below %s.",
          from[k],
          to[k],
          size);
      checkArgument(
          weights[k] >= 0 && weights[k] < Double.POSITIVE_INFINITY,
          "The weight of pair %s to %s (%s) must be finite and not negative.",
          from[k],
          to[k],
          weights[k]);
      starts[from[k] + 1]++;
    }
    for (int a = 0; a < size; a++) {
      starts[a + 1] += starts[a];
    }
    Integer[] order = new Integer[from.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(
        order,
        (one, other) ->
            from[one] != from[other]
                ? Integer.compare(from[one], from[other])
                : Integer.compare(to[one], to[other]));
    int[] neighbours = new int[from.length];
    double[] sorted = new double[from.length];
    for (int k = 0; k < order.length; k++) {
      neighbours[k] = to[order[k]];
      sorted[k] = weights[order[k]];
      checkArgument(
          k == 0 || from[order[k]] != from[order[k - 1]] || neighbours[k] != neighbours[k - 1],
          "The pair %s to %s is given twice.",
          from[order[k]],
          neighbours[k]);
    }
    return new SpatialWeights(starts, neighbours, sorted);
  }

  /** Number of areas. */
  public int size() {
    return starts.length - 1;
  }

  /** Number of neighbours of an area; 0 for an island. */
  public int degree(int area) {
    return starts[area + 1] - starts[area];
  }

  /** Where the pairs of an area begin; those of the next begin where they end. */
  public int start(int area) {
    return starts[area];
  }

  /** The neighbour of a pair. */
  public int neighbour(int pair) {
    return neighbours[pair];
  }

  /** The weight of a pair. */
  public double weight(int pair) {
    return weights[pair];
  }

  /** Returns weights of the same pairs that add up to 1 for every area but islands: style W. */
  public SpatialWeights rowStandardised() {
    double[] standardised = weights.clone();
    for (int a = 0; a < size(); a++) {
      double sum = 0;
      for (int k = starts[a]; k < starts[a + 1]; k++) {
        sum += weights[k];
      }
      for (int k = starts[a]; k < starts[a + 1]; k++) {
        standardised[k] = sum > 0 ? weights[k] / sum : 0;
      }
    }
    return new SpatialWeights(starts, neighbours, standardised);
  }

  /**
   * Writes, for every area and column, the weighted sum over the area's neighbours.
   *
   * @param values area by area, {@code columns} for each
   * @param columns number of values for each area, at least 1
   * @param sums receives the result in the same layout; another array than {@code values}
   */
  public void lag(double[] values, int columns, double[] sums) {
    checkArgument(
        values.length == size() * columns && sums.length == values.length,
        "%s values and %s sums are not of %s areas with %s columns.",
        values.length,
        sums.length,
        size(),
        columns);
    checkArgument(values != sums, "The sums cannot be written over the values.");
    Arrays.fill(sums, 0);
    for (int a = 0; a < size(); a++) {
      for (int k = starts[a]; k < starts[a + 1]; k++) {
        for (int c = 0; c < columns; c++) {
          sums[a * columns + c] += weights[k] * values[neighbours[k] * columns + c];
        }
      }
    }
  }
}

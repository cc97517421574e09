package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Who neighbours whom, and how strongly: a sparse square matrix without diagonal.
 *
 * <p>An area to and from which no weight leads is an island. What a measure makes of islands is
 * said with the measure.
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
    }
    int[] byNeighbour = sorted(identity(from.length), to, size);
    int[] order = sorted(byNeighbour, from, size);
    int[] neighbours = new int[from.length];
    double[] inOrder = new double[from.length];
    for (int k = 0; k < order.length; k++) {
      neighbours[k] = to[order[k]];
      inOrder[k] = weights[order[k]];
      checkArgument(
          k == 0 || from[order[k]] != from[order[k - 1]] || neighbours[k] != neighbours[k - 1],
          "The pair %s to %s is given twice.",
          from[order[k]],
          neighbours[k]);
    }
    return new SpatialWeights(starts(from, size), neighbours, inOrder);
  }

  /**
   * Returns the weights of a grid whose cells neighbour those beside, above and below them.
   *
   * @param rows of the grid, at least 1; areas are its cells, row by row
   * @param columns of the grid, at least 1
   */
  public static SpatialWeights rook(int rows, int columns) {
    return grid(rows, columns, 1);
  }

  /**
   * Returns the weights of a grid whose cells neighbour all that touch them, also at a corner.
   *
   * @param rows of the grid, at least 1; areas are its cells, row by row
   * @param columns of the grid, at least 1
   */
  public static SpatialWeights queen(int rows, int columns) {
    return grid(rows, columns, 2);
  }

  /** Cells whose squared distance is at most {@code reach} are neighbours. */
  private static SpatialWeights grid(int rows, int columns, int reach) {
    checkArgument(
        rows >= 1 && columns >= 1 && (long) rows * columns <= Integer.MAX_VALUE / 8,
        "A grid of %s rows and %s columns is empty or too large.",
        rows,
        columns);
    int[] starts = new int[rows * columns + 1];
    int[] neighbours = new int[rows * columns * 8];
    int pairs = 0;
    for (int r = 0, cell = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++, cell++) {
        for (int down = Math.max(-1, -r); down <= 1 && r + down < rows; down++) {
          for (int right = Math.max(-1, -c); right <= 1 && c + right < columns; right++) {
            int squared = down * down + right * right;
            if (squared > 0 && squared <= reach) {
              neighbours[pairs++] = cell + down * columns + right;
            }
          }
        }
        starts[cell + 1] = pairs;
      }
    }
    double[] ones = new double[pairs];
    Arrays.fill(ones, 1);
    return new SpatialWeights(starts, Arrays.copyOf(neighbours, pairs), ones);
  }

  /** Number of areas. */
  public int size() {
    return starts.length - 1;
  }

  /** Number of neighbours of an area. */
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

  /** The weight from one area to another; 0 where they are no neighbours. */
  double weight(int from, int to) {
    int pair = Arrays.binarySearch(neighbours, starts[from], starts[from + 1], to);
    return pair >= 0 ? weights[pair] : 0;
  }

  /** Returns weights of the same pairs that add up to 1 for every area with neighbours: style W. */
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

  /** The areas that are no islands, in order. */
  public int[] connected() {
    boolean[] linked = new boolean[size()];
    for (int a = 0; a < size(); a++) {
      for (int k = starts[a]; k < starts[a + 1]; k++) {
        if (weights[k] > 0) {
          linked[a] = true;
          linked[neighbours[k]] = true;
        }
      }
    }
    int[] areas = new int[size()];
    int count = 0;
    for (int a = 0; a < size(); a++) {
      if (linked[a]) {
        areas[count++] = a;
      }
    }
    return Arrays.copyOf(areas, count);
  }

  /**
   * Returns the weights between some of the areas, which are numbered anew from 0.
   *
   * @param areas rising, at least one
   */
  public SpatialWeights between(int[] areas) {
    checkArgument(areas.length >= 1, "There must be at least one area.");
    int[] renumbered = new int[size()];
    Arrays.fill(renumbered, -1);
    for (int a = 0; a < areas.length; a++) {
      checkArgument(
          areas[a] >= 0 && areas[a] < size() && (a == 0 || areas[a] > areas[a - 1]),
          "Area %s is not below %s and above the one before.",
          areas[a],
          size());
      renumbered[areas[a]] = a;
    }
    int[] fewerStarts = new int[areas.length + 1];
    int[] fewerNeighbours = new int[neighbours.length];
    double[] fewerWeights = new double[neighbours.length];
    int pairs = 0;
    for (int a = 0; a < areas.length; a++) {
      for (int k = starts[areas[a]]; k < starts[areas[a] + 1]; k++) {
        if (renumbered[neighbours[k]] >= 0) {
          fewerNeighbours[pairs] = renumbered[neighbours[k]];
          fewerWeights[pairs++] = weights[k];
        }
      }
      fewerStarts[a + 1] = pairs;
    }
    return new SpatialWeights(
        fewerStarts, Arrays.copyOf(fewerNeighbours, pairs), Arrays.copyOf(fewerWeights, pairs));
  }

  private static int[] identity(int length) {
    int[] order = new int[length];
    Arrays.setAll(order, k -> k);
    return order;
  }

  /** Sorts indexes by key, those of equal key staying in order. */
  private static int[] sorted(int[] order, int[] keys, int bound) {
    int[] next = starts(keys, bound);
    int[] sorted = new int[order.length];
    for (int k : order) {
      sorted[next[keys[k]]++] = k;
    }
    return sorted;
  }

  private static int[] starts(int[] keys, int bound) {
    int[] starts = new int[bound + 1];
    for (int key : keys) {
      starts[key + 1]++;
    }
    for (int key = 0; key < bound; key++) {
      starts[key + 1] += starts[key];
    }
    return starts;
  }
}

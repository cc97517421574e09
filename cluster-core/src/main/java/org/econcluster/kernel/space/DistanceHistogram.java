package org.econcluster.kernel.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many pairs, and of what mass, lie at which distance: bins whose width is a share of the
 * distance, and which also know the mean square of the distances they hold.
 *
 * <p>A bin is told by the leading bits of a squared distance in single precision, so that sorting a
 * pair into it takes neither a square root nor a division. Counts and mean squares are sums of
 * whole numbers, which do not depend on the order in which pairs are visited; masses are added up
 * in blocks, in order.
 */
final class DistanceHistogram {

  private static final int MANTISSA_BITS = 23;

  /** Added to squares, in units of the limit's square, so that few powers of 2 have bins. */
  private static final float LEAST = 0x1p-26f;

  /** A distance of exactly the limit stays within it after rounding. */
  private static final double WITHIN = 1 - 0x1p-20;

  /** A cell counts in its upper bits and sums mantissas below, so it must be emptied in time. */
  private static final long ONE = 1L << 36;

  private static final int MOST_IN_CELL = 1 << 22;

  /** Few enough for the nearest cache. */
  private static final int CHUNK = 1024;

  private final double limit;
  private final int firstKey;
  private final int fractionBits;
  private final long[] count;
  private final long[] fractions;
  private final double[] mass;
  private final double[] massSquares;
  private int[] occupied = {};

  /** Makes empty bins up to a power of 2 above a distance in units of the limit. */
  private DistanceHistogram(double limit, int bits, double farthest, boolean weighted) {
    this.limit = limit;
    this.fractionBits = MANTISSA_BITS - bits;
    this.firstKey = Float.floatToRawIntBits(LEAST) >>> fractionBits;
    int octaves = Math.getExponent(farthest * farthest) - Math.getExponent(LEAST) + 2;
    int bins = Integer.highestOneBit(octaves - 1) << (bits + 1); // a power of 2, to be masked
    this.count = new long[bins];
    this.fractions = new long[bins];
    this.mass = new double[weighted ? bins : 0];
    this.massSquares = new double[weighted ? bins : 0];
  }

  /**
   * Returns the distances of pairs.
   *
   * @param limit distances above it may be left out; positive
   * @param bits a bin's width is at most 2 to the power of minus so many, less one, of its distance
   * @param weighted whether masses are wanted besides counts
   */
  static DistanceHistogram of(
      PointPairs pairs, double limit, int bits, boolean weighted, int threads) {
    PointPairs.Points others = pairs.other();
    CellGrid grid = new CellGrid(others.x(), others.y(), limit);
    double[] sortedX = grid.ordered(others.x());
    double[] sortedY = grid.ordered(others.y());
    double[] weights = grid.ordered(others.weight());
    PointPairs.Points rows =
        pairs.isWithin() ? new PointPairs.Points(sortedX, sortedY, weights) : pairs.one();
    float[] x = scaled(sortedX, grid.left(), limit);
    float[] y = scaled(sortedY, grid.bottom(), limit);
    float[] rowX = pairs.isWithin() ? x : scaled(rows.x(), grid.left(), limit);
    float[] rowY = pairs.isWithin() ? y : scaled(rows.y(), grid.bottom(), limit);
    DistanceHistogram histogram =
        new DistanceHistogram(limit, bits, grid.farthest() / limit, weighted);
    List<Filler> parts =
        Blocks.compute(
            rows.size(),
            pairs.count()
                / histogram.count.length, // each block has bins of its own to fill and empty
            threads,
            (from, to) -> {
              Filler filler = new Filler(x, y, weights, histogram);
              for (int i = from; i < to; i++) {
                filler.centre(rowX[i], rowY[i], rows.weight()[i]);
                grid.near(rows.x()[i], rows.y()[i], pairs.isWithin() ? i + 1 : 0, filler);
              }
              return filler.finished();
            });
    for (Filler part : parts) {
      for (int k = 0; k < histogram.mass.length; k++) {
        histogram.mass[k] += part.mass[k];
        histogram.massSquares[k] += part.massSquares[k];
      }
    }
    histogram.occupied =
        IntStream.range(0, histogram.count.length)
            .filter(bin -> histogram.count(bin) > 0)
            .toArray();
    return histogram;
  }

  /** The bins that hold pairs, from near to far. */
  int[] occupied() {
    return occupied;
  }

  /** The bins that hold pairs within the limit, from near to far. */
  int[] occupiedWithinLimit() {
    int beyond = (Float.floatToRawIntBits(1f) >>> fractionBits) - firstKey;
    int end = Arrays.binarySearch(occupied, beyond);
    return Arrays.copyOf(occupied, end < 0 ? -end - 1 : end);
  }

  long count(int bin) {
    return count[cell(bin)];
  }

  /** The distance of the pairs in a bin, the root of the mean square, every pair counting once. */
  double distance(int bin) {
    int bits = (firstKey + bin) << fractionBits;
    double least = Float.intBitsToFloat(bits);
    double step = (double) Float.intBitsToFloat(bits + (1 << fractionBits)) - least;
    double share = fractions[cell(bin)] / (double) count[cell(bin)] / (1 << fractionBits);
    return distanceOf(least + step * share);
  }

  /** The mass of the pairs in a bin. */
  double mass(int bin) {
    return mass[cell(bin)];
  }

  /** The distance of the pairs in a bin, every pair counting by its mass. */
  double distanceOfMass(int bin) {
    return distanceOf(massSquares[cell(bin)] / mass[cell(bin)]);
  }

  private double distanceOf(double square) {
    return Math.sqrt(Math.max(0, square - LEAST)) * limit / WITHIN;
  }

  private int cell(int bin) {
    return (firstKey + bin) & (count.length - 1);
  }

  /** Moves what is packed to where it cannot overflow; whole numbers come in any order. */
  private synchronized void empty(long[] packed) {
    for (int bin = 0; bin < packed.length; bin++) {
      long cell = packed[cell(bin)];
      if (cell > 0) {
        long each = ONE + ((long) (firstKey + bin) << fractionBits);
        long pairs = cell / each;
        count[cell(bin)] += pairs;
        fractions[cell(bin)] += cell - pairs * each;
      }
    }
    Arrays.fill(packed, 0);
  }

  private static float[] scaled(double[] values, double least, double limit) {
    float[] scaled = new float[values.length];
    for (int k = 0; k < values.length; k++) {
      scaled[k] = (float) ((values[k] - least) / limit * WITHIN);
    }
    return scaled;
  }

  /** Fills bins with the distances from one point after the other to runs of points. */
  private static final class Filler implements CellGrid.RunVisitor {

    private final float[] xs;
    private final float[] ys;
    private final double[] weights;
    private final DistanceHistogram histogram;
    private final double[] mass;
    private final double[] massSquares;
    private final float[] squares = new float[CHUNK];
    private long[] packed;
    private int held;
    private float x;
    private float y;
    private double weight;

    Filler(float[] xs, float[] ys, double[] weights, DistanceHistogram histogram) {
      this.xs = xs;
      this.ys = ys;
      this.weights = weights;
      this.histogram = histogram;
      this.packed = new long[histogram.count.length];
      this.mass = new double[histogram.mass.length];
      this.massSquares = new double[histogram.mass.length];
    }

    void centre(float newX, float newY, double newWeight) {
      x = newX;
      y = newY;
      weight = newWeight;
    }

    @Override
    public void visit(int from, int to) {
      for (int first = from; first < to; first += CHUNK) {
        int length = Math.min(CHUNK, to - first);
        if (held > MOST_IN_CELL - length) {
          histogram.empty(packed);
          held = 0;
        }
        held += length;
        square(xs, ys, first, length, x, y, squares);
        count(squares, length, packed, histogram.fractionBits);
        if (mass.length > 0) {
          weigh(first, length);
        }
      }
    }

    Filler finished() {
      histogram.empty(packed);
      packed = new long[0];
      return this;
    }

    /** A loop that compiles to vector instructions. */
    private static void square(
        float[] xs, float[] ys, int first, int length, float x, float y, float[] squares) {
      for (int k = 0; k < length; k++) {
        float dx = xs[first + k] - x;
        float dy = ys[first + k] - y;
        squares[k] = dx * dx + dy * dy + LEAST;
      }
    }

    /** Adds a pair and the bits of its square at once; what the bits share is taken out later. */
    private static void count(float[] squares, int length, long[] packed, int fractionBits) {
      int mask = packed.length - 1;
      for (int k = 0; k < length; k++) {
        int bits = Float.floatToRawIntBits(squares[k]);
        packed[(bits >>> fractionBits) & mask] += bits + ONE;
      }
    }

    private void weigh(int first, int length) {
      int mask = mass.length - 1;
      for (int k = 0; k < length; k++) {
        int cell = (Float.floatToRawIntBits(squares[k]) >>> histogram.fractionBits) & mask;
        double product = weight * weights[first + k];
        mass[cell] += product;
        massSquares[cell] += product * squares[k];
      }
    }
  }
}

package org.econcluster.kernel.space;

import java.util.Arrays;
import java.util.List;

/**
 * How many pairs, and of what mass, lie at which distance: bins of equal width that also know the
 * mean distance of what they hold.
 *
 * <p>Counts are whole numbers and mean distances are sums of whole 4096ths of a bin, so neither
 * depends on the order in which pairs are visited; masses are added up in blocks, in order.
 */
final class DistanceHistogram {

  private static final int FRACTION_BITS = 12;
  private static final int FRACTIONS = 1 << FRACTION_BITS;

  /** Adding it moves a number's whole part and 4096ths to the end of its bits. */
  private static final double SHIFT = 1L << (52 - FRACTION_BITS);

  private static final long SHIFT_BITS = Double.doubleToRawLongBits(SHIFT);

  /** A cell counts in its upper bits and sums fractions below, so it must be emptied in time. */
  private static final int COUNT_BIT = 36;

  private static final int MOST_IN_CELL = 1 << (COUNT_BIT - FRACTION_BITS);

  /** Few enough for the nearest cache. */
  private static final int CHUNK = 1024;

  private final double width;
  private final long[] count;
  private final long[] fractions;
  private final double[] mass;
  private final double[] massFractions;

  private DistanceHistogram(
      double width, long[] count, long[] fractions, double[] mass, double[] massFractions) {
    this.width = width;
    this.count = count;
    this.fractions = fractions;
    this.mass = mass;
    this.massFractions = massFractions;
  }

  /**
   * Returns the distances of pairs.
   *
   * @param width of a bin, positive
   * @param limit distances above it may be left out
   * @param weighted whether masses are wanted besides counts
   */
  static DistanceHistogram of(
      PointPairs pairs, double width, double limit, boolean weighted, int threads) {
    PointPairs.Points others = pairs.other();
    CellGrid grid = new CellGrid(others.x(), others.y(), limit);
    PointPairs.Points sorted =
        new PointPairs.Points(
            grid.ordered(others.x()), grid.ordered(others.y()), grid.ordered(others.weight()));
    PointPairs.Points rows = pairs.isWithin() ? sorted : pairs.one();
    int bins = (int) Math.min(Math.ceil(limit / width) + 1, 1 << 26);
    List<Filler> parts =
        Blocks.compute(
            rows.size(),
            threads,
            (from, to) -> {
              Filler filler = new Filler(sorted, width, bins, weighted);
              for (int i = from; i < to; i++) {
                double weight = rows.weight()[i];
                filler.centre(rows.x()[i], rows.y()[i], weight);
                grid.near(rows.x()[i], rows.y()[i], pairs.isWithin() ? i + 1 : 0, filler);
              }
              filler.empty();
              return filler;
            });
    long[] count = new long[bins + 1];
    long[] fractions = new long[bins + 1];
    double[] mass = new double[weighted ? bins + 1 : 0];
    double[] massFractions = new double[weighted ? bins + 1 : 0];
    for (Filler part : parts) {
      for (int k = 0; k < bins; k++) { // the last bin holds what lies beyond
        count[k] += part.count[k];
        fractions[k] += part.fractions[k];
      }
      for (int k = 0; weighted && k < bins; k++) {
        mass[k] += part.mass[k];
        massFractions[k] += part.massFractions[k];
      }
    }
    return new DistanceHistogram(width, count, fractions, mass, massFractions);
  }

  int bins() {
    return count.length;
  }

  long count(int bin) {
    return count[bin];
  }

  /** The mean distance of the pairs in a bin, every pair counting once. */
  double mean(int bin) {
    return (bin + fractions[bin] / ((double) FRACTIONS * count[bin])) * width;
  }

  /** The mass of the pairs in a bin. */
  double mass(int bin) {
    return mass[bin];
  }

  /** The mean distance of the pairs in a bin, every pair counting by its mass. */
  double centreOfMass(int bin) {
    return (bin + massFractions[bin] / (FRACTIONS * mass[bin])) * width;
  }

  /** Fills bins with the distances from one point after the other to runs of points. */
  private static final class Filler implements CellGrid.RunVisitor {

    private final PointPairs.Points points;
    private final double binsPerUnit;
    private final double last;
    private final boolean weighted;
    private final long[] packed;
    private final long[] count;
    private final long[] fractions;
    private final double[] mass;
    private final double[] massFractions;
    private final double[] shifted = new double[CHUNK];
    private int held;
    private double x;
    private double y;
    private double weight;

    Filler(PointPairs.Points points, double width, int bins, boolean weighted) {
      this.points = points;
      this.binsPerUnit = 1 / width;
      this.last = bins;
      this.weighted = weighted;
      this.packed = new long[bins + 1];
      this.count = new long[bins + 1];
      this.fractions = new long[bins + 1];
      this.mass = new double[weighted ? bins + 1 : 0];
      this.massFractions = new double[weighted ? bins + 1 : 0];
    }

    void centre(double newX, double newY, double newWeight) {
      x = newX;
      y = newY;
      weight = newWeight;
    }

    @Override
    public void visit(int from, int to) {
      for (int first = from; first < to; first += CHUNK) {
        int length = Math.min(CHUNK, to - first);
        if (held > MOST_IN_CELL - length) {
          empty();
        }
        held += length;
        shift(points.x(), points.y(), first, length, x, y, binsPerUnit, last, shifted);
        count(shifted, length, packed);
        if (weighted) {
          weigh(shifted, length, points.weight(), first, weight, mass, massFractions);
        }
      }
    }

    /** Distances in bins, at most {@code last}; a loop that compiles to vector instructions. */
    private static void shift(
        double[] xs,
        double[] ys,
        int first,
        int length,
        double x,
        double y,
        double binsPerUnit,
        double last,
        double[] shifted) {
      for (int k = 0; k < length; k++) {
        double dx = xs[first + k] - x;
        double dy = ys[first + k] - y;
        shifted[k] = Math.min(Math.sqrt(dx * dx + dy * dy) * binsPerUnit, last) + SHIFT;
      }
    }

    private static void count(double[] shifted, int length, long[] packed) {
      for (int k = 0; k < length; k++) {
        long fixed = Double.doubleToRawLongBits(shifted[k]) - SHIFT_BITS;
        packed[(int) (fixed >>> FRACTION_BITS)] += (1L << COUNT_BIT) + (fixed & (FRACTIONS - 1));
      }
    }

    private static void weigh(
        double[] shifted,
        int length,
        double[] weights,
        int first,
        double weight,
        double[] mass,
        double[] massFractions) {
      for (int k = 0; k < length; k++) {
        long fixed = Double.doubleToRawLongBits(shifted[k]) - SHIFT_BITS;
        int bin = (int) (fixed >>> FRACTION_BITS);
        double product = weight * weights[first + k];
        mass[bin] += product;
        massFractions[bin] += product * (fixed & (FRACTIONS - 1));
      }
    }

    /** Moves what is packed to where it cannot overflow. */
    void empty() {
      for (int k = 0; k < packed.length; k++) {
        count[k] += packed[k] >>> COUNT_BIT;
        fractions[k] += packed[k] & ((1L << COUNT_BIT) - 1);
      }
      Arrays.fill(packed, 0);
      held = 0;
    }
  }
}

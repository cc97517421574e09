package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/**
 * The relative measures of Marcon and Puech: how much of one type is near establishments of
 * another, compared with how much there is of it anywhere.
 *
 * <p>Stateless and thread-safe.
 */
public final class MarconPuech {

  /** Beyond it the density, which weighs every pair at every radius, takes too long. */
  public static final int MOST_POINTS_OF_DENSITY = 5_000;

  private static final int CHUNK = 1024;

  private MarconPuech() {}

  /**
   * Writes the cumulative function M of every type around every type.
   *
   * <p>With \(w(i, r)\) the weight of all other points within \(r\) of point \(i\), \(w_b(i, r)\)
   * that of type \(b\), \(W\) and \(W_b\) that of the whole area, over those points \(i\) of type
   * \(a\) that have a neighbour within \(r\):
   *
   * <p>\[ M_{ab}(r) = \sum_i \frac{w_b(i, r)}{w(i, r)} \Big/ \sum_i \frac{W_b - [a = b] w_i}{W -
   * w_i} \]
   *
   * <p>Against controls, the denominators hold type \(b\) and the numerators type \(a\):
   * \(M_{ab}(r) = \sum_i \frac{w_a(i, r)}{w_b(i, r)} / \sum_i \frac{W_a - w_i}{W_b}\), over the
   * points with a control within \(r\).
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 where the type is as frequent near by as anywhere, 2 where twice as
   *       much.
   *   <li>{@code NaN} where no point of the type has a neighbour of positive weight within the
   *       radius, or there is none of the other type; against controls also for a type against
   *       itself.
   *   <li>A distance equal to a radius is within it. A point never neighbours itself, but one at
   *       the same place.
   *   <li>Multiplying all weights, or all coordinates and radii, by one number changes nothing but
   *       the last bits.
   * </ul>
   *
   * <p>One pass over the pairs within the largest radius, for all types together; allocates three
   * sorted copies of the points, three {@code int} for each point and two for each cell of a grid
   * of at most 512 by 512, and, for each of at most 32 blocks, two {@code double} for each pair of
   * types and radius and a buffer of 8 KiB. Blocks depend on the number of points alone and are
   * added up in order, so equal input gives equal bits whatever the number of threads.
   *
   * <p>Reference: Marcon, E. and Puech, F. (2010). Measures of the geographic concentration of
   * industries: improving distance-based methods. <i>Journal of Economic Geography</i> 10(5),
   * 745-762. doi:10.1093/jeg/lbp056
   *
   * @param points with coordinates and weights, paired within
   * @param type of each point, from 0
   * @param types number of types
   * @param againstControls whether the second type stands for controls
   * @param radii rising, not negative
   * @param threads at least 1
   * @param m receives the results by type around which, type near it, and radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void cumulative(
      PointPairs points,
      int[] type,
      int types,
      boolean againstControls,
      double[] radii,
      int threads,
      double[] m) {
    checkTypes(points, type, types);
    Radii.check(radii);
    int cells = types * types * radii.length;
    checkArgument(m.length == cells, "There are %s results, not %s.", m.length, cells);
    PointPairs.Points given = points.one();
    CellGrid grid = new CellGrid(given.x(), given.y(), radii[radii.length - 1]);
    PointPairs.Points sorted =
        new PointPairs.Points(
            grid.ordered(given.x()), grid.ordered(given.y()), grid.ordered(given.weight()));
    int[] sortedType = Arrays.stream(grid.order()).map(k -> type[k]).toArray();
    double[] totals = totals(given.weight(), type, types);
    Radii bounds = new Radii(radii);
    List<Around> parts =
        Blocks.compute(
            given.size(),
            threads,
            (from, to) -> {
              Around around =
                  new Around(sorted, sortedType, bounds, radii.length, totals, againstControls);
              for (int i = from; i < to; i++) {
                around.point(i);
                grid.near(sorted.x()[i], sorted.y()[i], 0, around);
                around.finish();
              }
              return around;
            });
    double[] expected = new double[cells];
    Arrays.fill(m, 0);
    for (Around part : parts) {
      for (int k = 0; k < cells; k++) {
        m[k] += part.local[k];
        expected[k] += part.expected[k];
      }
    }
    for (int k = 0; k < cells; k++) {
      m[k] /= expected[k]; // 0/0 is the NaN promised
    }
  }

  /**
   * Writes the density function m of one type around another.
   *
   * <p>As {@link #cumulative}, but neighbours count by how close their distance is to \(r\): with
   * \(w_b(i, r) = \sum_j w_j \exp(-(r - d_{ij})^2 / 2 h^2)\) over the points of type \(b\) other
   * than \(i\), \(w(i, r)\) the same over all other points:
   *
   * <p>\[ m_{ab}(r) = \sum_i \frac{w_b(i, r)}{w(i, r)} \Big/ \sum_i \frac{W_b - [a = b] w_i}{W -
   * w_i} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 where the type is as frequent at that distance as anywhere.
   *   <li>A point without anything within about 38 bandwidths of a radius is left out there; {@code
   *       NaN} where that leaves no point, and throughout where the bandwidth is {@code NaN}.
   *   <li>No reflection at 0: numerator and denominator are alike short of it.
   *   <li>Multiplying all weights by one number changes nothing but the last bits.
   * </ul>
   *
   * <p>One pass over all pairs, with one exponential for each pair and radius; allocates two {@code
   * double} for each radius and block. Blocks depend on the number of points alone and are added up
   * in order.
   *
   * <p>Reference: Lang, G., Marcon, E. and Puech, F. (2020). Distance-based measures of spatial
   * concentration: introducing a relative density function. <i>Annals of Regional Science</i> 64,
   * 243-265. doi:10.1007/s00168-019-00946-7
   *
   * @param points with coordinates and weights, paired within; at most {@link
   *     #MOST_POINTS_OF_DENSITY}
   * @param type of each point, from 0
   * @param around type \(a\)
   * @param near type \(b\)
   * @param bandwidth positive, or {@code NaN}
   * @param radii rising, not negative
   * @param threads at least 1
   * @param m receives a value for each radius
   * @throws IllegalArgumentException if an argument is not as described
   */
  public static void density(
      PointPairs points,
      int[] type,
      int around,
      int near,
      double bandwidth,
      double[] radii,
      int threads,
      double[] m) {
    int types = Math.max(around, near) + 1;
    checkTypes(points, type, Math.max(types, Arrays.stream(type).max().orElse(0) + 1));
    Radii.check(radii);
    checkArgument(
        points.points() <= MOST_POINTS_OF_DENSITY,
        "The density is for at most %s points, not for %s.",
        MOST_POINTS_OF_DENSITY,
        points.points());
    checkArgument(!(bandwidth <= 0), "The bandwidth (%s) must be positive.", bandwidth);
    checkArgument(
        m.length == radii.length, "There are %s results for %s radii.", m.length, radii.length);
    double[] weight = points.one().weight();
    double total = 0;
    double totalNear = 0;
    for (int i = 0; i < weight.length; i++) {
      total += weight[i];
      totalNear += type[i] == near ? weight[i] : 0;
    }
    double all = total;
    double allNear = totalNear;
    double[] sums =
        Blocks.sum(
            weight.length,
            threads,
            2 * radii.length,
            (from, to) -> {
              double[] part = new double[2 * radii.length];
              for (int i = from; i < to; i++) {
                if (type[i] == around) {
                  double expected =
                      (allNear - (around == near ? weight[i] : 0)) / (all - weight[i]);
                  addRatios(points.one(), type, i, near, bandwidth, radii, expected, part);
                }
              }
              return part;
            });
    for (int k = 0; k < m.length; k++) {
      m[k] = sums[k] / sums[radii.length + k];
    }
  }

  private static void addRatios(
      PointPairs.Points points,
      int[] type,
      int i,
      int near,
      double bandwidth,
      double[] radii,
      double expected,
      double[] sums) {
    double[] ofAll = new double[radii.length];
    double[] ofNear = new double[radii.length];
    for (int j = 0; j < type.length; j++) {
      if (j == i) {
        continue;
      }
      double dx = points.x()[j] - points.x()[i];
      double dy = points.y()[j] - points.y()[i];
      double distance = Math.sqrt(dx * dx + dy * dy);
      for (int k = 0; k < radii.length; k++) {
        double z = (radii[k] - distance) / bandwidth;
        double mass = points.weight()[j] * Math.exp(-0.5 * z * z);
        ofAll[k] += mass;
        ofNear[k] += type[j] == near ? mass : 0;
      }
    }
    for (int k = 0; k < radii.length; k++) {
      if (ofAll[k] > 0) {
        sums[k] += ofNear[k] / ofAll[k];
        sums[radii.length + k] += expected;
      }
    }
  }

  private static double[] totals(double[] weight, int[] type, int types) {
    double[] totals = new double[types];
    for (int i = 0; i < weight.length; i++) {
      totals[type[i]] += weight[i];
    }
    return totals;
  }

  private static void checkTypes(PointPairs points, int[] type, int types) {
    checkArgument(points.isWithin(), "The points must be paired within one set.");
    checkArgument(
        type.length == points.points(),
        "There are %s types for %s points.",
        type.length,
        points.points());
    for (int i = 0; i < type.length; i++) {
      checkArgument(
          type[i] >= 0 && type[i] < types,
          "The type of point %s (%s) must be at least 0 and below %s.",
          i,
          type[i],
          types);
    }
  }

  /** Collects, around one point after the other, what lies within each radius. */
  private static final class Around implements CellGrid.RunVisitor {

    private final PointPairs.Points points;
    private final int[] type;
    private final Radii bounds;
    private final int radii;
    private final int types;
    private final double[] totals;
    private final double total;
    private final boolean againstControls;
    private final double[] within;
    private final double[] cumulated;
    private final double[] squares = new double[CHUNK];
    private final double[] local;
    private final double[] expected;
    private int i;

    Around(
        PointPairs.Points points,
        int[] type,
        Radii bounds,
        int radii,
        double[] totals,
        boolean againstControls) {
      this.points = points;
      this.type = type;
      this.bounds = bounds;
      this.radii = radii;
      this.types = totals.length;
      this.totals = totals;
      this.total = Arrays.stream(totals).sum();
      this.againstControls = againstControls;
      this.within = new double[types * (radii + 1)]; // the last of each type lies beyond
      this.cumulated = new double[types];
      this.local = new double[types * types * radii];
      this.expected = new double[types * types * radii];
    }

    void point(int newPoint) {
      i = newPoint;
      Arrays.fill(within, 0);
    }

    @Override
    public void visit(int from, int to) {
      double[] xs = points.x();
      double[] ys = points.y();
      double x = xs[i];
      double y = ys[i];
      for (int first = from; first < to; first += CHUNK) {
        int length = Math.min(CHUNK, to - first);
        for (int k = 0; k < length; k++) {
          double dx = xs[first + k] - x;
          double dy = ys[first + k] - y;
          squares[k] = dx * dx + dy * dy;
        }
        if (i >= first && i < first + length) {
          squares[i - first] = Double.POSITIVE_INFINITY; // no point neighbours itself
        }
        for (int k = 0; k < length; k++) {
          within[type[first + k] * (radii + 1) + bounds.first(squares[k])] +=
              points.weight()[first + k];
        }
      }
    }

    /** Turns the point's neighbourhood into ratios. */
    void finish() {
      int own = type[i];
      double weight = points.weight()[i];
      Arrays.fill(cumulated, 0);
      for (int k = 0; k < radii; k++) {
        double all = 0;
        for (int b = 0; b < types; b++) {
          cumulated[b] += within[b * (radii + 1) + k];
          all += cumulated[b];
        }
        for (int b = 0; b < types; b++) {
          int cell = (own * types + b) * radii + k;
          if (againstControls) {
            if (b != own && cumulated[b] > 0) {
              local[cell] += cumulated[own] / cumulated[b];
              expected[cell] += (totals[own] - weight) / totals[b];
            }
          } else if (all > 0) {
            local[cell] += cumulated[b] / all;
            expected[cell] += (totals[b] - (b == own ? weight : 0)) / (total - weight);
          }
        }
      }
    }
  }
}

package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Establishments with plane coordinates, a type and a weight each.
 *
 * <p>Immutable and thread-safe; arrays are copied when it is made.
 */
public final class PointData implements MetricData {

  private final double[] x;
  private final double[] y;
  private final ImmutableList<String> types;
  private final int[] type;
  private final double[] weight;
  private final double[] radii;
  private final Window window;

  private PointData(
      double[] x,
      double[] y,
      ImmutableList<String> types,
      int[] type,
      double[] weight,
      double[] radii,
      Window window) {
    this.x = x;
    this.y = y;
    this.types = types;
    this.type = type;
    this.weight = weight;
    this.radii = radii;
    this.window = window;
  }

  /**
   * The rectangle in which establishments can lie, borders included.
   *
   * @param left smallest x
   * @param bottom smallest y
   * @param right largest x, greater than {@code left}
   * @param top largest y, greater than {@code bottom}
   */
  public record Window(double left, double bottom, double right, double top) {

    public Window {
      checkArgument(
          right > left && top > bottom && Double.isFinite(right - left + (top - bottom)),
          "The window from (%s, %s) to (%s, %s) has no area.",
          left,
          bottom,
          right,
          top);
    }
  }

  /**
   * Returns establishments.
   *
   * @param x coordinate of each, in a plane projection, finite
   * @param y coordinate of each, in the unit of {@code x}
   * @param types distinct names of types, for example industries
   * @param type of each, an index into {@code types}
   * @param weight of each, for example jobs; finite, not negative; 1 where none is known
   * @param radii distances at which functions are wanted, in the unit of {@code x}, rising, from 0
   * @param window where establishments can lie; all do
   */
  public static PointData of(
      double[] x,
      double[] y,
      List<String> types,
      int[] type,
      double[] weight,
      double[] radii,
      Window window) {
    checkArgument(x.length >= 1, "There must be at least one point.");
    Checks.distinct(types, "types");
    double[] distances = Checks.amounts(radii, radii.length, "radii");
    for (int k = 1; k < distances.length; k++) {
      checkArgument(distances[k] > distances[k - 1], "The radii must rise, at %s.", distances[k]);
    }
    double[] xs = Checks.finite(x, x.length, "x");
    double[] ys = Checks.finite(y, x.length, "y");
    for (int k = 0; k < xs.length; k++) {
      checkArgument(
          xs[k] >= window.left()
              && xs[k] <= window.right()
              && ys[k] >= window.bottom()
              && ys[k] <= window.top(),
          "Point %s (%s, %s) lies outside of the window.",
          k,
          xs[k],
          ys[k]);
    }
    return new PointData(
        xs,
        ys,
        ImmutableList.copyOf(types),
        Checks.indexes(type, x.length, types.size(), "type"),
        Checks.amounts(weight, x.length, "weight"),
        distances,
        window);
  }

  @Override
  public DataKind kind() {
    return DataKind.POINTS;
  }

  /** The names of the types. */
  public ImmutableList<String> types() {
    return types;
  }

  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  int[] type() {
    return type;
  }

  double[] weight() {
    return weight;
  }

  double[] radii() {
    return radii;
  }

  Window window() {
    return window;
  }
}

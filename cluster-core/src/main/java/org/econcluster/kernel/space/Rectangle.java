package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The window in which points can lie.
 *
 * @param left smallest x
 * @param bottom smallest y
 * @param right largest x, greater than {@code left}
 * @param top largest y, greater than {@code bottom}
 */
public record Rectangle(double left, double bottom, double right, double top) {

  /** Refuses a window without area. */
  public Rectangle {
    checkArgument(
        right > left && top > bottom && Double.isFinite(right - left + (top - bottom)),
        "The window from (%s, %s) to (%s, %s) has no area.",
        left,
        bottom,
        right,
        top);
  }

  double area() {
    return (right - left) * (top - bottom);
  }

  double toBorder(double x, double y) {
    return Math.min(Math.min(x - left, right - x), Math.min(y - bottom, top - y));
  }

  void checkHolds(PointPairs.Points points) {
    for (int k = 0; k < points.size(); k++) {
      checkArgument(
          toBorder(points.x()[k], points.y()[k]) >= 0,
          "Point %s (%s, %s) lies outside of the window.",
          k,
          points.x()[k],
          points.y()[k]);
    }
  }

  /** The area over that of the part which is covered again after a move. */
  double translationWeight(double dx, double dy) {
    double covered = (right - left - Math.abs(dx)) * (top - bottom - Math.abs(dy));
    return area() / covered;
  }

  /** The circumference of a circle around a point of the window over the part within it. */
  double isotropicWeight(double x, double y, double radius) {
    if (radius <= toBorder(x, y)) {
      return 1;
    }
    double toLeft = x - left;
    double toRight = right - x;
    double toBottom = y - bottom;
    double toTop = top - y;
    double outside =
        beyond(toLeft, toBottom, toTop, radius)
            + beyond(toRight, toBottom, toTop, radius)
            + beyond(toBottom, toLeft, toRight, radius)
            + beyond(toTop, toLeft, toRight, radius);
    return 2 * Math.PI / (2 * Math.PI - outside);
  }

  /**
   * The angle that a circle spends beyond one side, up to the corners; what lies beyond a corner is
   * shared between the two sides.
   */
  private static double beyond(double toSide, double toOne, double toOther, double radius) {
    if (toSide >= radius) {
      return 0;
    }
    double half = Math.acos(toSide / radius);
    return Math.min(half, toCorner(toSide, toOne)) + Math.min(half, toCorner(toSide, toOther));
  }

  /**
   * The angle between the nearest point of a side and its end; half of what is left at a corner.
   */
  private static double toCorner(double toSide, double toEnd) {
    return toSide == 0 && toEnd == 0 ? Math.PI / 4 : Math.atan2(toEnd, toSide);
  }
}

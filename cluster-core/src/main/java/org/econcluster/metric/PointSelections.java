package org.econcluster.metric;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.space.PointPairs;

/** The points of each type, the pairs between them, and how their results are named. */
final class PointSelections {

  private PointSelections() {}

  /** Takes the pairs of a selection of points. */
  @FunctionalInterface
  interface PairVisitor {
    void visit(String qualifier, PointPairs pairs);
  }

  /** Visits every type, every two types in either order, and all points. */
  static void forEach(PointData data, PairVisitor visitor) {
    forEachType(data, visitor);
    for (int one = 0; one < data.types().size(); one++) {
      for (int other = 0; other < data.types().size(); other++) {
        if (one != other) {
          visitor.visit(qualifier(data, one, other), between(data, one, other));
        }
      }
    }
    visitor.visit("type=all", all(data));
  }

  static void forEachType(PointData data, PairVisitor visitor) {
    for (int type = 0; type < data.types().size(); type++) {
      visitor.visit(qualifier(data, type, type), within(data, type));
    }
  }

  static String qualifier(PointData data, int one, int other) {
    String name = "type=" + data.types().get(one);
    return one == other ? name : name + " to " + data.types().get(other);
  }

  static PointPairs all(PointData data) {
    return PointPairs.within(data.x(), data.y(), data.weight());
  }

  static PointPairs within(PointData data, int type) {
    return within(data, IntStream.range(0, data.type().length).filter(k -> data.type()[k] == type));
  }

  /** The pairs of all points but those of one type. */
  static PointPairs without(PointData data, int type) {
    return within(data, IntStream.range(0, data.type().length).filter(k -> data.type()[k] != type));
  }

  static PointPairs between(PointData data, int one, int other) {
    return PointPairs.between(
        of(data, data.x(), one),
        of(data, data.y(), one),
        of(data, data.weight(), one),
        of(data, data.x(), other),
        of(data, data.y(), other),
        of(data, data.weight(), other));
  }

  /** The values of the points of one type. */
  static double[] of(PointData data, double[] values, int type) {
    return IntStream.range(0, values.length)
        .filter(k -> data.type()[k] == type)
        .mapToDouble(k -> values[k])
        .toArray();
  }

  /** The distances at which functions are wanted, if there are any. */
  static double[] radii(PointData data) {
    if (data.radii().length == 0) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_DATA_LACKING,
              Place.of("points"),
              "The measure needs the distances at which it is wanted, and the data do not have"
                  + " them.",
              "Maybe give them with --radii 0:100:5."));
    }
    return data.radii();
  }

  /** Refuses more points than a variant takes. */
  static void checkSize(int points, int most, String cure) {
    if (points > most) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_TOO_LARGE,
              Place.of("points"),
              "The variant takes at most " + most + " points, and there are " + points + ".",
              cure));
    }
  }

  /** Hands over a value for each radius. */
  static void accept(MetricSink sink, String qualifier, double[] radii, double[] values) {
    for (int k = 0; k < radii.length; k++) {
      sink.accept(qualifier, key(radii[k]), "", values[k]);
    }
  }

  /** A distance without a decimal point if it is whole. */
  static String key(double radius) {
    return radius == Math.rint(radius) && radius < 1e15
        ? Long.toString((long) radius)
        : Double.toString(radius);
  }

  /** As many threads as there are processors; results do not depend on it. */
  static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static PointPairs within(PointData data, IntStream points) {
    int[] chosen = points.toArray();
    return PointPairs.within(
        Arrays.stream(chosen).mapToDouble(k -> data.x()[k]).toArray(),
        Arrays.stream(chosen).mapToDouble(k -> data.y()[k]).toArray(),
        Arrays.stream(chosen).mapToDouble(k -> data.weight()[k]).toArray());
  }
}

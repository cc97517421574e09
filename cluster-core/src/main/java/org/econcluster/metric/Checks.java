package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** What all data have to be. */
final class Checks {

  private Checks() {}

  /** Returns a copy of an array, if it has a length and only finite numbers. */
  static double[] finite(double[] values, int length, String name) {
    checkArgument(
        values.length == length, "There are %s values of %s, not %s.", values.length, name, length);
    for (int k = 0; k < length; k++) {
      checkArgument(
          Double.isFinite(values[k]), "Value %s of %s (%s) must be finite.", k, name, values[k]);
    }
    return values.clone();
  }

  /** Returns a copy of an array, if it has a length and only finite numbers, none negative. */
  static double[] amounts(double[] values, int length, String name) {
    double[] copy = finite(values, length, name);
    for (int k = 0; k < length; k++) {
      checkArgument(copy[k] >= 0, "Value %s of %s (%s) must not be negative.", k, name, copy[k]);
    }
    return copy;
  }

  /** Returns a copy of indexes, if each is at least 0 and below a bound. */
  static int[] indexes(int[] values, int length, int bound, String name) {
    checkArgument(
        values.length == length, "There are %s values of %s, not %s.", values.length, name, length);
    for (int k = 0; k < length; k++) {
      checkArgument(
          values[k] >= 0 && values[k] < bound,
          "Value %s of %s (%s) must be at least 0 and below %s.",
          k,
          name,
          values[k],
          bound);
    }
    return values.clone();
  }

  static void distinct(List<String> names, String what) {
    checkArgument(!names.isEmpty(), "There must be at least one of the %s.", what);
    checkArgument(
        ImmutableSet.copyOf(names).size() == names.size(), "The %s must be distinct.", what);
  }
}

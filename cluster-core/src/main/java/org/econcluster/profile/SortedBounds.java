package org.econcluster.profile;

import java.util.Arrays;
import org.econcluster.observation.Bounds;

/**
 * Many bounds in order, so that one of them is ranked by two binary searches.
 *
 * <p>Immutable and thread-safe; holds one or two numbers for each.
 */
final class SortedBounds {

  private final double[] low;
  private final double[] high;

  /** Takes the ends of all bounds, in the same order. */
  SortedBounds(double[] low, double[] high) {
    this.low = low.clone();
    Arrays.sort(this.low);
    if (Arrays.equals(low, high)) {
      this.high = this.low;
    } else {
      this.high = high.clone();
      Arrays.sort(this.high);
    }
  }

  int size() {
    return low.length;
  }

  /** Returns the best and the worst rank of one of them, from 1; the largest comes first. */
  Bounds rank(Bounds own) {
    int certainlyMore = above(low, own.high());
    int possiblyMore = above(high, own.low()) - (own.high() > own.low() ? 1 : 0);
    return new Bounds(1 + certainlyMore, 1 + possiblyMore);
  }

  /** How many of the ascending numbers are larger than a limit. */
  private static int above(double[] ascending, double limit) {
    int from = 0;
    int to = ascending.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending[middle] > limit) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return ascending.length - from;
  }
}

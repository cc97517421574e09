package org.econcluster.rules.authoring;

import org.econcluster.rules.criterion.Comparison;

/**
 * The values that an indicator can still have.
 *
 * @param lowest the lower end
 * @param above whether the lower end itself is left out
 * @param highest the upper end
 * @param below whether the upper end itself is left out
 */
record Interval(double lowest, boolean above, double highest, boolean below) {

  /** Returns the comparison that holds where another one does not. */
  static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> Comparison.BELOW;
      case ABOVE -> Comparison.AT_MOST;
      case AT_MOST -> Comparison.ABOVE;
      case BELOW -> Comparison.AT_LEAST;
    };
  }

  /** Returns the values of this interval for which a comparison with a threshold holds. */
  Interval where(Comparison comparison, double threshold) {
    boolean strict = comparison == Comparison.ABOVE || comparison == Comparison.BELOW;
    if (comparison.favoursMore()) {
      boolean isAbove = threshold > lowest ? strict : above || (threshold == lowest && strict);
      return new Interval(Math.max(lowest, threshold), isAbove, highest, below);
    }
    boolean isBelow = threshold < highest ? strict : below || (threshold == highest && strict);
    return new Interval(lowest, above, Math.min(highest, threshold), isBelow);
  }

  boolean isEmpty() {
    return lowest > highest || (lowest == highest && (above || below));
  }

  /** Returns one of the values, an end where that is one. */
  double example() {
    if (!above && Double.isFinite(lowest)) {
      return lowest;
    } else if (!below && Double.isFinite(highest)) {
      return highest;
    } else if (Double.isInfinite(lowest)) {
      return Double.isInfinite(highest) ? 0 : highest - 1;
    }
    return Double.isInfinite(highest) ? lowest + 1 : lowest + (highest - lowest) / 2;
  }
}

package org.econcluster.rules.authoring;

import java.math.BigDecimal;
import org.econcluster.rules.authoring.PackNames.Range;

/** Writes numbers into messages as an author types them. */
final class Figures {

  private Figures() {}

  /** Returns a number without needless digits, for example 3000, 0.25 or Infinity. */
  static String text(double value) {
    if (Double.isInfinite(value)) {
      return Double.toString(value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Returns the number that a number of per cent stands for: 0.2 for 20. */
  static String ofPerCent(double value) {
    return BigDecimal.valueOf(value).movePointLeft(2).stripTrailingZeros().toPlainString();
  }

  /** Returns where the values of a range lie, for example "lies between 0 and 1". */
  static String lies(Range range) {
    if (Double.isInfinite(range.highest())) {
      return Double.isInfinite(range.lowest())
          ? "has any value"
          : "is never below " + text(range.lowest());
    }
    return Double.isInfinite(range.lowest())
        ? "is never above " + text(range.highest())
        : "lies between " + text(range.lowest()) + " and " + text(range.highest());
  }
}

package org.econcluster.workbench.metrics;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Distances from one to another in equal steps.
 *
 * <p>They are computed in decimals as they are typed, and each is then the nearest double: {@code
 * 0:0.3:0.1} is 0, 0.1, 0.2 and 0.3, and no 0.30000000000000004.
 */
final class Radii {

  private static final Splitter COLON = Splitter.on(':');
  private static final int MAX_STEPS = 1_000_000;

  private Radii() {}

  /** Returns the distances of {@code FROM:TO:STEP}; TO is one of them if a step hits it exactly. */
  static double[] of(String text, MetricsOptions options) {
    List<BigDecimal> parts =
        COLON.splitToStream(text).map(part -> number(part, text, options)).toList();
    if (parts.size() != 3) {
      throw options.usage("--radii \"" + text + "\" must have 3 numbers with a colon in between.");
    }
    BigDecimal from = parts.get(0);
    BigDecimal length = parts.get(1).subtract(from);
    BigDecimal step = parts.get(2);
    if (from.signum() < 0
        || length.signum() < 0
        || step.signum() <= 0
        || length.compareTo(step.multiply(BigDecimal.valueOf(MAX_STEPS))) >= 0) {
      throw options.usage(
          "The radii " + text + " do not rise from 0 or more.\n  Maybe --radii 0:33:1 was meant.");
    }
    double[] radii = new double[length.divideToIntegralValue(step).intValueExact() + 1];
    Arrays.setAll(radii, k -> from.add(step.multiply(BigDecimal.valueOf(k))).doubleValue());
    for (int k = 1; k < radii.length; k++) {
      if (!(radii[k] > radii[k - 1])) {
        throw options.usage(
            "The radii "
                + text
                + " do not rise, for their step is too small beside "
                + radii[k]
                + ".\n  Maybe a longer step was meant.");
      }
    }
    return radii;
  }

  private static BigDecimal number(String part, String text, MetricsOptions options) {
    try {
      BigDecimal number = new BigDecimal(part).stripTrailingZeros();
      double rounded = number.doubleValue();
      if (Double.isFinite(rounded) && (rounded != 0 || number.signum() == 0)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as a number that no double can hold is
    }
    throw options.usage("--radii \"" + text + "\" is not of numbers: \"" + part + "\".");
  }
}

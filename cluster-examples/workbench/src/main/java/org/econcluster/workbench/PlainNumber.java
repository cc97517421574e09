package org.econcluster.workbench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for programs: the same digits on every Java, and enough to read back the same bits. */
public final class PlainNumber {

  private static final MathContext DIGITS = new MathContext(17, RoundingMode.HALF_EVEN);
  private static final double SMALLEST_PLAIN = 1e-6;
  private static final double LARGEST_PLAIN = 1e17;
  private static final double LARGEST_EXACT = 1L << 53;

  private PlainNumber() {}

  /** Returns up to 17 significant digits without trailing zeros; {@code NaN}, {@code Infinity}. */
  public static String of(double value) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
        ? rounded.toPlainString()
        : rounded.toString();
  }
}

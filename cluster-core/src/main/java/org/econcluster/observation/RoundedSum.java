package org.econcluster.observation;

import java.math.BigDecimal;

/**
 * A sum of published numbers, each of which may be rounded to the last decimal that any of them
 * has.
 *
 * <p>So 1.4 and 1.4 may belong to a total of 2.7, which 1.35 and 1.35 make up. Not thread-safe.
 */
public final class RoundedSum {

  private double sum;
  private double lastDecimal = 1;
  private int terms;

  /** Adds a number. */
  public void add(double number) {
    sum += number;
    lastDecimal = Math.min(lastDecimal, lastDecimal(number));
    terms++;
  }

  /** The sum of the numbers as they are. */
  public double value() {
    return sum;
  }

  /** Whether what the numbers were before rounding can be part of a total. */
  public boolean fits(double total) {
    double half = Math.min(lastDecimal, lastDecimal(total)) / 2;
    return ActivityTableBuilder.fitsTotal(sum, total + (terms + 1) * half);
  }

  private static double lastDecimal(double number) {
    int decimals = BigDecimal.valueOf(number).stripTrailingZeros().scale();
    return decimals <= 0 ? 1 : Math.pow(10, -decimals);
  }
}

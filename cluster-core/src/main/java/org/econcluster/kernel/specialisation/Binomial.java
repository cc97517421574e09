package org.econcluster.kernel.specialisation;

import java.util.SplittableRandom;

/**
 * Numbers of successes in independent trials.
 *
 * <p>Few expected successes are found by inversion, many by the transformed rejection of Hörmann,
 * W. (1993). The generation of binomial random variates. <i>Journal of Statistical Computation and
 * Simulation</i> 46, 101-110: algorithm BTRS. Both are exact, and take a few random numbers each.
 *
 * <p>Immutable and thread-safe.
 */
final class Binomial {

  private static final double FEW = 10;
  private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private final double trials;
  private final double probability; // at most one half
  private final boolean inverted;
  private final double none; // probability of no success
  private final double a;
  private final double b;
  private final double c;
  private final double ratio;
  private final double alpha;
  private final double logOdds;
  private final double mode;
  private final double logMode;

  /**
   * A number of trials.
   *
   * @param trials a whole number, not negative
   * @param probability of success, from 0 to 1
   */
  Binomial(double trials, double probability) {
    this.trials = trials;
    this.inverted = probability > 0.5;
    this.probability = inverted ? 1 - probability : probability;
    this.none = Math.exp(trials * Math.log1p(-this.probability));
    double deviation = Math.sqrt(trials * this.probability * (1 - this.probability));
    b = 1.15 + 2.53 * deviation;
    a = -0.0873 + 0.0248 * b + 0.01 * this.probability;
    c = trials * this.probability + 0.5;
    ratio = 0.92 - 4.2 / b;
    alpha = (2.83 + 5.1 / b) * deviation;
    logOdds = Math.log(this.probability / (1 - this.probability));
    mode = Math.floor((trials + 1) * this.probability);
    logMode = logFactorial(mode) + logFactorial(trials - mode);
  }

  /** Returns a number of successes. */
  double next(SplittableRandom random) {
    if (trials == 0 || probability == 0) {
      return inverted ? trials : 0;
    }
    double successes = trials * probability < FEW ? invert(random) : reject(random);
    return inverted ? trials - successes : successes;
  }

  private double invert(SplittableRandom random) {
    double odds = probability / (1 - probability);
    double left = random.nextDouble();
    double chance = none;
    double successes = 0;
    while (left > chance && successes < trials) {
      left -= chance;
      successes++;
      chance *= ((trials + 1) / successes - 1) * odds;
    }
    return successes;
  }

  private double reject(SplittableRandom random) {
    while (true) {
      double v = random.nextDouble();
      double u = random.nextDouble() - 0.5;
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + c);
      if (us >= 0.07 && v <= ratio) {
        return k;
      }
      if (k >= 0 && k <= trials) {
        double bound = logMode - logFactorial(k) - logFactorial(trials - k) + (k - mode) * logOdds;
        if (Math.log(v * alpha / (a / (us * us) + b)) <= bound) {
          return k;
        }
      }
    }
  }

  /** Stirling's series, with an error below 1e-9 from 1 on; exact enough for a rejection. */
  private static double logFactorial(double k) {
    if (k < 8) {
      double product = 1;
      for (double factor = 2; factor <= k; factor++) {
        product *= factor;
      }
      return Math.log(product);
    }
    double x = k + 1;
    double inverse = 1 / x;
    double series =
        inverse * (1.0 / 12 - inverse * inverse * (1.0 / 360 - inverse * inverse / 1260));
    return (x - 0.5) * Math.log(x) - x + LOG_ROOT_TWO_PI + series;
  }
}

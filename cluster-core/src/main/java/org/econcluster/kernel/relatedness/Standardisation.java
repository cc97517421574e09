package org.econcluster.kernel.relatedness;

/**
 * Mean and standard deviation of those values that are defined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mean of the values that are not {@code NaN}; {@code NaN} if there are none
 * @param deviation the standard deviation; 0 or {@code NaN} where nothing can be standardised
 */
public record Standardisation(double mean, double deviation) {

  /**
   * Returns the moments of a whole population.
   *
   * <p>\[ \bar y = \frac{1}{n} \sum y, \quad \sigma = \sqrt{\frac{1}{n} \sum (y - \bar y)^2} \]
   *
   * <ul>
   *   <li>Unit: that of the values.
   *   <li>Values of {@code NaN} are left out. {@code NaN} twice if none is left.
   *   <li>Exactly 0 for equal values.
   * </ul>
   *
   * <p>Two passes in the order of the values; allocates the result.
   *
   * <p>Reference: Hausmann, Hidalgo et al. (2011), <i>The Atlas of Economic Complexity</i>.
   */
  public static Standardisation ofPopulation(double[] values) {
    return of(values, 0);
  }

  /**
   * Returns the moments of a sample.
   *
   * <p>\[ \bar y = \frac{1}{n} \sum y, \quad s = \sqrt{\frac{1}{n - 1} \sum (y - \bar y)^2} \]
   *
   * <ul>
   *   <li>Unit: that of the values.
   *   <li>Values of {@code NaN} are left out. A single value has a deviation of {@code NaN}.
   *   <li>Exactly 0 for two or more equal values.
   * </ul>
   *
   * <p>Two passes in the order of the values; allocates the result.
   *
   * <p>Reference: Hausmann, Hidalgo et al. (2011), <i>The Atlas of Economic Complexity</i>.
   */
  public static Standardisation ofSample(double[] values) {
    return of(values, 1);
  }

  private static Standardisation of(double[] values, int lost) {
    double sum = 0;
    double first = Double.NaN;
    boolean equal = true;
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        first = count == 0 ? value : first;
        equal &= value == first;
        sum += value;
        count++;
      }
    }
    if (count <= lost) {
      return new Standardisation(sum / count, Double.NaN);
    }
    if (equal) {
      return new Standardisation(first, 0);
    }
    double mean = sum / count;
    double squares = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares += (value - mean) * (value - mean);
      }
    }
    return new Standardisation(mean, Math.sqrt(squares / (count - lost)));
  }

  /**
   * Replaces values by their distance from the mean, in deviations: {@code NaN} if the deviation is
   * 0, for then nothing distinguishes the values.
   */
  public void apply(double[] values) {
    for (int k = 0; k < values.length; k++) {
      values[k] = deviation > 0 ? (values[k] - mean) / deviation : Double.NaN;
    }
  }
}

package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Matrices of how alike industries are, made comparable so that they can be averaged.
 *
 * <p>Stateless and thread-safe.
 */
public final class Similarities {

  /** What rounding leaves between equal similarities, as a share of them, and far more. */
  private static final double ROUNDING = 1e-12;

  private Similarities() {}

  /**
   * Writes similarities of which those between different industries have mean 0 and standard
   * deviation 1.
   *
   * <p>\[ s_{ij} = (m_{ij} - \bar m) / \sigma, \quad i \ne j \]
   *
   * <ul>
   *   <li>Unit: standard deviations.
   *   <li>0 throughout if all pairs are equally alike, but for the last bits.
   *   <li>The diagonal, which says nothing, becomes the largest similarity of all pairs.
   *   <li>Invariant: a rising linear function of all similarities changes nothing but the last
   *       bits.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Delgado, Porter and Stern (2016).
   *
   * @param similarities row by row, {@code industries * industries}, symmetric, each finite
   * @param industries number of industries, at least 2
   * @param standardised receives the result; may be {@code similarities}
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void standardise(double[] similarities, int industries, double[] standardised) {
    checkMatrix(similarities, industries, "similarities");
    Flows.checkSquare(standardised, industries, "standardised");
    int pairs = industries * (industries - 1);
    double sum = 0;
    double largest = Double.NEGATIVE_INFINITY;
    double smallest = Double.POSITIVE_INFINITY;
    for (int cell = 0; cell < similarities.length; cell++) {
      if (cell % (industries + 1) != 0) {
        sum += similarities[cell];
        largest = Math.max(largest, similarities[cell]);
        smallest = Math.min(smallest, similarities[cell]);
      }
    }
    double mean = sum / pairs;
    double squares = 0;
    for (int cell = 0; cell < similarities.length; cell++) {
      if (cell % (industries + 1) != 0) {
        squares += (similarities[cell] - mean) * (similarities[cell] - mean);
      }
    }
    double deviation = Math.sqrt(squares / pairs);
    double size = Math.max(Math.abs(largest), Math.abs(smallest));
    boolean differ = largest - smallest > ROUNDING * size;
    for (int cell = 0; cell < similarities.length; cell++) {
      double similarity = cell % (industries + 1) == 0 ? largest : similarities[cell];
      standardised[cell] = differ ? (similarity - mean) / deviation : 0;
    }
  }

  /**
   * Adds a part of some similarities to others, such as a third of each of three that are averaged.
   *
   * <p>\[ t_{ij} \leftarrow t_{ij} + w s_{ij} \]
   *
   * <ul>
   *   <li>Unit: that of the similarities.
   *   <li>{@code NaN} nowhere.
   *   <li>Invariant: the mean of standardised similarities has mean 0, and a standard deviation of
   *       at most 1.
   * </ul>
   *
   * <p>Two passes; allocates nothing.
   *
   * <p>Reference: Delgado, Porter and Stern (2016).
   *
   * @param similarities row by row, {@code industries * industries}, each finite
   * @param industries number of industries, at least 2
   * @param weight finite
   * @param total receives the result in addition to what it holds
   * @throws IllegalArgumentException if a length or a number is not as described
   */
  public static void add(double[] similarities, int industries, double weight, double[] total) {
    checkMatrix(similarities, industries, "similarities");
    Flows.checkSquare(total, industries, "total");
    checkArgument(Double.isFinite(weight), "The weight (%s) must be finite.", weight);
    for (int cell = 0; cell < similarities.length; cell++) {
      total[cell] += weight * similarities[cell];
    }
  }

  static void checkMatrix(double[] similarities, int industries, String name) {
    checkArgument(industries >= 2, "The number of industries (%s) must be at least 2.", industries);
    Flows.checkSquare(similarities, industries, name);
    Flows.checkFinite(similarities, industries, name);
  }
}

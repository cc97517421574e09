package org.econcluster.kernel.linkage;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How strongly each sector pulls its suppliers and pushes its buyers, from a matrix of coefficients
 * or its inverse.
 *
 * <p>The same sums are called direct linkages if the matrix holds coefficients (Chenery and
 * Watanabe 1958) and total linkages if it is an inverse (Rasmussen 1956). Backward linkages add up
 * columns, forward linkages rows. Stateless and thread-safe; a result array must be another than
 * the matrix.
 */
public final class Linkages {

  /** By how much an index must exceed 1 to be more than average and not rounded up to it. */
  private static final double ROUNDING = 1e-12;

  private Linkages() {}

  /**
   * Writes the backward linkage of each sector: the sum of its column.
   *
   * <p>\[ BL_j = \sum_i c_{ij} \quad \text{or} \quad \sum_{i \ne j} c_{ij} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio. Without the diagonal, a sector's use of its own product is not
   *       counted.
   *   <li>{@code NaN} where the column has one.
   *   <li>Invariant: backward and forward linkages of one matrix add up to the same.
   * </ul>
   *
   * <p>One pass; allocates nothing. Sums are plain, in the order of the sectors.
   *
   * <p>Reference: Chenery, H. B. and Watanabe, T. (1958). International comparisons of the
   * structure of production. <i>Econometrica</i> 26(4), 487-521. doi:10.2307/1907514
   *
   * @param matrix coefficients or their inverse, row by row
   * @param sectors number of sectors, at least 1
   * @param diagonal whether the diagonal counts
   * @param linkages receives one for each sector; another array than {@code matrix}
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void backward(double[] matrix, int sectors, boolean diagonal, double[] linkages) {
    Flows.checkSquare(matrix, sectors, "matrix");
    Flows.checkLength(linkages, sectors, "linkages");
    checkArgument(linkages != matrix, "The linkages must not be written over the matrix.");
    for (int j = 0; j < sectors; j++) {
      linkages[j] = 0;
    }
    for (int i = 0, cell = 0; i < sectors; i++) {
      for (int j = 0; j < sectors; j++, cell++) {
        linkages[j] += diagonal || i != j ? matrix[cell] : 0;
      }
    }
  }

  /**
   * Writes the forward linkage of each sector: the sum of its row.
   *
   * <p>\[ FL_i = \sum_j c_{ij} \quad \text{or} \quad \sum_{j \ne i} c_{ij} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} where the row has one.
   *   <li>Invariant: the forward linkages of a matrix are the backward linkages of its transpose.
   * </ul>
   *
   * <p>One pass; allocates nothing. Sums are plain, in the order of the sectors.
   *
   * <p>Reference: Chenery and Watanabe (1958). doi:10.2307/1907514
   *
   * @param matrix coefficients or their inverse, row by row
   * @param sectors number of sectors, at least 1
   * @param diagonal whether the diagonal counts
   * @param linkages receives one for each sector
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void forward(double[] matrix, int sectors, boolean diagonal, double[] linkages) {
    Flows.checkSquare(matrix, sectors, "matrix");
    Flows.checkLength(linkages, sectors, "linkages");
    for (int i = 0, cell = 0; i < sectors; i++) {
      double sum = 0;
      for (int j = 0; j < sectors; j++, cell++) {
        sum += diagonal || i != j ? matrix[cell] : 0;
      }
      linkages[i] = sum;
    }
  }

  /**
   * Writes linkages over their mean. Of total backward linkages this is the power of dispersion, of
   * total forward ones the sensitivity of dispersion.
   *
   * <p>\[ U_j = n \, BL_j / \sum_k BL_k \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; 1 is the average sector.
   *   <li>{@code NaN} throughout if all linkages are 0.
   *   <li>Invariant: the indices average to 1.
   * </ul>
   *
   * <p>Two passes over the linkages; allocates nothing.
   *
   * <p>Reference: Rasmussen (1956).
   *
   * @param linkages one for each sector
   * @param indices receives one for each sector; may be {@code linkages}
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void relativeToMean(double[] linkages, double[] indices) {
    Flows.checkLength(indices, linkages.length, "indices");
    double sum = 0;
    for (double linkage : linkages) {
      sum += linkage;
    }
    double mean = sum / linkages.length;
    for (int j = 0; j < linkages.length; j++) {
      indices[j] = linkages[j] / mean; // 0/0 is the NaN promised
    }
  }

  /**
   * Writes how unevenly each sector's pull spreads over its suppliers: the coefficient of variation
   * of its column.
   *
   * <p>\[ V_j = \frac{1}{\bar l_j} \sqrt{\frac{1}{n - 1} \sum_i (l_{ij} - \bar l_j)^2} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio; a low one says that the sector draws on many others alike.
   *   <li>{@code NaN} for a single sector, and where the column adds up to 0.
   *   <li>Invariant: \(\sqrt n\) for a column with one element that is not 0.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Rasmussen (1956).
   *
   * @param inverse an inverse, row by row
   * @param sectors number of sectors, at least 1
   * @param variations receives one for each sector
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void backwardVariation(double[] inverse, int sectors, double[] variations) {
    Flows.checkSquare(inverse, sectors, "inverse");
    Flows.checkLength(variations, sectors, "variations");
    for (int j = 0; j < sectors; j++) {
      variations[j] = variation(inverse, j, sectors, sectors);
    }
  }

  /**
   * Writes how unevenly each sector's push spreads over its buyers: the coefficient of variation of
   * its row.
   *
   * <p>\[ V_i = \frac{1}{\bar l_i} \sqrt{\frac{1}{n - 1} \sum_j (l_{ij} - \bar l_i)^2} \]
   *
   * <ul>
   *   <li>Unit: a pure ratio.
   *   <li>{@code NaN} for a single sector, and where the row adds up to 0.
   *   <li>Invariant: that of the transposed matrix's columns.
   * </ul>
   *
   * <p>Three passes; allocates nothing.
   *
   * <p>Reference: Rasmussen (1956).
   *
   * @param inverse an inverse, row by row
   * @param sectors number of sectors, at least 1
   * @param variations receives one for each sector
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void forwardVariation(double[] inverse, int sectors, double[] variations) {
    Flows.checkSquare(inverse, sectors, "inverse");
    Flows.checkLength(variations, sectors, "variations");
    for (int i = 0; i < sectors; i++) {
      variations[i] = variation(inverse, i * sectors, 1, sectors);
    }
  }

  /**
   * Writes what kind of sector each one is: 3 for a key sector, whose two indices exceed 1, 2 if
   * only the backward one does, 1 if only the forward one does, and 0 if none does.
   *
   * <p>\[ K_j = 2 [U_j > 1] + [V_j > 1] \]
   *
   * <ul>
   *   <li>Unit: a code. An index exceeds 1 if it does by more than 1e-12, for the sectors of an
   *       economy in which all are alike are average, whatever rounding makes of it.
   *   <li>{@code NaN} where an index is.
   *   <li>Invariant: not every sector is a key sector.
   * </ul>
   *
   * <p>One pass; allocates nothing.
   *
   * <p>Reference: Rasmussen (1956); Hirschman, A. O. (1958). <i>The Strategy of Economic
   * Development</i>. New Haven: Yale University Press.
   *
   * @param backward backward linkages over their mean
   * @param forward forward linkages over their mean
   * @param codes receives one for each sector; may be either of them
   * @throws IllegalArgumentException if a length is not as described
   */
  public static void keySectors(double[] backward, double[] forward, double[] codes) {
    checkArgument(
        forward.length == backward.length,
        "There are %s forward linkages and %s backward ones.",
        forward.length,
        backward.length);
    Flows.checkLength(codes, backward.length, "codes");
    for (int j = 0; j < backward.length; j++) {
      codes[j] =
          Double.isNaN(backward[j] + forward[j])
              ? Double.NaN
              : (backward[j] > 1 + ROUNDING ? 2 : 0) + (forward[j] > 1 + ROUNDING ? 1 : 0);
    }
  }

  private static double variation(double[] matrix, int start, int step, int count) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += matrix[start + k * step];
    }
    double mean = sum / count;
    double squares = 0;
    for (int k = 0; k < count; k++) {
      double difference = matrix[start + k * step] - mean;
      squares += difference * difference;
    }
    return Math.sqrt(squares / (count - 1)) / mean;
  }
}

package org.econcluster.metric;

import java.util.Locale;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.Tables;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.econcluster.kernel.relatedness.BipartiteComponents;
import org.econcluster.kernel.relatedness.Complexity;
import org.econcluster.kernel.relatedness.Standardisation;

/** Complexity with a sign, for tables that have one; industries follow the regions' sign. */
final class SignedComplexity {

  /** Below, the second eigenvalue is 0 but for rounding: all regions have the same industries. */
  private static final double LEAST_EIGENVALUE = 1e-12;

  /** Above, the second eigenvector is not told from the third. */
  private static final double LARGEST_ERROR = 1e-6;

  /** A correlation that is nearer to 0 than this decides nothing. */
  private static final double LEAST_CORRELATION = 1e-9;

  private static final int MOST_NAMES = 10;

  private final Complexity complexity;
  private final double sign;

  private SignedComplexity(Complexity complexity, double sign) {
    this.complexity = complexity;
    this.sign = sign;
  }

  /**
   * Returns the complexity of a table's regions and industries.
   *
   * @throws InputException if the table has none, or more than one
   */
  static SignedComplexity of(TableData table, SignAnchor anchor) {
    BinaryMatrix matrix = RelatednessFormulas.presence(table);
    requireComparable(matrix);
    requireConnected(table, matrix);
    Complexity complexity = Complexity.of(matrix);
    requireDetermined(complexity);
    double correlation =
        switch (anchor) {
          case DIVERSITY -> correlation(complexity.ofRegions(), doubles(matrix.diversity()));
          case UBIQUITY -> -correlation(complexity.ofIndustries(), doubles(matrix.ubiquity()));
          case SIZE ->
              correlation(
                  complexity.ofRegions(),
                  Tables.rowTotals(table.cells(), table.rows(), table.columns()));
          case NONE -> 0;
        };
    return new SignedComplexity(complexity, correlation < -LEAST_CORRELATION ? -1 : 1);
  }

  /** Returns it without asking whether its vectors mean anything, for its eigenvalues. */
  static SignedComplexity unchecked(TableData table) {
    BinaryMatrix matrix = RelatednessFormulas.presence(table);
    requireComparable(matrix);
    return new SignedComplexity(Complexity.of(matrix), 1);
  }

  double[] ofRegions() {
    return signed(complexity.ofRegions());
  }

  double[] ofIndustries() {
    return signed(complexity.ofIndustries());
  }

  double secondEigenvalue() {
    return complexity.secondEigenvalue();
  }

  double thirdEigenvalue() {
    return complexity.thirdEigenvalue();
  }

  double gap() {
    return complexity.gap();
  }

  private double[] signed(double[] values) {
    for (int k = 0; k < values.length; k++) {
      values[k] *= sign;
    }
    return values;
  }

  private static void requireComparable(BinaryMatrix matrix) {
    int regions = present(matrix.diversity());
    int industries = present(matrix.ubiquity());
    if (regions < 2 || industries < 2) {
      throw undefined(
          "Complexity compares two or more regions by two or more industries, and activity is in "
              + regions
              + " and "
              + industries
              + ".",
          "Maybe take a table of more regions and industries.");
    }
  }

  private static void requireConnected(TableData table, BinaryMatrix matrix) {
    BipartiteComponents parts = BipartiteComponents.of(matrix);
    if (parts.count() == 1) {
      return;
    }
    int[] ofRegions = parts.ofRegions();
    int[] sizes = new int[parts.count()];
    for (int part : ofRegions) {
      if (part != BipartiteComponents.NONE) {
        sizes[part]++;
      }
    }
    int smallest = 0;
    for (int part = 1; part < sizes.length; part++) {
      smallest = sizes[part] < sizes[smallest] ? part : smallest;
    }
    throw undefined(
        "The regions fall into "
            + parts.count()
            + " parts that share no industry with a location quotient of 1 or more, so that"
            + " complexity cannot be compared between them. The smallest part is "
            + names(table, ofRegions, smallest, sizes[smallest])
            + ".",
        "Maybe leave that part out, or merge industries until it shares one with the others.");
  }

  private static String names(TableData table, int[] ofRegions, int part, int size) {
    StringBuilder names = new StringBuilder();
    int named = 0;
    for (int r = 0; r < ofRegions.length && named < MOST_NAMES; r++) {
      if (ofRegions[r] == part) {
        names.append(named == 0 ? "" : ", ").append(table.regions().get(r));
        named++;
      }
    }
    return size > named ? names + " and " + (size - named) + " more" : names.toString();
  }

  private static void requireDetermined(Complexity complexity) {
    if (complexity.secondEigenvalue() < LEAST_EIGENVALUE) {
      throw undefined(
          "All regions have a location quotient of 1 or more in the same industries, so that"
              + " nothing distinguishes their complexity.",
          "Maybe take finer industries.");
    }
    if (!(complexity.errorBound() <= LARGEST_ERROR)) {
      throw undefined(
          String.format(
              Locale.ROOT,
              "The second and the third eigenvalue (%.12f and %.12f) are too close to tell their"
                  + " vectors apart, so that complexity is not determined.",
              complexity.secondEigenvalue(),
              complexity.thirdEigenvalue()),
          "Maybe take other regions or industries: such a table is symmetric, or has two structures"
              + " of equal weight.");
    }
  }

  private static InputException undefined(String message, String cure) {
    return new InputException(
        Problem.of(InputFailure.METRIC_UNDEFINED, Place.of("table"), message, cure));
  }

  /** Pearson's correlation where both are defined; 0 where one of them does not vary. */
  private static double correlation(double[] values, double[] others) {
    double[] paired = others.clone();
    for (int k = 0; k < values.length; k++) {
      paired[k] = Double.isNaN(values[k]) ? Double.NaN : paired[k];
    }
    double[] scores = values.clone();
    Standardisation.ofPopulation(scores).apply(scores);
    Standardisation.ofPopulation(paired).apply(paired);
    double sum = 0;
    int count = 0;
    for (int k = 0; k < scores.length; k++) {
      if (!Double.isNaN(scores[k] * paired[k])) {
        sum += scores[k] * paired[k];
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static int present(int[] degree) {
    int count = 0;
    for (int d : degree) {
      count += d > 0 ? 1 : 0;
    }
    return count;
  }

  private static double[] doubles(int[] counts) {
    double[] values = new double[counts.length];
    for (int k = 0; k < counts.length; k++) {
      values[k] = counts[k];
    }
    return values;
  }
}

package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Fitness of regions and complexity of industries: a region is fit by the sum of its industries'
 * complexity, and an industry is only as complex as its least fit regions allow.
 *
 * <p>From 1 throughout, in rounds, each divided by its mean:
 *
 * <p>\[ F_r \propto \sum_i B_{ri} Q_i, \quad Q_i \propto \frac{1}{\sum_r B_{ri} / F_r} \]
 *
 * <ul>
 *   <li>Unit: none; the mean of the regions, and that of the industries, is 1.
 *   <li>{@code NaN} for a region or industry without any presence.
 *   <li>Some values may sink towards 0 for ever, if the presence has the shape for it; others then
 *       still settle. {@link #change} says by how much the last round changed any of them.
 * </ul>
 *
 * <p>Two additions for each presence and round; allocates one {@code double} for each region and
 * industry, and the matrix in bytes from both sides.
 *
 * <p>Reference: Tacchella, A., Cristelli, M., Caldarelli, G., Gabrielli, A. and Pietronero, L.
 * (2012). A new metrics for countries' fitness and products' complexity. <i>Scientific Reports</i>
 * 2, 723. doi:10.1038/srep00723
 *
 * <p>Immutable and thread-safe.
 */
public final class Fitness {

  private final double[] regions;
  private final double[] industries;
  private final int rounds;
  private final double change;

  private Fitness(double[] regions, double[] industries, int rounds, double change) {
    this.regions = regions;
    this.industries = industries;
    this.rounds = rounds;
    this.change = change;
  }

  /**
   * Runs a number of rounds.
   *
   * @param rounds at least 1
   */
  public static Fitness afterRounds(BinaryMatrix matrix, int rounds) {
    return run(matrix, rounds, -1);
  }

  /**
   * Runs until no value changes any more, or too many rounds have passed: whether it has settled is
   * for the caller to see from {@link #change}.
   *
   * @param tolerance the largest change of any value in the last round, not negative
   * @param mostRounds at least 1
   */
  public static Fitness untilSettled(BinaryMatrix matrix, double tolerance, int mostRounds) {
    checkArgument(tolerance >= 0, "The tolerance (%s) must not be negative.", tolerance);
    return run(matrix, mostRounds, tolerance);
  }

  private static Fitness run(BinaryMatrix matrix, int mostRounds, double tolerance) {
    checkArgument(mostRounds >= 1, "The number of rounds (%s) must be at least 1.", mostRounds);
    int[] diversity = matrix.diversity();
    int[] ubiquity = matrix.ubiquity();
    BinaryProduct toRegions = BinaryProduct.byRegion(matrix);
    BinaryProduct toIndustries = BinaryProduct.byIndustry(matrix);
    double[] fitness = ones(diversity);
    double[] complexity = ones(ubiquity);
    double[] nextFitness = new double[fitness.length];
    double[] nextComplexity = new double[complexity.length];
    double[] inverse = new double[fitness.length];
    double change = Double.POSITIVE_INFINITY;
    int round = 0;
    while (round < mostRounds && !(change <= tolerance)) {
      round++;
      for (int r = 0; r < fitness.length; r++) {
        inverse[r] = diversity[r] > 0 ? 1 / fitness[r] : 0;
      }
      toRegions.times(complexity, nextFitness);
      toIndustries.times(inverse, nextComplexity);
      for (int i = 0; i < nextComplexity.length; i++) {
        nextComplexity[i] = ubiquity[i] > 0 ? 1 / nextComplexity[i] : 0;
      }
      divideByMean(nextFitness, diversity);
      divideByMean(nextComplexity, ubiquity);
      change = Math.max(change(fitness, nextFitness), change(complexity, nextComplexity));
      System.arraycopy(nextFitness, 0, fitness, 0, fitness.length);
      System.arraycopy(nextComplexity, 0, complexity, 0, complexity.length);
    }
    return new Fitness(
        withUndefined(fitness, diversity), withUndefined(complexity, ubiquity), round, change);
  }

  /** The regions' fitness; a new array. */
  public double[] ofRegions() {
    return regions.clone();
  }

  /** The industries' complexity; a new array. */
  public double[] ofIndustries() {
    return industries.clone();
  }

  /** How many rounds were run. */
  public int rounds() {
    return rounds;
  }

  /** By how much the last round changed the value that it changed most. */
  public double change() {
    return change;
  }

  private static double[] ones(int[] degree) {
    double[] ones = new double[degree.length];
    for (int k = 0; k < degree.length; k++) {
      ones[k] = degree[k] > 0 ? 1 : 0;
    }
    return ones;
  }

  private static void divideByMean(double[] values, int[] degree) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[k];
      count += degree[k] > 0 ? 1 : 0;
    }
    double mean = sum / count;
    for (int k = 0; k < values.length; k++) {
      values[k] /= mean;
    }
  }

  private static double change(double[] before, double[] after) {
    double change = 0;
    for (int k = 0; k < before.length; k++) {
      change = Math.max(change, Math.abs(after[k] - before[k]));
    }
    return change;
  }

  private static double[] withUndefined(double[] values, int[] degree) {
    double[] result = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      result[k] = degree[k] > 0 ? values[k] : Double.NaN;
    }
    return result;
  }
}

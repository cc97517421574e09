package org.econcluster.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.econcluster.kernel.relatedness.CoOccurrence;
import org.econcluster.kernel.relatedness.Complexity;
import org.econcluster.kernel.relatedness.Proximity;
import org.econcluster.kernel.relatedness.RelatednessDensity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Relatedness and complexity of a large table, against one copy of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class RelatednessBenchmark {

  private static final int REGIONS = BenchmarkTable.REGIONS;
  private static final int INDUSTRIES = BenchmarkTable.INDUSTRIES;
  private static final long SEED = 20161231;

  @Param({"1", "2"})
  public int threads;

  private final double[] nested = nested();
  private final double[] pairs = new double[INDUSTRIES * INDUSTRIES];
  private final int[] counts = new int[INDUSTRIES * INDUSTRIES];

  /** The baseline: what the machine needs to move the table once. */
  @Benchmark
  public double[] copy(BenchmarkTable table) {
    System.arraycopy(table.cells, 0, table.results, 0, table.cells.length);
    return table.results;
  }

  @Benchmark
  public int[] coOccurrenceFromTheTable(BenchmarkTable table) {
    CoOccurrence.counts(presence(table.cells), threads, counts);
    return counts;
  }

  /** Against numpy: {@code B.T @ B} of the 0/1 matrix in float64, with as many threads. */
  @Benchmark
  public double[] proximityFromTheTable(BenchmarkTable table) {
    Proximity.smallerConditional(presence(table.cells), threads, pairs);
    return pairs;
  }

  @Benchmark
  public double[] densityFromTheTable(BenchmarkTable table) {
    BinaryMatrix matrix = presence(table.cells);
    Proximity.smallerConditional(matrix, threads, pairs);
    RelatednessDensity.of(matrix, pairs, threads, table.results);
    return table.results;
  }

  /** Against numpy: {@code linalg.eigh} of the symmetric matrix of 1,000 industries. */
  @Benchmark
  public Complexity complexityFromTheTable() {
    return Complexity.of(presence(nested));
  }

  private BinaryMatrix presence(double[] cells) {
    return BinaryMatrix.ofAdvantage(cells, REGIONS, INDUSTRIES, threads);
  }

  /** Strong regions have what weak ones have, and more; 42 % of the cells are not zero. */
  private static double[] nested() {
    Random random = new Random(SEED);
    double[] cells = new double[REGIONS * INDUSTRIES];
    for (int cell = 0; cell < cells.length; cell++) {
      double strength = (cell / INDUSTRIES + 0.5) / REGIONS;
      double difficulty = (cell % INDUSTRIES + 0.5) / INDUSTRIES;
      double chance = Math.max(0.02, 1 / (1 + Math.exp(-12 * (strength - difficulty - 0.1))));
      if (random.nextDouble() < chance) {
        cells[cell] = 1 + Math.floor(random.nextInt(5000) * (0.2 + strength * difficulty));
      }
    }
    return cells;
  }
}

package org.econcluster.benchmarks;

import java.util.concurrent.TimeUnit;
import org.econcluster.kernel.GeneralisedQuotient;
import org.econcluster.kernel.specialisation.Entropy;
import org.econcluster.kernel.specialisation.HachmanIndex;
import org.econcluster.kernel.specialisation.HerfindahlIndex;
import org.econcluster.kernel.specialisation.KrugmanIndex;
import org.econcluster.kernel.specialisation.LorenzGini;
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

/** Specialisation and concentration of everything in a large table, against one copy of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class SpecialisationBenchmark {

  private static final int REGIONS = BenchmarkTable.REGIONS;
  private static final int INDUSTRIES = BenchmarkTable.INDUSTRIES;

  /** Receives what is computed for each region or industry. */
  @State(Scope.Benchmark)
  public static class Lines {
    final double[] ofRegions = new double[REGIONS];
    final double[] ofIndustries = new double[INDUSTRIES];
  }

  /** How many threads share the work. */
  @State(Scope.Benchmark)
  public static class Threads {
    @Param({"1", "2"})
    int threads;
  }

  /** The baseline: what the machine needs to move the table once. */
  @Benchmark
  public double[] copy(BenchmarkTable table) {
    System.arraycopy(table.cells, 0, table.results, 0, table.cells.length);
    return table.results;
  }

  /** The baseline of entropies: one logarithm of each cell that is not zero. */
  @Benchmark
  public double logarithms(BenchmarkTable table) {
    double sum = 0;
    for (double cell : table.cells) {
      if (cell > 0) {
        sum += Math.log(cell);
      }
    }
    return sum;
  }

  @Benchmark
  public double[] locationQuotients(BenchmarkTable table) {
    GeneralisedQuotient.locationQuotients(table.cells, REGIONS, INDUSTRIES, table.results);
    return table.results;
  }

  @Benchmark
  public double[] krugman(BenchmarkTable table, Lines lines) {
    KrugmanIndex.ofRegions(table.cells, REGIONS, INDUSTRIES, lines.ofRegions);
    return lines.ofRegions;
  }

  @Benchmark
  public double[] hachman(BenchmarkTable table, Lines lines) {
    HachmanIndex.ofRegions(table.cells, REGIONS, INDUSTRIES, lines.ofRegions);
    return lines.ofRegions;
  }

  @Benchmark
  public double[] herfindahl(BenchmarkTable table, Lines lines, Threads threads) {
    HerfindahlIndex.ofRegions(table.cells, REGIONS, INDUSTRIES, threads.threads, lines.ofRegions);
    return lines.ofRegions;
  }

  @Benchmark
  public double[] entropy(BenchmarkTable table, Lines lines) {
    Entropy.ofRegionsInBits(table.cells, REGIONS, INDUSTRIES, lines.ofRegions);
    return lines.ofRegions;
  }

  @Benchmark
  public double[] locationalGini(BenchmarkTable table, Lines lines, Threads threads) {
    LorenzGini.ofIndustries(table.cells, REGIONS, INDUSTRIES, threads.threads, lines.ofIndustries);
    return lines.ofIndustries;
  }
}

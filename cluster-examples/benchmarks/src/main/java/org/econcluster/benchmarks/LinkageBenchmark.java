package org.econcluster.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.econcluster.kernel.linkage.Inverses;
import org.econcluster.kernel.linkage.Multipliers;
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

/**
 * Leontief multipliers of as many sectors as a world table has, against one copy of its flows.
 *
 * <p>{@code src/main/python/linkage.py} solves the same kind of economy with numpy.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class LinkageBenchmark {

  /** An economy of sectors that differ in size and use much of their own product. */
  @State(Scope.Benchmark)
  public static class Economy {

    static final int SECTORS = 2464;

    private static final double FILLED = 0.4;
    private static final long SEED = 20161231;

    final double[] flows = new double[SECTORS * SECTORS];
    final double[] output = new double[SECTORS];
    final double[] copy = new double[SECTORS * SECTORS];
    final double[] multipliers = new double[SECTORS];

    public Economy() {
      Random random = new Random(SEED);
      double[] size = new double[SECTORS];
      for (int i = 0; i < SECTORS; i++) {
        size[i] = Math.exp(1.5 * random.nextGaussian());
      }
      for (int i = 0, cell = 0; i < SECTORS; i++) {
        for (int j = 0; j < SECTORS; j++, cell++) {
          double flow = size[i] * size[j] * Math.exp(2 * random.nextGaussian());
          flows[cell] = i == j ? 200 * flow : random.nextDouble() < FILLED ? flow : 0;
          output[j] += flows[cell];
        }
      }
      for (int j = 0; j < SECTORS; j++) {
        output[j] /= 0.3 + 0.4 * random.nextDouble(); // what inputs take of it
      }
    }
  }

  /** How many threads share the work. */
  @State(Scope.Benchmark)
  public static class Threads {
    @Param({"1", "2"})
    int threads;
  }

  /** The baseline: what the machine needs to move the flows once. */
  @Benchmark
  public double[] copy(Economy economy) {
    System.arraycopy(economy.flows, 0, economy.copy, 0, economy.flows.length);
    return economy.copy;
  }

  @Benchmark
  public double[] backward(Economy economy, Threads threads) {
    Multipliers.backward(
        economy.flows, economy.output, Economy.SECTORS, threads.threads, economy.multipliers);
    return economy.multipliers;
  }

  @Benchmark
  public double[] ghoshForward(Economy economy, Threads threads) {
    Multipliers.ghoshForward(
        economy.flows, economy.output, Economy.SECTORS, threads.threads, economy.multipliers);
    return economy.multipliers;
  }

  /** The full inverse through EJML, one thread; takes seconds. */
  @Benchmark
  public double[] inverse(Economy economy) {
    return Inverses.leontief(economy.flows, economy.output, Economy.SECTORS);
  }
}

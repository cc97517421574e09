package org.econcluster.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.econcluster.kernel.space.BinnedDurantonOverman;
import org.econcluster.kernel.space.MarconPuech;
import org.econcluster.kernel.space.PointPairs;
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

/** Distances between 20,000 establishments of two types in a square of side 100. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class SpaceBenchmark {

  static final int POINTS = 20_000;

  private static final int TYPES = 2;
  private static final double SIDE = 100;
  private static final long SEED = 20161231;

  @Param({"1", "2"})
  public int threads;

  private final double[] radii = IntStream.rangeClosed(0, 33).asDoubleStream().toArray();
  private final double[] density = new double[radii.length];
  private final double[] m = new double[TYPES * TYPES * radii.length];
  private final int[] type = new int[POINTS];
  private final PointPairs points;

  public SpaceBenchmark() {
    Random random = new Random(SEED);
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    double[] weight = new double[POINTS];
    Arrays.setAll(x, k -> SIDE * random.nextDouble());
    Arrays.setAll(y, k -> SIDE * random.nextDouble());
    Arrays.fill(weight, 1);
    Arrays.setAll(type, k -> random.nextInt(TYPES));
    this.points = PointPairs.within(x, y, weight);
  }

  /** Against numpy: a histogram of all distances. */
  @Benchmark
  public double[] densityOfDistances() {
    BinnedDurantonOverman.density(
        points, false, radii, BinnedDurantonOverman.BITS, threads, density);
    return density;
  }

  /** Against numpy: every point's distances sorted. */
  @Benchmark
  public double[] cumulativeM() {
    MarconPuech.cumulative(points, type, TYPES, false, radii, threads, m);
    return m;
  }
}

package org.econcluster.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import org.econcluster.kernel.space.BinnedDurantonOverman;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how many bytes each kernel allocates, beside the most that its documentation allows.
 *
 * <p>What the documentation counts are the arrays that grow with the data. Threads, headers of
 * arrays and the objects of a call come on top, so that {@value #SLACK} bytes more are allowed.
 * Ends with status 1 if a kernel allocates more.
 */
public final class Allocations {

  private static final long SLACK = 20_000;

  private static final long R = BenchmarkTable.REGIONS;
  private static final long I = BenchmarkTable.INDUSTRIES;
  private static final long SECTORS = LinkageBenchmark.Economy.SECTORS;
  private static final long POINTS = SpaceBenchmark.POINTS;
  private static final long BLOCKS = 32;
  private static final long GRID = 2 * 4 * 512 * 512;

  /** Bits by region and by industry, each line beginning a new word. */
  private static final long BITS = 8 * (R * words(I) + I * words(R));

  private static final long PRESENCE = BITS + 8 * R + 16 * I;

  private Allocations() {}

  private static long words(long bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private static long coOccurrence(int threads) {
    return 8 * I * words(R) + 4 * I + threads * 4L * 32 * I;
  }

  private static long proximity(int threads) {
    return coOccurrence(threads) + 8 * I + threads * 8L * 32 * I;
  }

  /** Bytes by number of threads, as the Javadoc of each kernel and of what it calls says. */
  private static Map<String, IntToLongFunction> documented() {
    Map<String, IntToLongFunction> bytes = new LinkedHashMap<>();
    bytes.put("locationQuotients", threads -> 8 * R + 24 * I);
    bytes.put("krugman", threads -> 8 * R + 16 * I);
    bytes.put("hachman", threads -> 8 * R + 24 * I);
    bytes.put("herfindahl", threads -> 8 * R);
    bytes.put("entropy", threads -> 8 * R + 8 * I);
    bytes.put("locationalGini", threads -> 16 * (R + I) + threads * (16 * 8 + 3 * 8 + 18 * 4) * R);
    bytes.put("coOccurrenceFromTheTable", threads -> PRESENCE + coOccurrence(threads));
    bytes.put("proximityFromTheTable", threads -> PRESENCE + proximity(threads));
    bytes.put(
        "densityOfDistances",
        threads -> 5 * 8 * POINTS + GRID + (BLOCKS + 2) * 8 * (32L << BinnedDurantonOverman.BITS));
    bytes.put(
        "cumulativeM",
        threads -> (3 * 8 + 3 * 4) * POINTS + GRID + BLOCKS * (2 * 8 * 2 * 2 * 34 + 8 * 1024));
    bytes.put("backward", threads -> 61 * 8 * SECTORS);
    bytes.put("ghoshForward", threads -> 61 * 8 * SECTORS);
    bytes.put("inverse", threads -> 4 * 8 * SECTORS * SECTORS + 12 * 8 * SECTORS);
    return bytes;
  }

  /** Runs every kernel for a short time; a few minutes. */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, IntToLongFunction> documented = documented();
    boolean more = false;
    System.out.println("| kernel | threads | bytes documented, at most | bytes measured |");
    System.out.println("| --- | --- | --- | --- |");
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(
                        "(Specialisation|Relatedness|Space|Linkage)Benchmark\\.("
                            + String.join("|", documented.keySet())
                            + ")$")
                    .addProfiler(GCProfiler.class)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.milliseconds(500))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      String label = result.getParams().getBenchmark();
      String kernel = label.substring(label.lastIndexOf('.') + 1);
      String threads = result.getParams().getParam("threads");
      long allowed =
          Objects.requireNonNull(documented.get(kernel), kernel)
              .applyAsLong(threads == null ? 1 : Integer.parseInt(threads));
      double measured = measured(result);
      boolean tooMuch = !(measured <= allowed + SLACK);
      more |= tooMuch;
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %s | %,d | %,.0f%s |",
              kernel,
              threads == null ? "1" : threads,
              allowed,
              measured,
              tooMuch ? ", **more**" : ""));
    }
    if (more) {
      System.exit(1);
    }
  }

  private static double measured(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The profiler says nothing of bytes."))
        .getValue()
        .getScore();
  }
}

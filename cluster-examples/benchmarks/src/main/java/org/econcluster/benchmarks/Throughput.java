package org.econcluster.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.oracle.HandWrittenEvaluator;
import org.econcluster.rules.testkit.ProfileGenerator;

/**
 * Measures assessments for each second of processor time, against the rulebook written by hand in
 * plain Java, and what both allocate.
 *
 * <p>Counts the processor time of the whole process, compiler and garbage collector included, and
 * prints the median of several windows after a warm-up. A window has several parts, each with cases
 * of its own, made before its time counts and never seen before, so that nothing is fast only
 * because it was remembered. The cases state every indicator, or leave a share of them unknown; the
 * evaluator written by hand takes exact values only, so its rate is that of fully known cases
 * throughout.
 */
final class Throughput {

  private static final int CASES = 5_000;
  private static final int PARTS = 10;
  private static final int WARM_UP_WINDOWS = 10;
  private static final int WINDOWS = 5;
  private static final int ROUNDS_BY_HAND = 100;
  private static final long SEED = 20261121;

  private static final com.sun.management.OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
  private static final com.sun.management.ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

  private static long sink;

  private Throughput() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "java %s, %d processors, %,d new cases for each part, seed %d%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        CASES,
        SEED);
    double hand =
        measure(
            "by hand",
            part -> {
              double[][] values = values(profiles(part, 0));
              return () -> byHandRepeatedly(values);
            });
    for (double unknown : new double[] {0, 0.1, 0.3}) {
      Assessor assessor = Assessor.standard();
      double rate =
          measure(
              String.format(Locale.ROOT, "assessAll, %.0f %% unknown", 100 * unknown),
              part -> {
                List<ClusterCase> cases =
                    profiles(part, unknown).stream().map(Throughput::caseOf).toList();
                return () -> assessed(assessor, cases);
              });
      System.out.printf(Locale.ROOT, "  by hand is %.1f times as fast%n", hand / rate);
    }
    System.out.println("(checksum " + sink + ")");
  }

  private static List<Profile> profiles(int part, double unknown) {
    return ProfileGenerator.forPack(RulePack.standard())
        .withUnknowns(unknown)
        .profiles(SEED + part)
        .limit(CASES)
        .toList();
  }

  private static ClusterCase caseOf(Profile profile) {
    ImmutableList.Builder<StatedIndicator> stated = ImmutableList.builder();
    profile
        .values()
        .forEach(
            (indicator, value) ->
                stated.add(StatedIndicator.of(indicator, value.low(), value.source())));
    return ClusterCase.builder()
        .id(profile.subject())
        .cluster(Cluster.builder().name(profile.subject()).build())
        .addAllIndicators(stated.build())
        .build();
  }

  private static double[][] values(List<Profile> profiles) {
    double[][] values = new double[profiles.size()][HandWrittenEvaluator.INDICATORS.size()];
    for (int i = 0; i < values.length; i++) {
      Profile profile = profiles.get(i);
      Arrays.setAll(
          values[i], j -> profile.find(HandWrittenEvaluator.INDICATORS.get(j)).orElseThrow().low());
    }
    return values;
  }

  /** A single round would be too short for the clock of processor time. */
  private static long byHandRepeatedly(double[][] values) {
    long done = 0;
    for (int round = 0; round < ROUNDS_BY_HAND; round++) {
      done += byHand(values);
    }
    return done;
  }

  private static long byHand(double[][] values) {
    for (double[] row : values) {
      long[] concluded = new long[HandWrittenEvaluator.KINDS];
      HandWrittenEvaluator.evaluate(row, concluded);
      sink += concluded[0];
    }
    return values.length;
  }

  private static long assessed(Assessor assessor, List<ClusterCase> cases) {
    return assessor
        .assessAll(cases.stream())
        .peek(assessment -> sink += identity(assessment))
        .count();
  }

  private static int identity(Assessment assessment) {
    return assessment.subject().length();
  }

  /**
   * Returns the median rate, and prints it with the allocation of one assessment.
   *
   * @param workOfPart makes the work of a part before its time counts; the work returns how many
   *     cases it did
   */
  private static double measure(String name, IntFunction<LongSupplier> workOfPart) {
    double[] rates = new double[WINDOWS];
    double[] bytes = new double[WINDOWS];
    for (int window = -WARM_UP_WINDOWS; window < WINDOWS; window++) {
      long done = 0;
      long cpu = 0;
      long allocated = 0;
      for (int part = 0; part < PARTS; part++) {
        LongSupplier work = workOfPart.apply(window * PARTS + part);
        System.gc(); // What making the cases left behind is not to be cleared away in their time.
        long cpuBefore = PROCESS.getProcessCpuTime();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        done += work.getAsLong();
        cpu += PROCESS.getProcessCpuTime() - cpuBefore;
        allocated += THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
      }
      if (window >= 0) {
        rates[window] = done / (cpu / 1e9);
        bytes[window] = allocated / (double) done;
      }
    }
    Arrays.sort(rates);
    Arrays.sort(bytes);
    System.out.printf(
        Locale.ROOT,
        "%s: %,.0f for each second of processor time, %,.0f bytes for each%n",
        name,
        rates[WINDOWS / 2],
        bytes[WINDOWS / 2]);
    return rates[WINDOWS / 2];
  }
}

package org.econcluster.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures the first assessment of a fresh virtual machine, reading of the case included, against
 * an empty virtual machine with the same flags.
 *
 * <p>Runs both in turn, so that a drift of the machine's speed meets both alike, and prints the
 * median of the ratios pair by pair.
 */
final class StartUp {

  private static final int WARM_UP_PAIRS = 2;

  private final Path caseFile;
  private final int pairs;

  private StartUp(Path caseFile, int pairs) {
    this.caseFile = caseFile;
    this.pairs = pairs;
  }

  /** Takes a case file and, if wanted, the number of pairs (10 by default). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path caseFile = Path.of(arguments[0]);
    int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    StartUp startUp = new StartUp(caseFile, pairs);
    System.out.printf(
        Locale.ROOT,
        "java %s, %d processors, %d pairs%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        pairs);
    startUp.measure("default flags", ImmutableList.of());

    Path archive = Files.createTempDirectory("econcluster").resolve("econcluster.jsa");
    ImmutableList<String> lean = ImmutableList.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    startUp.run(
        FirstAssessment.class,
        ImmutableList.<String>builder()
            .addAll(lean)
            .add("-XX:ArchiveClassesAtExit=" + archive)
            .build());
    startUp.measure(
        "class-data archive, " + String.join(" ", lean),
        ImmutableList.<String>builder()
            .addAll(lean)
            .add("-XX:SharedArchiveFile=" + archive)
            .build());
    Files.delete(archive);
  }

  private void measure(String name, ImmutableList<String> flags)
      throws IOException, InterruptedException {
    List<Double> empty = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int pair = -WARM_UP_PAIRS; pair < pairs; pair++) {
      double emptyMillis = run(EmptyProgram.class, flags);
      double firstMillis = run(FirstAssessment.class, flags);
      if (pair >= 0) {
        empty.add(emptyMillis);
        first.add(firstMillis);
      }
    }
    double[] ratios = new double[pairs];
    Arrays.setAll(ratios, i -> first.get(i) / empty.get(i));
    System.out.printf(
        Locale.ROOT,
        "%s: empty %.0f ms, first assessment %.0f ms, ratio %.1f (medians)%n",
        name,
        median(empty),
        median(first),
        median(Arrays.stream(ratios).boxed().toList()));
  }

  /** Runs a program in a fresh virtual machine and returns how long it took, in milliseconds. */
  private double run(Class<?> program, ImmutableList<String> flags)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), program.getName(), caseFile.toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("The program failed: " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

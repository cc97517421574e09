package org.econcluster.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the kernels and their baselines in one run, and prints the ratios.
 *
 * <p>Arguments: the path of {@code baselines.py}, or {@code -} for none; how many rounds to
 * measure, 1 if left out; and names of kernels, all if left out. A round measures every kernel and
 * every baseline once, and the least time of all rounds counts, for what others do on the machine
 * only adds to it. Without the script, or where Python has no numpy, the rows against numpy are
 * left out, and said to be.
 */
public final class KernelRatios {

  /** What is compared: a kernel with a baseline, and the bar for the ratio. */
  private record Row(String kernel, String baseline, double bar, boolean fasterThanBaseline) {}

  private static final String NO_SCRIPT = "-";

  private static final List<Row> ROWS =
      List.of(
          new Row("locationQuotients", "copy", 4, false),
          new Row("krugman", "copy", 4, false),
          new Row("hachman", "copy", 4, false),
          new Row("herfindahl", "copy", 2, false),
          new Row("entropy", "logarithms", 1.3, false),
          new Row("locationalGini", "column_sort", 2, true),
          new Row("proximityFromTheTable", "matrix_product", 2.5, true),
          new Row("complexityFromTheTable", "symmetric_eigen", 2, true),
          new Row("densityOfDistances", "pair_histogram", 10, true),
          new Row("densityOfDistances", "pair_bincount", 10, true),
          new Row("cumulativeM", "distance_sort", 2, true),
          new Row("backward", "solve", 1, true));

  private KernelRatios() {}

  /** A round of everything takes about ten minutes. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    List<String> given = List.of(arguments);
    String script = given.isEmpty() ? NO_SCRIPT : given.get(0);
    int rounds = given.size() < 2 ? 1 : Integer.parseInt(given.get(1));
    List<Row> rows =
        ROWS.stream()
            .filter(
                row -> given.size() < 3 || given.subList(2, given.size()).contains(row.kernel()))
            .toList();
    Map<String, Double> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      addKernels(rows, times);
      for (int threads = 1; threads <= 2 && !script.equals(NO_SCRIPT); threads++) {
        addNumpy(Path.of(script), threads, rows, times);
      }
    }
    System.out.println("| kernel | threads | ms | baseline | ms | ratio | bar |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (Row row : rows) {
      print(row, "", times);
      print(row, " x1", times);
      print(row, " x2", times);
    }
  }

  private static void addKernels(List<Row> rows, Map<String, Double> times) throws RunnerException {
    String names =
        rows.stream()
            .flatMap(row -> Stream.of(row.kernel(), row.baseline()))
            .distinct()
            .collect(Collectors.joining("|"));
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(
                        "(Specialisation|Relatedness|Space|Linkage)Benchmark\\.(" + names + ")$")
                    .exclude("(Relatedness|Linkage)Benchmark\\.copy")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      String label = result.getParams().getBenchmark();
      String threads = result.getParams().getParam("threads");
      times.merge(
          label.substring(label.lastIndexOf('.') + 1) + (threads == null ? "" : " x" + threads),
          result.getPrimaryResult().getScore(),
          Math::min);
    }
  }

  private static void print(Row row, String threads, Map<String, Double> times) {
    Double kernel = times.get(row.kernel() + threads);
    Double baseline = times.getOrDefault(row.baseline() + threads, times.get(row.baseline()));
    if (kernel == null) {
      return;
    }
    if (baseline == null) {
      System.out.println("| " + row.kernel() + " |" + threads + " | no baseline here |");
      return;
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.2f | %s | %.2f | %s | %s %s |",
            row.kernel(),
            threads.isEmpty() ? "1" : threads.substring(2),
            kernel,
            row.baseline(),
            baseline,
            row.fasterThanBaseline()
                ? String.format(Locale.ROOT, "%.2f times faster", baseline / kernel)
                : String.format(Locale.ROOT, "%.2f", kernel / baseline),
            row.fasterThanBaseline() ? "at least" : "at most",
            row.bar()));
  }

  private static void addNumpy(Path script, int threads, List<Row> rows, Map<String, Double> times)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("python3", script.toString(), String.valueOf(threads)));
    rows.stream().map(Row::baseline).distinct().forEach(command::add);
    Path errors = Files.createTempFile("numpy", ".txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  times.merge(cells[0] + " x" + threads, Double.parseDouble(cells[1]), Math::min));
    }
    if (process.waitFor() != 0) {
      System.out.println("numpy could not be asked: " + Files.readString(errors));
    }
    Files.delete(errors);
  }
}

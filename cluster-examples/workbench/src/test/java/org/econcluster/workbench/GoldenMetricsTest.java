package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.econcluster.metric.DataKind;
import org.econcluster.metric.Metrics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command line on every data set for which golden values are known. */
final class GoldenMetricsTest {

  private static final ImmutableList<String> FAMILIES =
      ImmutableList.of("specialisation", "relatedness", "change", "linkage", "space");

  private static final Path GOLDEN = golden();

  @TempDir private static Path folder = Path.of("");

  private final Map<String, Map<String, Double>> results = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> theCommandLineReproducesEveryGoldenSeries() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String family : FAMILIES) {
      for (NamedCsvRecord row : rows(GOLDEN.resolve(family + ".csv"))) {
        for (Path expected : expected(row.getField("golden"))) {
          tests.add(test(row, expected));
        }
      }
    }
    return tests.stream();
  }

  private DynamicTest test(NamedCsvRecord row, Path expected) {
    String file = String.valueOf(expected.getFileName()).replace(".csv", "");
    String set = file.substring(file.indexOf("__") + 2);
    String reference = row.getField("reference");
    String qualifier = row.getField("qualifier");
    String variant =
        qualifier.isEmpty() ? row.getField("variant") : row.getField("variant") + "; " + qualifier;
    return dynamicTest(
        file + ": " + reference,
        () -> {
          Map<String, Double> ours =
              results.computeIfAbsent(
                  row.getField("metric") + " " + set, any -> run(row.getField("metric"), set));
          double tolerance = Double.parseDouble(row.getField("tolerance"));
          for (NamedCsvRecord value : rows(expected)) {
            if (value.getField("variant").equals(reference)) {
              String key = key(variant, value.getField("key1"), value.getField("key2"));
              double right = Double.parseDouble(value.getField("value"));
              assertThat(ours).as(file).containsKey(key);
              assertThat(isClose(Objects.requireNonNull(ours.get(key)), right, tolerance))
                  .as("%s, %s: %s, not %s", file, key, ours.get(key), right)
                  .isTrue();
            }
          }
        });
  }

  /** Every value of a measure for a data set, by variant and keys. */
  private static Map<String, Double> run(String metric, String set) {
    DataKind kind = Metrics.standard().get(metric).kind();
    List<Object> words = new ArrayList<>(List.of("metrics", metric, "--kind", kind.id()));
    words.addAll(List.of("--table", GOLDEN.resolve("inputs/" + set + ".csv")));
    switch (set) {
      case "points400" -> words.addAll(List.of("--window", "0:0:100:100", "--radii", "0:33:1"));
      case "freiburg" -> {
        if (kind == DataKind.ACTIVITY) {
          words.addAll(List.of("--period", "2014"));
        }
      }
      case "small5x6", "synth40x30", "edge6x7", "g_regions_industries" -> {
        if (kind == DataKind.PANEL) {
          words.addAll(List.of("--later", GOLDEN.resolve("inputs/" + set + "_t2.csv")));
        } else {
          words.addAll(List.of("--income", incomes(set)));
        }
      }
      default -> {}
    }
    Run run = Run.of(words.toArray());
    assertThat(run.status()).as(run.err()).isEqualTo(0);
    Map<String, Double> values = new HashMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.out())) {
      for (NamedCsvRecord row : reader) {
        values.put(
            key(row.getField("variant"), row.getField("key1"), row.getField("key2")),
            Double.valueOf(row.getField("value")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /** The incomes on which the golden values of PRODY and EXPY rest. */
  private static Path incomes(String set) {
    List<String> regions =
        rows(GOLDEN.resolve("inputs/" + set + ".csv")).stream()
            .map(
                row ->
                    row.getField(
                        row.getHeader().contains("region_code") ? "region_code" : "region"))
            .distinct()
            .sorted()
            .toList();
    List<String> lines = new ArrayList<>(List.of("region,value"));
    IntStream.range(0, regions.size())
        .forEach(k -> lines.add(regions.get(k) + "," + (1100 + 100 * k)));
    return Run.file(folder, set + "-income.csv", lines.toArray(String[]::new));
  }

  private static String key(String variant, String key1, String key2) {
    return variant + "|" + key1 + "|" + key2;
  }

  private static boolean isClose(double ours, double right, double tolerance) {
    return Double.compare(ours, right) == 0
        || Math.abs(ours - right) <= tolerance * Math.max(1, Math.abs(right));
  }

  private static List<Path> expected(String golden) {
    try (Stream<Path> files = Files.list(GOLDEN.resolve("expected"))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(golden + "__"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path golden() {
    try {
      return Path.of(
          Objects.requireNonNull(
                  GoldenMetricsTest.class.getResource("/org/econcluster/metric/golden"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

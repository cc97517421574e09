package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the measures against values that were computed from the papers' formulas elsewhere. */
final class GoldenValuesTest {

  private static final ImmutableList<String> FAMILIES =
      ImmutableList.of("specialisation", "relatedness", "change", "linkage", "space");

  @TestFactory
  Stream<DynamicTest> everyGoldenSeriesIsReproduced() {
    return FAMILIES.stream()
        .flatMap(family -> GoldenInputs.rows(family).stream())
        .flatMap(row -> expected(row.getField("golden")).map(file -> test(row, file)));
  }

  @TestFactory
  Stream<DynamicTest> everyGoldenSeriesIsComparedWithAVariant() {
    List<NamedCsvRecord> compared =
        FAMILIES.stream().flatMap(family -> GoldenInputs.rows(family).stream()).toList();
    return expected("")
        .map(
            file ->
                dynamicTest(
                    file,
                    () ->
                        assertThat(
                                GoldenInputs.rows("expected/" + file).stream()
                                    .map(row -> row.getField("variant"))
                                    .distinct())
                            .isSubsetOf(
                                compared.stream()
                                    .filter(row -> file.startsWith(row.getField("golden") + "__"))
                                    .map(row -> row.getField("reference"))
                                    .toList())));
  }

  private static DynamicTest test(NamedCsvRecord row, String file) {
    String reference = row.getField("reference");
    return dynamicTest(
        file + ": " + reference,
        () -> {
          List<NamedCsvRecord> values =
              GoldenInputs.rows("expected/" + file).stream()
                  .filter(value -> value.getField("variant").equals(reference))
                  .toList();
          // A series that only some data sets have, such as one that names their types.
          if (values.isEmpty()) {
            return;
          }
          Metric metric = Metrics.standard().get(row.getField("metric"));
          Map<String, Double> ours = new HashMap<>();
          Metrics.standard()
              .compute(
                  metric,
                  metric.variant(row.getField("variant")).orElseThrow(),
                  GoldenInputs.read(file.substring(file.indexOf("__") + 2), metric.kind()),
                  (qualifier, key1, key2, value) -> {
                    if (qualifier.equals(row.getField("qualifier"))) {
                      ours.put(key1 + "|" + key2, value);
                    }
                  });
          double tolerance = Double.parseDouble(row.getField("tolerance"));
          for (NamedCsvRecord value : values) {
            String key = value.getField("key1") + "|" + value.getField("key2");
            double right = Double.parseDouble(value.getField("value"));
            assertThat(ours).as(file).containsKey(key);
            assertThat(isClose(Objects.requireNonNull(ours.get(key)), right, tolerance))
                .as("%s, %s: %s, not %s", file, key, ours.get(key), right)
                .isTrue();
          }
        });
  }

  private static boolean isClose(double ours, double right, double tolerance) {
    return Double.compare(ours, right) == 0
        || Math.abs(ours - right) <= tolerance * Math.max(1, Math.abs(right));
  }

  /** The names of the files of one measure, or of all if it is empty. */
  private static Stream<String> expected(String golden) {
    try {
      Path folder =
          Path.of(
              Objects.requireNonNull(GoldenValuesTest.class.getResource("golden/expected"))
                  .toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> String.valueOf(file.getFileName()).replace(".csv", ""))
            .filter(file -> golden.isEmpty() || file.startsWith(golden + "__"))
            .map(file -> file.toLowerCase(Locale.ROOT))
            .sorted()
            .toList()
            .stream();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

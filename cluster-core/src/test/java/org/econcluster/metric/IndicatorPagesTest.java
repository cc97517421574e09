package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pages of measures against the catalogue that they are made from. */
final class IndicatorPagesTest {

  private static final Path DOCS = Path.of("..", "docs", "indicators");
  private static final Path MADE = Path.of("target", "docs", "indicators");

  @TestFactory
  Stream<DynamicTest> everyPageIsUpToDate() throws IOException {
    Map<String, String> pages = new IndicatorPages().all();
    Files.createDirectories(MADE.resolve("data"));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(MADE.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
    Map<String, String> data = data();
    for (Map.Entry<String, String> file : data.entrySet()) {
      Files.writeString(
          MADE.resolve("data").resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
    return Stream.concat(
        pages.entrySet().stream().map(page -> upToDate(page.getKey(), page.getValue())),
        data.entrySet().stream().map(file -> upToDate("data/" + file.getKey(), file.getValue())));
  }

  private static DynamicTest upToDate(String file, String expected) {
    return dynamicTest(
        file,
        () -> {
          Path present = DOCS.resolve(file);
          String cure =
              "docs/indicators/" + file + " is stale; copy cluster-core/" + MADE + " over docs";
          assertThat(present).as(cure).exists();
          assertThat(Files.readString(present, StandardCharsets.UTF_8))
              .as(cure)
              .isEqualTo(expected);
        });
  }

  @Test
  void noPageIsOfAMeasureThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(
              files.map(file -> String.valueOf(file.getFileName())).filter(n -> n.endsWith(".md")))
          .isSubsetOf(new IndicatorPages().names());
    }
  }

  /** The files that the examples read. */
  private static Map<String, String> data() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : IndicatorPages.inputs()) {
      try (InputStream stream =
          Objects.requireNonNull(
              IndicatorPagesTest.class.getResourceAsStream("golden/inputs/" + name + ".csv"),
              name)) {
        files.put(name + ".csv", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    for (String name : ImmutableList.of("small5x6")) {
      StringBuilder incomes = new StringBuilder("region,income\n");
      List<String> regions = ((TableData) GoldenInputs.read(name, DataKind.ACTIVITY)).regions();
      for (int r = 0; r < regions.size(); r++) {
        incomes.append(regions.get(r)).append(',').append(1100 + 100 * r).append('\n');
      }
      files.put(name + "-income.csv", incomes.toString());
    }
    return files;
  }
}

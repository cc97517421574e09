package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every page of a measure, and compares what it gives with the page. */
final class DocumentedMetricsTest {

  private static final Path PROJECT = Path.of("..", "..");
  private static final String COMMAND = "    econcluster ";

  /** As a shell takes a line apart. */
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  private static final String HEADER = "    measure,variant,key1,key2,value";

  @TestFactory
  Stream<DynamicTest> theExampleOfAPageGivesWhatThePageSays() throws IOException {
    try (Stream<Path> files = Files.list(PROJECT.resolve("docs/indicators"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> lines(file).stream().anyMatch(line -> line.startsWith(COMMAND)))
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(lines(file))))
          .toList()
          .stream();
    }
  }

  private static void check(List<String> page) {
    String command = page.stream().filter(line -> line.startsWith(COMMAND)).findFirst().orElse("");
    List<String> shown =
        page.subList(page.indexOf(HEADER), page.size()).stream()
            .takeWhile(line -> line.startsWith("    "))
            .map(String::strip)
            .toList();

    Run run =
        Run.of(
            WORD.matcher(command.substring(COMMAND.length()))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .map(word -> word.startsWith("docs/") ? PROJECT.resolve(word).toString() : word)
                .toArray());

    assertThat(run.status()).as(run.err()).isEqualTo(0);
    assertThat(run.out().lines().limit(shown.size())).containsExactlyElementsOf(shown);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

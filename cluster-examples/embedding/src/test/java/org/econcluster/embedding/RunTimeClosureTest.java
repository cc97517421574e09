package org.econcluster.embedding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an embedder's class path gets to hold, as the build listed it: nothing comes unnoticed. */
final class RunTimeClosureTest {

  /** Of the rule engine; it was 4.2 in a trial before the project began, with one jar less. */
  private static final double MAX_ENGINE_MEGABYTES = 4.4;

  /** With 0.7 for dense inverses and 0.1 for special functions, which the measures need. */
  private static final double MAX_MEGABYTES = 11.2;

  /** Group, artifact, file; optional dependencies are no part of the closure. */
  private static final Pattern JAR =
      Pattern.compile(
          "\\s+([^:\\s]+:[^:\\s]+):jar:[^:]+:(?:compile|runtime):(\\S+)(?! \\(optional\\))(?: --.*)?");

  @Test
  void theClosureIsTheOneThatWasAgreedOn() throws IOException {
    try (InputStream agreed =
        RunTimeClosureTest.class.getResourceAsStream("/run-time-closure.txt")) {
      String text = new String(requireNonNull(agreed).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(closure().keySet()).containsExactlyElementsOf(text.lines().toList());
    }
  }

  @Test
  void theJarsTogetherStaySmall() throws IOException {
    assertThat(megabytes("")).isLessThan(MAX_MEGABYTES);
  }

  @Test
  void theRuleEngineStaysSmallWithoutItsCompilers() throws IOException {
    assertThat(megabytes("org.drools:") + megabytes("org.kie:") + megabytes("org.slf4j:"))
        .isLessThan(MAX_ENGINE_MEGABYTES);
  }

  /** The size of the jars of others whose group and artifact begin with a text. */
  private static double megabytes(String prefix) throws IOException {
    long bytes = 0;
    for (Map.Entry<String, Path> jar : closure().entrySet()) {
      if (jar.getKey().startsWith(prefix) && !jar.getKey().startsWith("org.econcluster:")) {
        bytes += Files.size(jar.getValue());
      }
    }
    return bytes / 1e6;
  }

  private static TreeMap<String, Path> closure() throws IOException {
    TreeMap<String, Path> closure = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("target/run-time-closure.txt"))) {
      Matcher jar = JAR.matcher(line.replaceAll("\u001B\\[[0-9;]*m", ""));
      if (jar.matches()) {
        closure.put(requireNonNull(jar.group(1)), Path.of(requireNonNull(jar.group(2))));
      }
    }
    return closure;
  }
}

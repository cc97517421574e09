package org.econcluster.rules.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an embedder's class path gets to hold, as the build listed it: nothing comes unnoticed. */
final class RuntimeClosureTest {

  private static final long MAX_MEGABYTES = 20;

  /** Group, artifact, file; optional dependencies are no part of the closure. */
  private static final Pattern JAR =
      Pattern.compile(
          "\\s+([^:\\s]+:[^:\\s]+):jar:[^:]+:(?:compile|runtime):(\\S+)(?! \\(optional\\))(?: --.*)?");

  @Test
  void theClosureIsTheOneThatWasAgreedOn() throws IOException {
    try (InputStream agreed =
        RuntimeClosureTest.class.getResourceAsStream("/runtime-closure.txt")) {
      String text = new String(requireNonNull(agreed).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(closure().keySet()).containsExactlyElementsOf(text.lines().toList());
    }
  }

  @Test
  void theJarsTogetherStaySmall() throws IOException {
    long bytes = 0;
    for (Path jar : closure().values()) {
      bytes += Files.isRegularFile(jar) ? Files.size(jar) : 0;
    }

    assertThat(bytes).isLessThan(MAX_MEGABYTES * 1_000_000);
  }

  private static TreeMap<String, Path> closure() throws IOException {
    TreeMap<String, Path> closure = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("target/runtime-closure.txt"))) {
      Matcher jar = JAR.matcher(line.replaceAll("\u001B\\[[0-9;]*m", ""));
      if (jar.matches()) {
        closure.put(requireNonNull(jar.group(1)), Path.of(requireNonNull(jar.group(2))));
      }
    }
    return closure;
  }
}

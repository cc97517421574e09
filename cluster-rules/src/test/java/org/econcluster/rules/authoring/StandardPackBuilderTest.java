package org.econcluster.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.econcluster.rules.internal.pack.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandardPackBuilderTest {

  @Test
  void theSamePackGivesTheSameBytes(@TempDir Path folder) throws IOException {
    Map<String, String> first = built(folder.resolve("first"));

    assertThat(first).hasSizeGreaterThan(1).isEqualTo(built(folder.resolve("second")));
  }

  private static Map<String, String> built(Path root) throws IOException {
    Files.createDirectories(root.resolve(StandardPack.FOLDER));
    StandardPackBuilder.main(new String[] {"src/main/resources", root.toString()});
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}

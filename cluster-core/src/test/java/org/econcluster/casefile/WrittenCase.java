package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.econcluster.failure.InputException;

/** A case file {@code x.json} in a folder of its own, and what is wrong with it. */
abstract class WrittenCase {

  static final String HEAD =
      """
      {"schema": "econcluster.case.v1", "id": "x", "name": "X",
      """;

  final Path folder;
  Path file;

  WrittenCase(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("x.json");
  }

  final void write(String name, String content) throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.resolve(name).getParent()));
    Files.writeString(folder.resolve(name), content);
  }

  final void fails(String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).replace(file.getParent() + "/", ""))
                    .isEqualTo(message));
  }

  static String caseWith(String cluster, String rest) {
    return HEAD + "\"cluster\": {\"name\": \"d\"" + cluster + "},\n" + rest + "}";
  }
}

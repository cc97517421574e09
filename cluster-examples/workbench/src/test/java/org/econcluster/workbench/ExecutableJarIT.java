package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar in a process of its own, which must find all that was put into it. */
final class ExecutableJarIT {

  @TempDir private Path folder = Path.of("");

  @Test
  void assessesACaseQuietlyWithAPackThatItCompiles() throws Exception {
    start("new", "case", "my-case");
    start("new", "pack", "my-rules");

    Run assessed = start("assess", "my-case", "--rules", "my-rules");

    assertThat(assessed.status()).isEqualTo(0);
    assertThat(assessed.err()).isEmpty();
    assertThat(assessed.out()).contains("OWN-010", "→");
  }

  @Test
  void tellsWhatIsWrongOnStandardErrorAlone() throws Exception {
    assertThat(start("assess", "nowhere.json"))
        .isEqualTo(new Run(3, "", "WORK-010 nowhere.json: There is no such file or folder.\n"));
  }

  private Run start(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("econcluster.jar", "")));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("standard-output");
    Path err = folder.resolve("standard-error");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C"); // results are UTF-8 all the same
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // Java mentions them on standard error
    int status = builder.start().waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

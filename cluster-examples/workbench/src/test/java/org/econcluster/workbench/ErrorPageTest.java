package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** Holds the page on the codes of the command line against the code. */
final class ErrorPageTest {

  private static final Path PAGE = Path.of("..", "..", "docs", "errors-workbench.md");

  @Test
  void thePageListsEveryCodeOfTheCommandLine() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Errors of the command line

            What `econcluster` prints when it cannot use what its command line names. What is wrong inside a case, a
            table or a pack has a code in [errors.md](errors.md).

            | code | meaning |
            | --- | --- |
            """);
    Arrays.stream(WorkbenchFailure.values())
        .sorted(Comparator.comparing(WorkbenchFailure::code))
        .forEach(
            code ->
                page.append(
                    "| <a id=\"%s\"></a>%s | %s |\n"
                        .formatted(code.code(), code.code(), code.meaning())));
    Path made = Files.createDirectories(Path.of("target", "docs")).resolve("errors-workbench.md");
    Files.writeString(made, page);

    assertThat(PAGE)
        .as("docs/errors-workbench.md is stale; copy cluster-examples/workbench/%s over it", made)
        .content()
        .isEqualTo(page.toString());
  }
}

package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void makesACaseThatCanBeAssessed() {
    Path made = folder.resolve("my-case");

    assertThat(Run.of("new", "case", made))
        .isEqualTo(
            new Run(
                0,
                """
                A case to begin with is in FOLDER
                Next: econcluster assess FOLDER
                """
                    .replace("FOLDER", made.toString()),
                ""));
    assertThat(made.resolve("README.md")).content().contains("| my-case.json |");
    Run assessed = Run.of("assess", made, "--report", folder.resolve("r.html"));
    assertThat(assessed.err()).isEmpty();
    assertThat(assessed.out().lines().skip(2).findFirst().orElse(""))
        .startsWith(
            "My cluster  fully specialised (estimated)  steady cluster  emerging cluster or developing");
  }

  @Test
  void makesAPackThatChangesWhatIsConcluded() {
    Path made = folder.resolve("my-rules");
    Path myCase = folder.resolve("my-case");
    Run.of("new", "case", myCase);

    assertThat(Run.of("new", "pack", made).out())
        .isEqualTo(
            """
            A pack to begin with is in FOLDER
            Next: econcluster rules check FOLDER
            """
                .replace("FOLDER", made.toString()));
    String threshold = "needed at least 1.25, margin +1.112 [spec.cutoff;";
    assertThat(Run.of("assess", myCase).out()).doesNotContain("OWN-010", threshold);
    assertThat(Run.of("assess", myCase, "--rules", made).out()).contains("OWN-010", threshold);
  }

  @Test
  void overwritesNothing() {
    Path present = Run.file(folder, "README.md", "mine");

    assertThat(Run.of("new", "case", folder))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-021 %s: The file is there already, and nothing was changed.
                  Maybe a new folder can be named.
                """
                    .formatted(present)));
    assertThat(present).content().isEqualTo("mine\n");
    assertThat(folder.resolve("employment.csv")).doesNotExist();
  }

  @Test
  void refusesAFileInPlaceOfAFolder() {
    Path file = Run.file(folder, "file", "mine");

    assertThat(Run.of("new", "pack", file))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-012 %s: This is a file, and a folder is needed.
                  Maybe the folder that it lies in was meant.
                """
                    .formatted(file)));
  }

  @Test
  void asksWhatToMake() {
    assertThat(Run.of("new"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                What to make is missing.
                  Maybe "case" or "pack" was meant.
                Help: econcluster new --help
                """));
  }
}

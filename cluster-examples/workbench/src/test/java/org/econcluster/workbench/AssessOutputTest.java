package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.report.AssessmentJson;
import org.econcluster.rules.report.AssessmentRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go, in which format, and what they must not overwrite. */
final class AssessOutputTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void writesJsonThatCanBeReadBack() throws IOException {
    Path file = Run.dairy(folder);
    Path out = folder.resolve("out.json");

    assertThat(Run.of("assess", file, "--format", "json", "--out", out))
        .isEqualTo(new Run(0, "Written to " + out + "\n", ""));
    assertThat(AssessmentJson.read(out)).isEqualTo(List.of(recordOf(file)));
    assertThat(Run.of("assess", file, "--format", "json").out()).isEqualTo(Files.readString(out));
  }

  @Test
  void theNameOfTheOutputTellsTheFormatUnlessOneIsAskedFor() {
    Path page = folder.resolve("page.html");
    Path text = folder.resolve("text.html");
    Path file = Run.dairy(folder);

    assertThat(Run.of("assess", file, "--out", page).status()).isEqualTo(0);
    assertThat(Run.of("assess", file, "--format", "text", "--out", text).status()).isEqualTo(0);

    assertThat(page).content().startsWithIgnoringCase("<!doctype html>");
    assertThat(text).content().startsWith("Cluster");
  }

  @Test
  void writesHtmlIntoAFolder() {
    Path out = folder.resolve("assessment.html");

    assertThat(Run.of("assess", Run.dairy(folder), "--format", "html", "--out", folder))
        .isEqualTo(new Run(0, "Written to " + out + "\n", ""));
    assertThat(out).content().startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void makesTheFoldersOfItsOutput() {
    Path out = folder.resolve("new/deep/report.txt");

    assertThat(Run.of("assess", Run.dairy(folder), "--out", out).status()).isEqualTo(0);
    assertThat(out).exists();
  }

  @Test
  void refusesToPutAResultInThePlaceOfItsCase() {
    Path file = Run.caseFile(folder, "x", Run.indicator("location-quotient", 1.5));

    assertThat(Run.of("assess", file, "--out", file))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-022 %s: The result would overwrite a file that is read.
                  Maybe another name was meant.
                """
                    .formatted(file)));
    assertThat(Run.of("assess", folder, "--report", file).status()).isEqualTo(3);
    assertThat(file).content().startsWith("{");
  }

  @Test
  void refusesToPutAResultInThePlaceOfItsTableOrItsParameters() {
    Path jobs = Run.file(folder, "jobs.csv", "region,industry,period,value", "R1,A,2020,1");
    Path parameters = Run.file(folder, "mine.csv", "id,value", "spec.cutoff,1.75");

    for (Path input : List.of(jobs, parameters)) {
      assertThat(Run.of("assess", "--table", jobs, "--parameters", parameters, "--out", input))
          .isEqualTo(
              new Run(
                  3,
                  "",
                  """
                  WORK-022 %s: The result would overwrite a file that is read.
                    Maybe another name was meant.
                  """
                      .formatted(input)));
    }
    assertThat(jobs).content().startsWith("region,industry");
    assertThat(parameters).content().startsWith("id,value");
  }

  @Test
  void refusesToWriteBelowAFile() {
    Path out = Run.dairy(folder).resolve("report.txt");

    assertThat(Run.of("assess", Run.dairy(folder), "--out", out))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-020 %s: The file cannot be written.
                  Maybe part of the path is a file and not a folder, or may not be written to.
                """
                    .formatted(out)));
  }

  private static AssessmentRecord recordOf(Path file) {
    return AssessmentRecord.of(Assessor.standard().assess(CaseFile.read(file)));
  }
}

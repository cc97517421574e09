package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one asks for, and the words that it takes. */
final class AssessCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheTextReportOfACase() {
    Path file = Run.dairy(folder);

    assertThat(Run.of("assess", file))
        .isEqualTo(new Run(0, TextReport.write(List.of(recordOf(file))), ""));
  }

  @Test
  void printsTheReportsOfSeveralCasesInTheOrderOfTheCommandLine() {
    Path textiles = Run.caseFile(folder, "textiles");
    Path dairy = Run.dairy(folder);

    assertThat(Run.of("assess", textiles, dairy).out())
        .isEqualTo(TextReport.write(List.of(recordOf(textiles), recordOf(dairy))));
  }

  @Test
  void printsAnOverviewBesideAReport() {
    Path dairy = Run.dairy(folder);
    Path textiles = Run.caseFile(folder, "textiles");
    Path report = folder.resolve("report.html");

    assertThat(Run.of("assess", dairy, textiles, "--report", report).out())
        .isEqualTo(
            """
            Cluster   Market specialisation  Type               Stage          Recommended policy  To find out
            --------  ---------------------  -----------------  -------------  ------------------  -----------
            dairy     fully specialised      potential cluster  open (5 of 6)  open                %s
            textiles  open                   open               open           open                %s
            open: every answer is possible
            open (n of m): n of the m answers are possible; the report names them
            Report: %s
            """
                .formatted(questionsOf(dairy), questionsOf(textiles), report));
    assertThat(report).content().startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void subjectsOfOneNameAreToldApartByTheirIds() {
    Path first =
        Run.file(
            folder,
            "first.json",
            "{\"schema\": \"econcluster.case.v1\", \"id\": \"first\", \"name\": \"1\",",
            " \"cluster\": {\"name\": \"same\"}}");
    Path second =
        Run.file(
            folder,
            "second.json",
            "{\"schema\": \"econcluster.case.v1\", \"id\": \"second\", \"name\": \"2\",",
            " \"cluster\": {\"name\": \"same\"}}");

    assertThat(Run.of("assess", first, second, "--report", folder.resolve("r.html")).out())
        .contains("\nsame (first)  ", "\nsame (second) ");
  }

  @Test
  void needsACaseOrATableAndNotBoth() {
    assertThat(Run.of("assess"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                A case is missing.
                  Maybe a case file, a folder of them, or --table was meant.
                Help: econcluster assess --help
                """));
    assertThat(Run.of("assess", "x.json", "--table", "y.csv").err())
        .startsWith("Either cases or --table can be assessed, not both.\n");
  }

  @Test
  void refusesWordsThatItDoesNotKnow() {
    assertThat(Run.of("assess", "x.json", "--format", "jsn").err())
        .isEqualTo(
            """
            Invalid value for option '--format': There is no format "jsn".
              Maybe "json" was meant.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "x.json", "--as-of", "31.1.2026").err())
        .isEqualTo(
            """
            Invalid value for option '--as-of': "31.1.2026" is not a date.
              Maybe it should be written like 2026-01-31.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "x.json", "--fromat", "json").err())
        .isEqualTo(
            """
            There is no option "--fromat".
              Maybe "--format" was meant.
            Help: econcluster assess --help
            """);
    assertThat(Run.of("assess", "x.json", "--threads", "0").err())
        .startsWith("The number of threads (0) must be from 1 to 1000.\n");
    assertThat(Run.of("assess", "x.json", "--threads", "1001").err())
        .startsWith("The number of threads (1001) must be from 1 to 1000.\n");
    assertThat(Run.of("assess", "x.json", "--format", "csv").status()).isEqualTo(2);
  }

  @Test
  void tellsWrongNumbersOfOptionsInWordsForPeople() {
    assertThat(Run.of("assess", Run.dairy(folder), "--threads", "many").err())
        .isEqualTo(
            """
            Invalid value for option '--threads': 'many' is not a whole number that fits here.
            Help: econcluster assess --help
            """);
  }

  @Test
  void saysTheSameInTurkish() {
    Path file = Run.dairy(folder);
    Run expected = Run.of("assess", file);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Run.of("assess", file)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static int questionsOf(Path file) {
    return recordOf(file).explanation().openQuestions().size();
  }

  private static AssessmentRecord recordOf(Path file) {
    return AssessmentRecord.of(Assessor.standard().assess(CaseFile.read(file)));
  }
}

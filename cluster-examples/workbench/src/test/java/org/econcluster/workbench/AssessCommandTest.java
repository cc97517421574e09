package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.report.AssessmentJson;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssessCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheTextReportOfACase() {
    Path file = dairy();

    assertThat(Run.of("assess", file))
        .isEqualTo(new Run(0, TextReport.write(List.of(recordOf(file))), ""));
  }

  @Test
  void printsTheReportsOfSeveralCasesInTheOrderOfTheCommandLine() {
    Path textiles = Run.caseFile(folder, "textiles");
    Path dairy = dairy();

    assertThat(Run.of("assess", textiles, dairy).out())
        .isEqualTo(TextReport.write(List.of(recordOf(textiles), recordOf(dairy))));
  }

  @Test
  void writesJsonThatCanBeReadBack() throws IOException {
    Path file = dairy();
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
    Path file = dairy();

    assertThat(Run.of("assess", file, "--out", page).status()).isEqualTo(0);
    assertThat(Run.of("assess", file, "--format", "text", "--out", text).status()).isEqualTo(0);

    assertThat(page).content().startsWithIgnoringCase("<!doctype html>");
    assertThat(text).content().startsWith("Cluster");
  }

  @Test
  void writesHtmlIntoAFolder() {
    Path out = folder.resolve("assessment.html");

    assertThat(Run.of("assess", dairy(), "--format", "html", "--out", folder))
        .isEqualTo(new Run(0, "Written to " + out + "\n", ""));
    assertThat(out).content().startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void makesTheFoldersOfItsOutput() {
    Path out = folder.resolve("new/deep/report.txt");

    assertThat(Run.of("assess", dairy(), "--out", out).status()).isEqualTo(0);
    assertThat(out).exists();
  }

  @Test
  void printsAnOverviewBesideAReport() {
    Path dairy = dairy();
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
  void readsTheCasesOfAFolderAndLeavesOutWhatTheyInclude() {
    Run.file(
        folder,
        "b.json",
        "{\"schema\": \"econcluster.case.v1\", \"id\": \"b\", \"name\": \"b\",",
        " \"includes\": [\"actors.json\"], \"cluster\": {\"name\": \"b\"}}");
    Run.file(
        folder,
        "actors.json",
        "{\"schema\": \"econcluster.case.v1\", \"cluster\": {\"regions\": [\"KZ-ALM\"]}}");
    Run.file(folder, "other.json", "{\"schema\": \"something.else\"}");
    Run.caseFile(folder, "a");
    Run.caseFile(folder.resolve("below"), "c");

    assertThat(Run.of("assess", folder, "--report", folder.resolve("r.html")).out().lines())
        .extracting(line -> line.substring(0, 2))
        .containsExactly("Cl", "--", "a ", "b ", "c ", "op", "Re");
  }

  @Test
  void tellsWhatIsWrongWithEveryCaseAtOnce() {
    Path empty = Run.file(folder, "empty.json");
    Path broken = Run.file(folder, "broken.json", "{\"schema\": ");
    Path missing = folder.resolve("emptx.json");

    assertThat(Run.of("assess", empty, broken, missing))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                FILE-020 %s: The document is empty.
                  Maybe it was never filled, or another file was meant.
                JSON-010 %s, line 2, column 1: This is not JSON: the text ends too early.
                  Maybe a brace, a bracket or a quotation mark is not closed.
                WORK-010 %s: There is no such file or folder.
                  Maybe "empty.json" was meant.
                """
                    .formatted(empty, broken, missing)));
  }

  @Test
  void refusesAFolderWithoutCases() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));

    assertThat(Run.of("assess", none))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-011 %s: The folder has no case file: no *.json that says "schema": "econcluster.case.v1".
                  Maybe another folder was meant, or "econcluster new case" helps.
                """
                    .formatted(none)));
  }

  @Test
  void tellsOfACaseInAFolderThatItsVersionIsNotRead() {
    Path file = Run.file(folder, "case.json", "{\"schema\": \"econcluster.case.v9\"}");

    Run run = Run.of("assess", folder);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .startsWith(
            """
            CASE-010 %s, line 1, column 2, schema: The schema is "econcluster.case.v9".
              Maybe "econcluster.case.v1" was meant; this version reads no other.
            """
                .formatted(file));
  }

  @Test
  void refusesAClusterWhoseRegionTheTableLacks() {
    Run.file(folder, "jobs.csv", "region,industry,period,value", "NORTH,DAIRY,2024,7");
    Path file =
        Run.file(
            folder,
            "case.json",
            "{\"schema\": \"econcluster.case.v1\", \"id\": \"x\", \"name\": \"x\",",
            " \"cluster\": {\"name\": \"x\", \"regions\": [\"NORT\"], \"industries\": [\"DAIRY\"]},",
            " \"tables\": [{\"file\": \"jobs.csv\", \"form\": \"LONG\", \"measure\": \"EMPLOYMENT\",",
            "  \"unit\": \"jobs\", \"source\": \"Suinisheva2010\"}]}");

    assertThat(Run.of("assess", file))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                CASE-120 %s, line 2, column 39, cluster.regions[0]: The table of employment in 2024 has no region "NORT".
                  Maybe "NORTH" was meant.
                """
                    .formatted(file)));
  }

  @Test
  void refusesADayOnWhichAParameterHasNoValueYet() {
    assertThat(Run.of("assess", dairy(), "--as-of", "1999-12-31"))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-045 --as-of: Parameter spec.cutoff has no value on 1999-12-31 yet; its first one holds from 2000-01-01 on.
                  Maybe a later day was meant.
                """));
  }

  @Test
  void refusesARaggedRowOfParameters() {
    Path parameters = Run.file(folder, "mine.csv", "id,value", "spec.cutoff");

    assertThat(Run.of("assess", dairy(), "--parameters", parameters))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-044 %s, line 2: The row has 1 cells, but the header has 2.
                  Maybe a decimal comma should be a point.
                """
                    .formatted(parameters)));
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
  void takesParametersAsOfADay() {
    assertThat(Run.of("assess", dairy(), "--as-of", "2026-12-31").out())
        .contains(", parameters as of 2026-12-31\n");
  }

  @Test
  void replacesParameters() {
    Path file = Run.caseFile(folder, "x", Run.indicator("location-quotient", 1.5));
    Path parameters = Run.file(folder, "mine.csv", "# ours", "id,value", "spec.cutoff,1.75");

    assertThat(Run.of("assess", file).out())
        .contains("met: location quotient 1.5, needed at least 1,");
    assertThat(Run.of("assess", file, "--parameters", parameters).out())
        .doesNotContain("met: location quotient 1.5, needed at least 1,");
  }

  @Test
  void tellsEverythingThatIsWrongWithParameters() {
    Path parameters =
        Run.file(
            folder,
            "mine.csv",
            "id,value,valid_from",
            "spec.cutof,1,",
            "spec.cutoff,\"1,5\",",
            "spec.cutoff,1.5,yesterday",
            "spec.cutoff,NaN,",
            "spec.cutoff,2,",
            "spec.cutoff,3,");

    assertThat(Run.of("assess", dairy(), "--parameters", parameters))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-041 FILE, line 2: The rules have no parameter "spec.cutof".
                  Maybe "spec.cutoff" was meant.
                WORK-042 FILE, line 3: The value "1,5" of spec.cutoff is not a finite number.
                  Maybe the decimal comma should be a point.
                WORK-042 FILE, line 4: "yesterday" is not a date.
                  Maybe it should be written like 2026-01-31.
                WORK-042 FILE, line 5: The value "NaN" of spec.cutoff is not a finite number.
                WORK-043 FILE, line 7: Parameter spec.cutoff has a second value from 2000-01-01 on.
                  Maybe one of the two should go.
                """
                    .replace("FILE", parameters.toString())));
  }

  @Test
  void refusesParametersWithoutTheirColumnsOrRows() {
    Path other = Run.file(folder, "other.csv", "name,number", "spec.cutoff,1");
    Path empty = Run.file(folder, "empty.csv");

    assertThat(Run.of("assess", dairy(), "--parameters", other))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-040 FILE, line 1: The column "id" is missing.
                  Maybe the header should be: id,value
                WORK-040 FILE, line 1: The column "value" is missing.
                  Maybe the header should be: id,value
                """
                    .replace("FILE", other.toString())));
    assertThat(Run.of("assess", dairy(), "--parameters", empty).err())
        .isEqualTo(
            """
            WORK-040 %s: The table has no rows.
              Maybe it should begin with the line: id,value
            """
                .formatted(empty));
  }

  @Test
  void refusesAFileInPlaceOfAFolderOfRules() {
    Path file = dairy();

    assertThat(Run.of("assess", file, "--rules", file))
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
  void refusesToWriteBelowAFile() {
    Path out = dairy().resolve("report.txt");

    assertThat(Run.of("assess", dairy(), "--out", out))
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
        .startsWith("The number of threads (0) must be at least 1.\n");
    assertThat(Run.of("assess", "x.json", "--format", "csv").status()).isEqualTo(2);
  }

  @Test
  void saysTheSameInTurkish() {
    Path file = dairy();
    Run expected = Run.of("assess", file);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Run.of("assess", file)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private Path dairy() {
    return Run.caseFile(
        folder,
        "dairy",
        Run.indicator("location-quotient", 1.5),
        Run.indicator("output-quotient", 1.2),
        Run.indicator("per-capita-quotient", 2),
        Run.indicator("linked-share", 0.3),
        Run.indicator("largest-connected-share", 0.4));
  }

  private static int questionsOf(Path file) {
    return recordOf(file).explanation().openQuestions().size();
  }

  private static AssessmentRecord recordOf(Path file) {
    return AssessmentRecord.of(Assessor.standard().assess(CaseFile.read(file)));
  }

  @Test
  void tellsACircleOfIncludesWhetherAFileOrItsFolderIsNamed() {
    String head = "{\"schema\": \"econcluster.case.v1\", \"includes\": [";
    Path cases = folder.resolve("circle");
    Path a = Run.file(cases, "a.json", head + "\"b.json\"]}");
    Path b = Run.file(cases, "b.json", head + "\"a.json\"]}");
    Run.caseFile(cases, "whole");
    Run told =
        new Run(
            3,
            "",
            """
            CASE-020 %s, line 1, column 48, includes[0]: The includes lead back to a file that \
            is being read: a.json -> b.json -> a.json.
              Maybe one of these includes can go; a file need not include what it is part of.
            """
                .formatted(b));

    assertThat(Run.of("assess", cases)).isEqualTo(told);
    assertThat(Run.of("assess", a)).isEqualTo(told);
    assertThat(Run.of("assess", b).err()).startsWith("CASE-020 " + a + ", line 1, column 48");
  }

  @Test
  void assessesTheSameInWhateverOrderFilesAndIncludesAreNamed() throws IOException {
    List<String> parts = List.of("one.json", "two.json", "three.json");
    for (int i = 0; i < parts.size(); i++) {
      Run.file(
          folder,
          parts.get(i),
          "{\"cluster\": {\"actors\": [{\"id\": \"a" + i + "\", \"name\": \"A\",",
          " \"category\": \"" + (i == 0 ? "CORE_COMPANY" : "SUPPLIER_SERVICE") + "\"}],",
          " \"linkages\": [{\"from\": \"a0\", \"to\": \"a"
              + (i == 0 ? 1 : 3 - i)
              + "\", \"kind\":"
              + " \"VERTICAL\"}]}}");
    }
    Path dairy = dairy();
    Path textiles = Run.caseFile(folder, "textiles", Run.indicator("linked-share", 0.2));
    Set<Set<List<Object>>> results = new HashSet<>(); // actors stay in the order of the files
    for (List<String> order : Collections2.permutations(parts)) {
      Path whole =
          Run.file(
              folder,
              "whole.json",
              "{\"schema\": \"econcluster.case.v1\", \"id\": \"w\", \"name\": \"W\",",
              " \"includes\": [\"" + String.join("\", \"", order) + "\"],",
              " \"cluster\": {\"name\": \"w\", \"linkagesComplete\": true}}");
      for (List<Path> files : Collections2.permutations(List.of(dairy, textiles, whole))) {
        Path out = folder.resolve("out.json");
        List<Object> words = new ArrayList<>(List.of("assess", "--format", "json", "--out", out));
        words.addAll(files);
        assertThat(Run.of(words.toArray()).err()).isEmpty();
        results.add(
            AssessmentJson.read(out).stream()
                .map(
                    each ->
                        List.<Object>of(
                            each.subject(), each.values(), each.gaps(), each.explanation()))
                .collect(Collectors.toSet()));
      }
    }

    assertThat(results).hasSize(1);
    assertThat(results.iterator().next()).hasSize(3);
  }

  @Test
  void tellsWrongNumbersOfOptionsInWordsForPeople() {
    assertThat(Run.of("assess", dairy(), "--threads", "many").err())
        .isEqualTo(
            """
            Invalid value for option '--threads': 'many' is not a whole number that fits here.
            Help: econcluster assess --help
            """);
  }
}

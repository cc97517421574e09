package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.report.AssessmentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases are read, and what is told of those that cannot be. */
final class AssessCasesTest {

  @TempDir private Path folder = Path.of("");

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
    Path dairy = Run.dairy(folder);
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
}

package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.failure.InputException;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AssessmentJsonTest {

  private static List<AssessmentRecord> readBack(String json) {
    return AssessmentJson.read("assessed.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> AssessmentJson.read("assessed.json", json.getBytes(StandardCharsets.UTF_8)))
        .withMessage(message);
  }

  /** The line on which a text first occurs. */
  private static long line(String json, String text) {
    return json.substring(0, json.indexOf(text)).lines().count();
  }

  private static String bare() {
    return AssessmentJson.write(List.of(Samples.record(Samples.bare("Bare"))));
  }

  @Test
  void oneAssessmentIsAnObjectThatReadsBackEqual() {
    List<AssessmentRecord> one = List.of(Samples.record(Samples.rich()));
    String json = AssessmentJson.write(one);

    assertThat(json)
        .startsWith("{\n  \"schema\": \"econcluster.assessment.v1\",\n  \"caseId\": \"fruit\"")
        .endsWith("}\n")
        .doesNotContain("NaN", "Infinity", "null");
    assertThat(readBack(json)).isEqualTo(one);
    assertThat(AssessmentJson.write(readBack(json))).isEqualTo(json);
  }

  @Test
  void severalAssessmentsAreAListThatReadsBackEqual() {
    String json = AssessmentJson.write(Samples.records());

    assertThat(json).startsWith("[");
    assertThat(readBack(json)).isEqualTo(Samples.records());
  }

  @Test
  void noAssessmentIsAnEmptyList() {
    assertThat(readBack(AssessmentJson.write(List.of()))).isEmpty();
  }

  @Test
  void aProfileWithoutCaseOnADateWithAnOpenIntervalReadsBackEqual() {
    Profile profile =
        Profile.builder("profile")
            .put(
                "employment",
                IndicatorValue.between(500, Double.POSITIVE_INFINITY, Origin.STATED, "x")
                    .observedIn(2020))
            .build();
    AssessmentRecord record =
        AssessmentRecord.of(Assessor.standard().asOf(LocalDate.of(2026, 11, 30)).assess(profile));

    assertThat(record.caseId()).isEmpty();
    assertThat(record.asOf()).isEqualTo(Optional.of(LocalDate.of(2026, 11, 30)));
    assertThat(record.values())
        .containsEntry(
            "employment",
            new KnownValue(
                OptionalDouble.of(500),
                OptionalDouble.empty(),
                Origin.STATED,
                "x",
                OptionalInt.of(2020)));
    assertThat(readBack(AssessmentJson.write(List.of(record)))).containsExactly(record);
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void aSubjectOfAnyKindReadsBackEqual(SubjectKind kind) {
    AssessmentRecord record = Samples.record(Samples.bare(kind));

    assertThat(record.reasonBalance().isPresent()).isEqualTo(kind == SubjectKind.CLUSTER);
    assertThat(readBack(AssessmentJson.write(List.of(record)))).containsExactly(record);
  }

  @Test
  void theLatestParametersHaveNoDate() {
    assertThat(Samples.record(Samples.bare("Bare")).asOf()).isEmpty();
  }

  @Test
  void aFileReadsAsItsContent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("assessed.json"), bare());

    assertThat(AssessmentJson.read(file)).containsExactly(Samples.record(Samples.bare("Bare")));
  }

  @Test
  void aMissingFileIsAProblem(@TempDir Path folder) {
    Path missing = folder.resolve("no.json");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AssessmentJson.read(missing))
        .withMessage("FILE-010 " + missing + ": The file is not there or cannot be read.");
  }

  @Test
  void aFileWithoutSchemaIsNoAssessment() {
    assertRefused(
        "{\"id\": \"x\"}",
        """
        PACK-110 assessed.json, line 1, column 1: The assessment names no schema.
          Maybe this is another kind of file; an assessment says "schema": \
        "econcluster.assessment.v1".\
        """);
  }

  @Test
  void anotherVersionIsNotRead() {
    assertRefused(
        bare().replace("assessment.v1", "assessment.v2"),
        """
        PACK-110 assessed.json, line 2, column 3, schema: The schema is \
        "econcluster.assessment.v2".
          Maybe "econcluster.assessment.v1" was meant.\
        """);
  }

  @Test
  void anUnknownFieldIsAProblem() {
    assertRefused(
        bare()
            .replace(
                "\"subject\": \"Bare\",\n  \"cluster\"",
                "\"subjekt\": 1, \"subject\": \"Bare\",\n  \"cluster\""),
        """
        JSON-030 assessed.json, line 4, column 3, subjekt: There is no field "subjekt" here.
          Maybe "subject" was meant.\
        """);
  }

  @Test
  void aWrongTypeIsAProblem() {
    assertRefused(
        bare().replace("\"packHash\": \"", "\"packHash\": 7, \"x\": \""),
        """
        JSON-050 assessed.json, line 14, column 3, packHash: A text is expected here, but this is \
        the number 7.
          Maybe it needs quotation marks.
        JSON-030 assessed.json, line 14, column 18, x: There is no field "x" here.
          Maybe one of these was meant: asOf, caseId, cluster, explanation, gaps, pack, packHash, \
        reasonBalance, schema, subject, values.\
        """);
  }

  @Test
  void aMissingPartOfAConclusionIsAProblem() {
    assertRefused(
        "[" + bare().replaceFirst("\"certainty\": \"POSSIBLE\",\\s*", "") + "]",
        """
        JSON-060 assessed.json, line %s, column 7, [0].explanation.conclusions[0].certainty: \
        The field "certainty" is missing."""
            .formatted(line(bare(), "\"conclusions\"") + 1));
  }

  @Test
  void aMissingTruthValueIsAProblemAndNotFalse() {
    assertRefused(
        bare().replaceFirst("\"estimated\": false,\\s*", ""),
        """
        JSON-060 assessed.json, line %s, column 7, explanation.conclusions[0].estimated: \
        The field "estimated" is missing."""
            .formatted(line(bare(), "\"conclusions\"") + 1));
  }

  @Test
  void aMissingSubjectIsAProblem() {
    assertRefused(
        bare().replace("  \"subject\": \"Bare\",\n  \"cluster\"", "  \"cluster\""),
        "JSON-060 assessed.json, line 1, column 1, subject: The field \"subject\" is missing.");
  }

  @Test
  void anUnknownValueIsAProblem() {
    assertRefused(
        bare().replaceFirst("\"certainty\": \"POSSIBLE\"", "\"certainty\": \"POSIBLE\""),
        """
        JSON-040 assessed.json, line %s, column 9, explanation.conclusions[0].certainty: \
        "POSIBLE" is not a value of this field.
          Maybe "POSSIBLE" was meant.\
        """
            .formatted(line(bare(), "\"certainty\": \"POSSIBLE\"")));
  }

  @Test
  void aTextThatIsNoDateIsAProblem() {
    assertRefused(
        bare().replaceFirst("\"lastReviewed\": \"[^\"]*\"", "\"lastReviewed\": \"21.11.2026\""),
        """
        JSON-070 assessed.json, line %s, column 11, \
        explanation.criteria[0].measurement.lastReviewed: \
        "21.11.2026" is not a date such as "2026-01-31".\
        """
            .formatted(line(bare(), "\"lastReviewed\"")));
  }

  @Test
  void anInfiniteNumberIsAProblem() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> readBack(bare().replaceFirst("\"threshold\": [0-9.]+", "\"threshold\": 1e999")))
        .withMessageStartingWith(
            """
            JSON-070 assessed.json, line %s, column 11, \
            explanation.criteria[0].measurement.threshold: The number is too large."""
                .formatted(line(bare(), "\"threshold\"")));
  }
}

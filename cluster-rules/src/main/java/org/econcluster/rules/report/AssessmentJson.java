package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.json.ClusterJson;
import org.econcluster.json.JsonDocument;
import org.econcluster.json.JsonPath;
import org.econcluster.rules.failure.PackFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes assessments as JSON and reads them back as equal values.
 *
 * <p>One assessment is an object, several are a list of such objects. Each names its schema. Ends
 * of intervals that nothing bounds are left out; there is no {@code NaN} and no infinity. Equal
 * assessments are written as equal bytes.
 */
public final class AssessmentJson {

  /** As strict as that of domain values, and it lets no part of a record be missing either. */
  private static final JsonMapper STRICT =
      ClusterJson.mapper()
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private AssessmentJson() {}

  /** Writes assessments in their order: one as an object, none or several as a list. */
  public static String write(List<AssessmentRecord> assessments) {
    return ClusterJson.write(
        assessments.size() == 1 ? Iterables.getOnlyElement(assessments) : assessments);
  }

  /**
   * Reads the assessments of a file.
   *
   * @throws InputException if the file is not there, or is not what {@link #write} writes, with
   *     every problem that can be told
   */
  public static ImmutableList<AssessmentRecord> read(Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(
          Problem.of(
              InputFailure.FILE_MISSING,
              Place.of(file.toString()),
              "The file is not there or cannot be read."));
    }
    return read(file.toString(), content);
  }

  static ImmutableList<AssessmentRecord> read(String name, byte[] content) {
    JsonDocument document = JsonDocument.parse(name, content);
    if (!document.root().isArray()) {
      return ImmutableList.of(read(document.root(), JsonPath.root(), document));
    }
    Problems problems = new Problems();
    ImmutableList.Builder<AssessmentRecord> assessments = ImmutableList.builder();
    for (int i = 0; i < document.root().size(); i++) {
      try {
        assessments.add(read(document.root().get(i), JsonPath.root().item(i), document));
      } catch (InputException e) {
        problems.addAll(e);
      }
    }
    problems.throwIfAny();
    return assessments.build();
  }

  private static AssessmentRecord read(JsonNode tree, JsonPath at, JsonDocument document) {
    if (tree.isObject()) {
      checkSchema(tree, at, document);
    }
    try {
      return STRICT.treeToValue(tree, AssessmentRecord.class);
    } catch (JacksonException e) {
      checkDate(e, at, document);
      ClusterJson.bind(tree, AssessmentRecord.class, path -> document.place(at.then(path)));
      JsonPath path = at.then(pathOf(e));
      throw new InputException(
          Problem.of(
              InputFailure.JSON_FIELD_MISSING,
              document.place(path),
              "The field \"" + Iterables.getLast(path.steps()) + "\" is missing."));
    }
  }

  private static void checkSchema(JsonNode tree, JsonPath at, JsonDocument document) {
    JsonNode schema = tree.get("schema");
    if (schema == null) {
      throw new InputException(
          Problem.of(
              PackFailure.ASSESSMENT_SCHEMA,
              document.place(at),
              "The assessment names no schema.",
              "Maybe this is another kind of file; an assessment says \"schema\": \""
                  + AssessmentRecord.SCHEMA
                  + "\"."));
    }
    if (!schema.isString() || !schema.asString().equals(AssessmentRecord.SCHEMA)) {
      throw new InputException(
          Problem.of(
              PackFailure.ASSESSMENT_SCHEMA,
              document.place(at.field("schema")),
              "The schema is " + schema + ".",
              Suggestion.cure(schema.toString(), List.of(AssessmentRecord.SCHEMA))));
    }
  }

  private static void checkDate(JacksonException e, JsonPath at, JsonDocument document) {
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType() == LocalDate.class) {
      throw new InputException(
          Problem.of(
              InputFailure.JSON_VALUE_REFUSED,
              document.place(at.then(pathOf(e))),
              "\"" + wrong.getValue() + "\" is not a date such as \"2026-01-31\"."));
    }
  }

  private static JsonPath pathOf(JacksonException e) {
    List<Object> steps = new ArrayList<>();
    for (JacksonException.Reference step : e.getPath()) {
      steps.add(step.getPropertyName() == null ? (Object) step.getIndex() : step.getPropertyName());
    }
    return new JsonPath(ImmutableList.copyOf(steps));
  }
}

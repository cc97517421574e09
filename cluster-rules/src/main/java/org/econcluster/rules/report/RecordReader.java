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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what reports wrote as JSON back into equal values, and tells every problem of a file.
 *
 * @param <T> what is read
 */
final class RecordReader<T> {

  /** As strict as that of domain values, and it lets no part of a record be missing either. */
  private static final JsonMapper STRICT =
      ClusterJson.mapper()
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .annotationIntrospector(new NumbersAreNeeded())
          .build();

  /** Makes numbers and truth values of records needed, which would else be 0 or false. */
  private static final class NumbersAreNeeded extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      boolean needed =
          member.getDeclaringClass().isRecord()
              && member instanceof AnnotatedParameter
              && member.getRawType().isPrimitive();
      return needed ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }
  }

  private final Class<T> type;
  private final String schema;
  private final String oneOf;

  /**
   * Returns a reader.
   *
   * @param schema the version that each object must name
   * @param oneOf what one object is, with its article, such as "an assessment"
   */
  RecordReader(Class<T> type, String schema, String oneOf) {
    this.type = type;
    this.schema = schema;
    this.oneOf = oneOf;
  }

  /** Writes records in their order: one as an object, none or several as a list. */
  static String write(List<?> records) {
    return ClusterJson.write(records.size() == 1 ? Iterables.getOnlyElement(records) : records);
  }

  /** Reads the object of a file, or all of its list. */
  ImmutableList<T> read(Path file) {
    return read(file.toString(), content(file));
  }

  /** Reads the only object of a file. */
  T readOne(Path file) {
    return readOne(file.toString(), content(file));
  }

  T readOne(String name, byte[] content) {
    JsonDocument document = JsonDocument.parse(name, content);
    return read(document.root(), JsonPath.root(), document);
  }

  ImmutableList<T> read(String name, byte[] content) {
    JsonDocument document = JsonDocument.parse(name, content);
    if (!document.root().isArray()) {
      return ImmutableList.of(read(document.root(), JsonPath.root(), document));
    }
    Problems problems = new Problems();
    ImmutableList.Builder<T> records = ImmutableList.builder();
    for (int i = 0; i < document.root().size(); i++) {
      try {
        records.add(read(document.root().get(i), JsonPath.root().item(i), document));
      } catch (InputException e) {
        problems.addAll(e);
      }
    }
    problems.throwIfAny();
    return records.build();
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(
          Problem.of(
              InputFailure.FILE_MISSING,
              Place.of(file.toString()),
              "The file is not there or cannot be read."));
    }
  }

  private T read(JsonNode tree, JsonPath at, JsonDocument document) {
    if (tree.isObject()) {
      checkSchema(tree, at, document);
    }
    try {
      return STRICT.treeToValue(tree, type);
    } catch (JacksonException e) {
      checkDate(e, at, document);
      ClusterJson.bind(tree, type, path -> document.place(at.then(path)));
      JsonPath path = at.then(pathOf(e));
      throw new InputException(
          Problem.of(
              InputFailure.JSON_FIELD_MISSING,
              document.place(path),
              "The field \"" + Iterables.getLast(path.steps()) + "\" is missing."));
    }
  }

  private void checkSchema(JsonNode tree, JsonPath at, JsonDocument document) {
    JsonNode named = tree.get("schema");
    if (named == null) {
      throw new InputException(
          Problem.of(
              PackFailure.RECORD_SCHEMA,
              document.place(at),
              "The " + oneOf.substring(oneOf.indexOf(' ') + 1) + " names no schema.",
              "Maybe this is another kind of file; "
                  + oneOf
                  + " says \"schema\": \""
                  + schema
                  + "\"."));
    }
    if (!named.isString() || !named.asString().equals(schema)) {
      throw new InputException(
          Problem.of(
              PackFailure.RECORD_SCHEMA,
              document.place(at.field("schema")),
              "The schema is " + named + ".",
              Suggestion.cure(named.toString(), List.of(schema))));
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

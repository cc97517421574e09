package org.econcluster.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes domain values as JSON.
 *
 * <p>Strict to read: an unknown or repeated field, a missing one, a value of another type (the text
 * {@code "1"} for the number 1, a fraction for a whole number, a number for a text), anything after
 * the document, and numbers that are not finite are problems with file, line, column and path.
 * Enumerated values are written by name, codes as text, years as numbers; what is absent is left
 * out. What is written is read back as an equal value.
 */
public final class ClusterJson {

  private static final JsonMapper MAPPER = createMapper();
  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private ClusterJson() {}

  /** Returns the mapper as configured, for those who embed values in documents of their own. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Reads a value.
   *
   * @param document what the user calls the document, for messages
   * @param content the document in UTF-8, with or without a byte-order mark
   * @param type what to read, for example {@code Cluster.class}
   * @throws InputException if the content is not such a value, with every problem that can be told
   */
  public static <T> T read(String document, byte[] content, Class<T> type) {
    JsonDocument parsed = JsonDocument.parse(document, content);
    return bind(parsed.root(), type, parsed::place);
  }

  /** Reads a value from text; see {@link #read(String, byte[], Class)}. */
  public static <T> T readText(String document, String content, Class<T> type) {
    return read(document, content.getBytes(StandardCharsets.UTF_8), type);
  }

  /**
   * Makes a value from a tree.
   *
   * @param tree the value as a tree; not changed
   * @param places finds the place of a path in the tree, for messages
   * @throws InputException if the tree is not such a value
   */
  public static <T> T bind(JsonNode tree, Class<T> type, Function<JsonPath, Place> places) {
    return new Binding<>(type, places).bind(tree);
  }

  /** Writes a value as indented JSON with line feeds, the last line ended. */
  public static String write(Object value) {
    return WRITER.writeValueAsString(value) + "\n";
  }

  private static JsonMapper createMapper() {
    return JsonMapper.builder()
        .addModule(ClusterModule.create())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.DETECT_PARAMETER_NAMES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .accessorNaming(new ValueNames())
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                config
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
        .withCoercionConfigDefaults(
            config ->
                config
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
        .build();
  }
}

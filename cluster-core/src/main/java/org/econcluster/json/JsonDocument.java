package org.econcluster.json;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * A JSON document that is well formed, and knows where in its text each value stands.
 *
 * <p>Thread-safe as long as nobody changes the tree.
 */
public final class JsonDocument {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads one value, so that what follows it can be told in our words. */
  private static final ObjectReader TREES =
      ClusterJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final String text;
  private final JsonNode root;

  private JsonDocument(String name, String text, JsonNode root) {
    this.name = name;
    this.text = text;
    this.root = root;
  }

  /**
   * Parses a document.
   *
   * @param name what the user calls the document, for messages
   * @param content the document in UTF-8, with or without a byte-order mark
   * @throws InputException if the content is empty, not UTF-8, or not JSON; with line and column
   */
  public static JsonDocument parse(String name, byte[] content) {
    String text = decode(name, content);
    if (CharMatcher.whitespace().matchesAllOf(text)) {
      throw new InputException(
          Problem.of(InputFailure.FILE_EMPTY, Place.of(name), "The document is empty."));
    }
    try (JsonParser in = ClusterJson.mapper().createParser(text)) {
      JsonNode root = TREES.readTree(in);
      if (in.nextToken() != null) {
        throw new InputException(
            Problem.of(
                InputFailure.JSON_SYNTAX,
                place(name, in.currentTokenLocation(), ""),
                "There is more after the end of the document."));
      }
      return new JsonDocument(name, text, root);
    } catch (JacksonException e) {
      throw new InputException(syntaxProblem(name, e));
    }
  }

  private static String decode(String name, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(
          Problem.of(
              InputFailure.JSON_ENCODING,
              Place.of(name),
              "The document is not encoded in UTF-8.",
              "Maybe it was saved in another encoding, such as Windows-1251."));
    }
  }

  private static Problem syntaxProblem(String name, JacksonException e) {
    Place place = place(name, e.getLocation(), "");
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    if (message.contains("Duplicate Object property")) {
      return Problem.of(
          InputFailure.JSON_FIELD_TWICE,
          place,
          "The field " + message.substring(message.indexOf('"')) + " occurs twice in one object.");
    }
    if (message.contains("Non-standard token")) {
      String token = message.replaceAll("^.*?'([^']*)'.*$", "$1");
      return Problem.of(
          InputFailure.JSON_SYNTAX,
          place,
          token + " is not a number in JSON.",
          "Maybe the value is unknown; then leave the field out.");
    }
    int startMarker = message.indexOf(" (start marker");
    return Problem.of(
        InputFailure.JSON_SYNTAX,
        place,
        "This is not JSON: "
            + (startMarker < 0 ? message : message.substring(0, startMarker))
            + ".");
  }

  /** What the user calls the document. */
  public String name() {
    return name;
  }

  /** The document as a tree; not to be changed. */
  public JsonNode root() {
    return root;
  }

  /** Returns the place of a value, or of the deepest value on the way to it that is there. */
  public Place place(JsonPath path) {
    try (JsonParser in = ClusterJson.mapper().createParser(text)) {
      in.nextToken();
      TokenStreamLocation found = in.currentTokenLocation();
      for (Object step : path.steps()) {
        if (!(step instanceof Integer index ? enterItem(in, index) : enterField(in, step))) {
          break;
        }
        found = in.currentTokenLocation();
        if (in.hasToken(JsonToken.PROPERTY_NAME)) {
          in.nextToken();
        }
      }
      return place(name, found, path.toString());
    }
  }

  private static boolean enterItem(JsonParser in, int index) {
    if (!in.hasToken(JsonToken.START_ARRAY)) {
      return false;
    }
    for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      in.skipChildren();
    }
    return false;
  }

  private static boolean enterField(JsonParser in, Object name) {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      return false;
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      if (in.currentName().equals(name)) {
        return true;
      }
      in.nextToken();
      in.skipChildren();
    }
    return false;
  }

  private static Place place(String name, TokenStreamLocation location, String field) {
    boolean known = location != null && location.getLineNr() >= 1 && location.getColumnNr() >= 1;
    return known
        ? new Place(
            name,
            OptionalInt.of(location.getLineNr()),
            OptionalInt.of(location.getColumnNr()),
            field)
        : Place.ofField(name, field);
  }
}

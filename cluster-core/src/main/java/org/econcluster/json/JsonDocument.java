package org.econcluster.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * A JSON document that is well formed, and knows where in its text each value stands.
 *
 * <p>Thread-safe as long as nobody changes the tree.
 */
public final class JsonDocument {

  /** The most bytes that are read of a file; documents that people write have some thousands. */
  public static final long MAX_BYTES = 64 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What stands for bytes that are not UTF-8, unless the author wrote it. */
  private static final char REPLACED = '\uFFFD';

  /** Reads one value, so that what follows it can be told in our words. */
  private static final ObjectReader TREES =
      ClusterJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final JsonNode root;
  private final Supplier<JsonPlaces> places; // of use only once something is wrong

  private JsonDocument(String name, String text, JsonNode root) {
    this.name = name;
    this.root = root;
    this.places = Suppliers.memoize(() -> JsonPlaces.of(text));
  }

  /**
   * Reads and parses a document.
   *
   * @param name what the user calls the document, for messages
   * @throws InputException if the file cannot be read, or as {@link #parse} does
   * @throws LimitException if the file is larger than {@link #MAX_BYTES}
   */
  public static JsonDocument read(String name, Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new LimitException(
            "The document "
                + name
                + " has "
                + size
                + " bytes, and at most "
                + MAX_BYTES
                + " are read. Maybe numbers can go into CSV tables, which may be larger.");
      }
      return parse(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InputException(
          Problem.of(
              InputFailure.FILE_MISSING,
              Place.of(name),
              "There is no file \"" + name + "\" that can be read."));
    }
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
          Problem.of(
              InputFailure.FILE_EMPTY,
              Place.of(name),
              "The document is empty.",
              "Maybe it was never filled, or another file was meant."));
    }
    try (JsonParser in = ClusterJson.mapper().createParser(text)) {
      JsonNode root = TREES.readTree(in);
      if (in.nextToken() != null) {
        throw new InputException(
            Problem.of(
                InputFailure.JSON_SYNTAX,
                place(name, in.currentTokenLocation(), ""),
                "There is more after the end of the document.",
                "Maybe a brace is closed too early."));
      }
      return new JsonDocument(name, text, root);
    } catch (JacksonException e) {
      repeatedFields(name, text).throwIfAny();
      throw new InputException(syntaxProblem(name, e));
    }
  }

  /** Finds each field that occurs twice in one object, up to where the text is no JSON. */
  private static Problems repeatedFields(String name, String text) {
    Problems problems = new Problems();
    Deque<Set<String>> open = new ArrayDeque<>();
    try (JsonParser in =
        ClusterJson.mapper()
            .reader()
            .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .createParser(text)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          open.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
          open.pop();
        } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(in.currentName())) {
          problems.add(
              InputFailure.JSON_FIELD_TWICE,
              place(name, in.currentTokenLocation(), ""),
              "The field \"" + in.currentName() + "\" occurs twice in one object.",
              "Maybe one of the two can be left out.");
        }
      }
    } catch (JacksonException e) {
      // Beyond this point nothing can be told.
      if (!problems.isEmpty()) {
        problems.add(syntaxProblem(name, e));
      }
    }
    return problems;
  }

  /** Says in words for authors which of the parser's limits a document passes. */
  private static String tooLarge(String message) {
    if (message.contains("nesting")) {
      return "The lists and objects of the document lie too deep in each other; at most "
          + StreamReadConstraints.defaults().getMaxNestingDepth()
          + " levels are read.";
    }
    if (message.contains("Number")) {
      return "A number of the document is too long; at most "
          + StreamReadConstraints.defaults().getMaxNumberLength()
          + " characters are read.";
    }
    return "A name or a text of the document is too long to be read.";
  }

  private static String decode(String name, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0) {
      checkEncoding(name, content);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static void checkEncoding(String name, byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
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
    if (e instanceof StreamConstraintsException) {
      return Problem.of(InputFailure.JSON_SYNTAX, place, tooLarge(message));
    }
    if (message.contains("Non-standard token")) {
      String token = message.replaceAll("^.*?'([^']*)'.*$", "$1");
      return Problem.of(
          InputFailure.JSON_SYNTAX,
          place,
          token + " is not a number in JSON.",
          "Maybe the value is unknown; then leave the field out.");
    }
    return JsonSyntax.problem(place, message);
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
    return places.get().find(name, path);
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

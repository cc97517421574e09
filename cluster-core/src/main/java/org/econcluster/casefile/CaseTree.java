package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.json.ClusterJson;
import org.econcluster.json.JsonDocument;
import org.econcluster.json.JsonPath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a case as one tree that remembers which file each value came from.
 *
 * <p>Lists of included files are appended in the order of the includes, objects are joined field by
 * field, and anything else may be given once.
 */
final class CaseTree {

  static final String INCLUDES = "includes";
  static final String SCHEMA = "schema";

  /** The most files of one case; people write a handful. */
  private static final int MAX_FILES = 1_000;

  private final CaseFolder folder;
  private final ObjectNode tree = ClusterJson.mapper().createObjectNode();
  private final Map<JsonPath, Origin> origins = new LinkedHashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final Problems problems = new Problems();

  /** Where a value was written. */
  private record Origin(JsonDocument document, JsonPath path) {}

  /** Creates a tree without any file. */
  CaseTree(CaseFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads a case file and all that it includes.
   *
   * @throws InputException if a file is missing, is not JSON, or contradicts another
   * @throws LimitException if a file is too large, or if there are too many
   */
  static CaseTree read(Path caseFile, CaseFolder folder) {
    CaseTree tree = new CaseTree(folder);
    Path real = real(caseFile, Place.of(caseFile.toString()));
    String name = String.valueOf(caseFile.getFileName());
    tree.include(real, caseFile.toString(), ImmutableMap.of(real, name));
    tree.problems.throwIfAny();
    return tree;
  }

  /** The joined tree, without includes; not to be changed. */
  ObjectNode tree() {
    return tree;
  }

  /** Returns the place in the file that a value of the joined tree came from. */
  Place place(JsonPath path) {
    for (int length = path.steps().size(); length >= 0; length--) {
      Origin origin = origins.get(path.head(length));
      if (origin != null) {
        JsonPath rest = new JsonPath(path.steps().subList(length, path.steps().size()));
        return origin.document().place(origin.path().then(rest));
      }
    }
    throw new IllegalStateException("The tree has no root.");
  }

  /** Joins one document with those before it, without what it includes. */
  void add(JsonDocument document, ObjectNode root) {
    origins.putIfAbsent(JsonPath.root(), new Origin(document, JsonPath.root()));
    checkSchema(document, root);
    join(tree, JsonPath.root(), root, new Origin(document, JsonPath.root()));
  }

  private void include(Path file, String name, ImmutableMap<Path, String> chain) {
    seen.add(file);
    if (seen.size() > MAX_FILES) {
      throw new LimitException(
          "The case has more than "
              + MAX_FILES
              + " files, which is the limit, when "
              + name
              + " is read. Maybe several cases were meant.");
    }
    JsonDocument document = JsonDocument.read(name, file);
    if (!(document.root() instanceof ObjectNode root)) {
      problems.add(
          InputFailure.JSON_TYPE,
          document.place(JsonPath.root()),
          "A file of a case must be an object in braces.",
          "Maybe another file was meant.");
      return;
    }
    add(document, root);
    checkIncludes(document, root);
    JsonNode includes = root.get(INCLUDES);
    if (includes != null) {
      includeAll(document, includes, chain);
    }
  }

  private void checkSchema(JsonDocument document, ObjectNode root) {
    JsonNode schema = root.get(SCHEMA);
    if (schema != null && schema.isString() && !schema.asString().equals(CaseDocument.SCHEMA)) {
      problems.add(
          InputFailure.CASE_SCHEMA,
          document.place(JsonPath.root().field(SCHEMA)),
          "The schema is \"" + schema.asString() + "\".",
          "Maybe \"" + CaseDocument.SCHEMA + "\" was meant; this version reads no other.");
    }
  }

  /** Tells a misspelt field of includes, without which files would be missing unseen. */
  private void checkIncludes(JsonDocument document, ObjectNode root) {
    for (String name : root.propertyNames()) {
      if (!name.equals(INCLUDES)
          && Suggestion.closest(name, ImmutableList.of(INCLUDES)).isPresent()) {
        problems.add(
            InputFailure.JSON_FIELD_UNKNOWN,
            document.place(JsonPath.root().field(name)),
            "There is no field \"" + name + "\" here.",
            "Maybe \"" + INCLUDES + "\" was meant.");
      }
    }
  }

  private void includeAll(
      JsonDocument document, JsonNode includes, ImmutableMap<Path, String> chain) {
    JsonPath field = JsonPath.root().field(INCLUDES);
    if (!includes.isArray()) {
      problems.add(
          InputFailure.JSON_TYPE,
          document.place(field),
          "A list of paths is expected here.",
          "Maybe it needs brackets, as in [\"actors.json\"].");
      return;
    }
    for (int i = 0; i < includes.size(); i++) {
      Place place = document.place(field.item(i));
      if (!includes.get(i).isString()) {
        problems.add(InputFailure.JSON_TYPE, place, "A path is expected here.");
        continue;
      }
      try {
        includeOne(includes.get(i).asString(), place, chain);
      } catch (InputException e) {
        problems.addAll(e);
      }
    }
  }

  private void includeOne(String path, Place place, ImmutableMap<Path, String> chain) {
    Path file = real(folder.resolve(path, () -> place), place);
    if (chain.containsKey(file)) {
      throw new InputException(
          Problem.of(
              InputFailure.CASE_INCLUDE_CYCLE,
              place,
              "The includes lead back to a file that is being read: "
                  + String.join(" -> ", chain.values())
                  + " -> "
                  + path
                  + ".",
              "Maybe one of these includes can go; a file need not include what it is part of."));
    }
    if (seen.contains(file)) {
      throw new InputException(
          Problem.of(
              InputFailure.CASE_ENTRY_TWICE,
              place,
              "The file \"" + path + "\" is included twice.",
              "Maybe one of the two includes can go."));
    }
    include(
        file,
        folder.name(path),
        ImmutableMap.<Path, String>builder().putAll(chain).put(file, path).buildOrThrow());
  }

  private void join(ObjectNode target, JsonPath at, ObjectNode source, Origin from) {
    for (Map.Entry<String, JsonNode> field : source.properties()) {
      String name = field.getKey();
      boolean top = at.steps().isEmpty();
      if (top && (name.equals(INCLUDES) || (name.equals(SCHEMA) && target.has(SCHEMA)))) {
        continue;
      }
      JsonNode before = target.get(name);
      JsonNode value = field.getValue();
      JsonPath path = at.field(name);
      Origin origin = new Origin(from.document(), from.path().field(name));
      if (before == null) {
        target.set(name, value.deepCopy());
        origins.put(path, origin);
      } else if (before instanceof ObjectNode object && value instanceof ObjectNode more) {
        join(object, path, more, origin);
      } else if (before instanceof ArrayNode list && value instanceof ArrayNode more) {
        for (int i = 0; i < more.size(); i++) {
          origins.put(path.item(list.size()), new Origin(origin.document(), origin.path().item(i)));
          list.add(more.get(i).deepCopy());
        }
      } else {
        problems.add(
            InputFailure.CASE_FIELD_TWICE,
            origin.document().place(origin.path()),
            "The field is already given in " + place(path) + ".",
            "Maybe one of the two can be left out.");
      }
    }
  }

  private static Path real(Path file, Place place) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new InputException(unreadable(place, file.toString()));
    }
  }

  private static Problem unreadable(Place place, String name) {
    return Problem.of(
        InputFailure.FILE_MISSING, place, "There is no file \"" + name + "\" that can be read.");
  }
}

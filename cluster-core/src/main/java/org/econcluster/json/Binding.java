package org.econcluster.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.FailureCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt to make a value from a tree.
 *
 * <p>Jackson stops at the first problem. Where the problem is one field of an object, that field is
 * dropped and the attempt repeated, so that the author sees the other problems too.
 */
final class Binding<T> {

  private static final Pattern MISSING =
      Pattern.compile("some of required attributes are not set \\[(.*)]");
  private static final int MAX_PROBLEMS = 100;

  private final Class<T> type;
  private final Function<JsonPath, Place> places;
  private final Problems problems = new Problems();
  private final Set<JsonPath> dropped = new HashSet<>();

  Binding(Class<T> type, Function<JsonPath, Place> places) {
    this.type = type;
    this.places = places;
  }

  T bind(JsonNode original) {
    if (!original.isObject()) {
      add(InputFailure.JSON_TYPE, JsonPath.root(), wrongType(type, original), "");
      problems.throwIfAny();
    }
    JsonNode tree = original.deepCopy();
    while (true) {
      try {
        T value = ClusterJson.mapper().treeToValue(tree, type);
        problems.throwIfAny();
        return value;
      } catch (JacksonException e) {
        JsonPath path = pathOf(e);
        report(e, path, tree);
        if (problems.found().size() >= MAX_PROBLEMS || !drop(path, tree)) {
          problems.throwIfAny();
          throw e; // a problem that was reported already cannot fail again
        }
      }
    }
  }

  private void report(JacksonException e, JsonPath path, JsonNode tree) {
    JsonNode node = nodeAt(tree, path);
    if (e instanceof UnrecognizedPropertyException unknown) {
      String name = unknown.getPropertyName();
      add(
          InputFailure.JSON_FIELD_UNKNOWN,
          path,
          "There is no field \"" + name + "\" here.",
          Suggestion.cure(name, names(unknown.getKnownPropertyIds())));
    } else if (e instanceof ValueInstantiationException && e.getCause() != null) {
      reportRefusal(e.getCause(), path);
    } else if (e instanceof InvalidFormatException wrong
        && wrong.getTargetType() != null
        && wrong.getTargetType().isEnum()
        && wrong.getValue() instanceof String word) {
      List<String> known =
          Arrays.stream(wrong.getTargetType().getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .toList();
      add(
          InputFailure.JSON_VALUE_UNKNOWN,
          path,
          "\"" + word + "\" is not a value of this field.",
          Suggestion.cure(word, known));
    } else if (e instanceof MismatchedInputException wrong) {
      add(InputFailure.JSON_TYPE, path, wrongType(wrong.getTargetType(), node), "");
    } else if (e instanceof InputCoercionException && node != null) {
      add(
          InputFailure.JSON_VALUE_REFUSED,
          path,
          "The number " + node + " is too large to be a whole number here.",
          "");
    } else {
      add(InputFailure.JSON_VALUE_REFUSED, path, "The value cannot be read.", "");
    }
  }

  /** Reports what a builder missed or a check refused. */
  private void reportRefusal(Throwable cause, JsonPath path) {
    String message = cause.getMessage() == null ? "The value is refused." : cause.getMessage();
    Matcher missing = MISSING.matcher(message);
    if (!missing.find()) {
      add(InputFailure.JSON_VALUE_REFUSED, path, message, "");
      return;
    }
    for (String name : Splitter.on(", ").split(missing.group(1))) {
      JsonPath field = path.field(name);
      if (!dropped.contains(field)) {
        add(InputFailure.JSON_FIELD_MISSING, field, "The field \"" + name + "\" is missing.", "");
      }
    }
  }

  private void add(FailureCode code, JsonPath path, String message, String cure) {
    problems.add(Problem.of(code, places.apply(path), message, cure));
  }

  /** Drops a field so that the next attempt gets past it; false where that cannot help. */
  private boolean drop(JsonPath path, JsonNode tree) {
    int depth = path.steps().size();
    if (depth > 0
        && path.steps().get(depth - 1) instanceof String name
        && nodeAt(tree, path.head(depth - 1)) instanceof ObjectNode parent
        && parent.has(name)) {
      parent.remove(name);
      return dropped.add(path);
    }
    return false;
  }

  private static JsonPath pathOf(JacksonException e) {
    List<Object> steps = new ArrayList<>();
    for (JacksonException.Reference reference : e.getPath()) {
      steps.add(
          reference.getPropertyName() == null
              ? (Object) reference.getIndex()
              : reference.getPropertyName());
    }
    return new JsonPath(ImmutableList.copyOf(steps));
  }

  private static @Nullable JsonNode nodeAt(JsonNode tree, JsonPath path) {
    JsonNode node = tree;
    for (Object step : path.steps()) {
      node = step instanceof Integer index ? node.get(index) : node.get((String) step);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private static ImmutableList<String> names(@Nullable Collection<Object> ids) {
    return ids == null
        ? ImmutableList.of()
        : ids.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
  }

  private static String wrongType(@Nullable Class<?> expected, @Nullable JsonNode found) {
    return describe(expected) + " is expected here, but this is " + describe(found) + ".";
  }

  private static String describe(@Nullable Class<?> expected) {
    if (expected == int.class
        || expected == Integer.class
        || expected == long.class
        || expected == OptionalInt.class
        || expected == Year.class) {
      return "A whole number";
    }
    if (expected == double.class || expected == Double.class || expected == OptionalDouble.class) {
      return "A number";
    }
    if (expected == boolean.class || expected == Boolean.class) {
      return "True or false";
    }
    if (expected == String.class
        || expected == RegionCode.class
        || expected == IndustryCode.class
        || (expected != null && expected.isEnum())) {
      return "A text";
    }
    return expected != null && Collection.class.isAssignableFrom(expected) ? "A list" : "An object";
  }

  private static String describe(@Nullable JsonNode found) {
    if (found == null || found.isNull()) {
      return "null";
    }
    if (found.isString()) {
      return "the text " + found;
    }
    if (found.isNumber()) {
      return "the number " + found;
    }
    if (found.isBoolean()) {
      return found.toString();
    }
    return found.isArray() ? "a list" : "an object";
  }
}

package org.econcluster.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt to make a value from a tree.
 *
 * <p>Jackson stops at the first problem. Where it finds one, the tree is walked along the types,
 * and each part is bound by itself, the innermost first: so every field and every item of a list
 * tells its own problem. A part that has one is left out of what it is a part of, which then tells
 * only what it lacks besides: what it would refuse for want of that part is no problem of its own.
 */
final class Binding<T> {

  private static final Pattern MISSING =
      Pattern.compile("some of required attributes are not set \\[(.*)]");

  /** With what the cure begins in what a check of ours says. */
  private static final String CURE = " Maybe ";

  private final Class<T> type;
  private final Function<JsonPath, Place> places;
  private final Problems problems = new Problems();
  private final Map<JavaType, ImmutableMap<String, JavaType>> fields = new HashMap<>();

  Binding(Class<T> type, Function<JsonPath, Place> places) {
    this.type = type;
    this.places = places;
  }

  T bind(JsonNode tree) {
    try {
      if (tree.isObject()) {
        return ClusterJson.mapper().treeToValue(tree, type);
      }
      reportType(JsonPath.root(), "An object", tree);
    } catch (JacksonException e) {
      if (check(ClusterJson.mapper().constructType(type), tree, JsonPath.root())) {
        report(e, JsonPath.root(), tree);
      }
    }
    problems.throwIfAny();
    throw new IllegalStateException("A tree that is no " + type.getSimpleName() + " has no flaw.");
  }

  /** Reports what is wrong with a part of the tree; false if anything is. */
  private boolean check(JavaType wanted, JsonNode node, JsonPath path) {
    if (node.isNull()) {
      return true; // whether it may be is for that to say which it is a part of
    }
    if (wanted.isReferenceType()) {
      return check(wanted.getContentType(), node, path);
    }
    if (wanted.isCollectionLikeType() && node instanceof ArrayNode list) {
      return checkItems(wanted, list, path);
    }
    if (wanted.isMapLikeType() && node instanceof ObjectNode map) {
      return checkEntries(wanted, map, path);
    }
    if (!isScalar(wanted) && !fieldsOf(wanted).isEmpty()) {
      if (node instanceof ObjectNode object) {
        return checkFields(wanted, object, path);
      }
      reportType(path, "An object", node);
      return false;
    }
    return attempt(wanted, node, path);
  }

  private boolean checkItems(JavaType wanted, ArrayNode list, JsonPath path) {
    boolean good = true;
    for (int i = 0; i < list.size(); i++) {
      good &= check(wanted.getContentType(), list.get(i), path.item(i));
    }
    return good && attempt(wanted, list, path);
  }

  private boolean checkEntries(JavaType wanted, ObjectNode map, JsonPath path) {
    boolean good = true;
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      JsonPath at = path.field(entry.getKey());
      if (check(wanted.getContentType(), entry.getValue(), at)) {
        ObjectNode alone = ClusterJson.mapper().createObjectNode();
        alone.set(entry.getKey(), entry.getValue());
        try {
          ClusterJson.mapper().treeToValue(alone, wanted);
        } catch (JacksonException e) {
          report(e, at, alone);
          good = false;
        }
      } else {
        good = false;
      }
    }
    return good;
  }

  private boolean checkFields(JavaType wanted, ObjectNode object, JsonPath path) {
    ImmutableMap<String, JavaType> known = fieldsOf(wanted);
    ObjectNode rest = ClusterJson.mapper().createObjectNode();
    Set<String> bad = new HashSet<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      JavaType content = known.get(name);
      if (content == null) {
        problems.add(
            InputFailure.JSON_FIELD_UNKNOWN,
            places.apply(path.field(name)),
            "There is no field \"" + name + "\" here.",
            Suggestion.cure(name, known.keySet()));
        bad.add(name);
      } else if (check(content, field.getValue(), path.field(name))) {
        rest.set(name, field.getValue());
      } else {
        bad.add(name);
      }
    }
    while (true) {
      try {
        ClusterJson.mapper().treeToValue(rest, wanted);
        return bad.isEmpty();
      } catch (JacksonException e) {
        JsonPath at = pathOf(e);
        String message = refusal(e);
        if (at.steps().isEmpty() && message != null) {
          reportRefusal(message, path, bad);
          return false;
        }
        report(e, path.then(at), nodeAt(rest, at));
        // A null that may not be one is found only here.
        if (at.steps().isEmpty() || rest.remove(String.valueOf(at.steps().get(0))) == null) {
          return false;
        }
        bad.add(String.valueOf(at.steps().get(0)));
      }
    }
  }

  private boolean attempt(JavaType wanted, JsonNode node, JsonPath path) {
    try {
      ClusterJson.mapper().treeToValue(node, wanted);
      return true;
    } catch (JacksonException e) {
      JsonPath at = pathOf(e);
      report(e, path.then(at), nodeAt(node, at));
      return false;
    }
  }

  private static boolean isScalar(JavaType wanted) {
    return wanted.isPrimitive() || wanted.isEnumType() || wanted.isContainerType();
  }

  /** The fields of an object as it is written, by name; none for what is no object. */
  private ImmutableMap<String, JavaType> fieldsOf(JavaType wanted) {
    ImmutableMap<String, JavaType> known = fields.get(wanted);
    if (known == null) {
      FieldsOfType visitor = new FieldsOfType();
      ClusterJson.mapper().acceptJsonFormatVisitor(wanted, visitor);
      known = ImmutableMap.copyOf(visitor.found);
      fields.put(wanted, known);
    }
    return known;
  }

  /** Collects the fields of one object, but not those of the objects in it. */
  private static final class FieldsOfType extends JsonFormatVisitorWrapper.Base {

    private final Map<String, JavaType> found = new LinkedHashMap<>();

    @Override
    public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
      return new JsonObjectFormatVisitor.Base(getContext()) {
        @Override
        public void property(BeanProperty field) {
          found.put(field.getName(), field.getType());
        }

        @Override
        public void optionalProperty(BeanProperty field) {
          property(field);
        }
      };
    }
  }

  private void report(JacksonException e, JsonPath path, @Nullable JsonNode node) {
    String refusal = refusal(e);
    if (refusal != null) {
      reportRefusal(refusal, path, Set.of());
    } else if (e instanceof InvalidFormatException wrong
        && wrong.getTargetType() != null
        && wrong.getTargetType().isEnum()
        && wrong.getValue() instanceof String word) {
      List<String> known =
          Arrays.stream(wrong.getTargetType().getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .toList();
      problems.add(
          InputFailure.JSON_VALUE_UNKNOWN,
          places.apply(path),
          "\"" + word + "\" is not a value of this field.",
          Suggestion.cure(word, known));
    } else if (e instanceof MismatchedInputException wrong) {
      reportType(path, JsonWords.expected(wrong.getTargetType()), node);
    } else if (e instanceof InputCoercionException && node != null) {
      problems.add(
          InputFailure.JSON_VALUE_REFUSED,
          places.apply(path),
          "The number " + node + " is too large to be a whole number here.",
          "Maybe it has a digit too many.");
    } else {
      problems.add(
          InputFailure.JSON_VALUE_REFUSED, places.apply(path), "The value cannot be read.");
    }
  }

  private void reportType(JsonPath path, String expected, @Nullable JsonNode node) {
    problems.add(
        InputFailure.JSON_TYPE,
        places.apply(path),
        expected + " is expected here, but this is " + JsonWords.found(node) + ".",
        JsonWords.cure(expected, node));
  }

  /** What a builder or a check of ours said when it refused a value; null for any other problem. */
  private static @Nullable String refusal(JacksonException e) {
    return e instanceof ValueInstantiationException && e.getCause() != null
        ? String.valueOf(e.getCause().getMessage())
        : null;
  }

  /** Reports what an object lacks or refuses, if that is not for want of its bad fields. */
  private void reportRefusal(String message, JsonPath path, Set<String> bad) {
    Matcher missing = MISSING.matcher(message);
    if (!missing.find()) {
      if (bad.isEmpty()) {
        int end = message.indexOf(CURE);
        problems.add(
            InputFailure.JSON_VALUE_REFUSED,
            places.apply(path),
            end < 0 ? message : message.substring(0, end),
            end < 0 ? "" : message.substring(end).strip());
      }
      return;
    }
    for (String name : Splitter.on(", ").split(missing.group(1))) {
      if (!bad.contains(name)) {
        problems.add(
            InputFailure.JSON_FIELD_MISSING,
            places.apply(path.field(name)),
            "The field \"" + name + "\" is missing.");
      }
    }
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
}

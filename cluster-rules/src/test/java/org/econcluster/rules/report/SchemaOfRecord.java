package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.json.ClusterJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of written reports from the types that they are read into. */
final class SchemaOfRecord {

  private final ObjectNode definitions = object();
  private final Map<String, Class<?>> types = new HashMap<>();

  private SchemaOfRecord() {}

  /**
   * Returns the schema of a document.
   *
   * @param type what is read
   * @param id the version that each object names
   * @param isListed whether a document may be a list of such objects
   */
  static ObjectNode create(Class<?> type, String id, boolean isListed) {
    SchemaOfRecord schema = new SchemaOfRecord();
    ObjectNode one = schema.ofClass(type);
    String name = id.split("\\.", -1)[1];
    ObjectNode root = object();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + id.replace('.', ':'));
    root.put("title", "econcluster " + name);
    root.put(
        "description",
        "One "
            + name
            + (isListed ? ", or a list of them" : "")
            + ". Ends of intervals that nothing bounds are left out.");
    if (isListed) {
      root.set("oneOf", ClusterJson.mapper().createArrayNode().add(one).add(array(one.deepCopy())));
    } else {
      root.setAll(one);
    }
    ObjectNode record = (ObjectNode) schema.definitions.get(type.getSimpleName());
    ((ObjectNode) record.get("properties")).set("schema", object().put("const", id));
    if (!type.isRecord()) { // a default value is not needed to build one, but to read one
      ((ArrayNode) record.get("required")).insert(0, "schema");
    }
    root.set("$defs", schema.definitions);
    return root;
  }

  private ObjectNode objectOf(Class<?> type) {
    ObjectNode properties = object();
    ArrayNode required = ClusterJson.mapper().createArrayNode();
    parts(type)
        .forEach(
            (name, part) -> {
              properties.set(name, of(part));
              if (type.isRecord() ? !isOptional(part) : isNeeded(type, name, part)) {
                required.add(name);
              }
            });
    ObjectNode schema = object().put("type", "object");
    schema.set("properties", properties);
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }

  private static Map<String, Type> parts(Class<?> type) {
    Map<String, Type> parts = new LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        parts.put(component.getName(), component.getGenericType());
      }
      return parts;
    }
    for (Field field : implementation(type).getDeclaredFields()) {
      attribute(type, field.getName())
          .ifPresent(method -> parts.put(field.getName(), method.getGenericReturnType()));
    }
    return parts;
  }

  private static Optional<Method> attribute(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }

  private static boolean isNeeded(Class<?> type, String name, Type part) {
    return !isOptional(part)
        && !(part instanceof ParameterizedType)
        && attribute(type, name).filter(m -> Modifier.isAbstract(m.getModifiers())).isPresent();
  }

  private static boolean isOptional(Type type) {
    return type == OptionalInt.class
        || type == OptionalDouble.class
        || (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class);
  }

  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(type + " is no value type.", e);
    }
  }

  private ObjectNode of(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return ofClass((Class<?>) type);
    }
    Type[] arguments = generic.getActualTypeArguments();
    if (generic.getRawType() == Optional.class) {
      return of(arguments[0]);
    }
    if (generic.getRawType() == ImmutableList.class) {
      return array(of(arguments[0]));
    }
    if (generic.getRawType() == ImmutableSet.class) {
      return array(of(arguments[0])).put("uniqueItems", true);
    }
    if (generic.getRawType() == ImmutableMap.class) {
      return object().put("type", "object").set("additionalProperties", of(arguments[1]));
    }
    throw new IllegalStateException("No schema for " + type);
  }

  private ObjectNode ofClass(Class<?> type) {
    if (type == String.class) {
      return object().put("type", "string");
    }
    if (type == LocalDate.class) {
      return object().put("type", "string").put("format", "date");
    }
    if (type == RegionCode.class || type == IndustryCode.class) {
      return object().put("type", "string").put("minLength", 1);
    }
    if (type == boolean.class || type == Boolean.class) {
      return object().put("type", "boolean");
    }
    if (ImmutableSet.of(int.class, long.class, Integer.class, OptionalInt.class, Year.class)
        .contains(type)) {
      return object().put("type", "integer");
    }
    if (ImmutableSet.of(double.class, Double.class, OptionalDouble.class).contains(type)) {
      return object().put("type", "number");
    }
    String name = type.getSimpleName();
    if (types.putIfAbsent(name, type) != null && types.get(name) != type) {
      throw new IllegalStateException(type + " and " + types.get(name) + " share a name.");
    }
    if (!definitions.has(name)) {
      definitions.set(name, object()); // keeps the order of first mention
      definitions.set(name, type.isEnum() ? enumeration(type) : objectOf(type));
    }
    return object().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode enumeration(Class<?> type) {
    ArrayNode names = ClusterJson.mapper().createArrayNode();
    for (Object constant : type.getEnumConstants()) {
      names.add(((Enum<?>) constant).name());
    }
    return object().set("enum", names);
  }

  private static ObjectNode array(ObjectNode items) {
    return object().put("type", "array").set("items", items);
  }

  private static ObjectNode object() {
    return ClusterJson.mapper().createObjectNode();
  }
}

package org.econcluster.casefile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.json.ClusterJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of the case file from the types that it is read into. */
final class SchemaOfTypes {

  private final ObjectNode definitions = object();

  private SchemaOfTypes() {}

  static ObjectNode create() {
    SchemaOfTypes schema = new SchemaOfTypes();
    ObjectNode root = object();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + CaseDocument.SCHEMA.replace('.', ':'));
    root.put("title", "econcluster case file");
    root.put(
        "description",
        "A cluster as sources describe it. What is left out is unknown and shows as an evidence"
            + " gap. Paths are relative to the folder of the case and stay in it.");
    root.setAll(schema.objectOf(CaseDocument.class));
    ObjectNode properties = (ObjectNode) root.get("properties");
    properties.set("schema", object().put("const", CaseDocument.SCHEMA));
    properties.set(
        CaseTree.INCLUDES,
        array(object().put("type", "string"))
            .put("description", "Paths of JSON files whose lists are appended to those here."));
    root.set("$defs", schema.definitions);
    return root;
  }

  private ObjectNode objectOf(Class<?> type) {
    ObjectNode properties = object();
    ArrayNode required = ClusterJson.mapper().createArrayNode();
    ImmutableSet<String> abstractMethods =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .collect(toImmutableSet());
    for (Field field : implementation(type).getDeclaredFields()) {
      if (Modifier.isTransient(field.getModifiers())) {
        continue; // keeps what is derived from the attributes
      }
      Optional<Method> attribute =
          Arrays.stream(type.getMethods())
              .filter(m -> m.getName().equals(field.getName()) && m.getParameterCount() == 0)
              .findFirst();
      if (attribute.isPresent()) {
        Type returned = attribute.get().getGenericReturnType();
        properties.set(field.getName(), of(returned));
        if (abstractMethods.contains(field.getName()) && !mayBeAbsent(returned)) {
          required.add(field.getName());
        }
      }
    }
    ObjectNode schema = object().put("type", "object");
    schema.set("properties", properties);
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }

  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(type + " is no value type.", e);
    }
  }

  private static boolean mayBeAbsent(Type type) {
    return type == OptionalInt.class
        || type == OptionalDouble.class
        || type instanceof ParameterizedType;
  }

  private ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
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
        ObjectNode map = object().put("type", "object");
        map.set("propertyNames", of(arguments[0]));
        map.set("additionalProperties", of(arguments[1]));
        return map;
      }
      throw new IllegalStateException("No schema for " + type);
    }
    return ofClass((Class<?>) type);
  }

  private ObjectNode ofClass(Class<?> type) {
    if (type == String.class) {
      return object().put("type", "string");
    }
    if (type == RegionCode.class || type == IndustryCode.class) {
      return object().put("type", "string").put("minLength", 1);
    }
    if (type == boolean.class || type == Boolean.class) {
      return object().put("type", "boolean");
    }
    if (ImmutableSet.of(int.class, Integer.class, OptionalInt.class, Year.class).contains(type)) {
      return object().put("type", "integer");
    }
    if (ImmutableSet.of(double.class, Double.class, OptionalDouble.class).contains(type)) {
      return object().put("type", "number");
    }
    String name = type.getSimpleName();
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

package org.econcluster.json;

import com.google.common.base.Ascii;
import java.time.Year;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Words for what a document should hold and what it holds instead. */
final class JsonWords {

  static final String NUMBER = "A number";
  static final String WHOLE_NUMBER = "A whole number";

  private JsonWords() {}

  /** Returns how a value of a type is written in JSON, as the beginning of a sentence. */
  static String expected(@Nullable Class<?> type) {
    if (type == int.class
        || type == Integer.class
        || type == long.class
        || type == OptionalInt.class
        || type == Year.class) {
      return WHOLE_NUMBER;
    }
    if (type == double.class || type == Double.class || type == OptionalDouble.class) {
      return NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return "True or false";
    }
    if (type == String.class
        || type == RegionCode.class
        || type == IndustryCode.class
        || (type != null && type.isEnum())) {
      return "A text";
    }
    return type != null && Collection.class.isAssignableFrom(type) ? "A list" : "An object";
  }

  /** Returns what a value is, with the value if it is short. */
  static String found(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return "null";
    }
    if (node.isString()) {
      return "the text " + node;
    }
    if (node.isNumber()) {
      return "the number " + node;
    }
    if (node.isBoolean()) {
      return node.toString();
    }
    return node.isArray() ? "a list" : "an object";
  }

  /** Returns how the value becomes what it should be, where that can be told; else nothing. */
  static String cure(String expected, @Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return "Maybe the value is unknown; then leave the field out.";
    }
    boolean number = expected.equals(NUMBER) || expected.equals(WHOLE_NUMBER);
    if (number && node.isString()) {
      return node.asString().matches("[+-]?[0-9.]+")
          ? "Maybe the quotation marks must go."
          : "Maybe the value is unknown; then leave the field out.";
    }
    if (expected.equals("True or false") && node.isString()) {
      return switch (Ascii.toLowerCase(node.asString())) {
        case "yes", "true" -> "Maybe true was meant, without quotation marks.";
        case "no", "false" -> "Maybe false was meant, without quotation marks.";
        default -> "";
      };
    }
    if (expected.equals("A text") && node.isNumber()) {
      return "Maybe it needs quotation marks.";
    }
    return expected.equals("A list") && !node.isArray() ? "Maybe it needs brackets [ ]." : "";
  }
}

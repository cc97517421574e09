package org.econcluster.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;

/** Says in words for authors what the parser found wrong with a text that is no JSON. */
final class JsonSyntax {

  private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)'.*");
  private static final Pattern CLOSED =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*");
  private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'.*");

  private JsonSyntax() {}

  /** Returns the problem that a message of the parser tells. */
  static Problem problem(Place place, String message) {
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return told(
          place,
          quoted(token.group(1)) + " is no value.",
          "Maybe it is a text and needs quotation marks.");
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return told(
          place,
          "the text ends too early.",
          "Maybe a brace, a bracket or a quotation mark is not closed.");
    }
    if (message.matches("Illegal unquoted character.*code 1[03]\\).*")) {
      return told(
          place,
          "a text in quotation marks goes on over the end of its line.",
          "Maybe its second quotation mark is missing.");
    }
    Matcher closed = CLOSED.matcher(message);
    if (closed.matches()) {
      return told(
          place,
          quoted(closed.group(2)) + " was expected, but there is " + quoted(closed.group(1)) + ".",
          "Maybe one of the two is missing, or too many.");
    }
    Matcher character = CHARACTER.matcher(message);
    return character.matches()
        ? unexpected(place, message, quoted(character.group(1)))
        : told(place, message + ".", "");
  }

  private static Problem unexpected(Place place, String message, String found) {
    if (message.contains("comma to separate")) {
      return told(
          place,
          "a comma was expected, but there is " + found + ".",
          "Maybe the comma after the value before it is missing.");
    }
    if (message.contains("colon to separate")) {
      return told(
          place,
          "a colon was expected after the name of the field, but there is " + found + ".",
          "Maybe the colon is missing.");
    }
    if (found.equals(quoted("}")) || found.equals(quoted("]"))) {
      return told(
          place,
          "something more was expected, but there is " + found + ".",
          "Maybe the comma before it must go.");
    }
    return message.contains("double-quote to start property name")
        ? told(
            place,
            "the name of a field was expected, but there is " + found + ".",
            "Maybe the name needs quotation marks.")
        : told(place, "a value was expected, but there is " + found + ".", "");
  }

  private static String quoted(String text) {
    return text.equals("\"") ? "a quotation mark" : "\"" + text + "\"";
  }

  private static Problem told(Place place, String what, String cure) {
    return Problem.of(InputFailure.JSON_SYNTAX, place, "This is not JSON: " + what, cure);
  }
}

package org.econcluster.json;

import com.google.common.collect.ImmutableList;

/**
 * The way from the root of a JSON document to one of its values.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps names of fields, as strings, and positions in lists, as integers from 0
 */
public record JsonPath(ImmutableList<Object> steps) {

  private static final JsonPath ROOT = new JsonPath(ImmutableList.of());

  /** Returns the path to the document itself. */
  public static JsonPath root() {
    return ROOT;
  }

  /** Returns the path to a field of the object at this path. */
  public JsonPath field(String name) {
    return plus(name);
  }

  /** Returns the path to an item of the list at this path, counted from 0. */
  public JsonPath item(int index) {
    return plus(index);
  }

  /** Returns the first steps of this path. */
  public JsonPath head(int length) {
    return new JsonPath(steps.subList(0, length));
  }

  /** Returns this path, continued by another. */
  public JsonPath then(JsonPath rest) {
    return new JsonPath(ImmutableList.builder().addAll(steps).addAll(rest.steps).build());
  }

  private JsonPath plus(Object step) {
    return new JsonPath(ImmutableList.builder().addAll(steps).add(step).build());
  }

  /** Returns the path as people read it, for example {@code actors[3].category}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}

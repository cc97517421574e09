package org.econcluster.json;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.econcluster.failure.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where in a text each value of a document stands; a field stands where its name does. */
final class JsonPlaces {

  private final int line;
  private final int column;
  private final Map<Object, JsonPlaces> parts = new HashMap<>();

  private JsonPlaces(TokenStreamLocation location) {
    this.line = location.getLineNr();
    this.column = location.getColumnNr();
  }

  /** Returns the places of a text that is well-formed JSON. */
  static JsonPlaces of(String text) {
    try (JsonParser in = ClusterJson.mapper().createParser(text)) {
      in.nextToken();
      JsonPlaces root = new JsonPlaces(in.currentTokenLocation());
      root.enter(in);
      return root;
    }
  }

  private void enter(JsonParser in) {
    if (in.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        add(i, in.currentTokenLocation()).enter(in);
      }
    } else if (in.hasToken(JsonToken.START_OBJECT)) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        JsonPlaces part = add(in.currentName(), in.currentTokenLocation());
        in.nextToken();
        part.enter(in);
      }
    }
  }

  private JsonPlaces add(Object step, TokenStreamLocation location) {
    JsonPlaces part = new JsonPlaces(location);
    parts.put(step, part);
    return part;
  }

  /** Returns the place of a value, or of the deepest value on the way to it that is there. */
  Place find(String document, JsonPath path) {
    JsonPlaces found = this;
    for (Object step : path.steps()) {
      JsonPlaces next = found.parts.get(step);
      if (next == null) {
        break;
      }
      found = next;
    }
    return found.place(document, path.toString());
  }

  private Place place(String document, String field) {
    return new Place(document, OptionalInt.of(line), OptionalInt.of(column), field);
  }
}

package org.econcluster.observation.csv;

import java.util.List;
import org.econcluster.failure.Place;

/** One record of a text: where it starts and its fields. */
record Row(String document, int line, List<String> fields) {

  String field(int index) {
    return fields.get(index);
  }

  /** The place of the whole line. */
  Place place() {
    return Place.ofLine(document, line);
  }

  /** The place of a field, which counts from 0 here and from 1 for people. */
  Place place(int index) {
    return Place.ofCell(document, line, index + 1);
  }
}

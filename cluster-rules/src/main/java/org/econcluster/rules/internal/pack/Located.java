package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableMap;
import org.econcluster.failure.Place;

/**
 * A row or rule of a pack together with the places where an author finds it and its parts.
 *
 * @param value the row or rule
 * @param place where it begins
 * @param cells where its parts stand, by the name of the column or part
 * @param sound whether all of it could be read; otherwise what could not holds some other value
 */
public record Located<T>(T value, Place place, ImmutableMap<String, Place> cells, boolean sound) {

  /** Places a value that was read as a whole. */
  public Located(T value, Place place) {
    this(value, place, ImmutableMap.of(), true);
  }

  /** Returns where a part stands: the place of the whole where that of the part is not known. */
  public Place cell(String part) {
    return cells.getOrDefault(part, place);
  }

  /** Whether it belongs to the extended pack, which has no lines. */
  public boolean isInherited() {
    return place.line().isEmpty();
  }
}

package org.econcluster.reference;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A work that something rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the short name by which rules and thresholds cite the work; letters and digits, for
 *     example {@code Porter1990}
 * @param citation author, year, title and place, as a reader would look it up
 * @param link where the work or its publisher is found on the net; empty where none is known
 */
public record Reference(String key, String citation, String link) {

  /** Checks that the key is a word and that there is something to cite. */
  public Reference {
    checkArgument(
        key.matches("[A-Za-z0-9]+"), "The key (%s) must consist of letters and digits.", key);
    checkArgument(!citation.isBlank(), "The citation of %s must not be blank.", key);
  }
}

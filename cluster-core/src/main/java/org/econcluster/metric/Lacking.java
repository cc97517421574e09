package org.econcluster.metric;

import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.jspecify.annotations.Nullable;

/** Parts of data that only some measures need. */
final class Lacking {

  private Lacking() {}

  /**
   * Returns a part, if it is there.
   *
   * @param document what the data are, for example "table"
   * @param part what may lack, for example "population of the regions"
   * @param cure what the user can do, beginning with "Maybe"
   * @throws InputException if it is not
   */
  static <T> T need(@Nullable T value, String document, String part, String cure) {
    if (value == null) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_DATA_LACKING,
              Place.of(document),
              "The measure needs the " + part + ", and the data do not have it.",
              cure));
    }
    return value;
  }
}

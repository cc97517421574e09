package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A special economic zone, with the years for which it was set up.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3 and Table 1.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableSpecialEconomicZone.class)
@JsonDeserialize(as = ImmutableSpecialEconomicZone.class)
public interface SpecialEconomicZone {

  /** The name by which others refer to the zone, for example {@code "SARYARKA"}; not blank. */
  String id();

  /** The name for people. */
  String name();

  /**
   * The cluster that a programme merges with it, in the words of the source, for example {@code
   * "Metallurgical"}; absent where the source does not say.
   */
  Optional<String> cluster();

  /** The regions that it lies in; empty where the source does not say. */
  ImmutableList<RegionCode> regions();

  /** What the zone is for, in the words of the source; empty where it does not say. */
  ImmutableList<String> specialisations();

  /** The first year in which it operates, inclusive; absent where unknown. */
  Optional<Year> start();

  /** The last year in which it operates, inclusive; absent where unknown or unlimited. */
  Optional<Year> end();

  /**
   * Whether it is for knowledge rather than production, which the source takes for the best base of
   * cluster zones (section 3, after Table 1); absent where the source does not say.
   */
  Optional<Boolean> knowledgeBased();

  /** How many companies in it have got how far; statuses of which nothing is known are missing. */
  ImmutableMap<ParkMemberStatus, Integer> members();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableSpecialEconomicZone.Builder {
    Builder() {}
  }

  /**
   * Says whether the zone operates in a year, both ends of its period included.
   *
   * <p>A known end that has passed or a known start that is to come decides alone; otherwise an
   * unknown end leaves the answer unknown.
   */
  default ZoneActivity activeOn(Year year) {
    if (start().isPresent() && year.isBefore(start().get())) {
      return ZoneActivity.NOT_YET;
    }
    if (end().isPresent() && year.isAfter(end().get())) {
      return ZoneActivity.LAPSED;
    }
    return start().isPresent() && end().isPresent() ? ZoneActivity.ACTIVE : ZoneActivity.UNKNOWN;
  }

  /** Rejects a blank id, a period that ends before it starts, and a negative number of members. */
  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "The id of a zone must not be blank.");
    checkArgument(
        start().isEmpty() || end().isEmpty() || !end().get().isBefore(start().get()),
        "The end (%s) of zone %s must not be before its start (%s).",
        end().orElse(null),
        id(),
        start().orElse(null));
    members()
        .forEach(
            (status, number) ->
                checkArgument(
                    number >= 0,
                    "The members (%s) of zone %s that are at %s must not be negative.",
                    number,
                    id(),
                    status));
  }
}

package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The value of an indicator as a source states it: a number, or two bounds of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableIndicatorStatement.class)
@JsonDeserialize(as = ImmutableIndicatorStatement.class)
public interface IndicatorStatement {

  /** The id of the indicator in the catalogue, for example {@code "location-quotient"}. */
  String id();

  /** The value in the indicator's unit; absent where bounds are given. */
  OptionalDouble value();

  /** The smallest value that the source admits, inclusive; absent where the value is given. */
  OptionalDouble low();

  /** The largest value that the source admits, inclusive; absent where the value is given. */
  OptionalDouble high();

  /** The year of observation; absent where the source does not say. */
  Optional<Year> year();

  /** The key of the source. */
  String source();

  /** Where in the source it stands and how it was read; absent for nothing. */
  Optional<String> note();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableIndicatorStatement.Builder {
    Builder() {}
  }

  /** Rejects anything but one value or two bounds in order. */
  @Value.Check
  default void check() {
    boolean bounds = low().isPresent() && high().isPresent();
    boolean bound = low().isPresent() || high().isPresent();
    checkArgument(
        value().isPresent() ? !bound : bounds,
        "The indicator %s must have either a value, or both low and high.",
        id());
    checkArgument(
        low().orElse(0) <= high().orElse(0),
        "The low (%s) of the indicator %s must not be above its high (%s).",
        low().orElse(0),
        id(),
        high().orElse(0));
  }
}

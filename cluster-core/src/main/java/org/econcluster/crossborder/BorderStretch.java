package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The stretch of state border along which the two sides of a case adjoin.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableBorderStretch.class)
@JsonDeserialize(as = ImmutableBorderStretch.class)
public interface BorderStretch {

  /** Its length in kilometres; finite, more than 0. */
  double lengthKm();

  /** The key of the source that states it; not blank. */
  String source();

  /** Where it stands in the source, and how it was read. */
  Optional<String> note();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names required ones still missing. */
  class Builder extends ImmutableBorderStretch.Builder {
    Builder() {}
  }

  /** Rejects a length that no border has, and a blank source. */
  @Value.Check
  default void check() {
    checkArgument(
        lengthKm() > 0 && lengthKm() < Double.POSITIVE_INFINITY, // also refuses NaN
        "The length of the border (%s km) must be finite and more than 0.",
        lengthKm());
    checkArgument(!source().isBlank(), "The length of the border needs a source.");
  }
}

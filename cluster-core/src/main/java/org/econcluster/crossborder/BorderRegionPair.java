package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Two regions that face each other across a state border.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableBorderRegionPair.class)
@JsonDeserialize(as = ImmutableBorderRegionPair.class)
public interface BorderRegionPair {

  /** The region from which the pair is looked at. */
  RegionCode home();

  /** The region on the other side; never the same. */
  RegionCode partner();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableBorderRegionPair.Builder {
    Builder() {}
  }

  /** Returns the pair as the other side sees it. */
  @Value.NonAttribute
  default BorderRegionPair reversed() {
    return builder().home(partner()).partner(home()).build();
  }

  /** Rejects a region paired with itself. */
  @Value.Check
  default void check() {
    checkArgument(
        !home().equals(partner()), "The region %s must not be paired with itself.", home());
  }
}

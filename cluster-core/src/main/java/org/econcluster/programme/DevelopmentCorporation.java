package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.RegionCode;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A corporation that a state charges with the development of some regions.
 *
 * <p>Source: Suinisheva 2010, section 3.2, pp. 45-46.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableDevelopmentCorporation.class)
@JsonDeserialize(as = ImmutableDevelopmentCorporation.class)
public interface DevelopmentCorporation {

  /** The name for people; not blank. */
  String name();

  /** The regions that it covers. */
  ImmutableList<RegionCode> regions();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableDevelopmentCorporation.Builder {
    Builder() {}
  }

  /** Rejects a blank name. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "The name of a development corporation must not be blank.");
  }
}

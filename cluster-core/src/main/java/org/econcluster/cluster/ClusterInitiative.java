package org.econcluster.cluster;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An organised effort to make a cluster grow.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableClusterInitiative.class)
@JsonDeserialize(as = ImmutableClusterInitiative.class)
public interface ClusterInitiative {

  /** Who started it; empty where the source does not say. */
  ImmutableSet<InitiativeOrigin> origins();

  /** Who pays for it; empty where the source does not say. */
  ImmutableSet<InitiativeFunding> funders();

  /** The year in which it began; absent where the source does not say. */
  Optional<Year> founded();

  /** Whether the cluster has a body that acts for it; absent where the source does not say. */
  Optional<Boolean> clusterBody();

  /** The shared name, brand or site of the cluster; absent where none is known. */
  Optional<String> label();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableClusterInitiative.Builder {
    Builder() {}
  }
}

package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Where a country's policy stands in one feature.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutablePolicyFeatureScore.class)
@JsonDeserialize(as = ImmutablePolicyFeatureScore.class)
public interface PolicyFeatureScore {

  /** The feature that is judged. */
  PolicyFeature feature();

  /** From −1, as the liberal model has it, to +1, as the dirigist model has it. */
  double score();

  /** The key of the source. */
  String source();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutablePolicyFeatureScore.Builder {
    Builder() {}
  }

  /** Rejects a score off the scale. */
  @Value.Check
  default void check() {
    checkArgument(
        score() >= -1 && score() <= 1, // also rejects NaN
        "The score (%s) of %s must be from -1 to 1.",
        score(),
        feature());
  }
}

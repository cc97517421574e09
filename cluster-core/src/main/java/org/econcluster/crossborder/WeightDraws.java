package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How the weights of a comparison are varied to see whether its ranks hold.
 *
 * <p>The defaults are ours: each weight anywhere between half and one and a half of itself, and so
 * many draws that a share of them is known to about half a per cent. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableWeightDraws.class)
@JsonDeserialize(as = ImmutableWeightDraws.class)
public interface WeightDraws {

  /** The most draws; a million take seconds. */
  int MOST = 1_000_000;

  /** How many weights are drawn, from 1 to {@link #MOST}; 10,000 if nobody says. */
  @Value.Default
  default int draws() {
    return 10_000;
  }

  /** How far a weight may move, from 0 (not at all) to 1 (to nothing or to double); 0.5. */
  @Value.Default
  default double spread() {
    return 0.5;
  }

  /** Where the draws begin; the same seed gives the same shares; 1 if nobody says. */
  @Value.Default
  default int seed() {
    return 1;
  }

  /** Returns a builder with every default. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; none is required. */
  class Builder extends ImmutableWeightDraws.Builder {
    Builder() {}
  }

  /** Rejects a number of draws or a spread that is out of range. */
  @Value.Check
  default void check() {
    checkArgument(
        draws() >= 1 && draws() <= MOST,
        "The number of draws (%s) must be from 1 to %s.",
        draws(),
        MOST);
    checkArgument(
        spread() >= 0 && spread() <= 1, // also refuses NaN
        "The spread of the weights (%s) must be from 0 to 1.",
        spread());
  }
}

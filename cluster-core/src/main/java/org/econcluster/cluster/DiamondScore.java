package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An expert's score of one determinant of the diamond, or of one factor in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableDiamondScore.class)
@JsonDeserialize(as = ImmutableDiamondScore.class)
public interface DiamondScore {

  /** The determinant; one that is scored, so neither chance nor government. */
  DiamondDeterminant determinant();

  /** The factor within the determinant, for example {@code "capital"}; absent for the whole. */
  Optional<String> subFactor();

  /**
   * From 1 (worst) to 7 (best), the scale of the World Economic Forum's executive opinion survey.
   */
  double score();

  /** The key of the source. */
  String source();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableDiamondScore.Builder {
    Builder() {}
  }

  /** Rejects a score off the scale, and one of a determinant that is not scored. */
  @Value.Check
  default void check() {
    checkArgument(
        determinant().scored(),
        "The determinant %s modifies the others and must not be scored.",
        determinant());
    checkArgument(
        score() >= 1 && score() <= 7, // also rejects NaN
        "The score (%s) of %s must be from 1 to 7.",
        score(),
        determinant());
  }
}

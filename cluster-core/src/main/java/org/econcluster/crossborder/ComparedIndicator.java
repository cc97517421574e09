package org.econcluster.crossborder;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One of the indicators by which regions are ranked; more of it is better.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableComparedIndicator.class)
@JsonDeserialize(as = ImmutableComparedIndicator.class)
public interface ComparedIndicator {

  /**
   * The header of its column; where small enterprise is compared, the name of a {@link
   * SmallEnterpriseIndicator}. Not blank.
   */
  String column();

  /** What it is, for people, for example {@code "retail turnover"}; not blank. */
  String name();

  /** The unit of its values, for example {@code "million RUB"}; not blank. */
  String unit();

  /** Its weight among the indicators, relative to theirs; finite, more than 0; 1 by default. */
  @Value.Default
  default double weight() {
    return 1;
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names required ones still missing. */
  class Builder extends ImmutableComparedIndicator.Builder {
    Builder() {}
  }

  /** Rejects blank texts, and a weight with which the indicator would not count. */
  @Value.Check
  default void check() {
    checkArgument(!column().isBlank(), "The column of a compared indicator must not be blank.");
    checkArgument(!name().isBlank(), "The name of the indicator %s must not be blank.", column());
    checkArgument(!unit().isBlank(), "The unit of the indicator %s must not be blank.", column());
    checkArgument(
        weight() > 0 && weight() < Double.POSITIVE_INFINITY, // also refuses NaN
        "The weight (%s) of the indicator %s must be finite and more than 0. Maybe the indicator"
            + " can be left out.",
        weight(),
        column());
  }
}

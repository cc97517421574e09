package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * How a series is to be carried on, and how far.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableForecastPlan.class)
@JsonDeserialize(as = ImmutableForecastPlan.class)
public interface ForecastPlan {

  /** The rule. */
  ForecastRule rule();

  /** How many years after the last one of the series; at least 1. */
  int years();

  /**
   * By what share of an error Holt's level follows, from 0 to 1; absent where both shares are
   * fitted to the series.
   */
  OptionalDouble levelConstant();

  /** By what share of its surprise Holt's trend follows, from 0 to 1; absent as the level's. */
  OptionalDouble trendConstant();

  /** Returns a plan whose constants, if any, are fitted. */
  static ForecastPlan of(ForecastRule rule, int years) {
    return builder().rule(rule).years(years).build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableForecastPlan.Builder {
    Builder() {}
  }

  /** Rejects a forecast of the present, and constants that the rule cannot use. */
  @Value.Check
  default void check() {
    checkArgument(years() >= 1, "The years of a forecast (%s) must be at least 1.", years());
    checkArgument(
        levelConstant().isPresent() == trendConstant().isPresent(),
        "A forecast needs both constants or none. Maybe both can be left out to be fitted.");
    checkArgument(
        levelConstant().isEmpty() || rule() == ForecastRule.HOLT,
        "A %s has no constants. Maybe the rule %s was meant.",
        rule().label(),
        ForecastRule.HOLT);
    checkConstant(levelConstant(), "level");
    checkConstant(trendConstant(), "trend");
  }

  private static void checkConstant(OptionalDouble constant, String name) {
    checkArgument(
        constant.isEmpty() || (constant.getAsDouble() >= 0 && constant.getAsDouble() <= 1),
        "The constant of the %s (%s) must lie between 0 and 1.",
        name,
        constant.orElse(Double.NaN));
  }
}

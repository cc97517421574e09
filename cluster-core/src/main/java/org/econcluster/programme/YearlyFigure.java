package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A figure of one year.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableYearlyFigure.class)
@JsonDeserialize(as = ImmutableYearlyFigure.class)
public interface YearlyFigure {

  /** The calendar year that the figure is of. */
  Year year();

  /** The figure, in the unit of its series; finite, never negative. */
  double value();

  /** Returns the figure of a year. */
  static YearlyFigure of(int year, double value) {
    return builder().year(Year.of(year)).value(value).build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableYearlyFigure.Builder {
    Builder() {}
  }

  /** Rejects a figure that no count or amount can be. */
  @Value.Check
  default void check() {
    checkArgument(
        value() >= 0 && Double.isFinite(value()), // also refuses NaN
        "The figure of %s (%s) must be finite and not negative.",
        year(),
        value());
  }
}

package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.immutables.value.Value;

/**
 * What a set of numbers is: the measure, its unit and its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface Statistic {

  /** What is measured. */
  Measure measure();

  /** The unit of every number, for example "jobs" or "million KZT"; not blank. */
  String unit();

  /** Where the numbers come from. */
  Provenance provenance();

  /** Returns the statistic of these three parts. */
  static Statistic of(Measure measure, String unit, Provenance provenance) {
    return builder().measure(measure).unit(unit).provenance(provenance).build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the three values, all of them required. */
  class Builder extends ImmutableStatistic.Builder {
    Builder() {}
  }

  /** Rejects a statistic without a unit. */
  @Value.Check
  default void check() {
    checkArgument(!unit().isBlank(), "The unit of %s must not be blank.", measure().label());
  }
}

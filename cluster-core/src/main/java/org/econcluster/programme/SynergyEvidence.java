package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The yearly figures by which the synergy of a cluster is judged.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 3, who assess synergy by the dynamics of figures
 * and by forecasts; the form is ours. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableSynergyEvidence.class)
@JsonDeserialize(as = ImmutableSynergyEvidence.class)
public interface SynergyEvidence {

  /**
   * The first year with the cluster or its programme, from which on a year counts as after; absent
   * where it is the year in which the cluster was founded.
   */
  Optional<Year> start();

  /**
   * The money in which figures are compared, with a price year; absent where it is that of the
   * cluster's series of each measure.
   */
  Optional<Prices> comparedIn();

  /** The series, one for each measure and side. */
  ImmutableList<SynergySeries> series();

  /** What money is worth in other money, each pair once. */
  ImmutableList<PriceConversion> conversions();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableSynergyEvidence.Builder {
    Builder() {}
  }

  /** Returns the series of a measure and side. */
  default Optional<SynergySeries> find(SynergyIndicator measure, SynergySide side) {
    return series().stream()
        .filter(one -> one.measure() == measure && one.side() == side)
        .findFirst();
  }

  /** Returns the figures up to a year; a series without any is left out. */
  default SynergyEvidence upTo(Year last) {
    return ((ImmutableSynergyEvidence) ImmutableSynergyEvidence.copyOf(this))
        .withSeries(
            series().stream()
                .map(one -> one.upTo(last))
                .filter(one -> !one.figures().isEmpty())
                .toList());
  }

  /** Returns what a unit of money is worth in other money: 1 in the same; empty where unstated. */
  default OptionalDouble factor(Prices from, Prices to) {
    return from.equals(to)
        ? OptionalDouble.of(1)
        : conversions().stream()
            .filter(one -> one.from().equals(from) && one.to().equals(to))
            .mapToDouble(PriceConversion::factor)
            .findFirst();
  }

  /** Rejects what is given twice, of which one would silently count, and current prices. */
  @Value.Check
  default void check() {
    Set<Object> seen = new HashSet<>();
    for (SynergySeries one : series()) {
      checkArgument(
          seen.add(List.of(one.measure(), one.side())),
          "There are two series of the %s. Maybe one can be left out.",
          one.text());
    }
    for (PriceConversion one : conversions()) {
      checkArgument(
          seen.add(List.of(one.from(), one.to())),
          "There are two conversions from %s to %s. Maybe one can be left out.",
          one.from().text(),
          one.to().text());
    }
    checkArgument(
        comparedIn().isEmpty() || comparedIn().get().priceYear().isPresent(),
        "Figures cannot be compared in current prices. Maybe comparedIn needs a priceYear.");
  }
}

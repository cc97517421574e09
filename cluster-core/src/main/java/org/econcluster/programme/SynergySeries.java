package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.econcluster.kernel.series.Forecast;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One measure over the years, of a cluster or of the region that it is compared with.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableSynergySeries.class)
@JsonDeserialize(as = ImmutableSynergySeries.class)
public interface SynergySeries {

  /** What is measured. */
  SynergyIndicator measure();

  /** Of whom the series tells. */
  SynergySide side();

  /** The name of the region or sector that was measured; absent where it is that of the case. */
  Optional<String> area();

  /** The unit of every figure, for example {@code "million KZT"}; not blank. */
  String unit();

  /** The money that the figures are in; there if and only if the measure is one of money. */
  Optional<Prices> prices();

  /** The figures, each year after the one before; years that are not known are missing. */
  ImmutableList<YearlyFigure> figures();

  /**
   * How the series is to be carried on; absent where it is not. Only turnover and payments to the
   * budget of the cluster can be, as in the source.
   */
  Optional<ForecastPlan> forecast();

  /** The key of the source; not blank. */
  String source();

  /** What a reader must know of the figures, for example where they stand. */
  Optional<String> note();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableSynergySeries.Builder {
    Builder() {}
  }

  /** What is measured of whom, for people, for example {@code "turnover of the cluster"}. */
  default String text() {
    return measure().label() + " of the " + side().label();
  }

  /** Returns the figures up to a year, with the forecast where that many carry it. */
  default SynergySeries upTo(Year last) {
    List<YearlyFigure> known =
        figures().stream().filter(figure -> !figure.year().isAfter(last)).toList();
    int farthest = Forecast.farthest(known.size());
    return ((ImmutableSynergySeries) ImmutableSynergySeries.copyOf(this))
        .withForecast(forecast().filter(plan -> plan.years() <= farthest))
        .withFigures(known);
  }

  /**
   * Rejects figures out of order, money without prices and prices without money, a forecast that
   * nothing asks for, and one beyond half the length of the series.
   */
  @Value.Check
  default void check() {
    checkArgument(!unit().isBlank(), "The unit of the %s must not be blank.", text());
    checkArgument(!source().isBlank(), "The series of the %s needs a source.", text());
    for (int i = 1; i < figures().size(); i++) {
      Year earlier = figures().get(i - 1).year();
      Year later = figures().get(i).year();
      checkArgument(
          earlier.isBefore(later),
          "The figures of the %s go from %s to %s; each year must follow the one before.",
          text(),
          earlier,
          later);
    }
    checkArgument(
        prices().isPresent() || !measure().isMoney(),
        "The %s is money and needs prices. Maybe {\"currency\": \"KZT\"} for current prices.",
        text());
    checkArgument(
        prices().isEmpty() || measure().isMoney(),
        "The %s is no money and must have no prices. Maybe they can be left out.",
        text());
    checkArgument(
        forecast().isEmpty() || (side() == SynergySide.CLUSTER && measure().isForecast()),
        "The %s is not forecast. Maybe the turnover of the cluster or its payments were meant.",
        text());
    int farthest = Forecast.farthest(figures().size());
    checkArgument(
        forecast().isEmpty() || forecast().get().years() <= farthest,
        "The %s is known for %s years and can be forecast for half as many, not for %s more.",
        text(),
        figures().size(),
        forecast().map(ForecastPlan::years).orElse(0));
  }
}

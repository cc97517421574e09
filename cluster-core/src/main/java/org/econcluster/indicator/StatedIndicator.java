package org.econcluster.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An indicator's value that a case states itself, because a source printed it.
 *
 * <p>Either {@link #value()} is given, or at least one of {@link #low()} and {@link #high()}.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableStatedIndicator.class)
@JsonDeserialize(as = ImmutableStatedIndicator.class)
public interface StatedIndicator {

  /** The indicator's id in the catalogue, for example {@code location-quotient}. */
  String indicator();

  /** The value, in the indicator's unit; absent where only bounds are known. */
  OptionalDouble value();

  /** The smallest value that the source admits, inclusive; absent where the value is given. */
  OptionalDouble low();

  /** The largest value that the source admits, inclusive; absent where the value is given. */
  OptionalDouble high();

  /** The year of observation; absent where the source does not say. */
  Optional<Year> year();

  /** The key of the source that states it; not blank. */
  String source();

  /** What a reader must know of the reading, for example an assumption on a misprint. */
  Optional<String> note();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a stated value. */
  static StatedIndicator of(String indicator, double value, String source) {
    return builder().indicator(indicator).value(value).source(source).build();
  }

  /** Returns a stated value of a year. */
  static StatedIndicator of(String indicator, double value, int year, String source) {
    return builder().indicator(indicator).value(value).year(Year.of(year)).source(source).build();
  }

  /** Collects the parts; {@code build()} names required ones still missing. */
  class Builder extends ImmutableStatedIndicator.Builder {
    Builder() {}
  }

  /** Rejects a statement without a number, and numbers outside of the indicator's range. */
  @Value.Check
  default void check() {
    Indicator known = IndicatorCatalogue.standard().all().get(position());
    checkArgument(!source().isBlank(), "The stated indicator %s needs a source.", indicator());
    checkArgument(
        value().isPresent() != (low().isPresent() || high().isPresent()),
        "The stated indicator %s needs either a value, or bounds.",
        indicator());
    checkArgument(
        value().isEmpty() || known.admits(value().getAsDouble()),
        "The stated %s (%s) must be %s.",
        indicator(),
        value().orElse(Double.NaN),
        known.range());
    checkArgument(
        lowest(known) <= highest(known)
            && lowest(known) >= known.lowest()
            && highest(known) <= known.highest(),
        "The stated bounds of %s (%s to %s) must be in order, and each %s.",
        indicator(),
        lowest(known),
        highest(known),
        known.range());
    toValue(); // Made with the statement, so that no assessment has to.
  }

  private double lowest(Indicator known) {
    return value().orElse(low().orElse(known.lowest()));
  }

  private double highest(Indicator known) {
    return value().orElse(high().orElse(known.highest()));
  }

  /** The position of the indicator in the catalogue. */
  @Value.Lazy
  default int position() {
    return IndicatorCatalogue.standard().position(indicator());
  }

  /** The statement as a value of the indicator. */
  @Value.Lazy
  default IndicatorValue toValue() {
    Indicator known = IndicatorCatalogue.standard().all().get(position());
    IndicatorValue stated =
        IndicatorValue.between(lowest(known), highest(known), Origin.STATED, source());
    return year().isPresent() ? stated.observedIn(year().get().getValue()) : stated;
  }
}

package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What one unit of money is worth in another, because a source says so: a deflator, an exchange
 * rate, or both at once.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutablePriceConversion.class)
@JsonDeserialize(as = ImmutablePriceConversion.class)
public interface PriceConversion {

  /** What is converted; with a price year. */
  Prices from();

  /** What it is converted to; with a price year. */
  Prices to();

  /** How many units of the second one unit of the first is worth; finite and above 0. */
  double factor();

  /** The key of the source; not blank. */
  String source();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutablePriceConversion.Builder {
    Builder() {}
  }

  /** Rejects current prices, which are of no one year, and a factor that no worth can be. */
  @Value.Check
  default void check() {
    checkArgument(
        from().priceYear().isPresent() && to().priceYear().isPresent(),
        "A conversion from %s to %s needs a price year on both sides.",
        from().text(),
        to().text());
    checkArgument(
        factor() > 0 && Double.isFinite(factor()), // also refuses NaN
        "The factor from %s to %s (%s) must be finite and above 0.",
        from().text(),
        to().text(),
        factor());
    checkArgument(!source().isBlank(), "A conversion of prices needs a source.");
  }
}

package org.econcluster.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Currency;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The money that amounts are expressed in: a currency, and the year of its prices.
 *
 * <p>Amounts in different prices are never compared; {@link PriceConversion} says what one is worth
 * in the other. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutablePrices.class)
@JsonDeserialize(as = ImmutablePrices.class)
public interface Prices {

  /** The currency by ISO 4217, for example {@code "KZT"}. */
  String currency();

  /**
   * The year in whose prices every amount is expressed; absent for current prices, each amount then
   * being in those of its own year.
   */
  Optional<Year> priceYear();

  /** Returns constant prices. */
  static Prices of(String currency, int priceYear) {
    return builder().currency(currency).priceYear(Year.of(priceYear)).build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutablePrices.Builder {
    Builder() {}
  }

  /** Returns the prices that an amount of a year is in: these, or of current prices that year's. */
  default Prices ofYear(Year year) {
    return priceYear().isPresent() ? this : builder().currency(currency()).priceYear(year).build();
  }

  /** Returns the prices as people write them, for example {@code "KZT (prices of 2005)"}. */
  default String text() {
    return currency()
        + priceYear().map(year -> " (prices of " + year + ")").orElse(" (current prices)");
  }

  /** Rejects what is no currency. */
  @Value.Check
  default void check() {
    checkArgument(
        Currency.getAvailableCurrencies().stream()
            .anyMatch(known -> known.getCurrencyCode().equals(currency())),
        "The currency \"%s\" is not a code of ISO 4217. Maybe \"KZT\" or \"EUR\".",
        currency());
  }
}

package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Currency;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;

/**
 * An amount of money in the prices of one year.
 *
 * <p>Amounts are only put together or compared in the same currency and the same prices: what a
 * tenge of 2004 is worth in 2006 is for a price index to say, and none is applied here. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public abstract class Money {

  Money() {}

  /** The amount in units of the currency (not thousands); below zero for a loss. */
  public abstract BigDecimal amount();

  /** The currency by ISO 4217, for example KZT. */
  public abstract Currency currency();

  /** The year in whose prices the amount is expressed. */
  public abstract Year priceYear();

  /**
   * Returns an amount of money.
   *
   * @param amount in units of the currency
   * @param currency a code of ISO 4217, for example "KZT"
   * @param priceYear the year in whose prices the amount is expressed
   * @throws IllegalArgumentException if the currency is not known
   */
  public static Money of(BigDecimal amount, String currency, Year priceYear) {
    return builder().amount(amount).currency(currency(currency)).priceYear(priceYear).build();
  }

  /** Returns a builder without any value set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the three values, all of them required. */
  public static class Builder extends ImmutableMoney.Builder {
    Builder() {}
  }

  /** Makes equal amounts equal values, however many zeros they end in. */
  @Value.Check
  Money normalised() {
    BigDecimal stripped = amount().stripTrailingZeros();
    BigDecimal plain = stripped.setScale(Math.max(0, stripped.scale()));
    return plain.scale() == amount().scale()
        ? this
        : builder().amount(plain).currency(currency()).priceYear(priceYear()).build();
  }

  /**
   * Returns the sum of both.
   *
   * @throws IllegalArgumentException if the currencies or the price years differ
   */
  public Money plus(Money other) {
    checkComparable(other, "add");
    return builder()
        .amount(amount().add(other.amount()))
        .currency(currency())
        .priceYear(priceYear())
        .build();
  }

  /**
   * Returns less than, equal to or more than 0 as this amount is below, at or above the other.
   *
   * @throws IllegalArgumentException if the currencies or the price years differ
   */
  public int compareAmountTo(Money other) {
    checkComparable(other, "compare");
    return amount().compareTo(other.amount());
  }

  /** Returns the amount as people write it, for example {@code "1500 KZT (prices of 2005)"}. */
  @Override
  public String toString() {
    return amount().toPlainString() + " " + currency() + " (prices of " + priceYear() + ")";
  }

  private void checkComparable(Money other, String verb) {
    checkArgument(
        currency().equals(other.currency()),
        "Cannot %s %s and %s: the currencies differ. Maybe one of them must be converted first.",
        verb,
        this,
        other);
    checkArgument(
        priceYear().equals(other.priceYear()),
        "Cannot %s %s and %s: the price years differ. Maybe one of them must be deflated first.",
        verb,
        this,
        other);
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "The currency \"" + code + "\" is not a code of ISO 4217. Maybe \"KZT\" or \"EUR\".",
          unknown);
    }
  }
}

package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Currency;
import org.junit.jupiter.api.Test;

final class MoneyTest {

  private static final Year Y2005 = Year.of(2005);

  @Test
  void anAmountIsItsNumberNotItsZeros() {
    assertThat(money("1.50", "KZT")).isEqualTo(money("1.5", "KZT"));
    assertThat(money("1.50", "KZT")).hasSameHashCodeAs(money("1.5", "KZT"));
    assertThat(money("1E+3", "KZT")).isEqualTo(money("1000", "KZT"));
    assertThat(money("0.00", "KZT")).isEqualTo(money("0", "KZT"));
  }

  @Test
  void anAmountPrintsAsPeopleWriteIt() {
    assertThat(money("1.5E+3", "KZT")).hasToString("1500 KZT (prices of 2005)");
    assertThat(money("-0.10", "EUR")).hasToString("-0.1 EUR (prices of 2005)");
  }

  @Test
  void amountsOfTheSameMoneyAddUpAndCompare() {
    assertThat(money("0.1", "EUR").plus(money("0.2", "EUR"))).isEqualTo(money("0.3", "EUR"));
    assertThat(money("1", "EUR").compareAmountTo(money("2", "EUR"))).isNegative();
    assertThat(money("2", "EUR").compareAmountTo(money("2.0", "EUR"))).isZero();
    assertThat(money("3", "EUR").compareAmountTo(money("2", "EUR"))).isPositive();
  }

  @Test
  void differentCurrenciesAreNeverMixed() {
    assertThatThrownBy(() -> money("1", "EUR").plus(money("2", "KZT")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot add 1 EUR (prices of 2005) and 2 KZT (prices of 2005): the currencies differ."
                + " Maybe one of them must be converted first.");
  }

  @Test
  void differentPriceYearsAreNeverMixed() {
    Money later = Money.of(BigDecimal.TEN, "EUR", Year.of(2006));

    assertThatThrownBy(() -> money("1", "EUR").compareAmountTo(later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot compare 1 EUR (prices of 2005) and 10 EUR (prices of 2006): the price years"
                + " differ. Maybe one of them must be deflated first.");
  }

  @Test
  void anUnknownCurrencyIsRefused() {
    assertThatThrownBy(() -> money("1", "tenge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The currency \"tenge\" is not a code of ISO 4217. Maybe \"KZT\" or \"EUR\".");
  }

  @Test
  void theBuilderTakesTheSameParts() {
    assertThat(
            Money.builder()
                .amount(new BigDecimal("7.0"))
                .currency(Currency.getInstance("KZT"))
                .priceYear(Y2005)
                .build())
        .isEqualTo(money("7", "KZT"));
  }

  private static Money money(String amount, String currency) {
    return Money.of(new BigDecimal(amount), currency, Y2005);
  }
}

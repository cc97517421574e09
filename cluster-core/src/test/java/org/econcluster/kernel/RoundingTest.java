package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoundingTest {

  @Test
  void numbersOfTwoDecimalsDifferByADecimalNumber() {
    assertThat(1.22 - 1.20).isNotEqualTo(0.02);
    assertThat(Rounding.difference(1.22, 1.20)).isEqualTo(0.02);
    assertThat(Rounding.difference(0.82, 0.80)).isEqualTo(0.02);
  }

  @Test
  void noiseOfTheLastBitsIsNoDifference() {
    assertThat(Rounding.difference(1.5, Math.nextDown(1.5))).isZero();
  }

  @Test
  void whatTenPlacesHoldIsKept() {
    assertThat(Rounding.difference(1, 1 - 1e-10)).isEqualTo(1e-10);
    assertThat(Rounding.difference(2e6, 0.25)).isEqualTo(2e6 - 0.25);
  }

  @Test
  void infinitiesDifferAsInArithmetic() {
    assertThat(Rounding.difference(Double.POSITIVE_INFINITY, 1)).isInfinite();
    assertThat(Rounding.difference(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)).isNaN();
  }
}

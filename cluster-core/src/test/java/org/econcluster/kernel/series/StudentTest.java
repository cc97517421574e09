package org.econcluster.kernel.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudentTest {

  /** mpmath 1.2.1, betainc at 30 digits, halving; 1 degree of freedom is tan(0.475 pi). */
  @ParameterizedTest
  @CsvSource({
    "0.95, 1, 12.7062047361747046",
    "0.95, 2, 4.30265272974946385",
    "0.95, 10, 2.22813885198627475",
    "0.95, 100, 1.98397151852355229",
    "0.5, 7, 0.711141778081786306",
    "0.999, 3, 12.9239786366874831",
    "0, 4, 0"
  })
  void theDistanceIsThatOfAnotherProgram(double probability, int freedom, double distance) {
    assertThat(Student.distance(probability, freedom)).isCloseTo(distance, within(1e-11));
  }

  @Test
  void certaintyAndNoFreedomAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Student.distance(1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Student.distance(-0.1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Student.distance(Double.NaN, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Student.distance(0.95, 0));
  }
}

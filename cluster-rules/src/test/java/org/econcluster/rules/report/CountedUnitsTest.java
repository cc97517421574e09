package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.econcluster.rules.explanation.ExplanationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is told in the singular of its unit. */
final class CountedUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "1, companies, 1 company",
    "1, companies per year, 1 company per year",
    "1, categories, 1 category",
    "1, institutions, 1 institution",
    "1, jobs, 1 job",
    "1, USD, 1 USD",
    "1, km, 1 km",
    "0, companies, 0 companies",
    "3, companies, 3 companies",
    "-1, companies, -1 companies",
    "1, share, 100 %",
  })
  void aUnitIsCounted(double value, String unit, String told) {
    assertThat(ExplanationText.number(value, unit)).isEqualTo(told);
  }

  @Test
  void aLowerBoundOfOneIsSingularToo() {
    assertThat(ExplanationText.interval(OptionalDouble.of(1), OptionalDouble.empty(), "companies"))
        .isEqualTo("1 company or more");
  }
}

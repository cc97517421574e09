package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.econcluster.failure.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where complexity does not exist, and what a user is told then. */
final class ComplexityRefusalTest {

  private static final TableData TWO_PARTS = table(4, 3, 5, 5, 0, 3, 4, 0, 4, 4, 0, 0, 0, 9);

  @ParameterizedTest
  @ValueSource(
      strings = {"eci-eigen", "pci-eigen", "complexity-outlook-index", "complexity-outlook-gain"})
  void aGraphInPartsIsRefusedWithTheRegionsOfTheSmallest(String metric) {
    assertThatThrownBy(() -> values(metric, TWO_PARTS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "METRIC-020",
            "The regions fall into 2 parts that share no industry with a location quotient of 1 or"
                + " more, so that complexity cannot be compared between them. The smallest part is"
                + " R4.",
            "Maybe leave that part out, or merge industries until it shares one with the others.");
  }

  @Test
  void onlyTenRegionsOfAPartAreNamed() {
    double[] cells = new double[25 * 2];
    IntStream.range(0, 25).forEach(r -> cells[r * 2 + (r < 13 ? 0 : 1)] = 1);

    assertThatThrownBy(() -> values("eci-eigen", table(25, 2, cells)))
        .hasMessageContaining(
            "The smallest part is R14, R15, R16, R17, R18, R19, R20, R21, R22, R23 and 2 more.");
  }

  @Test
  void equalEigenvaluesAreRefusedForNoVectorIsTheSecond() {
    assertThatThrownBy(() -> values("eci-eigen", table(3, 3, 1, 1, 0, 0, 1, 1, 1, 0, 1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "The second and the third eigenvalue (0.250000000000 and 0.250000000000) are too close"
                + " to tell their vectors apart, so that complexity is not determined.");
  }

  @Test
  void regionsWithTheSameIndustriesAreRefused() {
    assertThatThrownBy(() -> values("eci-eigen", table(3, 2, 1, 2, 2, 4, 3, 6)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "All regions have a location quotient of 1 or more in the same industries, so that"
                + " nothing distinguishes their complexity.");
  }

  @Test
  void oneRegionAloneIsRefused() {
    assertThatThrownBy(() -> values("eci-eigen", table(2, 2, 1, 2, 0, 0)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "Complexity compares two or more regions by two or more industries, and activity is in"
                + " 1 and 2.");
  }

  @Test
  void theGapIsReportedEvenWhereComplexityIsRefused() {
    Map<String, Double> gap = values("eci-eigenvalue-gap", TWO_PARTS);

    assertThat(gap.keySet()).containsExactly("second|", "third|", "gap|");
    assertThat(gap.get("second|")).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void fitnessThatSinksForEverSettlesAllTheSame() {
    TableData table = (TableData) GoldenInputs.read("small5x6", DataKind.ACTIVITY);
    Map<String, Double> convergence = new LinkedHashMap<>();
    Metric metric = Metrics.standard().get("fitness-convergence");
    Metrics.standard()
        .compute(
            metric,
            metric.variant("change=1e-9").orElseThrow(),
            table,
            (qualifier, key1, key2, value) -> convergence.put(key1, value));

    assertThat(convergence.get("change")).isBetween(0.0, 1e-9);
    assertThat(convergence.get("rounds")).isBetween(100.0, 10_000.0);
  }

  @Test
  void everyVariantOfEveryMeasureHasValuesInItsRangeForAnOrdinaryTable() {
    TableData table = (TableData) GoldenInputs.read("edge6x7", DataKind.ACTIVITY);
    for (Metric metric : Metrics.standard().all()) {
      if (!RELATEDNESS.contains(metric.indicator().reference())
          || metric.kind() != DataKind.ACTIVITY
          || metric.id().endsWith("per-head")) {
        continue;
      }
      for (Variant variant : metric.variants()) {
        Metrics.standard()
            .compute(
                metric,
                variant,
                table,
                (qualifier, key1, key2, value) ->
                    assertThat(
                            Double.isNaN(value)
                                || (value >= variant.lowest() - 1e-12
                                    && value <= variant.highest() + 1e-12))
                        .as("%s, %s, %s, %s: %s", metric.id(), variant.name(), key1, key2, value)
                        .isTrue());
      }
    }
  }

  private static final List<String> RELATEDNESS =
      List.of(
          "Balland2017",
          "HausmannHidalgo2011",
          "HausmannHwangRodrik2007",
          "Hidalgo2007",
          "HidalgoHausmann2009",
          "MealyFarmerTeytelboym2019",
          "Steijn2021",
          "Tacchella2012",
          "Teece1994",
          "VanEckWaltman2009");

  private static Map<String, Double> values(String id, TableData table) {
    Metric metric = Metrics.standard().get(id);
    Map<String, Double> values = new LinkedHashMap<>();
    Metrics.standard()
        .compute(
            metric,
            metric.variants().get(0),
            table,
            (qualifier, key1, key2, value) -> values.put(key1 + "|" + key2, value));
    return values;
  }

  private static TableData table(int regions, int industries, double... cells) {
    return TableData.builder(
            IntStream.rangeClosed(1, regions).mapToObj(r -> "R" + r).toList(),
            IntStream.rangeClosed(1, industries).mapToObj(i -> "I" + i).toList(),
            cells)
        .build();
  }
}

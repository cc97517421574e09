package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.failure.InputException;
import org.junit.jupiter.api.Test;

final class LinkageFormulasTest {

  private static final ImmutableList<String> SECTORS = ImmutableList.of("farms", "mills");

  private static final FlowData FLOWS =
      FlowData.of(
          SECTORS,
          new double[] {150, 500, 200, 100},
          new double[] {350, 1700},
          new double[] {1000, 2000});

  @Test
  void anEconomyThatUsesUpWhatItMakesHasNoInverseAndTheMessageNamesTheSector() {
    FlowData flows =
        FlowData.of(SECTORS, new double[] {5, 9, 5, 9}, new double[2], new double[] {10, 10});

    assertThatThrownBy(() -> values("leontief-inverse", "plain", flows))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("METRIC-020")
        .hasMessageContaining(
            "Sectors use up all that they make, or more, so no output meets a final demand; the"
                + " inputs of sector mills add up to 1.8 of its output.")
        .hasMessageContaining(
            "Maybe the output of a sector is too low, or flows and output differ in unit.");
    assertThatThrownBy(() -> values("linkages", "order=total, direction=backward", flows))
        .isInstanceOf(InputException.class);
  }

  @Test
  void regionalCoefficientsNeedTheActivityOfTheRegion() {
    assertThatThrownBy(() -> values("regionalised-coefficients", "quotient=simple", FLOWS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("activity of the region in each sector");

    assertThat(
            values(
                "regionalised-coefficients",
                "quotient=simple",
                FLOWS.withRegion(new double[] {100, 600}, new double[] {1000, 2000})))
        .containsEntry("farms|farms", 0.15 * (100 / 700.0 / (1000 / 3000.0)))
        .containsEntry("mills|farms", 0.2);
  }

  @Test
  void withoutItsFinalDemandASectorIsLostAltogether() {
    Map<String, Double> kept = values("hypothetical-extraction", "final-demand=kept", FLOWS);
    Map<String, Double> removed = values("hypothetical-extraction", "final-demand=removed", FLOWS);

    assertThat(removed).containsEntry("farms|", kept.getOrDefault("farms|", 0.0) + 350);
  }

  @Test
  void sharesNeedFlowsThatAddUpToSomething() {
    FlowData flows =
        FlowData.of(SECTORS, new double[] {-5, 1, 1, 1}, new double[2], new double[] {10, 10});

    assertThatThrownBy(() -> values("io-link", "shares=of intermediate flows", flows))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The flows of sector farms add up to -4.0, of which there are no");
  }

  @Test
  void clustersAreGroupsOfIndustriesThatAreInTheSameRegions() {
    // Shipping and fishing are at the coast, mines and smelters in the hills, shops everywhere.
    TableData table =
        TableData.builder(
                List.of("coast", "cape", "hills", "peak"),
                List.of("shipping", "mines", "fishing", "smelters", "shops"),
                new double[] {90, 1, 50, 2, 7, 80, 2, 60, 0, 7, 1, 50, 0, 40, 7, 2, 60, 3, 45, 7})
            .build();

    assertThat(values("cluster-definition", "similarity=employment", table))
        .containsExactly(
            Map.entry("shipping|", 1.0),
            Map.entry("mines|", 2.0),
            Map.entry("fishing|", 1.0),
            Map.entry("smelters|", 2.0),
            Map.entry("shops|", Double.NaN));
    assertThat(values("cluster-validation", "similarity=employment", table))
        .containsExactly(
            Map.entry("VS|", 1.0),
            Map.entry("VS-cluster|", 1.0),
            Map.entry("VS-industry|", 1.0),
            Map.entry("clusters|", 2.0));
  }

  @Test
  void oneRegionHasNoClustersOfIndustries() {
    TableData table =
        TableData.builder(List.of("all"), List.of("a", "b", "c"), new double[] {1, 2, 3}).build();

    assertThatThrownBy(() -> values("cluster-definition", "similarity=employment", table))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "Only 0 industries differ between regions; clusters are defined among at least 3.");
  }

  private static Map<String, Double> values(String id, String variant, MetricData data) {
    Map<String, Double> values = new LinkedHashMap<>();
    Metric metric = Metrics.standard().get(id);
    Metrics.standard()
        .compute(
            metric,
            metric.variant(variant).orElseThrow(),
            data,
            (qualifier, key1, key2, value) -> values.put(key1 + "|" + key2, value));
    return values;
  }
}

package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.kernel.space.SpatialWeights;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Measures of space against other programs, and what they say of data that will not do. */
final class SpaceFormulasTest {

  private static final MetricData LATTICE = GoldenInputs.read("lattice8x8", DataKind.LATTICE);
  private static final MetricData POINTS = GoldenInputs.read("points400", DataKind.POINTS);

  private static final Map<String, Map<String, Double>> SERIES = new ConcurrentHashMap<>();

  /** Values by qualifier and keys. */
  private static Map<String, Double> values(String metric, String variant, MetricData data) {
    Map<String, Double> values = new HashMap<>();
    Metric found = Metrics.standard().get(metric);
    Metrics.standard()
        .compute(
            found,
            found.variant(variant).orElseThrow(),
            data,
            (qualifier, key1, key2, value) ->
                values.put(qualifier + "|" + key1 + "|" + key2, value));
    return values;
  }

  private static double value(Map<String, Double> values, String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  /** Our value for a row, every series computed once. */
  private static double ours(NamedCsvRecord row) {
    String metric = row.getField("metric");
    String variant = row.getField("variant");
    String input = row.getField("data set");
    return value(
        SERIES.computeIfAbsent(
            metric + "|" + variant + "|" + input,
            series ->
                values(
                    metric,
                    variant,
                    GoldenInputs.read(input, Metrics.standard().get(metric).kind()))),
        row.getField("qualifier") + "|" + row.getField("key1") + "|" + row.getField("key2"));
  }

  /** What spdep, dbmss and esda give, where they are right. */
  @TestFactory
  Stream<DynamicTest> otherProgramsAgree() {
    return GoldenInputs.rows("space-peers").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getField("peer")
                        + " "
                        + row.getField("metric")
                        + " "
                        + row.getField("key1"),
                    () -> assertAgrees(row)));
  }

  private static void assertAgrees(NamedCsvRecord row) {
    double ours = ours(row);
    double theirs = Double.parseDouble(row.getField("value"));
    double tolerance = Double.parseDouble(row.getField("tolerance"));
    assertThat(ours).isCloseTo(theirs, within(tolerance * Math.max(1, Math.abs(theirs))));
  }

  /** Where they are wrong or go their own way. */
  @TestFactory
  Stream<DynamicTest> whereOtherProgramsDifferOursIsTheRightValue() {
    return peers().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getField("call") + " " + row.getField("key1"),
                    () -> {
                      double ours = ours(row);
                      double right = Double.parseDouble(row.getField("right value"));
                      double theirs = Double.parseDouble(row.getField("peer value"));
                      assertThat(ours).isCloseTo(right, within(1e-12));
                      assertThat(ours).isNotCloseTo(theirs, within(1e-6));
                    }));
  }

  private static List<NamedCsvRecord> peers() {
    return GoldenInputs.rows("../peers/space");
  }

  @Test
  void binsAgreeWithTheDirectSum() {
    for (String weights : List.of("weights=none", "weights=given")) {
      Map<String, Double> direct = values("duranton-overman-kd", "sum=direct, " + weights, POINTS);
      values("duranton-overman-kd", "sum=binned, " + weights, POINTS)
          .forEach((key, binned) -> assertThat(binned).isCloseTo(value(direct, key), within(2e-6)));
    }
    Map<String, Double> direct = values("duranton-overman-bandwidth", "sum=direct", POINTS);
    values("duranton-overman-bandwidth", "sum=binned", POINTS)
        .forEach((key, binned) -> assertThat(binned).isCloseTo(value(direct, key), within(1e-3)));
  }

  @Test
  void theClusteredTypeLeavesTheBandOfRandomLocation() {
    Map<String, Double> kd = values("duranton-overman-kd", "sum=direct, weights=none", POINTS);
    Map<String, Double> band = values("duranton-overman-envelope", "weights=none", POINTS);
    assertThat(value(kd, "type=A|5|")).isGreaterThan(value(band, "type=A|5|global_high"));
    for (int r = 0; r <= 33; r++) {
      String key = "type=B|" + r + "|";
      assertThat(value(band, key + "global_low"))
          .isLessThanOrEqualTo(value(band, key + "local_low"));
      assertThat(value(band, key + "global_high"))
          .isGreaterThanOrEqualTo(value(band, key + "local_high"));
    }
    Map<String, Double> m = values("marcon-puech-m-cumulative", "against=all", POINTS);
    Map<String, Double> ofM = values("marcon-puech-m-envelope", "plain", POINTS);
    assertThat(value(m, "type=A|5|")).isGreaterThan(value(ofM, "type=A|5|global_high"));
    assertThat(value(ofM, "type=A|0|local_low")).isNaN();
  }

  @Test
  void oneThatLeavesOutIslandsDiffersOnlyWhereThereAreSome() {
    assertThat(values("moran", "style=B, islands=left out", LATTICE))
        .isEqualTo(values("moran", "style=B", LATTICE));
    MetricData withIsland =
        LatticeData.of(
            List.of("a", "b", "c", "island"),
            new double[] {1, 2, 4, 100},
            ImmutableMap.of(
                "rook",
                SpatialWeights.of(
                    4, new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1}, new double[] {1, 1, 1, 1})));
    double kept = value(values("moran", "style=B", withIsland), "contiguity=rook|I|");
    double leftOut =
        value(values("moran", "style=B, islands=left out", withIsland), "contiguity=rook|I|");
    // z = -4/3, -1/3, 5/3: 3/4 * 2 (4/9 - 5/9) / (42/9)
    assertThat(leftOut).isCloseTo(-0.75 * 2 / 42, within(1e-15));
    assertThat(kept).isNotCloseTo(leftOut, within(0.1));
  }

  @Test
  void theDirectSumOfManyPointsIsRefusedWithACure() {
    int size = 5_001;
    Random random = new Random(1);
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    MetricData many =
        PointData.of(
            random.doubles(size).toArray(),
            random.doubles(size).toArray(),
            List.of("A"),
            new int[size],
            ones,
            new double[] {0, 0.01},
            new PointData.Window(0, 0, 1, 1));
    assertThatThrownBy(() -> values("duranton-overman-kd", "sum=direct, weights=none", many))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "METRIC-030 points: The variant takes at most 5000 points, and there are 5001.\n"
                + "  Maybe name a variant with sum=binned, whose error is bounded.");
    assertThat(value(values("duranton-overman-kd", "sum=binned, weights=none", many), "type=A|0|"))
        .isFinite();
  }

  @Test
  void pointsWithoutRadiiAreRefused() {
    MetricData points =
        PointData.of(
            new double[] {0, 1},
            new double[] {0, 1},
            List.of("A"),
            new int[2],
            new double[] {1, 1},
            new double[0],
            new PointData.Window(0, 0, 1, 1));
    assertThatThrownBy(() -> values("ripley-k", "edge=none", points))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "METRIC-010 points: The measure needs the distances at which it is wanted, and the"
                + " data do not have them.\n"
                + "  Maybe give them with --radii 0:100:5.");
  }

  @Test
  void everyMeasureOfPointsNamesEveryRadius() {
    for (Metric metric : Metrics.standard().all()) {
      boolean isHere =
          metric.kind() == DataKind.POINTS
              && !metric.id().endsWith("envelope")
              && !metric.id().endsWith("bandwidth");
      for (Variant variant : metric.variants()) {
        if (isHere) {
          Map<String, Double> values = values(metric.id(), variant.name(), POINTS);
          assertThat(values.keySet()).anyMatch(key -> key.endsWith("|33|"));
          assertThat(values.values())
              .allMatch(
                  value ->
                      Double.isNaN(value)
                          || (value >= variant.lowest() && value <= variant.highest()));
        }
      }
    }
  }
}

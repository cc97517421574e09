package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What other packages give for relatedness and complexity, where it differs and where it does not.
 */
final class RelatednessPeersTest {

  /** Half a unit of the second decimal, to which EconGeo rounds, and the last bits. */
  private static final double ROUNDED = 0.005 + 1e-9;

  @TestFactory
  Stream<DynamicTest> wherePeersDifferTheRightValueIsOurs() {
    return GoldenInputs.rows("../peers/relatedness").stream()
        .map(
            row ->
                dynamicTest(
                    row.getField("peer") + ": " + row.getField("why"),
                    () -> {
                      double ours = value(row, row.getField("variant"), row.getField("data set"));
                      double right = Double.parseDouble(row.getField("right value"));
                      if (Double.isNaN(right)) {
                        assertThat(ours).isNaN();
                      } else {
                        assertThat(ours).isCloseTo(right, within(1e-9 * Math.max(1, right)));
                      }
                    }));
  }

  @Test
  void whatOnlyEconGeoGivesIsReproducedWithinItsRounding() {
    for (NamedCsvRecord row : GoldenInputs.rows("econgeo-rounded")) {
      double rounded = Double.parseDouble(row.getField("value"));
      double ours = value(row, row.getField("variant"), row.getField("data set"));
      if (Double.isNaN(rounded)) {
        assertThat(ours).as("%s", row).isNaN();
      } else {
        assertThat(ours).as("%s", row).isCloseTo(rounded, within(ROUNDED));
      }
    }
  }

  private final Table<String, String, Double> known = TreeBasedTable.create();

  private double value(NamedCsvRecord row, String variant, String data) {
    Metric metric = Metrics.standard().get(row.getField("metric"));
    String series = metric.id() + " " + variant + " " + data;
    if (!known.containsRow(series)) {
      Metrics.standard()
          .compute(
              metric,
              metric.variant(variant).orElseThrow(),
              GoldenInputs.read(data, metric.kind()),
              (qualifier, key1, key2, value) -> known.put(series, key1 + "|" + key2, value));
    }
    return Objects.requireNonNull(
        known.get(series, row.getField("key1") + "|" + row.getField("key2")));
  }
}

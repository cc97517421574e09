package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Shows where other programs are wrong or have ways of their own, and that we are right there. */
final class PeersTest {

  private static final double TOLERANCE = 1e-9;

  @TestFactory
  Stream<DynamicTest> weGiveTheRightValueWhereAnotherProgramDoesNot() {
    return IndicatorPages.rows().stream()
        .filter(row -> hasInput(row.getField("data set")))
        .map(
            row ->
                dynamicTest(
                    row.getField("peer")
                        + " "
                        + row.getField("call")
                        + ", "
                        + row.getField("data set"),
                    () -> check(row)));
  }

  @TestFactory
  Stream<DynamicTest> everyRowSaysWhatItIsAbout() {
    return IndicatorPages.rows().stream()
        .map(
            row ->
                dynamicTest(
                    row.getField("peer") + " " + row.getField("call"),
                    () -> {
                      Metric metric = Metrics.standard().get(row.getField("metric"));
                      assertThat(metric.variant(row.getField("variant")))
                          .as(row.getField("variant"))
                          .isPresent();
                      assertThat(row.getField("verdict")).isIn("wrong", "idiosyncratic");
                      assertThat(row.getField("why")).isNotBlank();
                      assertThat(row.getField("version")).isNotBlank();
                    }));
  }

  private static void check(NamedCsvRecord row) {
    Metric metric = Metrics.standard().get(row.getField("metric"));
    List<Double> ours = new ArrayList<>();
    Metrics.standard()
        .compute(
            metric,
            metric.variant(row.getField("variant")).orElseThrow(),
            GoldenInputs.read(row.getField("data set"), metric.kind()),
            (qualifier, key1, key2, value) -> {
              if (qualifier.equals(row.getField("qualifier"))
                  && key1.equals(row.getField("key1"))
                  && key2.equals(row.getField("key2"))) {
                ours.add(value);
              }
            });
    assertThat(ours).as("values under these keys").hasSize(1);
    double right = Double.parseDouble(row.getField("right value"));
    double peer = Double.parseDouble(row.getField("peer value"));
    assertThat(isClose(ours.get(0), right)).as("ours %s, right %s", ours.get(0), right).isTrue();
    if (row.getField("verdict").equals("wrong")) {
      assertThat(isClose(peer, right)).as("peer %s, right %s", peer, right).isFalse();
    }
  }

  private static boolean isClose(double ours, double right) {
    return Double.compare(ours, right) == 0
        || Math.abs(ours - right) <= TOLERANCE * Math.max(1e-300, Math.abs(right));
  }

  /** Data that may not be passed on are named, and cannot be computed here. */
  private static boolean hasInput(String name) {
    return PeersTest.class.getResource("golden/inputs/" + name + ".csv") != null;
  }
}

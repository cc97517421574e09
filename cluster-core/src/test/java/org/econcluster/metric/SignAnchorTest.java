package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.econcluster.kernel.relatedness.BinaryMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign of complexity is a choice, and that of industries follows that of regions. */
final class SignAnchorTest {

  private static final double CLOSE = 1e-12;

  @ParameterizedTest
  @ValueSource(strings = {"small5x6", "edge6x7", "g_regions_industries", "synth40x30"})
  void aRegionIsAsComplexAsItsIndustriesWhateverTheAnchor(String data) {
    TableData table = (TableData) GoldenInputs.read(data, DataKind.ACTIVITY);
    BinaryMatrix matrix = RelatednessFormulas.presence(table);
    for (SignAnchor anchor : SignAnchor.values()) {
      SignedComplexity complexity = SignedComplexity.of(table, anchor);
      double[] eci = complexity.ofRegions();
      double[] pci = complexity.ofIndustries();
      int[] diversity = matrix.diversity();
      for (int r = 0; r < table.rows(); r++) {
        double sum = 0;
        for (int i = 0; i < table.columns(); i++) {
          sum += matrix.has(r, i) ? pci[i] : 0;
        }
        if (diversity[r] > 0) {
          assertThat(sum / diversity[r]).isCloseTo(eci[r], within(CLOSE));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SignAnchor.class)
  void anAnchorDecidesNothingButTheSign(SignAnchor anchor) {
    TableData table = (TableData) GoldenInputs.read("synth40x30", DataKind.ACTIVITY);
    double[] values = SignedComplexity.of(table, anchor).ofRegions();
    double[] others = SignedComplexity.of(table, SignAnchor.NONE).ofRegions();
    double sign = Math.signum(values[0] * others[0]);
    for (int r = 0; r < values.length; r++) {
      assertThat(values[r]).isEqualTo(sign * others[r]);
    }
  }

  @ParameterizedTest
  @EnumSource(SignAnchor.class)
  void theLargeDiverseRegionWithTheRareIndustryIsTheMoreComplex(SignAnchor anchor) {
    // Presence is a path: the large R1 alone has the rare I3, the small R3 has I1 only.
    TableData table =
        TableData.builder(
                List.of("R1", "R2", "R3"),
                List.of("I1", "I2", "I3"),
                new double[] {300, 90, 90, 100, 40, 0, 100, 0, 0})
            .build();
    double[] eci = SignedComplexity.of(table, anchor).ofRegions();

    assertThat(DoubleStream.of(eci).map(Math::abs).max().orElseThrow()).isPositive();
    if (anchor != SignAnchor.NONE) {
      assertThat(eci[0]).isGreaterThan(eci[2]);
    }
  }
}

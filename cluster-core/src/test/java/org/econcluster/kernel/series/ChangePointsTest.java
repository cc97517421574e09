package org.econcluster.kernel.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangePointsTest {

  static Stream<NamedCsvRecord> golden() {
    return Golden.rows("change-points.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void noOtherDivisionIsBetter(NamedCsvRecord row) {
    double[] values = Golden.numbers(row, "values");
    double penalty = ChangePoints.penalty(values);
    int[] starts =
        Arrays.stream(Golden.numbers(row, "starts")).mapToInt(start -> (int) start).toArray();

    assertThat(penalty).isCloseTo(Golden.number(row, "penalty"), within(1e-12));
    assertThat(ChangePoints.ofMean(values, penalty, Integer.parseInt(row.getField("shortest"))))
        .containsExactly(starts);
  }

  @Test
  void oneChangeWithoutNoiseIsFound() {
    double[] values = {0.1, 0.1, 0.1, 0.1, -0.2, -0.2, -0.2};

    assertThat(ChangePoints.ofMean(values, ChangePoints.penalty(values), 2)).containsExactly(0, 4);
  }

  @Test
  void equalValuesHaveNoPenaltyAndStayTogether() {
    double[] values = {2, 2, 2, 2};

    assertThat(ChangePoints.penalty(values)).isZero();
    assertThat(ChangePoints.ofMean(values, 0, 1)).containsExactly(0);
  }

  @Test
  void aPartIsWorthItsPenaltyAndNoMore() {
    double[] values = {0, 0, 2, 2}; // apart 0, together 4

    assertThat(ChangePoints.ofMean(values, 3.9, 1)).containsExactly(0, 2);
    assertThat(ChangePoints.ofMean(values, 4, 1)).containsExactly(0);
  }

  @Test
  void aPartIsAtLeastAsLongAsAsked() {
    double[] values = {0, 0, 0, 9, 0, 0};

    assertThat(ChangePoints.ofMean(values, 1, 1)).containsExactly(0, 3, 4);
    assertThat(ChangePoints.ofMean(values, 1, 4)).containsExactly(0);
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.ofMean(new double[] {1}, 1, 2))
        .withMessageContaining("needs 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.ofMean(new double[] {1, 2}, 1, 0))
        .withMessageContaining("shortest part (0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.ofMean(new double[] {1, Double.NaN}, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ChangePoints.penalty(new double[] {1}));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aPenaltyThatIsNoneIsRefused(double penalty) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.ofMean(new double[] {1, 2}, penalty, 1))
        .withMessageContaining("penalty");
  }
}

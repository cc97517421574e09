package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Who neighbours whom. */
final class SpatialWeightsTest {

  @Test
  void aRookSeesFourNeighboursAndAQueenEight() {
    assertThat(SpatialWeights.rook(3, 3).degree(4)).isEqualTo(4);
    assertThat(SpatialWeights.queen(3, 3).degree(4)).isEqualTo(8);
    assertThat(SpatialWeights.rook(3, 3).degree(0)).isEqualTo(2);
    assertThat(SpatialWeights.queen(3, 3).degree(0)).isEqualTo(3);
    assertThat(SpatialWeights.queen(2, 3).weight(1, 5)).isEqualTo(1);
    assertThat(SpatialWeights.rook(2, 3).weight(1, 5)).isZero();
  }

  @Test
  void aGridOfOneCellIsAnIsland() {
    assertThat(SpatialWeights.queen(1, 1).degree(0)).isZero();
    assertThat(SpatialWeights.queen(1, 1).connected()).isEmpty();
  }

  @Test
  void pairsMayComeInAnyOrder() {
    SpatialWeights weights =
        SpatialWeights.of(3, new int[] {2, 0, 0}, new int[] {0, 2, 1}, new double[] {0.5, 2, 3});
    assertThat(weights.neighbour(weights.start(0))).isEqualTo(1);
    assertThat(weights.weight(0, 2)).isEqualTo(2);
    assertThat(weights.weight(2, 0)).isEqualTo(0.5);
    assertThat(weights.weight(1, 0)).isZero();
    assertThat(weights.rowStandardised().weight(0, 1)).isEqualTo(0.6);
  }

  @Test
  void islandsCanBeLeftOut() {
    SpatialWeights weights =
        SpatialWeights.of(4, new int[] {0, 3}, new int[] {3, 0}, new double[] {1, 1});
    assertThat(weights.connected()).containsExactly(0, 3);
    SpatialWeights fewer = weights.between(weights.connected());
    assertThat(fewer.size()).isEqualTo(2);
    assertThat(fewer.weight(0, 1)).isEqualTo(1);
    assertThat(fewer.weight(1, 0)).isEqualTo(1);
  }

  @Test
  void anAreaThatIsOnlyPointedAtIsNoIsland() {
    SpatialWeights weights = SpatialWeights.of(3, new int[] {0}, new int[] {2}, new double[] {1});
    assertThat(weights.connected()).containsExactly(0, 2);
  }

  @Test
  void pairsThatCannotBeAreRefused() {
    int[] zero = {0};
    int[] one = {1};
    double[] weight = {1};
    assertThatThrownBy(() -> SpatialWeights.of(1, zero, one, weight))
        .hasMessage("The pair 0 to 1 is not of two different areas below 1.");
    assertThatThrownBy(() -> SpatialWeights.of(2, zero, zero, weight))
        .hasMessage("The pair 0 to 0 is not of two different areas below 2.");
    assertThatThrownBy(() -> SpatialWeights.of(2, zero, one, new double[] {-1}))
        .hasMessage("The weight of pair 0 to 1 (-1.0) must be finite and not negative.");
    assertThatThrownBy(
            () -> SpatialWeights.of(2, new int[] {0, 0}, new int[] {1, 1}, new double[] {1, 1}))
        .hasMessage("The pair 0 to 1 is given twice.");
    assertThatThrownBy(() -> SpatialWeights.rook(0, 3))
        .hasMessage("A grid of 0 rows and 3 columns is empty or too large.");
  }
}

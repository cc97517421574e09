package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Moran, Geary, Getis and Ord on numbers that can be followed by hand. */
final class AssociationTest {

  private static final Offset<Double> CLOSE = within(1e-14);

  /** Four areas in a row. */
  private static final SpatialWeights ROW = SpatialWeights.rook(1, 4);

  private static final double[] VALUES = {1, 2, 4, 5};

  @Test
  void moranOfFourAreasInARow() {
    // z = -2, -1, 1, 2; squares 10; neighbours' products 2 (2 - 1 + 2) = 6; S0 = 6.
    Moran.Global moran = Moran.global(VALUES, ROW);
    assertThat(moran.value()).isCloseTo(4.0 / 6 * 6 / 10, CLOSE);
    assertThat(moran.expected()).isCloseTo(-1.0 / 3, CLOSE);
    // S1 = 12, S2 = 2^2 + 4^2 + 4^2 + 2^2 = 40: (16*12 - 4*40 + 3*36) / (15*36) - 1/9
    assertThat(moran.normalVariance()).isCloseTo(140.0 / 540 - 1.0 / 9, CLOSE);
  }

  @Test
  void gearyOfFourAreasInARow() {
    // Differences 1, 2, 1: 2 (1 + 4 + 1) = 12.
    Geary.Global geary = Geary.global(VALUES, ROW);
    assertThat(geary.value()).isCloseTo(3.0 / 12 * 12 / 10, CLOSE);
    assertThat(geary.normalVariance()).isCloseTo(((24 + 40) * 3 - 4 * 36) / (2.0 * 5 * 36), CLOSE);
    assertThat(geary.normalScore()).isPositive();
  }

  @Test
  void generalGOfFourAreasInARow() {
    // Products of neighbours 2 (2 + 8 + 20) = 60; of all pairs 12^2 - 46 = 98.
    GetisOrd.General general = GetisOrd.general(VALUES, ROW);
    assertThat(general.value()).isCloseTo(60.0 / 98, CLOSE);
    assertThat(general.expected()).isCloseTo(0.5, CLOSE);
  }

  @Test
  void theVarianceOfGeneralGKeepsItsDigitsWhereValuesHardlyDiffer() {
    long[] values = {1_000, 1_001, 1_003, 1_007};
    long sum = 0;
    long squares = 0; // of sums of products of neighbours in a row, less a million for each
    int orders = 0;
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < 4; b++) {
        for (int c = 0; c < 4; c++) {
          int d = 6 - a - b - c;
          if (a != b && a != c && b != c) {
            long cross =
                values[a] * values[b] + values[b] * values[c] + values[c] * values[d] - 3_000_000;
            sum += cross;
            squares += cross * cross;
            orders++;
          }
        }
      }
    }
    double variance = (double) (orders * squares - sum * sum) / (orders * orders);
    double pairs = 4_011.0 * 4_011 - (1_000_000 + 1_002_001 + 1_006_009 + 1_014_049);

    double[] numbers = Arrays.stream(values).mapToDouble(value -> value).toArray();
    assertThat(GetisOrd.general(numbers, ROW).variance() / (4 * variance / pairs / pairs))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void localMeasuresOfFourAreasInARow() {
    double[] local = new double[4];
    Moran.local(VALUES, ROW, 0, local);
    assertThat(local).containsExactly(new double[] {0.8, 0.4, 0.4, 0.8}, CLOSE);
    Moran.local(VALUES, ROW.rowStandardised(), 1, local);
    assertThat(local).containsExactly(new double[] {0.6, 0.15, 0.15, 0.6}, CLOSE);
    Geary.local(VALUES, ROW, 0, local);
    assertThat(local).containsExactly(new double[] {0.4, 2, 2, 0.4}, CLOSE);
    GetisOrd.local(VALUES, ROW, local);
    // Of the first area: the others have mean 11/3 and variance 15 - 121/9 = 14/9.
    assertThat(local[0]).isCloseTo((2 - 11.0 / 3) / Math.sqrt(14.0 / 9 * (3 - 1) / 2), CLOSE);
    GetisOrd.localWithSelf(VALUES, ROW, local);
    assertThat(local[0]).isCloseTo((3 - 6) / Math.sqrt(2.5 * (8 - 4) / 3), CLOSE);
  }

  @Test
  void anIslandHasNoLocalValueAndCountsAmongTheAreas() {
    SpatialWeights weights =
        SpatialWeights.of(3, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 1});
    double[] values = {1, 2, 6};
    double[] local = new double[3];
    Moran.local(values, weights, 0, local);
    assertThat(local[0]).isFinite();
    assertThat(local[2]).isNaN();
    Geary.local(values, weights, 0, local);
    assertThat(local[2]).isNaN();
    GetisOrd.local(values, weights, local);
    assertThat(local[2]).isNaN();
    GetisOrd.localWithSelf(values, weights, local);
    assertThat(local[2]).isNaN();
    // z = -2, -1, 3: 3/2 * 4/14
    assertThat(Moran.global(values, weights).value()).isCloseTo(3.0 / 2 * 4 / 14, CLOSE);
    assertThat(Moran.global(values, weights).randomVariance()).isNaN();
  }

  @Test
  void nothingIsSaidOfEqualValuesOrOfIslandsAlone() {
    double[] equal = {0.1, 0.1, 0.1, 0.1};
    double[] local = new double[4];
    assertThat(Moran.global(equal, ROW).value()).isNaN();
    assertThat(Geary.global(equal, ROW).value()).isNaN();
    Moran.local(equal, ROW, 0, local);
    assertThat(local).containsOnly(Double.NaN);
    GetisOrd.local(equal, ROW, local);
    assertThat(local).containsOnly(Double.NaN);
    SpatialWeights islands = SpatialWeights.of(4, new int[0], new int[0], new double[0]);
    assertThat(Moran.global(VALUES, islands).value()).isNaN();
    assertThat(Geary.global(VALUES, islands).value()).isNaN();
    assertThat(GetisOrd.general(VALUES, islands).value()).isNaN();
  }

  /** Every arrangement of the values gives the same, so none can be far from what is expected. */
  @Test
  void whereAllNeighbourAllNoScoreExists() {
    double[] values = {1.37, 2.9, 0.31, 5.53, 0.78, 1.9};
    SpatialWeights complete = complete(values.length);
    for (SpatialWeights weights : List.of(complete, complete.rowStandardised())) {
      Moran.Global moran = Moran.global(values, weights);
      assertThat(moran.value()).isCloseTo(moran.expected(), CLOSE);
      assertThat(moran.normalVariance()).isZero();
      assertThat(moran.randomVariance()).isZero();
      assertThat(moran.normalScore()).isNaN();
      assertThat(moran.randomScore()).isNaN();
      Geary.Global geary = Geary.global(values, weights);
      assertThat(geary.value()).isCloseTo(1, CLOSE);
      assertThat(geary.normalVariance()).isZero();
      assertThat(geary.randomVariance()).isZero();
      assertThat(geary.normalScore()).isNaN();
      assertThat(geary.randomScore()).isNaN();
      GetisOrd.General general = GetisOrd.general(values, weights);
      assertThat(general.value()).isCloseTo(general.expected(), CLOSE);
      assertThat(general.variance()).isZero();
      assertThat(general.score()).isNaN();
    }
  }

  private static SpatialWeights complete(int areas) {
    int[] from = new int[areas * (areas - 1)];
    int[] to = new int[from.length];
    double[] ones = new double[from.length];
    for (int pair = 0; pair < from.length; pair++) {
      from[pair] = pair / (areas - 1);
      int other = pair % (areas - 1);
      to[pair] = other < from[pair] ? other : other + 1;
      ones[pair] = 1;
    }
    return SpatialWeights.of(areas, from, to, ones);
  }

  @Test
  void generalGIsForValuesThatAreNotNegative() {
    assertThat(GetisOrd.general(new double[] {0, 1, 2, 3}, ROW).value()).isFinite();
    assertThat(GetisOrd.general(new double[] {-1, 1, 2, 3}, ROW).value()).isNaN();
    assertThat(GetisOrd.general(new double[] {0, 0, 0, 3}, ROW).value()).isNaN();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Moran.global(new double[] {1, 2}, ROW))
        .hasMessage("There are 2 values for 4 areas.");
    assertThatThrownBy(() -> Geary.global(new double[] {1, 2, Double.NaN, 3}, ROW))
        .hasMessage("The value of area 2 (NaN) must be finite.");
    assertThatThrownBy(() -> Moran.local(VALUES, ROW, 2, new double[4]))
        .hasMessage("The degrees of freedom lost (2) must be 0 or 1.");
    assertThatThrownBy(() -> Geary.local(VALUES, ROW, 0, VALUES))
        .hasMessage("The results cannot be written over the values.");
  }

  @Test
  void tailsOfTheNormalDistributionAreThoseOfTables() {
    assertThat(NormalTail.above(0)).isEqualTo(0.5);
    assertThat(NormalTail.above(1.959963984540054)).isCloseTo(0.025, within(1e-15));
    assertThat(NormalTail.above(1)).isCloseTo(0.15865525393145705, within(1e-15));
    assertThat(NormalTail.above(-1)).isCloseTo(0.84134474606854295, within(1e-15));
    assertThat(NormalTail.above(5)).isCloseTo(2.8665157187919391e-7, within(1e-20));
    assertThat(NormalTail.beyond(-3)).isCloseTo(0.0026997960632601869, within(1e-16));
    assertThat(NormalTail.above(Double.NaN)).isNaN();
  }
}

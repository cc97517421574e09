package org.econcluster.kernel.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class BinaryMatrixTest {

  /** Two regions of 4 and 8 jobs; the second industry is spread as all activity is. */
  private static final double[] TIE = {3, 1, 6, 2};

  @Test
  void aQuotientOfExactlyOneCounts() {
    assertThat(BinaryMatrix.ofAdvantage(TIE, 2, 2, 1).diversity()).containsExactly(2, 2);
  }

  @Test
  void oneJobLessThanTheTieDoesNotCount() {
    BinaryMatrix matrix =
        BinaryMatrix.ofAdvantage(new double[] {3_001, 1_000, 6_000, 2_000}, 2, 2, 1);

    assertThat(matrix.has(0, 0)).isTrue();
    assertThat(matrix.has(0, 1)).isFalse();
    assertThat(matrix.has(1, 0)).isFalse();
    assertThat(matrix.has(1, 1)).isTrue();
  }

  @Test
  void aTieThatNoQuotientOfDoublesShowsIsExact() {
    // 10 of 49 and 30 of 147: 10/49/(40/196) is 0.9999999999999999 in doubles.
    BinaryMatrix matrix = BinaryMatrix.ofAdvantage(new double[] {10, 39, 30, 117}, 2, 2, 1);

    assertThat(matrix.diversity()).containsExactly(2, 2);
  }

  @Test
  void emptyRegionsAndIndustriesAreKeptWithoutABit() {
    BinaryMatrix matrix = BinaryMatrix.ofAdvantage(new double[] {1, 0, 2, 0, 0, 0}, 2, 3, 1);

    assertThat(matrix.regions()).isEqualTo(2);
    assertThat(matrix.industries()).isEqualTo(3);
    assertThat(matrix.diversity()).containsExactly(2, 0);
    assertThat(matrix.ubiquity()).containsExactly(1, 0, 1);
  }

  @Test
  void aTableWithoutActivityHasNoBit() {
    assertThat(BinaryMatrix.ofAdvantage(new double[4], 2, 2, 1).ubiquity()).containsExactly(0, 0);
  }

  @Test
  void veryLargeAndVerySmallUnitsChangeNothing() {
    for (double unit : new double[] {0x1p-500, 0x1p500}) {
      double[] scaled = {3_001 * unit, 1_000 * unit, 6_000 * unit, 2_000 * unit};

      assertThat(BinaryMatrix.ofAdvantage(scaled, 2, 2, 1).diversity()).containsExactly(1, 1);
    }
  }

  @Test
  void bothSidesHoldTheSameBitsAcrossWords() {
    for (int size : new int[] {1, 63, 64, 65, 130}) {
      Random random = new Random(size);
      boolean[] cells = new boolean[size * 70];
      for (int k = 0; k < cells.length; k++) {
        cells[k] = random.nextBoolean();
      }
      BinaryMatrix matrix = BinaryMatrix.of(cells, size, 70);
      int[] ubiquity = new int[70];
      for (int r = 0; r < size; r++) {
        for (int i = 0; i < 70; i++) {
          assertThat(matrix.has(r, i)).isEqualTo(cells[r * 70 + i]);
          ubiquity[i] += cells[r * 70 + i] ? 1 : 0;
        }
      }
      assertThat(matrix.ubiquity()).containsExactly(ubiquity);
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Random random = new Random(5);
    double[] activity = random.doubles(300L * 90).map(x -> x < 0.6 ? 0 : x).toArray();
    BinaryMatrix one = BinaryMatrix.ofAdvantage(activity, 300, 90, 1);

    for (int threads : new int[] {2, 3, 7}) {
      BinaryMatrix more = BinaryMatrix.ofAdvantage(activity, 300, 90, threads);
      assertThat(more.byRegion()).containsExactly(one.byRegion());
      assertThat(more.byIndustry()).containsExactly(one.byIndustry());
    }
  }

  @Test
  void activityPerHeadComparesWithTheWholePopulation() {
    BinaryMatrix matrix =
        BinaryMatrix.ofAdvantagePerHead(new double[] {4, 1, 2, 1}, new double[] {10, 5}, 2, 2);

    assertThat(matrix.has(0, 0)).isTrue(); // 4 of 6 jobs for 10 of 15 people: a tie
    assertThat(matrix.has(1, 0)).isTrue();
    assertThat(matrix.has(0, 1)).isFalse();
    assertThat(matrix.has(1, 1)).isTrue();
  }

  @Test
  void aRegionMayHaveNoActivityAboveThatPerHead() {
    BinaryMatrix matrix =
        BinaryMatrix.ofAdvantagePerHead(new double[] {1, 1, 9, 9}, new double[] {10, 10}, 2, 2);

    assertThat(matrix.diversity()).containsExactly(0, 2);
  }

  @Test
  void negativeAndUndefinedCellsAreRefusedByNameAndValue() {
    for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      for (int at = 0; at < 10; at++) {
        double[] activity = new double[10];
        activity[at] = bad;
        int region = at / 2;
        int industry = at % 2;
        assertThatThrownBy(() -> BinaryMatrix.ofAdvantage(activity, 5, 2, 1))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "The cell of region "
                    + region
                    + " and industry "
                    + industry
                    + " in activity ("
                    + bad
                    + ") must be finite and not negative.");
      }
    }
  }

  @Test
  void aMinusSignBeforeZeroIsNoNegativeCell() {
    assertThat(BinaryMatrix.ofAdvantage(new double[] {-0.0, 1}, 1, 2, 1).diversity())
        .containsExactly(1);
  }

  @Test
  void wrongShapesAreRefused() {
    assertThatThrownBy(() -> BinaryMatrix.ofAdvantage(TIE, 3, 2, 1))
        .hasMessage("The array activity holds 4 cells, not 3 regions times 2 industries.");
    assertThatThrownBy(() -> BinaryMatrix.of(new boolean[4], 3, 2))
        .hasMessage("The array cells holds 4 cells, not 3 regions times 2 industries.");
    assertThatThrownBy(() -> BinaryMatrix.ofAdvantage(TIE, 2, 2, 0))
        .hasMessage("The number of threads (0) must be at least 1.");
  }
}

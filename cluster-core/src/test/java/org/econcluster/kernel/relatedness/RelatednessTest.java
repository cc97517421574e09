package org.econcluster.kernel.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pairs of industries and densities, on numbers small enough to check by hand. */
final class RelatednessTest {

  /** Region 0 in industries 0 and 1, region 1 in 1 and 2, region 2 in 1; nobody in industry 3. */
  private static final BinaryMatrix CHAIN = matrix("110.", "011.", "010.");

  private static final double EXACT = 1e-15;

  @Test
  void coOccurrencesAreCountedByRegion() {
    int[] counts = new int[16];
    CoOccurrence.counts(CHAIN, 1, counts);

    assertThat(counts).containsExactly(1, 1, 0, 0, 1, 3, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void anyNumberOfThreadsCountsTheSame() {
    BinaryMatrix matrix = random(200, 150);
    int[] one = new int[150 * 150];
    int[] naive = new int[150 * 150];
    CoOccurrence.counts(matrix, 1, one);
    for (int r = 0; r < 200; r++) {
      for (int i = 0; i < 150; i++) {
        for (int j = 0; j < 150; j++) {
          naive[i * 150 + j] += matrix.has(r, i) && matrix.has(r, j) ? 1 : 0;
        }
      }
    }

    assertThat(one).containsExactly(naive);
    for (int threads : new int[] {2, 3, 8}) {
      int[] more = new int[150 * 150];
      CoOccurrence.counts(matrix, threads, more);
      assertThat(more).containsExactly(one);
    }
  }

  @Test
  void theScoreIsUndefinedWhereNothingIsRandom() {
    int[] counts = {1, 1, 0, 1, 2, 0, 0, 0, 0};
    double[] scores = new double[9];
    CoOccurrence.scores(counts, new int[] {1, 2, 0}, 2, scores);

    assertThat(scores[0]).isCloseTo(1, within(EXACT)); // mean 1/2, variance 1/4
    assertThat(scores[1]).isNaN(); // industry 1 is everywhere
    assertThat(scores[8]).isNaN(); // industry 2 is nowhere
  }

  @Test
  void proximityDividesByTheMoreUbiquitousIndustry() {
    double[] proximity = new double[16];
    Proximity.smallerConditional(CHAIN, 1, proximity);

    assertThat(proximity[1]).isEqualTo(1.0 / 3);
    assertThat(proximity[2]).isZero();
    assertThat(proximity[3]).isZero();
    assertThat(proximity[15]).isNaN();
    assertThat(proximity[0]).isEqualTo(1);
  }

  @Test
  void conditionalProximityDividesByTheFirstIndustry() {
    double[] proximity = new double[16];
    Proximity.conditional(CHAIN, 1, proximity);

    assertThat(proximity[1]).isEqualTo(1);
    assertThat(proximity[4]).isEqualTo(1.0 / 3);
    assertThat(proximity[12]).isNaN();
  }

  @Test
  void cosineDividesByTheRootOfBoth() {
    double[] proximity = new double[16];
    Proximity.cosine(CHAIN, 1, proximity);
    Proximity.clearDiagonal(proximity, 4);

    assertThat(proximity[1]).isCloseTo(1 / Math.sqrt(3), within(EXACT));
    assertThat(proximity[0]).isZero();
    assertThat(proximity[15]).isNaN();
  }

  @Test
  void industriesWithProportionalQuotientsAreAsNearAsCanBe() {
    double[] proximity = new double[9];
    Proximity.continuous(new double[] {1, 2, 4, 2, 4, 1, 3, 6, 0}, 3, 3, 1, proximity);

    assertThat(proximity[1]).isCloseTo(1, within(EXACT));
    assertThat(proximity[2]).isLessThan(0.1);
    assertThat(proximity[0]).isEqualTo(1);
  }

  @Test
  void anIndustryThatIsSpreadAsAllActivityIsHasNoContinuousProximity() {
    double[] proximity = new double[4];
    Proximity.continuous(new double[] {1, 3, 1, 3}, 2, 2, 1, proximity);

    assertThat(proximity).containsOnly(Double.NaN);
  }

  @Test
  void weightsRestOnSumsOfCoOccurrences() {
    int[] counts = new int[16];
    CoOccurrence.counts(CHAIN, 1, counts); // sums 1, 2, 1, 0; total 4
    double[] result = new double[16];

    Relatedness.association(counts, 4, result);
    assertThat(result[1]).isEqualTo(2);
    Relatedness.cosine(counts, 4, result);
    assertThat(result[1]).isCloseTo(1 / Math.sqrt(2), within(EXACT));
    Relatedness.jaccard(counts, 4, result);
    assertThat(result[1]).isEqualTo(0.5);
    Relatedness.probability(counts, 4, result);
    assertThat(result[1]).isCloseTo(1 / ((0.25 * (2.0 / 3) + 0.5 * (1.0 / 2)) * 2), within(EXACT));
    assertThat(result[3]).isZero();
    assertThat(result[15]).isZero();
    Relatedness.jaccardOfRegions(counts, CHAIN.ubiquity(), result);
    assertThat(result[1]).isEqualTo(1.0 / 3);
    assertThat(result[3]).isZero();
    assertThat(result[15]).isNaN();
  }

  @Test
  void densityIsTheShareOfWeightsInTheRegion() {
    double[] weights = {1, 0.5, 0.25, 0, 0.5, 1, 0, 0, 0.25, 0, 1, 0, 0, 0, 0, Double.NaN};
    double[] density = new double[12];
    RelatednessDensity.of(CHAIN, weights, 1, density);

    assertThat(density[0]).isCloseTo(1.5 / 1.75, within(EXACT));
    assertThat(density[2]).isCloseTo(0.25 / 1.25, within(EXACT));
    assertThat(density[3]).isNaN();
  }

  @Test
  void densityIsTheSameForAnyNumberOfThreads() {
    BinaryMatrix matrix = random(200, 150);
    double[] weights = new double[150 * 150];
    Proximity.smallerConditional(matrix, 1, weights);
    double[] one = new double[200 * 150];
    RelatednessDensity.of(matrix, weights, 1, one);
    for (int threads : new int[] {2, 5}) {
      double[] more = new double[200 * 150];
      RelatednessDensity.of(matrix, weights, threads, more);
      assertThat(more).containsExactly(one);
    }
    for (int r = 0; r < 200; r += 37) {
      for (int i = 0; i < 150; i++) {
        double sum = 0;
        double total = 0;
        for (int j = 0; j < 150; j++) {
          sum += matrix.has(r, j) ? weights[j * 150 + i] : 0;
          total += weights[j * 150 + i];
        }
        assertThat(one[r * 150 + i]).isCloseTo(sum / total, within(1e-14));
      }
    }
  }

  @Test
  void theNearestAndWhatTiesWithThemStay() {
    double[] weights = {1, .5, .4, .4, .5, 1, .1, .2, .4, .1, 1, .3, .4, .2, .3, 1};
    RelatednessDensity.keepNearest(weights, 4, 2, weights);

    assertThat(weights).containsExactly(0, .5, .4, .4, .5, 0, 0, 0, .4, 0, 0, .3, .4, .2, .3, 0);
  }

  @Test
  void wrongLengthsAreRefused() {
    assertThatThrownBy(() -> CoOccurrence.counts(CHAIN, 1, new int[15]))
        .hasMessage("The array of pairs holds 15 values, not 4 times 4.");
    assertThatThrownBy(() -> RelatednessDensity.of(CHAIN, new double[16], 1, new double[16]))
        .hasMessage(
            "The array of densities holds 16 values, not 3 regions times 4 industries of its own.");
    assertThatThrownBy(() -> RelatednessDensity.keepNearest(new double[16], 4, 0, new double[16]))
        .hasMessage("The number of nearest industries (0) must be at least 1.");
    assertThatThrownBy(() -> CoOccurrence.scores(new int[1], new int[] {1}, 0, new double[1]))
        .hasMessage("The number of regions (0) must be at least 1.");
  }

  static BinaryMatrix matrix(String... rows) {
    int industries = rows[0].length();
    boolean[] cells = new boolean[rows.length * industries];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = rows[cell / industries].charAt(cell % industries) == '1';
    }
    return BinaryMatrix.of(cells, rows.length, industries);
  }

  static BinaryMatrix random(int regions, int industries) {
    Random random = new Random(11);
    boolean[] cells = new boolean[regions * industries];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = random.nextInt(4) == 0;
    }
    return BinaryMatrix.of(cells, regions, industries);
  }
}

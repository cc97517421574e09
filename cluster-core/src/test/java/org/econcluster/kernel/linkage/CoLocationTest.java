package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class CoLocationTest {

  private static final int TRIES = 10_000;

  @Test
  void correlationsAreTheSameInAnyUnit() {
    double[] jobs = {10, 40, 3, 30, 20, 5, 7, 1, 90};
    double[] expected = new double[9];
    CoLocation.correlations(jobs, 3, 3, expected);
    for (double unit : new double[] {0x1p-1000, 0x1p1000}) {
      double[] scaled = Arrays.stream(jobs).map(cell -> cell * unit).toArray();
      double[] correlations = new double[9];
      CoLocation.correlations(scaled, 3, 3, correlations);
      assertThat(correlations).isEqualTo(expected);
    }
  }

  @Test
  void industriesThatGrowTogetherOverRegionsHaveCorrelationOne() {
    double[] correlations = new double[9];

    // Three regions; the second industry is twice the first, the third falls as they rise.
    CoLocation.correlations(new double[] {1, 2, 5, 2, 4, 3, 3, 6, 1}, 3, 3, correlations);

    assertThat(correlations)
        .containsExactly(new double[] {1, 1, -1, 1, 1, -1, -1, -1, 1}, offset(1e-15));
  }

  @Test
  void anIndustryOfWhichAllRegionsHaveTheSameHasNoCorrelation() {
    double[] correlations = new double[4];

    CoLocation.correlations(new double[] {1, 0.1, 2, 0.1, 4, 0.1}, 3, 2, correlations);

    assertThat(correlations).containsExactly(1, Double.NaN, Double.NaN, Double.NaN);
  }

  @Test
  void coagglomerationIsTheCovarianceOfSharesOverItsLargestValue() {
    double[] similarities = new double[4];

    // Shares of the first region: 3/4 and 1/4; both regions are equally large.
    CoLocation.coagglomeration(
        new double[] {3, 1, 1, 3}, 2, 2, new double[] {0.5, 0.5}, similarities);

    assertThat(similarities).containsExactly(0.25, -0.25, -0.25, 0.25);
  }

  @Test
  void oneRegionHasNoCoagglomeration() {
    double[] similarities = new double[4];

    CoLocation.coagglomeration(new double[] {3, 1}, 1, 2, new double[] {1}, similarities);

    assertThat(similarities).containsOnly(Double.NaN);
  }

  @Property(tries = TRIES)
  void correlationsLieBetweenMinusOneAndOneWhateverTheUnit(
      @ForAll @Size(12) List<@DoubleRange(min = 0, max = 1000) Double> cells,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    double[] activity = cells.stream().mapToDouble(each -> each).toArray();
    double[] correlations = new double[9];
    double[] scaled = new double[9];

    CoLocation.correlations(activity, 4, 3, correlations);
    CoLocation.correlations(
        Arrays.stream(activity).map(each -> each * unit).toArray(), 4, 3, scaled);

    for (int cell = 0; cell < 9; cell++) {
      if (!Double.isNaN(correlations[cell])) {
        assertThat(correlations[cell]).isBetween(-1.0, 1.0);
        assertThat(scaled[cell]).isCloseTo(correlations[cell], offset(1e-9));
      }
    }
    assertThat(Double.compare(correlations[1], correlations[3])).isZero(); // also if both are NaN
  }

  @Property(tries = TRIES)
  void coagglomerationWeightedByBothIndustriesAddsUpToZero(
      @ForAll @Size(12) List<@IntRange(min = 1, max = 100) Integer> counts) {
    double[] activity = counts.stream().mapToDouble(each -> each).toArray();
    double total = Arrays.stream(activity).sum();
    double[] sizes = new double[4];
    double[] weights = new double[3];
    for (int cell = 0; cell < 12; cell++) {
      sizes[cell / 3] += activity[cell] / total;
      weights[cell % 3] += activity[cell] / total;
    }
    double[] similarities = new double[9];

    CoLocation.coagglomeration(activity, 4, 3, sizes, similarities);

    double sum = 0;
    for (int cell = 0; cell < 9; cell++) {
      sum += weights[cell / 3] * weights[cell % 3] * similarities[cell];
    }
    assertThat(sum).isCloseTo(0, offset(1e-12));
  }

  @Test
  void wrongArgumentsAreRefused() {
    double[] cells = {1, 2};

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoLocation.correlations(new double[] {1, -2}, 1, 2, new double[4]))
        .withMessage(
            "The cell of region 0 and industry 1 in activity (-2.0) must be finite and not"
                + " negative.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoLocation.correlations(cells, 1, 2, new double[3]))
        .withMessage("The array correlations holds 3 cells, not 2 times 2.");
  }
}

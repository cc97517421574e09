package org.econcluster.kernel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class MobilityTest {

  @Test
  void halfOfTheValuesAreInEachOfTwoClasses() {
    assertThat(Mobility.quantileClasses(new double[] {4, 1, 3, 2}, 2)).containsExactly(1, 0, 1, 0);
  }

  @Test
  void equalValuesAreOfTheSameClassEvenIfAnotherStaysEmpty() {
    assertThat(Mobility.quantileClasses(new double[] {5, 5, 5, 9}, 4)).containsExactly(0, 0, 0, 3);
  }

  @Test
  void boundsAreValuesOfARankOrLieBetweenTwo() {
    double[] values = {1, 2, 3, 4, 5, 6};
    // Three quarters: the value of rank 4.5, rounded up, is 5; that of rank 1 + 5 * 0.75 is 4.75.
    assertThat(Mobility.quantileClasses(values, 4)).containsExactly(0, 0, 1, 2, 2, 3);
    assertThat(Mobility.interpolatedClasses(values, 4)).containsExactly(0, 0, 1, 2, 3, 3);
    assertThat(Mobility.interpolatedClasses(new double[] {7}, 2)).containsExactly(0);
    assertThat(Mobility.interpolatedClasses(new double[] {5, 5, 5, 9}, 4))
        .containsExactly(0, 0, 0, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mobility.interpolatedClasses(values, 1))
        .withMessage("The number of classes (1) must be at least 2.");
  }

  @Test
  void sharesAreCountedWithinRegionsOnly() {
    double[] shares = new double[4];
    // Region one: 0, 1, 1. Region two: 0, 0, 1. The step from one region to the next is none.
    Mobility.transitions(new int[] {0, 1, 1, 0, 0, 1}, 3, 2, shares);
    assertThat(shares).containsExactly(1.0 / 3, 2.0 / 3, 0, 1);
  }

  @Test
  void aClassThatNobodyLeavesHasNoShares() {
    double[] shares = new double[9];
    Mobility.transitions(new int[] {0, 1}, 2, 3, shares);
    assertThat(shares[0 * 3 + 1]).isOne();
    assertThat(shares[2 * 3 + 2]).isNaN();
  }

  @Test
  void nobodyMovingIsNoMobility() {
    assertThat(Mobility.shorrocks(new double[] {1, 0, 0, 1}, 2)).isZero();
    assertThat(Mobility.shorrocks(new double[] {0.5, 0.5, 0.5, 0.5}, 2)).isOne();
  }

  @Test
  void anOrderKeptIsOneAndAnOrderReversedMinusOne() {
    double[] rising = {1, 2, 3, 4};
    assertThat(Mobility.rankCorrelation(rising, new double[] {2, 3, 5, 9})).isOne();
    assertThat(Mobility.rankCorrelation(rising, new double[] {9, 5, 3, 2})).isEqualTo(-1);
    // One tie in the last of three pairs: 2 / sqrt(3 * 2).
    assertThat(Mobility.rankCorrelation(new double[] {1, 2, 3}, new double[] {1, 2, 2}))
        .isCloseTo(2 / Math.sqrt(6), within(1e-15));
    assertThat(Mobility.rankCorrelation(rising, new double[] {1, 1, 1, 1})).isNaN();
  }

  @Test
  void oneTimeIsNoChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mobility.transitions(new int[] {0}, 1, 1, new double[1]))
        .withMessage("The number of times (1) must be at least 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mobility.quantileClasses(new double[] {1}, 1))
        .withMessage("The number of classes (1) must be at least 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mobility.quantileClasses(new double[] {1, Double.NaN}, 2))
        .withMessage("Every value must be finite.");
  }

  @Property(tries = 10_000)
  void everyRowOfTransitionsAddsUpToOneOrIsUnknown(
      @ForAll @Size(12) List<@DoubleRange(min = 1, max = 9) Double> drawn,
      @ForAll @IntRange(min = 2, max = 5) int classes) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    double[] shares = new double[classes * classes];
    Mobility.transitions(Mobility.quantileClasses(values, classes), 4, classes, shares);
    for (int a = 0; a < classes; a++) {
      double sum = 0;
      for (int b = 0; b < classes; b++) {
        sum += shares[a * classes + b];
      }
      assertThat(Double.isNaN(sum) || Math.abs(sum - 1) < 1e-12).isTrue();
    }
  }

  @Property(tries = 10_000)
  void theRankCorrelationIsSymmetricAndWithinItsRange(
      @ForAll @Size(6) List<@IntRange(max = 3) Integer> drawn) {
    double[] first = drawn.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] last = {3, 1, 2, 2, 0, 5};
    double one = Mobility.rankCorrelation(first, last);
    assertThat(Double.compare(Mobility.rankCorrelation(last, first), one)).isZero();
    assertThat(Double.isNaN(one) || Math.abs(one) <= 1 + 1e-12).isTrue();
  }
}

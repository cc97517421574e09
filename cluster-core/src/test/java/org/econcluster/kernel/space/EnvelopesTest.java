package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Confidence bands and the curves that they are made of. */
final class EnvelopesTest {

  private static final int TRIES = 1_000;

  @Test
  void theLocalBandLiesBetweenQuantiles() {
    double[] curves = {5, 1, 4, 2, 3};
    double[] low = new double[1];
    double[] high = new double[1];
    Envelopes.local(curves, 5, 0.5, low, high);
    assertThat(low[0]).isEqualTo(2);
    assertThat(high[0]).isEqualTo(4);
    Envelopes.local(curves, 5, 0.05, low, high);
    assertThat(low[0]).isCloseTo(1.1, within(1e-15));
    assertThat(high[0]).isCloseTo(4.9, within(1e-15));
  }

  @Test
  void theGlobalBandDropsCurvesThatAreExtremeAnywhere() {
    // At the first radius 0 and 9 are extreme; at the second the curves 2 and 3.
    double[] curves = {0, 5, 9, 5, 4, 0, 5, 9, 4.5, 4, 4.6, 6};
    double[] low = new double[2];
    double[] high = new double[2];
    Envelopes.global(curves, 6, 0.7, low, high); // two of six are left, 1.8 wanted
    assertThat(low[0]).isGreaterThanOrEqualTo(4.5);
    assertThat(high[0]).isLessThanOrEqualTo(4.6);
    Envelopes.global(curves, 6, 2.0 / 6, low, high); // four wanted, halfway from six to two
    assertThat(low).containsExactly(new double[] {2.25, 2}, within(1e-12));
    assertThat(high).containsExactly(new double[] {6.8, 7.5}, within(1e-12));
  }

  @Test
  void tooFewCurvesAreAllKept() {
    double[] low = new double[2];
    double[] high = new double[2];
    Envelopes.global(new double[] {1, 4, 2, 3}, 2, 0.5, low, high);
    assertThat(low).containsExactly(1, 3);
    assertThat(high).containsExactly(2, 4);
  }

  @Test
  void undefinedValuesAreLeftOut() {
    double[] curves = {Double.NaN, 1, Double.NaN, Double.NaN, Double.NaN, 3};
    double[] low = new double[2];
    double[] high = new double[2];
    Envelopes.local(curves, 3, 0.5, low, high);
    assertThat(low).containsExactly(Double.NaN, 1.5);
    Envelopes.global(curves, 3, 0.01, low, high);
    assertThat(low[0]).isNaN();
    assertThat(high[1]).isFinite();
  }

  @Test
  void whatCannotBeIsRefused() {
    double[] low = new double[2];
    assertThatThrownBy(() -> Envelopes.local(new double[3], 2, 0.5, low, new double[2]))
        .hasMessage("There are 3 values, not 2 curves of 2.");
    assertThatThrownBy(() -> Envelopes.local(new double[4], 2, 1, low, new double[2]))
        .hasMessage("The share outside (1.0) must be above 0 and below 1.");
  }

  @Property(tries = TRIES)
  void theGlobalBandHoldsAboutItsShareOfCurves(@ForAll long seed) {
    int simulations = 200;
    int radii = 5;
    Random random = new Random(seed);
    double[] curves = random.doubles((long) simulations * radii).map(v -> 4 * v * v - v).toArray();
    double[] low = new double[radii];
    double[] high = new double[radii];
    Envelopes.global(curves, simulations, 0.2, low, high);
    long inside =
        IntStream.range(0, simulations)
            .filter(
                s ->
                    IntStream.range(0, radii)
                        .allMatch(
                            r ->
                                curves[s * radii + r] >= low[r]
                                    && curves[s * radii + r] <= high[r]))
            .count();
    // One round drops at most ten curves.
    assertThat(inside).isBetween(160L - 10, 160L + 10);
  }

  @Property(tries = 10_000)
  void drawsAreWithoutReplacementAndTheSameForTheSameSeed(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 50) int size,
      @ForAll @IntRange(min = 0, max = 1000) int simulation) {
    int[] order = RandomLocation.shuffled(size, size, seed, simulation);
    assertThat(Arrays.stream(order).sorted().toArray())
        .containsExactly(IntStream.range(0, size).toArray());
    assertThat(RandomLocation.shuffled(size, size / 2, seed, simulation))
        .startsWith(Arrays.copyOf(order, size / 2));
  }

  @Test
  void everySiteIsDrawnAboutEquallyOften() {
    int[] drawn = new int[10];
    for (int s = 0; s < 100_000; s++) {
      for (int k = 0; k < 3; k++) {
        drawn[RandomLocation.shuffled(10, 3, 7, s)[k]]++;
      }
    }
    // 30,000 each, with a standard deviation of 145.
    assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThan(29_300);
    assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThan(30_700);
  }

  @Test
  void simulatedCurvesDoNotDependOnThreads() {
    Random random = new Random(3);
    double[] x = random.doubles(40).toArray();
    double[] y = random.doubles(40).toArray();
    double[] w = random.doubles(40).toArray();
    PointPairs sites = PointPairs.within(x, y, w);
    double[] radii = {0.1, 0.4};
    double[] one = new double[100];
    double[] many = new double[100];
    double[] first = Arrays.copyOf(w, 10);
    double[] second = Arrays.copyOf(w, 12);
    RandomLocation.densities(sites, first, second, true, radii, 9, 5, 1, one);
    RandomLocation.densities(sites, first, second, true, radii, 9, 5, 3, many);
    assertThat(many).containsExactly(one).doesNotContain(Double.NaN);
    int[] type = IntStream.range(0, 40).map(k -> k % 2).toArray();
    RandomLocation.cumulative(sites, type, 2, radii, 5, 1, one);
    RandomLocation.cumulative(sites, type, 2, radii, 5, 3, many);
    assertThat(many).containsExactly(one);
  }

  @Test
  void establishmentsThatFillAllSitesHaveOneCurve() {
    Random random = new Random(4);
    double[] w = new double[20];
    Arrays.fill(w, 1);
    PointPairs sites =
        PointPairs.within(random.doubles(20).toArray(), random.doubles(20).toArray(), w);
    double[] curves = new double[10];
    RandomLocation.densities(sites, w, new double[0], false, new double[] {0.5}, 11, 1, 1, curves);
    assertThat(Arrays.stream(curves).max().orElseThrow())
        .isCloseTo(Arrays.stream(curves).min().orElseThrow(), within(1e-12));
  }
}

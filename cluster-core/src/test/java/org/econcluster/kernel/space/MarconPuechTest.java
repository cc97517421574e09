package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The relative functions of distance. */
final class MarconPuechTest {

  private static final int TRIES = 1_000;

  /** Types 0, 0, 1, 1 at 0, 1, 3, 3 with weights 1, 2, 3, 4. */
  private static final PointPairs FOUR =
      PointPairs.within(new double[] {0, 1, 3, 3}, new double[4], new double[] {1, 2, 3, 4});

  private static final int[] TYPE = {0, 0, 1, 1};

  private static double[] cumulative(
      PointPairs points, int[] type, int types, boolean controls, double[] radii, int threads) {
    double[] m = new double[types * types * radii.length];
    MarconPuech.cumulative(points, type, types, controls, radii, threads, m);
    return m;
  }

  @Test
  void fourPointsByHand() {
    double[] m = cumulative(FOUR, TYPE, 2, false, new double[] {0, 1, 2, 3}, 1);
    // Around type 0: nobody at 0; the two see each other at 1; the second sees all at 2.
    double own = 2.0 / 9 + 1.0 / 8;
    double other = 7.0 / 9 + 7.0 / 8;
    assertThat(Arrays.copyOf(m, 4))
        .containsExactly(
            new double[] {Double.NaN, 2 / own, (1 + 1.0 / 8) / own, (2.0 / 9 + 1.0 / 8) / own},
            within(1e-15));
    assertThat(Arrays.copyOfRange(m, 4, 8))
        .containsExactly(new double[] {Double.NaN, 0, (7.0 / 8) / other, 1}, within(1e-15));
    // Type 1 lies at one place: its points neighbour each other at distance 0.
    double global = 4.0 / 7 + 3.0 / 6;
    assertThat(m[12]).isCloseTo(2 / global, within(1e-15));
  }

  @Test
  void casesAgainstControlsByHand() {
    double[] m = cumulative(FOUR, TYPE, 2, true, new double[] {0, 1, 2, 3}, 1);
    // Within 2 only the second case sees controls, and 1 beside them; within 3 both do.
    assertThat(Arrays.copyOfRange(m, 4, 8))
        .containsExactly(
            new double[] {
              Double.NaN, Double.NaN, (1.0 / 7) / (1.0 / 7), (2.0 / 7 + 1.0 / 7) / (3.0 / 7)
            },
            within(1e-15));
    assertThat(m[0]).isNaN();
    assertThat(m[3]).isNaN();
  }

  @Test
  void aWeightlessNeighbourIsNone() {
    PointPairs points = PointPairs.within(new double[] {0, 1}, new double[2], new double[] {1, 0});
    double[] m = cumulative(points, new int[] {0, 0}, 1, false, new double[] {1}, 1);
    assertThat(m[0]).isCloseTo(1, within(1e-15)); // the second sees the first alone
  }

  @Test
  void theDensityOfThreePointsByHand() {
    PointPairs points =
        PointPairs.within(new double[] {0, 1, 3}, new double[3], new double[] {1, 2, 4});
    double[] m = new double[1];
    MarconPuech.density(points, new int[] {0, 0, 1}, 0, 0, 1, new double[] {1}, 1, m);
    double first = 2 / (2 + 4 * Math.exp(-2));
    double second = Math.exp(0) / (Math.exp(0) + 4 * Math.exp(-0.5));
    assertThat(m[0]).isCloseTo((first + second) / (2.0 / 6 + 1.0 / 5), within(1e-15));
    MarconPuech.density(points, new int[] {0, 0, 1}, 0, 1, 1, new double[] {1}, 1, m);
    assertThat(m[0]).isCloseTo((1 - first + 1 - second) / (4.0 / 6 + 4.0 / 5), within(1e-15));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(
            () -> cumulative(FOUR, new int[] {0, 0, 1, 2}, 2, false, new double[] {1}, 1))
        .hasMessage("The type of point 3 (2) must be at least 0 and below 2.");
    assertThatThrownBy(() -> cumulative(FOUR, new int[3], 2, false, new double[] {1}, 1))
        .hasMessage("There are 3 types for 4 points.");
    assertThatThrownBy(() -> cumulative(FOUR, TYPE, 2, false, new double[0], 1))
        .hasMessage("There must be at least one radius.");
    assertThatThrownBy(() -> cumulative(FOUR, TYPE, 2, false, new double[] {1}, 0))
        .hasMessage("The number of threads (0) must be at least 1.");
  }

  private static PointPairs random(Random random, int size) {
    // Places on a grid, so that distances equal to a radius and points at one place occur.
    double[] x = random.ints(size, 0, 20).asDoubleStream().toArray();
    double[] y = random.ints(size, 0, 20).asDoubleStream().toArray();
    return PointPairs.within(x, y, random.ints(size, 0, 9).asDoubleStream().toArray());
  }

  /** The formula written out, with a distance for every pair. */
  private static double writtenOut(PointPairs points, int[] type, int a, int b, double radius) {
    double[] x = points.one().x();
    double[] y = points.one().y();
    double[] w = points.one().weight();
    double sum = 0;
    double expected = 0;
    for (int i = 0; i < x.length; i++) {
      double near = 0;
      double all = 0;
      double totalNear = 0;
      double total = 0;
      for (int j = 0; j < x.length; j++) {
        if (j != i) {
          total += w[j];
          totalNear += type[j] == b ? w[j] : 0;
          if (Math.hypot(x[j] - x[i], y[j] - y[i]) <= radius) {
            all += w[j];
            near += type[j] == b ? w[j] : 0;
          }
        }
      }
      if (type[i] == a && all > 0) {
        sum += near / all;
        expected += totalNear / total;
      }
    }
    return sum / expected;
  }

  @Property(tries = TRIES)
  void everyValueIsThatOfTheFormulaWrittenOut(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
    Random random = new Random(seed);
    PointPairs points = random(random, size);
    int[] type = random.ints(size, 0, 3).toArray();
    double[] radii = {0, 1, 5, 13};
    double[] m = cumulative(points, type, 3, false, radii, 1);
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (int k = 0; k < radii.length; k++) {
          double expected = writtenOut(points, type, a, b, radii[k]);
          double ours = m[(a * 3 + b) * radii.length + k];
          assertThat(Double.isNaN(ours)).isEqualTo(Double.isNaN(expected));
          if (!Double.isNaN(ours)) {
            assertThat(ours).isCloseTo(expected, within(1e-12 * (1 + expected)));
          }
        }
      }
    }
  }

  @Property(tries = 10_000)
  void oneTypeAloneIsAsFrequentAsAnywhere(@ForAll long seed) {
    PointPairs points = random(new Random(seed), 30);
    double[] m = cumulative(points, new int[30], 1, false, new double[] {2, 30}, 1);
    assertThat(m[1]).isCloseTo(1, within(1e-14));
    double[] density = new double[1];
    MarconPuech.density(points, new int[30], 0, 0, 3, new double[] {4}, 1, density);
    assertThat(density[0]).isCloseTo(1, within(1e-14));
  }

  @Property(tries = TRIES)
  void theNumberOfThreadsChangesNotOneBit(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int threads) {
    Random random = new Random(seed);
    PointPairs points = random(random, 50);
    int[] type = random.ints(50, 0, 2).toArray();
    double[] radii = {1, 2, 3};
    assertThat(cumulative(points, type, 2, false, radii, threads))
        .containsExactly(cumulative(points, type, 2, false, radii, 1));
  }
}

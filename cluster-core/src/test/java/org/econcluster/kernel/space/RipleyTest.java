package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Ripley's K, its relatives and the corrections of edges. */
final class RipleyTest {

  private static final Rectangle WINDOW = new Rectangle(0, 0, 10, 10);

  /** Two points 2 apart, the first 1 from the left border, with weights 1 and 3. */
  private static final PointPairs TWO =
      PointPairs.within(new double[] {1, 3}, new double[] {5, 5}, new double[] {1, 3});

  private static final double[] RADII = {0, 1, 2, 4};

  private static double[] k(PointPairs pairs, boolean marked, EdgeCorrection correction) {
    double[] k = new double[RADII.length];
    Ripley.k(pairs, marked, WINDOW, correction, RADII, 1, k);
    return k;
  }

  @Test
  void withoutCorrectionEveryPairCountsOnce() {
    assertThat(k(TWO, false, EdgeCorrection.NONE)).containsExactly(0, 0, 100, 100);
  }

  @Test
  void aPairCountsByTheWindowThatIsCoveredWhenMoved() {
    assertThat(k(TWO, false, EdgeCorrection.TRANSLATION)).containsExactly(0, 0, 125, 125);
  }

  @Test
  void aPairCountsByTheCircleThatLiesInTheWindow() {
    // Around the first point the circle of 2 leaves the window over 120 degrees: weight 3/2.
    double[] k = k(TWO, false, EdgeCorrection.ISOTROPIC);
    assertThat(k).containsExactly(new double[] {0, 0, 125, 125}, within(1e-12));
  }

  @Test
  void pointsNearTheBorderAreNoCentres() {
    // At 1 both count, without neighbours; at 2 the second alone; at 4 none.
    double[] k = k(TWO, false, EdgeCorrection.BORDER);
    assertThat(k).containsExactly(0, 0, 100, Double.NaN);
  }

  @Test
  void marksMultiply() {
    assertThat(k(TWO, true, EdgeCorrection.NONE)).containsExactly(0, 0, 75, 75);
  }

  @Test
  void betweenTwoSetsEveryPairCountsOnce() {
    PointPairs pairs =
        PointPairs.between(
            new double[] {1},
            new double[] {5},
            new double[] {1},
            new double[] {3, 9},
            new double[] {5, 5},
            new double[] {1, 1});
    assertThat(k(pairs, false, EdgeCorrection.NONE)).containsExactly(0, 0, 50, 50);
  }

  @Test
  void fewerThanTwoPointsHaveNoNeighbours() {
    PointPairs one = PointPairs.within(new double[] {1}, new double[] {5}, new double[] {1});
    PointPairs none = PointPairs.within(new double[0], new double[0], new double[0]);
    for (PointPairs pairs : new PointPairs[] {one, none}) {
      assertThat(k(pairs, false, EdgeCorrection.ISOTROPIC)).containsOnly(Double.NaN);
      double[] g = new double[4];
      Ripley.pairCorrelation(
          pairs, WINDOW, EdgeCorrection.NONE, Ripley.Divisor.DISTANCE, RADII, 1, g);
      assertThat(g).containsOnly(Double.NaN);
    }
  }

  @Test
  void thePairCorrelationOfTwoPoints() {
    double[] g = new double[2];
    double half = 0.15 * Math.sqrt(50);
    double[] radii = {0, 2.5};
    Ripley.pairCorrelation(TWO, WINDOW, EdgeCorrection.NONE, Ripley.Divisor.RADIUS, radii, 1, g);
    double kernel = 0.75 / half * (1 - 0.25 / (half * half));
    assertThat(g[0]).isNaN();
    assertThat(g[1]).isCloseTo(100 * kernel / (2 * Math.PI * 2.5), within(1e-13));
    Ripley.pairCorrelation(TWO, WINDOW, EdgeCorrection.NONE, Ripley.Divisor.DISTANCE, radii, 1, g);
    assertThat(g[0]).isZero();
    assertThat(g[1]).isCloseTo(100 * kernel / (2 * Math.PI * 2), within(1e-13));
  }

  @Test
  void lIsTheRadiusOfTheCircle() {
    assertThat(Ripley.l(Math.PI * 9)).isEqualTo(3);
    assertThat(Ripley.l(Double.NaN)).isNaN();
    assertThatThrownBy(() -> Ripley.l(-1))
        .hasMessage("The value of K (-1.0) must not be negative.");
  }

  @Test
  void whatCannotBeIsRefused() {
    PointPairs outside =
        PointPairs.within(new double[] {1, 11}, new double[] {5, 5}, new double[] {1, 1});
    assertThatThrownBy(() -> k(outside, false, EdgeCorrection.NONE))
        .hasMessage("Point 1 (11.0, 5.0) lies outside of the window.");
    assertThatThrownBy(() -> k(TWO, true, EdgeCorrection.BORDER))
        .hasMessage("The border correction is for points without marks.");
    assertThatThrownBy(() -> new Rectangle(0, 0, 0, 1))
        .hasMessage("The window from (0.0, 0.0) to (0.0, 1.0) has no area.");
  }

  @Property(tries = 1_000)
  void thePartOfACircleInTheWindowIsThatOfManyPointsOnIt(
      @ForAll @DoubleRange(min = 0, max = 10) double x,
      @ForAll @DoubleRange(min = 0, max = 6) double y,
      @ForAll @DoubleRange(min = 0.1, max = 5.8) double radius) {
    Rectangle window = new Rectangle(0, 0, 10, 6);
    int inside = 0;
    int all = 20_000;
    for (int k = 0; k < all; k++) {
      double angle = 2 * Math.PI * (k + 0.5) / all;
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      inside += px >= 0 && px <= 10 && py >= 0 && py <= 6 ? 1 : 0;
    }
    // Up to eight crossings, each off by less than a step.
    assertThat(1 / window.isotropicWeight(x, y, radius))
        .isCloseTo(inside / (double) all, within(8.0 / all));
  }

  @Property(tries = 1_000)
  void gridAndThreadsChangeNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 60) int size,
      @ForAll EdgeCorrection correction) {
    Random random = new Random(seed);
    double[] x = random.ints(size, 0, 11).asDoubleStream().toArray();
    double[] y = random.ints(size, 0, 11).asDoubleStream().toArray();
    PointPairs pairs = PointPairs.within(x, y, new double[size]);
    double[] one = k(pairs, false, correction);
    double[] many = new double[RADII.length];
    Ripley.k(pairs, false, WINDOW, correction, RADII, 3, many);
    assertThat(many).containsExactly(one);
    if (correction == EdgeCorrection.NONE) {
      for (int r = 0; r < RADII.length; r++) {
        long near = 0;
        for (int i = 0; i < size; i++) {
          for (int j = 0; j < size; j++) {
            near += i != j && Math.hypot(x[i] - x[j], y[i] - y[j]) <= RADII[r] ? 1 : 0;
          }
        }
        assertThat(one[r]).isCloseTo(100.0 * near / size / (size - 1), within(1e-10));
      }
    }
  }
}

package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The density of distances, direct and binned. */
final class DurantonOvermanTest {

  private static final int TRIES = 1_000;

  private static PointPairs random(long seed, int size, double side) {
    Random random = new Random(seed);
    double[] x = random.doubles(size).map(v -> 1e6 + side * v).toArray();
    double[] y = random.doubles(size).map(v -> side * v).toArray();
    return PointPairs.within(x, y, random.doubles(size).map(v -> 9 * v * v).toArray());
  }

  private static PointPairs onALine(double... places) {
    double[] ones = new double[places.length];
    java.util.Arrays.fill(ones, 1);
    return PointPairs.within(places, new double[places.length], ones);
  }

  private static double normal(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  @Test
  void theBandwidthOfThreePointsOnALine() {
    // Distances 1, 2, 3: deviation 1, quartiles 1.5 and 2.5.
    double expected = 0.9 * (1 / 1.34) * Math.pow(3, -0.2);
    assertThat(DurantonOverman.bandwidth(onALine(0, 1, 3), 10)).isCloseTo(expected, within(1e-15));
  }

  @Test
  void onlyDistancesUpToTwiceTheLargestRadiusCount() {
    // 1, 2, 3 with 3 in or out.
    assertThat(DurantonOverman.bandwidth(onALine(0, 1, 3), 1.5))
        .isEqualTo(DurantonOverman.bandwidth(onALine(0, 1, 3), 10));
    double two = 0.9 * (0.5 / 1.34) * Math.pow(2, -0.2);
    assertThat(DurantonOverman.bandwidth(onALine(0, 1, 3), 1.49)).isCloseTo(two, within(1e-15));
    double[] density = new double[1];
    assertThat(
            BinnedDurantonOverman.density(
                onALine(0, 1, 3), false, new double[] {1.49}, 12, 1, density))
        .isCloseTo(two, within(1e-3));
    assertThat(
            BinnedDurantonOverman.density(
                onALine(0, 1, 3), false, new double[] {1.5}, 12, 1, density))
        .isCloseTo(DurantonOverman.bandwidth(onALine(0, 1, 3), 10), within(1e-3));
  }

  @Test
  void thereIsNoBandwidthOfOneOrOfEqualDistances() {
    assertThat(DurantonOverman.bandwidth(onALine(0, 1), 10)).isNaN();
    assertThat(DurantonOverman.bandwidth(onALine(0, 0, 0), 10)).isNaN();
    assertThat(DurantonOverman.bandwidth(onALine(5), 10)).isNaN();
    double[] density = new double[2];
    double[] radii = {0, 10};
    assertThat(BinnedDurantonOverman.density(onALine(0, 1), false, radii, 11, 1, density)).isNaN();
    assertThat(BinnedDurantonOverman.density(onALine(0, 0, 0), true, radii, 11, 1, density))
        .isNaN();
    assertThat(density).containsOnly(Double.NaN);
  }

  @Test
  void aPairAndItsReflectionMakeTheDensity() {
    PointPairs pair =
        PointPairs.within(new double[] {0, 3}, new double[] {0, 4}, new double[] {2, 7});
    double[] density = new double[3];
    DurantonOverman.density(pair, true, 2, new double[] {0, 5, 6}, 1, density);
    assertThat(density[0]).isCloseTo(normal(2.5), within(1e-16));
    assertThat(density[1]).isCloseTo((normal(0) + normal(5)) / 2, within(1e-16));
    assertThat(density[2]).isCloseTo((normal(0.5) + normal(5.5)) / 2, within(1e-16));
  }

  @Test
  void weightsMultiply() {
    // Distances 1 (weight 2), 3 (weight 5), 2 (weight 10).
    PointPairs pairs =
        PointPairs.within(new double[] {0, 1, 3}, new double[3], new double[] {1, 2, 5});
    double[] density = new double[1];
    DurantonOverman.density(pairs, true, 1, new double[] {2}, 1, density);
    double expected =
        (2 * (normal(1) + normal(3)) + 5 * (normal(1) + normal(5)) + 10 * (normal(0) + normal(4)))
            / 17;
    assertThat(density[0]).isCloseTo(expected, within(1e-16));
    PointPairs between =
        PointPairs.between(
            new double[] {0},
            new double[1],
            new double[] {1},
            new double[] {1, 3},
            new double[2],
            new double[] {2, 5});
    DurantonOverman.density(between, true, 1, new double[] {2}, 1, density);
    assertThat(density[0])
        .isCloseTo((2 * (normal(1) + normal(3)) + 5 * (normal(1) + normal(5))) / 7, within(1e-16));
  }

  @Test
  void nothingWithoutWeight() {
    double[] density = new double[1];
    PointPairs pairs = PointPairs.within(new double[] {0, 1, 3}, new double[3], new double[3]);
    DurantonOverman.density(pairs, true, 1, new double[] {2}, 1, density);
    assertThat(density[0]).isNaN();
  }

  @Test
  void theDirectSumHasALimit() {
    int most = DurantonOverman.MOST_POINTS;
    double[] many = new double[most + 1];
    PointPairs over = PointPairs.within(many, many, many);
    assertThatThrownBy(() -> DurantonOverman.bandwidth(over, 1))
        .hasMessage("The direct sum is for at most 5000 points, not for 5001.");
  }

  @Test
  void whatCannotBeIsRefused() {
    double[] density = new double[2];
    PointPairs pairs = onALine(0, 1, 3);
    assertThatThrownBy(
            () -> DurantonOverman.density(pairs, false, 0, new double[] {0, 1}, 1, density))
        .hasMessage("The bandwidth (0.0) must be positive.");
    assertThatThrownBy(
            () -> DurantonOverman.density(pairs, false, 1, new double[] {1, 1}, 1, density))
        .hasMessage("The radii must rise, at 1.0.");
    assertThatThrownBy(
            () -> BinnedDurantonOverman.density(pairs, false, new double[] {0, 1}, 3, 1, density))
        .hasMessage("The precision (3) must be 4 to 16 bits.");
    assertThatThrownBy(() -> onALine(0, Double.NaN))
        .hasMessage("Point 1 (NaN, 0.0) must be finite.");
  }

  @Property(tries = TRIES)
  void binsAreOffByNoMoreThanTheirBound(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 120) int size,
      @ForAll @IntRange(min = 5, max = 14) int bits,
      @ForAll boolean weighted,
      @ForAll @IntRange(min = 1, max = 150) int farthest) {
    PointPairs pairs = random(seed, size, 100);
    double[] radii = {0, farthest / 7.0, farthest / 2.0, farthest};
    double[] binned = new double[4];
    double bandwidth = BinnedDurantonOverman.density(pairs, weighted, radii, bits, 1, binned);
    Assume.that(bandwidth > 0);
    double[] direct = new double[4];
    DurantonOverman.density(pairs, weighted, bandwidth, radii, 1, direct);
    double delta = (farthest + 9 * bandwidth) * Math.scalb(1, -bits - 1);
    double bound =
        0.16 * delta * delta / (bandwidth * bandwidth * bandwidth)
            + 100 * 0x1p-22 / (bandwidth * bandwidth);
    assertThat(binned).containsExactly(direct, within(bound + 1e-13));
  }

  @Property(tries = TRIES)
  void theBandwidthOfBinsIsOffByNoMoreThanItsBound(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 120) int size,
      @ForAll @IntRange(min = 5, max = 14) int bits) {
    PointPairs pairs = random(seed, size, 100);
    double rmax = 80; // no distance is near twice as much
    double[] density = new double[1];
    double binned =
        BinnedDurantonOverman.density(pairs, false, new double[] {rmax}, bits, 1, density);
    double bound =
        1.35 * Math.pow(pairs.count(), -0.2) * (rmax * Math.scalb(1, -bits) + 100 * 0x1p-21);
    assertThat(binned).isCloseTo(DurantonOverman.bandwidth(pairs, rmax), within(bound));
  }

  @Property(tries = TRIES)
  void theNumberOfThreadsChangesNotOneBit(
      @ForAll long seed,
      @ForAll boolean weighted,
      @ForAll @IntRange(min = 2, max = 5) int threads) {
    PointPairs pairs = random(seed, 90, 100);
    double[] radii = {0, 10, 20};
    double[] one = new double[3];
    double[] many = new double[3];
    DurantonOverman.density(pairs, weighted, 2, radii, 1, one);
    DurantonOverman.density(pairs, weighted, 2, radii, threads, many);
    assertThat(many).containsExactly(one);
    BinnedDurantonOverman.density(pairs, weighted, radii, 11, 1, one);
    BinnedDurantonOverman.density(pairs, weighted, radii, 11, threads, many);
    assertThat(many).containsExactly(one);
  }

  @Property(tries = TRIES)
  void theDensityIntegratesToOne(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int size, @ForAll boolean weighted) {
    PointPairs pairs = random(seed, size, 10);
    double[] radii = java.util.stream.IntStream.range(0, 400).mapToDouble(k -> k * 0.1).toArray();
    double[] density = new double[400];
    DurantonOverman.density(pairs, weighted, 1, radii, 1, density);
    double integral = -0.05 * density[0];
    for (double value : density) {
      integral += 0.1 * value;
    }
    assertThat(integral).isCloseTo(1, within(1e-9));
  }

  @Test
  void setsFarApartHaveNoPairsWithinReach() {
    PointPairs pairs =
        PointPairs.between(
            new double[] {0, 1},
            new double[] {0, 1},
            new double[] {1, 1},
            new double[] {1000, 1001, 1003},
            new double[3],
            new double[] {1, 1, 1});
    double[] density = new double[1];
    assertThat(BinnedDurantonOverman.density(pairs, false, new double[] {10}, 11, 1, density))
        .isNaN();
  }
}

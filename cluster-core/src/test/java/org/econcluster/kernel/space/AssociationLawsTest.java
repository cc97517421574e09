package org.econcluster.kernel.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every lattice. */
final class AssociationLawsTest {

  private static final int TRIES = 10_000;

  /** Sums over at most a few hundred pairs, divided by sums of squares that are not near 0. */
  private static final double RELATIVE = 1e-9;

  /** A lattice with weights that are not symmetric, and some islands. */
  private record Lattice(double[] values, SpatialWeights weights) {

    static Lattice random(long seed, int size, boolean positive) {
      Random random = new Random(seed);
      int[] from = new int[size * size];
      int[] to = new int[size * size];
      double[] weights = new double[size * size];
      int pairs = 0;
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          if (a != b && random.nextInt(3) == 0) {
            from[pairs] = a;
            to[pairs] = b;
            weights[pairs++] = 1 + random.nextInt(4);
          }
        }
      }
      double[] values = new double[size];
      for (int a = 0; a < size; a++) {
        values[a] = positive ? 1 + random.nextInt(50) : random.nextInt(101) - 50;
      }
      return new Lattice(
          values,
          SpatialWeights.of(
              size,
              Arrays.copyOf(from, pairs),
              Arrays.copyOf(to, pairs),
              Arrays.copyOf(weights, pairs)));
    }

    boolean isDefined() {
      return WeightMoments.of(weights).s0() > 0 && Arrays.stream(values).distinct().count() > 1;
    }
  }

  /** The moments of a measure over all orders of the values. */
  private static final class AllOrders {

    private final java.util.function.ToDoubleFunction<double[]> measure;
    private double sum;
    private double squares;
    private int count;

    AllOrders(double[] values, java.util.function.ToDoubleFunction<double[]> measure) {
      this.measure = measure;
      visit(values.clone(), 0);
    }

    private void visit(double[] values, int fixed) {
      if (fixed == values.length) {
        double value = measure.applyAsDouble(values);
        sum += value;
        squares += value * value;
        count++;
        return;
      }
      for (int k = fixed; k < values.length; k++) {
        swap(values, fixed, k);
        visit(values, fixed + 1);
        swap(values, fixed, k);
      }
    }

    private static void swap(double[] values, int one, int other) {
      double held = values[one];
      values[one] = values[other];
      values[other] = held;
    }

    double mean() {
      return sum / count;
    }

    double variance() {
      return squares / count - mean() * mean();
    }
  }

  @Property(tries = TRIES)
  void momentsUnderRandomisationAreThoseOverAllOrders(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 5) int size) {
    Lattice lattice = Lattice.random(seed, size, true);
    Assume.that(lattice.isDefined());
    SpatialWeights weights = lattice.weights();
    Moran.Global moran = Moran.global(lattice.values(), weights);
    AllOrders ofMoran = new AllOrders(lattice.values(), v -> Moran.global(v, weights).value());
    assertThat(ofMoran.mean()).isCloseTo(moran.expected(), within(RELATIVE));
    assertThat(ofMoran.variance()).isCloseTo(moran.randomVariance(), within(RELATIVE));
    Geary.Global geary = Geary.global(lattice.values(), weights);
    AllOrders ofGeary = new AllOrders(lattice.values(), v -> Geary.global(v, weights).value());
    assertThat(ofGeary.mean()).isCloseTo(1, within(RELATIVE));
    assertThat(ofGeary.variance()).isCloseTo(geary.randomVariance(), within(RELATIVE));
    GetisOrd.General general = GetisOrd.general(lattice.values(), weights);
    AllOrders ofGeneral =
        new AllOrders(lattice.values(), v -> GetisOrd.general(v, weights).value());
    assertThat(ofGeneral.mean()).isCloseTo(general.expected(), within(RELATIVE));
    assertThat(ofGeneral.variance()).isCloseTo(general.variance(), within(RELATIVE));
  }

  @Property(tries = TRIES)
  void localValuesAddUpToTheWhole(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int size) {
    Lattice lattice = Lattice.random(seed, size, false);
    Assume.that(lattice.isDefined());
    double s0 = WeightMoments.of(lattice.weights()).s0();
    double[] local = new double[size];
    Moran.local(lattice.values(), lattice.weights(), 0, local);
    double moran = s0 * Moran.global(lattice.values(), lattice.weights()).value();
    assertThat(definedSum(local)).isCloseTo(moran, within(RELATIVE * s0));
    Geary.local(lattice.values(), lattice.weights(), 1, local);
    double geary = 2 * s0 * Geary.global(lattice.values(), lattice.weights()).value();
    assertThat(definedSum(local)).isCloseTo(geary, within(RELATIVE * s0 * size));
  }

  @Property(tries = TRIES)
  void neitherUnitNorOriginMatters(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 20) int size,
      @ForAll @IntRange(min = -1000, max = 1000) int shift,
      @ForAll @IntRange(min = 1, max = 1000) int factor) {
    Lattice lattice = Lattice.random(seed, size, false);
    Assume.that(lattice.isDefined());
    SpatialWeights weights = lattice.weights();
    double[] other = Arrays.stream(lattice.values()).map(value -> value * factor + shift).toArray();
    assertThat(Moran.global(other, weights).randomScore())
        .isCloseTo(Moran.global(lattice.values(), weights).randomScore(), within(1e-7));
    assertThat(Geary.global(other, weights).value())
        .isCloseTo(Geary.global(lattice.values(), weights).value(), within(RELATIVE * size));
    double[] before = new double[size];
    double[] after = new double[size];
    GetisOrd.local(lattice.values(), weights, before);
    GetisOrd.local(other, weights.rowStandardised(), after);
    assertThat(after).containsExactly(before, within(1e-7));
    GetisOrd.localWithSelf(lattice.values(), weights, before);
    GetisOrd.localWithSelf(other, weights.rowStandardised(), after);
    assertThat(after).containsExactly(before, within(1e-7));
  }

  @Property(tries = TRIES)
  void generalGOfBinaryWeightsLiesBetweenZeroAndOne(
      @ForAll @IntRange(min = 2, max = 6) int side, @ForAll long seed) {
    double[] values = new Random(seed).doubles((long) side * side).toArray();
    double general = GetisOrd.general(values, SpatialWeights.queen(side, side)).value();
    assertThat(general).isBetween(0.0, 1 + 1e-12);
  }

  private static double definedSum(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum();
  }
}

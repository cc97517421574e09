package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

final class QuotientBoundsTest {

  private static final int TRIES = 10_000;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Roundings of a handful of operations on small counts. */
  private static final double RELATIVE = 1e-12;

  private record Box(
      int regions, int industries, List<Double> low, List<Double> high, List<Double> inside) {}

  @Test
  void exactCellsHaveExactQuotients() {
    double[] cells = {20, 30, 0, 45, 5, 0, 0, 0};
    double[] expected = new double[8];
    GeneralisedQuotient.locationQuotients(cells, 2, 4, expected);

    double[][] bounds = bounds(cells, cells, 2, 4);

    assertThat(bounds[0]).containsExactly(expected, within(1e-15));
    assertThat(bounds[1]).containsExactly(expected, within(1e-15));
  }

  @Test
  void aSuppressedCellWidensItselfAndItsNeighbours() {
    // [0..10, 10; 10, 10] by hand: at 0 the quotient is 0, at 10 it is 10 · 40 / (20 · 20).
    double[][] bounds = bounds(new double[] {0, 10, 10, 10}, new double[] {10, 10, 10, 10}, 2, 2);

    assertThat(bounds[0][0]).isEqualTo(0);
    assertThat(bounds[1][0]).isEqualTo(1);
    assertThat(bounds[0][1]).isEqualTo(1); // 10 · 40 / (20 · 20)
    assertThat(bounds[1][1]).isEqualTo(1.5, within(1e-15)); // 10 · 30 / (10 · 20)
    assertThat(bounds[0][3]).isEqualTo(0.75, within(1e-15)); // 10 · 30 / (20 · 20)
    assertThat(bounds[1][3]).isEqualTo(1);
  }

  @Test
  void theMostMayLieInsideTheBoundsOfTheCell() {
    // With rests 1, 1 and 2 the quotient x(x + 4) / (x + 1)² peaks at x = 2 with 4/3.
    double[][] bounds = bounds(new double[] {0, 1, 1, 2}, new double[] {100, 1, 1, 2}, 2, 2);

    assertThat(bounds[0][0]).isEqualTo(0);
    assertThat(bounds[1][0]).isEqualTo(4.0 / 3, within(1e-15));
  }

  @Test
  void aMissingCellLeavesOthersBounded() {
    double[][] bounds =
        bounds(new double[] {0, 10, 10, 10}, new double[] {INFINITE, 10, 10, 10}, 2, 2);

    assertThat(bounds[0]).containsExactly(new double[] {0, 0.5, 0.5, 0.75}, within(1e-15));
    assertThat(bounds[1][1]).isEqualTo(1.5, within(1e-15));
    assertThat(bounds[1][3]).isEqualTo(INFINITE);
  }

  @Test
  void aRegionThatMayBeEmptyIsBoundedWhereItIsNot() {
    // The first region has the first industry only: its quotient is the inverse of its share.
    double[][] bounds = bounds(new double[] {0, 0, 5, 10}, new double[] {5, 0, 5, 10}, 2, 2);

    assertThat(bounds[0][0]).isEqualTo(2); // 20 / 10
    assertThat(bounds[1][0]).isEqualTo(3); // towards 15 / 5 as the cell falls to 0
    assertThat(bounds[0][1]).isZero();
    assertThat(bounds[1][1]).isZero();
  }

  @Test
  void aRegionThatIsCertainlyEmptyHasNoBounds() {
    double[][] bounds = bounds(new double[] {0, 0, 5, 10}, new double[] {0, 0, 7, 10}, 2, 2);

    assertThat(Arrays.copyOf(bounds[0], 2)).containsOnly(Double.NaN);
    assertThat(Arrays.copyOf(bounds[1], 2)).containsOnly(Double.NaN);
  }

  @Test
  void givenRegionTotalsLeaveOnlyTheIndustryUncertain() {
    double[][] bounds = new double[2][4];

    // By hand: 0 to 10 of 40 jobs, beside 10 of 60; the second industry is certain.
    QuotientBounds.locationQuotients(
        new double[] {0, 10, 10, 0},
        new double[] {10, 10, 10, 0},
        2,
        2,
        new double[] {40, 60},
        100,
        bounds[0],
        bounds[1]);

    assertThat(bounds[0]).containsExactly(0, 2.5, 100.0 / 60 * 0.5, 0);
    assertThat(bounds[1]).containsExactly(1.25, 2.5, 100.0 / 60, 0);
  }

  @Test
  void givenTotalsOfNothingHaveNoBounds() {
    double[][] bounds = new double[2][2];

    QuotientBounds.locationQuotients(
        new double[] {0, 0},
        new double[] {0, INFINITE},
        1,
        2,
        new double[] {0},
        100,
        bounds[0],
        bounds[1]);
    assertThat(bounds[0]).containsOnly(Double.NaN);
    assertThat(bounds[1]).containsOnly(Double.NaN);

    QuotientBounds.locationQuotients(
        new double[] {0, 0},
        new double[] {0, INFINITE},
        1,
        2,
        new double[] {20},
        100,
        bounds[0],
        bounds[1]);
    assertThat(bounds[0]).containsExactly(Double.NaN, 5);
    assertThat(bounds[1]).containsExactly(Double.NaN, 5);
  }

  @Test
  void boundsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> bounds(new double[] {1, 3}, new double[] {1, 2}, 1, 2))
        .hasMessage(
            "The bounds of region 0 and industry 1 (3.0 and 2.0) must be in order, not negative,"
                + " and the lower finite.");
    assertThatThrownBy(() -> bounds(new double[] {-1}, new double[] {1}, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(new double[] {INFINITE}, new double[] {INFINITE}, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(new double[] {0}, new double[] {Double.NaN}, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(new double[2], new double[3], 1, 2))
        .hasMessage("The array high holds 3 cells, not 1 regions times 2 industries.");
  }

  @Property(tries = TRIES)
  void theQuotientsOfEveryTableInsideTheBoundsLieInsideTheirs(@ForAll("boxes") Box box) {
    double[][] bounds =
        bounds(array(box.low()), array(box.high()), box.regions(), box.industries());
    double[] quotients = new double[box.low().size()];
    GeneralisedQuotient.locationQuotients(
        array(box.inside()), box.regions(), box.industries(), quotients);

    for (int cell = 0; cell < quotients.length; cell++) {
      if (!Double.isNaN(quotients[cell])) {
        assertThat(quotients[cell])
            .isGreaterThanOrEqualTo(bounds[0][cell] * (1 - RELATIVE))
            .isLessThanOrEqualTo(bounds[1][cell] * (1 + RELATIVE));
      }
    }
  }

  @Property(tries = TRIES)
  void theSameHoldsWhereRegionTotalsAreGiven(@ForAll("boxes") Box box) {
    double[] inside = array(box.inside());
    double[] totals = new double[box.regions()];
    double[] industries = new double[box.industries()];
    for (int cell = 0; cell < inside.length; cell++) {
      totals[cell / box.industries()] += inside[cell] + 1; // more than the table holds
      industries[cell % box.industries()] += inside[cell];
    }
    double all = Arrays.stream(totals).sum();
    double[] quotients = new double[inside.length];
    GeneralisedQuotient.locationQuotients(
        inside, box.regions(), box.industries(), totals, industries, all, quotients);
    double[][] bounds = new double[2][inside.length];

    QuotientBounds.locationQuotients(
        array(box.low()),
        array(box.high()),
        box.regions(),
        box.industries(),
        totals,
        all,
        bounds[0],
        bounds[1]);

    for (int cell = 0; cell < quotients.length; cell++) {
      if (!Double.isNaN(quotients[cell])) {
        assertThat(quotients[cell])
            .isGreaterThanOrEqualTo(bounds[0][cell] * (1 - RELATIVE))
            .isLessThanOrEqualTo(bounds[1][cell] * (1 + RELATIVE));
      }
    }
  }

  @Property(tries = TRIES)
  void knowingMoreOfACellNeverWidensTheBounds(@ForAll("boxes") Box box, @ForAll int seed) {
    double[] low = array(box.low());
    double[] high = array(box.high());
    double[][] wide = bounds(low, high, box.regions(), box.industries());
    int known = Math.floorMod(seed, low.length);
    low[known] = box.inside().get(known);
    high[known] = box.inside().get(known);

    double[][] narrow = bounds(low, high, box.regions(), box.industries());

    for (int cell = 0; cell < low.length; cell++) {
      if (!Double.isNaN(narrow[0][cell])) {
        assertThat(narrow[0][cell]).isGreaterThanOrEqualTo(wide[0][cell] * (1 - RELATIVE));
        assertThat(narrow[1][cell]).isLessThanOrEqualTo(wide[1][cell] * (1 + RELATIVE));
      }
    }
  }

  @Provide
  Arbitrary<Box> boxes() {
    Arbitrary<Double> counts =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0.0)),
            Tuple.of(5, Arbitraries.integers().between(0, 30).map(Integer::doubleValue)));
    // Low, high, and a number between them; high is infinite now and then.
    Arbitrary<List<Double>> cells =
        Combinators.combine(counts, counts, counts, Arbitraries.integers().between(0, 5))
            .as(
                (a, b, c, kind) -> {
                  double[] sorted = {a, b, c};
                  Arrays.sort(sorted);
                  return kind < 3
                      ? List.of(a, a, a)
                      : List.of(sorted[0], kind == 3 ? INFINITE : sorted[2], sorted[1]);
                });
    return Combinators.combine(
            Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4))
        .flatAs(
            (regions, industries) ->
                cells
                    .list()
                    .ofSize(regions * industries)
                    .map(
                        list ->
                            new Box(
                                regions,
                                industries,
                                list.stream().map(cell -> cell.get(0)).toList(),
                                list.stream().map(cell -> cell.get(1)).toList(),
                                list.stream().map(cell -> cell.get(2)).toList())));
  }

  private static double[][] bounds(double[] low, double[] high, int regions, int industries) {
    double[] lowQuotients = new double[low.length];
    double[] highQuotients = new double[low.length];
    QuotientBounds.locationQuotients(low, high, regions, industries, lowQuotients, highQuotients);
    return new double[][] {lowQuotients, highQuotients};
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}

package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of the quotients of every table. */
final class GeneralisedQuotientLawsTest {

  private static final int TRIES = 10_000;

  /** Sums of a few terms and three divisions; nothing here comes near 100 ulps. */
  private static final double RELATIVE = 1e-13;

  /** A table of counts, so that sums are exact whatever their order. */
  private static final class Counts {

    private final double[] cells;
    private final int regions;
    private final int industries;

    Counts(double[] cells, int regions, int industries) {
      this.cells = cells;
      this.regions = regions;
      this.industries = industries;
    }

    double[] quotients() {
      double[] quotients = new double[cells.length];
      GeneralisedQuotient.locationQuotients(cells, regions, industries, quotients);
      return quotients;
    }

    double rowTotal(int region) {
      return Arrays.stream(cells, region * industries, (region + 1) * industries).sum();
    }

    double columnTotal(int industry) {
      return IntStream.range(0, regions).mapToDouble(r -> cells[r * industries + industry]).sum();
    }

    @Override
    public String toString() {
      return regions + " × " + industries + " " + Arrays.toString(cells);
    }
  }

  @Property(tries = TRIES)
  void theUnitOfActivityDoesNotMatter(
      @ForAll("counts") Counts table,
      @ForAll @DoubleRange(min = 0.01, max = 1_000_000) double factor) {
    double[] scaled = Arrays.stream(table.cells).map(cell -> cell * factor).toArray();

    assertClose(new Counts(scaled, table.regions, table.industries).quotients(), table.quotients());
  }

  @Property(tries = TRIES)
  void theOrderOfRegionsAndIndustriesDoesNotMatter(
      @ForAll("counts") Counts table, @ForAll long seed) {
    List<Integer> rows = shuffled(table.regions, seed);
    List<Integer> columns = shuffled(table.industries, seed + 1);

    assertThat(
            permuted(new Counts(table.quotients(), table.regions, table.industries), rows, columns)
                .cells)
        .containsExactly(permuted(table, rows, columns).quotients());
  }

  @Property(tries = TRIES)
  void anEmptyRegionChangesNoQuotientOfOthers(@ForAll("counts") Counts table) {
    double[] longer = Arrays.copyOf(table.cells, table.cells.length + table.industries);

    double[] quotients = new Counts(longer, table.regions + 1, table.industries).quotients();

    assertThat(Arrays.copyOf(quotients, table.cells.length)).containsExactly(table.quotients());
    assertThat(Arrays.copyOfRange(quotients, table.cells.length, quotients.length))
        .containsOnly(Double.NaN);
  }

  @Property(tries = TRIES)
  void mergingTwoIdenticalRegionsChangesNoQuotient(@ForAll("counts") Counts table) {
    int last = table.cells.length - table.industries;
    double[] twice = Arrays.copyOf(table.cells, table.cells.length + table.industries);
    System.arraycopy(table.cells, last, twice, table.cells.length, table.industries);
    double[] merged = table.cells.clone();
    for (int cell = last; cell < merged.length; cell++) {
      merged[cell] *= 2;
    }

    double[] apart = new Counts(twice, table.regions + 1, table.industries).quotients();

    assertThat(Arrays.copyOf(apart, merged.length))
        .containsExactly(new Counts(merged, table.regions, table.industries).quotients());
  }

  @Property(tries = TRIES)
  void moreActivityInACellNeverLowersItsQuotientAgainstGivenTotals(
      @ForAll @IntRange(max = 1000) int activity,
      @ForAll @IntRange(max = 1000) int more,
      @ForAll @IntRange(max = 1000) int base,
      @ForAll @IntRange(max = 100_000) int referenceActivity,
      @ForAll @IntRange(max = 100_000) int referenceBase) {
    double before = GeneralisedQuotient.of(activity, base, referenceActivity, referenceBase);
    double after = GeneralisedQuotient.of(activity + more, base, referenceActivity, referenceBase);

    assertThat(Double.isNaN(after)).isEqualTo(Double.isNaN(before));
    assertThat(after >= before || Double.isNaN(after)).isTrue();
  }

  /** Also when the cell's region grows with it, as long as the reference area stays. */
  @Property(tries = TRIES)
  void moreActivityNeverLowersTheQuotientWhenTheRegionGrowsWithIt(
      @ForAll @IntRange(max = 1000) int activity,
      @ForAll @IntRange(max = 1000) int more,
      @ForAll @IntRange(min = 1, max = 1000) int rest,
      @ForAll @IntRange(min = 1, max = 100_000) int referenceActivity,
      @ForAll @IntRange(min = 1, max = 100_000) int referenceBase) {
    assertThat(
            GeneralisedQuotient.of(
                activity + more, activity + more + rest, referenceActivity, referenceBase))
        .isGreaterThanOrEqualTo(
            GeneralisedQuotient.of(activity, activity + rest, referenceActivity, referenceBase));
  }

  @Property(tries = TRIES)
  void theQuotientsOfAnIndustryAverageToOne(@ForAll("counts") Counts table) {
    double[] quotients = table.quotients();
    double total = Arrays.stream(table.cells).sum();
    for (int i = 0; i < table.industries; i++) {
      if (table.columnTotal(i) > 0) {
        double mean = 0;
        for (int r = 0; r < table.regions; r++) {
          if (table.rowTotal(r) > 0) {
            mean += table.rowTotal(r) / total * quotients[r * table.industries + i];
          }
        }
        assertThat(mean).isCloseTo(1, within(RELATIVE));
      }
    }
  }

  @Property(tries = TRIES)
  void aQuotientIsAtLeastOneExactlyIfTheShareIsAtLeastTheReferences(
      @ForAll("counts") Counts table) {
    double[] quotients = table.quotients();
    double total = Arrays.stream(table.cells).sum();
    for (int cell = 0; cell < quotients.length; cell++) {
      if (!Double.isNaN(quotients[cell])) {
        double expected =
            table.rowTotal(cell / table.industries) * table.columnTotal(cell % table.industries);
        assertThat(quotients[cell] >= 1).isEqualTo(table.cells[cell] * total >= expected);
      }
    }
  }

  @Property(tries = TRIES)
  void totalsGivenAreAsGoodAsTotalsComputed(@ForAll("counts") Counts table) {
    double[] rows = IntStream.range(0, table.regions).mapToDouble(table::rowTotal).toArray();
    double[] columns =
        IntStream.range(0, table.industries).mapToDouble(table::columnTotal).toArray();
    double[] quotients = new double[table.cells.length];

    GeneralisedQuotient.locationQuotients(
        table.cells,
        table.regions,
        table.industries,
        rows,
        columns,
        Arrays.stream(rows).sum(),
        quotients);

    assertThat(quotients).containsExactly(table.quotients());
  }

  @Provide
  Arbitrary<Counts> counts() {
    Arbitrary<Double> cell =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0.0)),
            Tuple.of(5, Arbitraries.integers().between(0, 20).map(Integer::doubleValue)),
            Tuple.of(1, Arbitraries.integers().between(0, 100_000).map(Integer::doubleValue)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 5))
        .flatAs(
            (regions, industries) ->
                cell.array(double[].class)
                    .ofSize(regions * industries)
                    .map(cells -> new Counts(cells, regions, industries)));
  }

  static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < actual.length; k++) {
      if (Double.isNaN(expected[k])) {
        assertThat(actual[k]).isNaN();
      } else {
        assertThat(actual[k]).isCloseTo(expected[k], within(RELATIVE * expected[k]));
      }
    }
  }

  private static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static Counts permuted(Counts table, List<Integer> rows, List<Integer> columns) {
    double[] cells = new double[table.cells.length];
    int next = 0;
    for (int r : rows) {
      for (int i : columns) {
        cells[next++] = table.cells[r * table.industries + i];
      }
    }
    return new Counts(cells, table.regions, table.industries);
  }
}

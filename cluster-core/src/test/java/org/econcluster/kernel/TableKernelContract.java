package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every kernel over a table keeps to. A family of kernels has one subclass, which names them:
 *
 * <pre>{@code
 * final class HachmanContractTest extends TableKernelContract {
 *   @Override
 *   protected Stream<TableKernel> kernels() {
 *     return Stream.of(TableKernel.of("Hachman", Keys.REGIONS, 1, HachmanIndex::write));
 *   }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TableKernelContract {

  private static final int TABLES = 200;

  /** Sums in another order, and what divisions make of that. */
  private static final double RELATIVE = 1e-11;

  /** The kernels to be held to it, of which one at least is given an array for its results. */
  protected abstract Stream<TableKernel> kernels();

  @ParameterizedTest
  @MethodSource("kernels")
  void aTableOfTheWrongShapeIsRefused(TableKernel kernel) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[5], 2, kernel.keys().square() ? 2 : 3))
        .withMessage(kernel.refusals().ofFiveCells());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[0], 0, kernel.keys().square() ? 0 : 3))
        .withMessage(kernel.refusals().ofNoRegion());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[0], kernel.keys().square() ? 0 : 3, 0))
        .withMessage(kernel.refusals().ofNoIndustry());
  }

  /** Those that are given an array for their results. */
  private Stream<TableKernel> writingKernels() {
    return kernels().filter(kernel -> !kernel.returns());
  }

  @ParameterizedTest
  @MethodSource("writingKernels")
  void resultsOfTheWrongLengthAreRefused(TableKernel kernel) {
    double[] activity =
        kernel.keys().square()
            ? new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}
            : new double[] {1, 2, 3, 4, 5, 6};
    int regions = activity.length / 3;
    int right = kernel.keys().count(regions, 3);
    for (int wrong : new int[] {right - 1, right + 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> kernel.compute().write(activity, regions, 3, new double[wrong]))
          .withMessageContaining(" holds " + wrong * kernel.width() + " ");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aCellThatCannotBeIsRefusedBeforeAnythingIsWritten(TableKernel kernel) {
    double[] impossible = {
      -1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    int industries = 3;
    int regions = kernel.keys().square() ? industries : 6;
    for (double cell : impossible) {
      boolean refused =
          kernel.refusals().refusesNegative()
              || (kernel.refusals().refusesUnknown() && !Double.isFinite(cell));
      for (int at = 0; at < regions * industries; at++) {
        double[] activity = new double[regions * industries];
        Arrays.fill(activity, 2);
        activity[at] = cell;
        double[] results = new double[kernel.keys().count(regions, industries)];
        if (refused) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> kernel.compute().write(activity, regions, industries, results))
              .withMessage(kernel.refusals().ofCell(at / industries, at % industries, cell));
          assertThat(results).containsOnly(0);
        } else {
          kernel.compute().write(activity, regions, industries, results);
          assertThat(hasNaN(results) || !Double.isNaN(cell))
              .as("an unknown cell makes a result unknown")
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void zeroMayHaveEitherSign(TableKernel kernel) {
    Table table = new Table(new double[] {0, 3, 2, 5}, 2, 2);
    assertClose(
        kernel.results(new double[] {-0.0, 3, 2, 5}, 2, 2),
        kernel.results(table.cells, 2, 2),
        table);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void anEmptyRegionAndAnEmptyIndustryHaveTheResultPromised(TableKernel kernel) {
    double region = kernel.ofEmptyRegion();
    double industry = kernel.ofEmptyIndustry();
    if (kernel.keys().square()) {
      // The second sector is empty.
      double[] results = kernel.results(new double[] {3, 0, 1, 0, 0, 0, 2, 0, 4}, 3, 3);
      if (kernel.keys() == TableKernel.Keys.SECTORS) {
        assertThat(results[1]).isEqualTo(Double.valueOf(industry));
      } else {
        assertEmptyPairs(kernel, results, 1);
      }
      return;
    }
    // The second region and the third industry are empty.
    double[] results = kernel.results(new double[] {3, 1, 0, 0, 0, 0, 2, 4, 0}, 3, 3);
    switch (kernel.keys()) {
      case REGIONS -> assertThat(results[1]).isEqualTo(Double.valueOf(region));
      case INDUSTRIES -> assertThat(results[2]).isEqualTo(Double.valueOf(industry));
      case CELLS -> {
        assertThat(Arrays.copyOfRange(results, 3, 6)).contains(region);
        assertThat(new double[] {results[2], results[8]}).containsOnly(industry);
      }
      default -> assertEmptyPairs(kernel, results, 2);
    }
  }

  private static void assertEmptyPairs(TableKernel kernel, double[] results, int empty) {
    for (int other = 0; other < 3; other++) {
      if (other != empty) {
        assertThat(results[empty * 3 + other]).isEqualTo(Double.valueOf(kernel.ofEmptyIndustry()));
        assertThat(results[other * 3 + empty]).isEqualTo(Double.valueOf(kernel.ofEmptySecond()));
      }
    }
    assertThat(results[empty * 4]).isEqualTo(Double.valueOf(kernel.ofEmptyBoth()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aTableWithoutAnyActivityHasTheResultOfTheEmpty(TableKernel kernel) {
    double[] results =
        kernel.keys().square()
            ? kernel.results(new double[4], 2, 2)
            : kernel.results(new double[6], 2, 3);

    for (double result : results) {
      assertThat(result)
          .isIn(kernel.ofEmptyRegion(), kernel.ofEmptyIndustry(), kernel.ofEmptyBoth());
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aSingleCellHasTheResultPromised(TableKernel kernel) {
    assertThat(kernel.results(new double[] {7}, 1, 1)).containsExactly(kernel.ofSingle());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theTableIsNotWrittenTo(TableKernel kernel) {
    tables(
        kernel,
        table -> {
          double[] before = table.cells.clone();
          kernel.results(table.cells, table.regions, table.industries);
          assertThat(table.cells).containsExactly(before);
        });
  }

  @ParameterizedTest
  @MethodSource("writingKernels")
  void resultsMayGoOverTheTableOrAreRefused(TableKernel kernel) {
    tables(
        kernel,
        table -> {
          if (kernel.keys().count(table.regions, table.industries) != table.cells.length) {
            return;
          }
          double[] both = table.cells.clone();
          if (kernel.mayAlias()) {
            kernel.compute().write(both, table.regions, table.industries, both);
            assertThat(both)
                .containsExactly(kernel.results(table.cells, table.regions, table.industries));
          } else {
            assertThatIllegalArgumentException()
                .isThrownBy(
                    () -> kernel.compute().write(both, table.regions, table.industries, both));
            assertThat(both).containsExactly(table.cells);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theOrderOfRegionsAndIndustriesDoesNotMatter(TableKernel kernel) {
    Random random = new Random(5);
    tables(
        kernel,
        table -> {
          List<Integer> rows = shuffled(table.regions, random);
          List<Integer> columns =
              kernel.keys().square() ? rows : shuffled(table.industries, random);
          double[] permuted = permuted(table.cells, rows, columns, table.industries);
          double[] straight = kernel.results(table.cells, table.regions, table.industries);
          double[] expected =
              switch (kernel.keys()) {
                case REGIONS, SECTORS -> permuted(straight, rows, List.of(0), 1);
                case INDUSTRIES -> permuted(straight, columns, List.of(0), 1);
                case CELLS, SECTOR_PAIRS -> permuted(straight, rows, columns, table.industries);
                case INDUSTRY_PAIRS -> permuted(straight, columns, columns, table.industries);
              };
          assertClose(kernel.results(permuted, table.regions, table.industries), expected, table);
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theUnitOfActivityIsThatOfTheResultsOrDoesNotMatter(TableKernel kernel) {
    if (kernel.scaling() == TableKernel.Scaling.OTHER) {
      return;
    }
    tables(
        kernel,
        table -> {
          double[] straight = kernel.results(table.cells, table.regions, table.industries);
          // A power of two rounds nothing; the other number does.
          for (double factor : new double[] {1024, 0.0375}) {
            assertClose(
                kernel.results(scaled(table.cells, factor), table.regions, table.industries),
                kernel.scaling() == TableKernel.Scaling.MULTIPLIES
                    ? scaled(straight, factor)
                    : straight,
                table);
          }
        });
  }

  private static boolean hasNaN(double[] values) {
    return Arrays.stream(values).anyMatch(Double::isNaN);
  }

  private static void compute(TableKernel kernel, double[] activity, int regions, int industries) {
    kernel
        .compute()
        .write(activity, regions, industries, new double[kernel.keys().count(regions, industries)]);
  }

  private static final class Table {

    private final double[] cells;
    private final int regions;
    private final int industries;

    Table(double[] cells, int regions, int industries) {
      this.cells = cells;
      this.regions = regions;
      this.industries = industries;
    }

    @Override
    public String toString() {
      return regions + " × " + industries + " " + Arrays.toString(cells);
    }
  }

  /** Counts, two fifths of them 0, of up to seven regions and industries. */
  private static void tables(TableKernel kernel, Consumer<Table> consumer) {
    Random random = new Random(20_26);
    for (int t = 0; t < TABLES; t++) {
      int regions = t % 5 == 0 ? 1 : 1 + random.nextInt(7);
      int industries = kernel.keys().square() ? regions : t % 5 == 1 ? 1 : 1 + random.nextInt(7);
      double[] cells = new double[regions * industries];
      for (int cell = 0; cell < cells.length; cell++) {
        cells[cell] = random.nextInt(5) < 2 ? 0 : 1 + random.nextInt(400);
      }
      consumer.accept(new Table(cells, regions, industries));
    }
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = Ints.asList(IntStream.range(0, size).toArray());
    Collections.shuffle(order, random);
    return order;
  }

  private static double[] permuted(
      double[] values, List<Integer> rows, List<Integer> columns, int width) {
    return rows.stream()
        .flatMapToDouble(r -> columns.stream().mapToDouble(c -> values[r * width + c]))
        .toArray();
  }

  private static double[] scaled(double[] cells, double factor) {
    return Arrays.stream(cells).map(cell -> cell * factor).toArray();
  }

  private static void assertClose(double[] actual, double[] expected, Table table) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < actual.length; k++) {
      boolean close =
          Double.compare(actual[k], expected[k]) == 0
              || Math.abs(actual[k] - expected[k]) <= RELATIVE * Math.max(1, Math.abs(expected[k]));
      assertThat(close)
          .as("result %s of %s: %s, not %s", k, table, actual[k], expected[k])
          .isTrue();
    }
  }
}

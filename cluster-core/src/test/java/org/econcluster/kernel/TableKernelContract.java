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

  /** The kernels to be held to it. */
  protected abstract Stream<TableKernel> kernels();

  @ParameterizedTest
  @MethodSource("kernels")
  void aTableOfTheWrongShapeIsRefused(TableKernel kernel) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[5], 2, 3))
        .withMessage("The array activity holds 5 cells, not 2 regions times 3 industries.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[0], 0, 3))
        .withMessage("The number of regions (0) must be at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compute(kernel, new double[0], 3, 0))
        .withMessage("The number of industries (0) must be at least 1.");
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void resultsOfTheWrongLengthAreRefused(TableKernel kernel) {
    int right = kernel.keys().count(2, 3);
    for (int wrong : new int[] {right - 1, right + 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  kernel.compute().write(new double[] {1, 2, 3, 4, 5, 6}, 2, 3, new double[wrong]))
          .withMessageContaining(" holds " + wrong + " ");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aCellThatCannotBeIsRefusedBeforeAnythingIsWritten(TableKernel kernel) {
    double[] impossible = {
      -1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    int regions = 6;
    int industries = 3;
    for (double cell : impossible) {
      for (int at = 0; at < regions * industries; at++) {
        double[] activity = new double[regions * industries];
        Arrays.fill(activity, 2);
        activity[at] = cell;
        double[] results = new double[kernel.keys().count(regions, industries)];
        assertThatIllegalArgumentException()
            .isThrownBy(() -> kernel.compute().write(activity, regions, industries, results))
            .withMessage(
                "The cell of region %s and industry %s in activity (%s) must be finite and not"
                    + " negative.",
                at / industries, at % industries, cell);
        assertThat(results).containsOnly(0);
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
    // The second region and the third industry are empty.
    double[] results = kernel.results(new double[] {3, 1, 0, 0, 0, 0, 2, 4, 0}, 3, 3);
    double region = kernel.ofEmptyRegion();
    double industry = kernel.ofEmptyIndustry();
    switch (kernel.keys()) {
      case REGIONS -> assertThat(results[1]).isEqualTo(Double.valueOf(region));
      case INDUSTRIES -> assertThat(results[2]).isEqualTo(Double.valueOf(industry));
      case CELLS -> {
        assertThat(Arrays.copyOfRange(results, 3, 6)).contains(region);
        assertThat(new double[] {results[2], results[8]}).containsOnly(industry);
      }
      case INDUSTRY_PAIRS ->
          assertThat(new double[] {results[2], results[5], results[6], results[7], results[8]})
              .containsOnly(industry);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aTableWithoutAnyActivityHasTheResultOfTheEmpty(TableKernel kernel) {
    double[] results = kernel.results(new double[6], 2, 3);

    for (double result : results) {
      assertThat(result).isIn(kernel.ofEmptyRegion(), kernel.ofEmptyIndustry());
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
        table -> {
          double[] before = table.cells.clone();
          kernel.results(table.cells, table.regions, table.industries);
          assertThat(table.cells).containsExactly(before);
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void resultsMayGoOverTheTableOrAreRefused(TableKernel kernel) {
    tables(
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
        table -> {
          List<Integer> rows = shuffled(table.regions, random);
          List<Integer> columns = shuffled(table.industries, random);
          double[] permuted = permuted(table.cells, rows, columns, table.industries);
          double[] straight = kernel.results(table.cells, table.regions, table.industries);
          double[] expected =
              switch (kernel.keys()) {
                case REGIONS -> permuted(straight, rows, List.of(0), 1);
                case INDUSTRIES -> permuted(straight, columns, List.of(0), 1);
                case CELLS -> permuted(straight, rows, columns, table.industries);
                case INDUSTRY_PAIRS -> permuted(straight, columns, columns, table.industries);
              };
          assertClose(kernel.results(permuted, table.regions, table.industries), expected, table);
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theUnitOfActivityDoesNotMatterWhereItIsSaidNotTo(TableKernel kernel) {
    if (!kernel.scaleFree()) {
      return;
    }
    tables(
        table -> {
          double[] straight = kernel.results(table.cells, table.regions, table.industries);
          // A power of two rounds nothing; the other number does.
          assertClose(
              kernel.results(scaled(table.cells, 1024), table.regions, table.industries),
              straight,
              table);
          assertClose(
              kernel.results(scaled(table.cells, 0.0375), table.regions, table.industries),
              straight,
              table);
        });
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
  private static void tables(Consumer<Table> consumer) {
    Random random = new Random(20_26);
    for (int t = 0; t < TABLES; t++) {
      int regions = t % 5 == 0 ? 1 : 1 + random.nextInt(7);
      int industries = t % 5 == 1 ? 1 : 1 + random.nextInt(7);
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

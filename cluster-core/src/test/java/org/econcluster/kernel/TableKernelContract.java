package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 *     return Stream.of(TableKernel.of("Hachman", Keys.REGIONS, 1, HachmanIndex::ofRegions));
 *   }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TableKernelContract {

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
    assertRefused(kernel.refusals().ofNoRegion(), kernel, 0, kernel.keys().square() ? 0 : 3);
    assertRefused(kernel.refusals().ofNoIndustry(), kernel, kernel.keys().square() ? 0 : 3, 0);
  }

  /** Asserts that a table without cells is refused with given words, or has no result. */
  private static void assertRefused(
      Optional<String> words, TableKernel kernel, int regions, int industries) {
    words.ifPresentOrElse(
        message ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> compute(kernel, new double[0], regions, industries))
                .withMessage(message),
        () -> compute(kernel, new double[0], regions, industries));
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
              .withMessage(kernel.refusals().ofCell(at, industries, cell));
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
    ContractTable table = new ContractTable(new double[] {0, 3, 2, 5}, 2, 2);
    assertClose(kernel.results(new double[] {-0.0, 3, 2, 5}, 2, 2), table.resultsOf(kernel), table);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void anEmptyRegionAndAnEmptyIndustryHaveTheResultPromised(TableKernel kernel) {
    double region = kernel.promises().ofEmptyRegion();
    double industry = kernel.promises().ofEmptyIndustry();
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
        assertThat(results[empty * 3 + other])
            .isEqualTo(Double.valueOf(kernel.promises().ofEmptyIndustry()));
        assertThat(results[other * 3 + empty])
            .isEqualTo(Double.valueOf(kernel.promises().ofEmptySecond()));
      }
    }
    assertThat(results[empty * 4]).isEqualTo(Double.valueOf(kernel.promises().ofEmptyBoth()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aTableWithoutAnyActivityHasTheResultOfTheEmpty(TableKernel kernel) {
    ContractTable empty =
        kernel.keys().square()
            ? new ContractTable(new double[4], 2, 2)
            : new ContractTable(new double[6], 2, 3);
    unlessRefused(
        kernel,
        empty,
        table -> {
          TableKernel.Promises promises = kernel.promises();
          for (double result : table.resultsOf(kernel)) {
            assertThat(result)
                .isIn(promises.ofEmptyRegion(), promises.ofEmptyIndustry(), promises.ofEmptyBoth());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aSingleCellHasTheResultPromised(TableKernel kernel) {
    unlessRefused(
        kernel,
        new ContractTable(new double[] {7}, 1, 1),
        table -> assertThat(table.resultsOf(kernel)).containsExactly(kernel.promises().ofSingle()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theTableIsNotWrittenTo(TableKernel kernel) {
    tables(
        kernel,
        table -> {
          double[] before = table.cells().clone();
          table.resultsOf(kernel);
          assertThat(table.cells()).containsExactly(before);
        });
  }

  @ParameterizedTest
  @MethodSource("writingKernels")
  void resultsMayGoOverTheTableOrAreRefused(TableKernel kernel) {
    tables(
        kernel,
        table -> {
          if (kernel.keys().count(table.regions(), table.industries()) != table.cells().length) {
            return;
          }
          double[] both = table.cells().clone();
          if (kernel.mayAlias()) {
            kernel.compute().write(both, table.regions(), table.industries(), both);
            assertThat(both).containsExactly(table.resultsOf(kernel));
          } else {
            assertThatIllegalArgumentException()
                .isThrownBy(
                    () -> kernel.compute().write(both, table.regions(), table.industries(), both));
            assertThat(both).containsExactly(table.cells());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theOrderOfRegionsAndIndustriesDoesNotMatterUnlessThatIsSaid(TableKernel kernel) {
    Random random = new Random(5);
    boolean[] matters = {false};
    tables(
        kernel,
        table -> {
          List<Integer> rows = shuffled(table.regions(), random);
          List<Integer> columns =
              kernel.keys().square() ? rows : shuffled(table.industries(), random);
          double[] straight = table.resultsOf(kernel);
          double[] expected =
              switch (kernel.keys()) {
                case REGIONS, SECTORS -> ContractTable.permuted(straight, rows, List.of(0), 1);
                case INDUSTRIES -> ContractTable.permuted(straight, columns, List.of(0), 1);
                case CELLS, SECTOR_PAIRS ->
                    ContractTable.permuted(straight, rows, columns, table.industries());
                case INDUSTRY_PAIRS ->
                    ContractTable.permuted(straight, columns, columns, table.industries());
              };
          double[] actual = table.permuted(rows, columns).resultsOf(kernel);
          if (kernel.exemptions().ofOrder().isEmpty()) {
            assertClose(actual, expected, table);
          } else {
            matters[0] |= !isClose(actual, expected);
          }
        });
    assertThat(matters[0])
        .as(kernel.exemptions().ofOrder())
        .isEqualTo(!kernel.exemptions().ofOrder().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theUnitOfActivityIsThatOfTheResultsOrDoesNotMatterUnlessThatIsSaid(TableKernel kernel) {
    boolean[] matters = {false};
    tables(
        kernel,
        table -> {
          double[] straight = table.resultsOf(kernel);
          // A power of two rounds nothing; the other number does.
          for (double factor : new double[] {1024, 0.0375}) {
            double[] actual = table.scaled(factor).resultsOf(kernel);
            switch (kernel.scaling()) {
              case NOTHING -> assertClose(actual, straight, table);
              case MULTIPLIES -> assertClose(actual, ContractTable.scaled(straight, factor), table);
              case OTHER ->
                  matters[0] |=
                      !isClose(actual, straight)
                          && !isClose(actual, ContractTable.scaled(straight, factor));
            }
          }
        });
    assertThat(matters[0]).isEqualTo(kernel.scaling() == TableKernel.Scaling.OTHER);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void tablesOfTheRightShapeAreOnlyRefusedForTheReasonSaid(TableKernel kernel) {
    int[] taken = {0};
    tables(kernel, table -> taken[0]++);
    if (kernel.exemptions().ofTables().isEmpty()) {
      assertThat(taken[0]).isEqualTo(ContractTable.COUNT);
    } else {
      assertThat(taken[0])
          .as(kernel.exemptions().ofTables())
          .isBetween(ContractTable.COUNT / 4, ContractTable.COUNT - 1);
    }
  }

  /** Gives a table on, or asserts that it is refused with the words promised. */
  private static void unlessRefused(
      TableKernel kernel, ContractTable table, Consumer<ContractTable> consumer) {
    kernel
        .exemptions()
        .refusal()
        .of(table.cells(), table.regions(), table.industries())
        .ifPresentOrElse(
            message ->
                assertThatIllegalArgumentException()
                    .as(kernel.exemptions().ofTables())
                    .isThrownBy(() -> table.resultsOf(kernel))
                    .withMessage(message),
            () -> consumer.accept(table));
  }

  private static boolean hasNaN(double[] values) {
    return Arrays.stream(values).anyMatch(Double::isNaN);
  }

  private static void compute(TableKernel kernel, double[] activity, int regions, int industries) {
    kernel
        .compute()
        .write(activity, regions, industries, new double[kernel.keys().count(regions, industries)]);
  }

  /** All tables but those that are refused, of which that is asserted. */
  private static void tables(TableKernel kernel, Consumer<ContractTable> consumer) {
    ContractTable.forEach(kernel.keys().square(), table -> unlessRefused(kernel, table, consumer));
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = Ints.asList(IntStream.range(0, size).toArray());
    Collections.shuffle(order, random);
    return order;
  }

  private static void assertClose(double[] actual, double[] expected, ContractTable table) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < actual.length; k++) {
      if (!isClose(actual[k], expected[k])) {
        fail("result %s of %s: %s, not %s", k, table, actual[k], expected[k]);
      }
    }
  }

  private static boolean isClose(double[] actual, double[] expected) {
    return IntStream.range(0, actual.length).allMatch(k -> isClose(actual[k], expected[k]));
  }

  private static boolean isClose(double actual, double expected) {
    return Double.compare(actual, expected) == 0
        || Math.abs(actual - expected) <= RELATIVE * Math.max(1, Math.abs(expected));
  }
}

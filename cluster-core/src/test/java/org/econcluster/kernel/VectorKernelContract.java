package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kernel over a list of amounts keeps to: {@link TableKernelContract} for lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class VectorKernelContract {

  private static final int LISTS = 200;
  private static final double RELATIVE = 1e-11;

  /** The kernels to be held to it. */
  protected abstract Stream<VectorKernel> kernels();

  @ParameterizedTest
  @MethodSource("kernels")
  void noAmountHasTheResultPromised(VectorKernel kernel) {
    assertThat(kernel.compute().of(new double[0], new double[0]))
        .isEqualTo(Double.valueOf(kernel.ofNone()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void oneAmountHasTheResultPromised(VectorKernel kernel) {
    assertThat(kernel.compute().of(new double[] {14}, new double[] {7}))
        .isEqualTo(Double.valueOf(kernel.ofOne()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void zerosHaveTheResultPromised(VectorKernel kernel) {
    assertThat(kernel.compute().of(new double[] {0, -0.0, 0}, new double[] {1, 1, 1}))
        .isEqualTo(Double.valueOf(kernel.ofZeros()));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void equalAmountsHaveTheResultPromised(VectorKernel kernel) {
    double result = kernel.compute().of(new double[] {8, 8, 8, 8}, new double[] {4, 4, 4, 4});
    assertThat(result).isEqualTo(kernel.ofEqual(), within(1e-15));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void anAmountThatCannotBeIsRefused(VectorKernel kernel) {
    for (double amount : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      for (int at = 0; at < 4; at++) {
        double[] amounts = {3, 1, 4, 2};
        amounts[at] = amount;
        double[] base = {1, 1, 1, 1};
        assertThatIllegalArgumentException()
            .isThrownBy(() -> kernel.compute().of(amounts, base))
            .withMessageContaining(kernel.refused())
            .withMessageContaining(String.valueOf(amount));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theAmountsAreNotWrittenTo(VectorKernel kernel) {
    lists(
        (amounts, base) -> {
          double[] before = amounts.clone();
          double[] baseBefore = base.clone();
          kernel.compute().of(amounts, base);
          assertThat(amounts).containsExactly(before);
          assertThat(base).containsExactly(baseBefore);
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theOrderOfAmountsDoesNotMatter(VectorKernel kernel) {
    Random random = new Random(7);
    lists(
        (amounts, base) -> {
          List<Integer> order =
              Arrays.asList(IntStream.range(0, amounts.length).boxed().toArray(Integer[]::new));
          Collections.shuffle(order, random);
          assertClose(
              kernel.compute().of(permuted(amounts, order), permuted(base, order)),
              kernel.compute().of(amounts, base),
              amounts);
        });
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void theUnitOfAmountsDoesNotMatterWhereThatIsSaid(VectorKernel kernel) {
    boolean[] differs = {false};
    lists(
        (amounts, base) -> {
          double straight = kernel.compute().of(amounts, base);
          double scaled =
              kernel.compute().of(Arrays.stream(amounts).map(a -> a * 1024).toArray(), base);
          differs[0] |= Math.abs(straight - scaled) > RELATIVE;
          if (kernel.scaleFree()) {
            assertClose(scaled, straight, amounts);
          }
        });
    assertThat(differs[0]).isEqualTo(!kernel.scaleFree());
  }

  /** Counts, some of them 0, of up to nine parts. */
  private static void lists(BiConsumer<double[], double[]> consumer) {
    Random random = new Random(20_27);
    for (int t = 0; t < LISTS; t++) {
      double[] amounts = new double[1 + random.nextInt(9)];
      double[] base = new double[amounts.length];
      Arrays.setAll(amounts, k -> random.nextInt(5) < 1 ? 0 : 1 + random.nextInt(400));
      Arrays.setAll(base, k -> 1 + random.nextInt(50));
      consumer.accept(amounts, base);
    }
  }

  private static double[] permuted(double[] values, List<Integer> order) {
    return order.stream().mapToDouble(k -> values[k]).toArray();
  }

  private static void assertClose(double actual, double expected, double[] amounts) {
    boolean close =
        Double.compare(actual, expected) == 0
            || Math.abs(actual - expected) <= RELATIVE * Math.max(1, Math.abs(expected));
    assertThat(close).as("%s, not %s, of %s", actual, expected, Arrays.toString(amounts)).isTrue();
  }
}

package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the contract of tables asks, of kernels over similarities: they are symmetric, may be
 * negative, and industries without any are industries like others.
 */
final class SimilarityContractTest {

  private static final int INDUSTRIES = 7;
  private static final int MATRICES = 50;

  /** The kernels; results are of pairs, but the two of a score. */
  private enum Kernel {
    STANDARDISE(true) {
      @Override
      double[] of(double[] similarities, int industries) {
        double[] standardised = new double[similarities.length];
        Similarities.standardise(similarities, industries, standardised);
        return standardised;
      }
    },

    ADD(true) {
      @Override
      double[] of(double[] similarities, int industries) {
        double[] total = new double[similarities.length];
        Similarities.add(similarities, industries, 0.5, total);
        return total;
      }
    },

    SCORE(false) {
      @Override
      double[] of(double[] similarities, int industries) {
        ValidationScore score =
            ValidationScore.of(similarities, groups(similarities, industries), 0.9);
        return new double[] {score.ofGroups(), score.ofIndustries()};
      }
    },

    /** Ones of the pairs that are in one group. */
    DEFINITION(true) {
      @Override
      double[] of(double[] similarities, int industries) {
        int[] groups = ClusterDefinition.find(similarities, industries, 2, 3, 0.9, 4).groups();
        return IntStream.range(0, industries * industries)
            .mapToDouble(pair -> groups[pair / industries] == groups[pair % industries] ? 1 : 0)
            .toArray();
      }
    };

    private final boolean ofPairs;

    Kernel(boolean ofPairs) {
      this.ofPairs = ofPairs;
    }

    abstract double[] of(double[] similarities, int industries);
  }

  @Test
  void similaritiesThatAreEqualButForTheLastBitsAreEqual() {
    double third = -1.0 / 3;
    double near = Math.nextUp(third);
    double[] standardised = new double[9];
    Similarities.standardise(
        new double[] {1, third, near, third, 1, third, near, third, 1}, 3, standardised);
    assertThat(standardised).containsOnly(0);
  }

  @ParameterizedTest
  @EnumSource
  void aMatrixOfTheWrongShapeIsRefused(Kernel kernel) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kernel.of(new double[8], 3))
        .withMessage("The array similarities holds 8 cells, not 3 times 3.");
  }

  @ParameterizedTest
  @EnumSource
  void aSingleIndustryIsRefusedForItHasNoPairs(Kernel kernel) {
    for (int industries = 0; industries < 2; industries++) {
      int few = industries;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> kernel.of(new double[few], few))
          .withMessage("The number of industries (" + few + ") must be at least 2.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotFiniteIsRefused(Kernel kernel) {
    for (double cell : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      for (int at = 0; at < INDUSTRIES * INDUSTRIES; at++) {
        double[] similarities = matrix(new Random(1));
        similarities[at] = cell;
        assertThatIllegalArgumentException()
            .isThrownBy(() -> kernel.of(similarities, INDUSTRIES))
            .withMessage(
                "The cell of row %s and column %s in similarities (%s) must be finite.",
                at / INDUSTRIES, at % INDUSTRIES, cell);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void industriesWithoutSimilaritiesAndNegativeOnesHaveResults(Kernel kernel) {
    double[] similarities = matrix(new Random(2));
    for (int other = 0; other < INDUSTRIES - 1; other++) {
      set(similarities, INDUSTRIES - 1, other, 0);
    }
    set(similarities, 0, 1, -5);
    assertThat(Arrays.stream(kernel.of(similarities, INDUSTRIES))).allMatch(Double::isFinite);
  }

  @ParameterizedTest
  @EnumSource
  void similaritiesAreNotWrittenTo(Kernel kernel) {
    double[] similarities = matrix(new Random(3));
    double[] before = similarities.clone();
    kernel.of(similarities, INDUSTRIES);
    assertThat(similarities).containsExactly(before);
  }

  /** Those that write over an array: the others return what they found. */
  @ParameterizedTest
  @EnumSource(names = {"STANDARDISE", "ADD"})
  void resultsMayGoOverTheSimilarities(Kernel kernel) {
    double[] similarities = matrix(new Random(4));
    double[] expected = kernel.of(similarities, INDUSTRIES);
    double[] both = similarities.clone();
    if (kernel == Kernel.STANDARDISE) {
      Similarities.standardise(both, INDUSTRIES, both);
      assertThat(both).containsExactly(expected);
    } else {
      Similarities.add(both, INDUSTRIES, 0.5, both);
      for (int pair = 0; pair < both.length; pair++) {
        assertThat(both[pair]).isEqualTo(similarities[pair] + expected[pair]);
      }
    }
  }

  /** But for the definition, whose starts are drawn by the place of an industry. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFINITION")
  void theOrderOfIndustriesDoesNotMatter(Kernel kernel) {
    Random random = new Random(5);
    for (int m = 0; m < MATRICES; m++) {
      List<Integer> order =
          Arrays.asList(IntStream.range(0, INDUSTRIES).boxed().toArray(Integer[]::new));
      Collections.shuffle(order, random);
      double[] similarities = matrix(random);
      double[] straight = kernel.of(similarities, INDUSTRIES);
      assertThat(kernel.of(permuted(similarities, order), INDUSTRIES))
          .containsExactly(kernel.ofPairs ? permuted(straight, order) : straight, within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theUnitMattersOnlyToSums(Kernel kernel) {
    Random random = new Random(6);
    for (int m = 0; m < MATRICES; m++) {
      double[] similarities = matrix(random);
      double[] straight = kernel.of(similarities, INDUSTRIES);
      double factor = kernel == Kernel.ADD ? 1024 : 1;
      assertThat(kernel.of(Arrays.stream(similarities).map(s -> s * 1024).toArray(), INDUSTRIES))
          .containsExactly(
              Arrays.stream(straight).map(result -> result * factor).toArray(), within(1e-12));
    }
  }

  /** Groups that go with their industries: by the sign of the diagonal, no part of a score. */
  private static int[] groups(double[] similarities, int industries) {
    return IntStream.range(0, industries)
        .map(i -> similarities[Math.min(i * (industries + 1), similarities.length - 1)] > 0 ? 1 : 0)
        .toArray();
  }

  /** Symmetric similarities; the diagonal is in turn above and below 0. */
  private static double[] matrix(Random random) {
    double[] similarities = new double[INDUSTRIES * INDUSTRIES];
    for (int i = 0; i < INDUSTRIES; i++) {
      set(similarities, i, i, i % 2 == 0 ? 1 : -1);
      for (int j = 0; j < i; j++) {
        set(similarities, i, j, random.nextDouble());
      }
    }
    return similarities;
  }

  private static void set(double[] similarities, int i, int j, double similarity) {
    similarities[i * INDUSTRIES + j] = similarity;
    similarities[j * INDUSTRIES + i] = similarity;
  }

  private static double[] permuted(double[] pairs, List<Integer> order) {
    return order.stream()
        .flatMapToDouble(i -> order.stream().mapToDouble(j -> pairs[i * INDUSTRIES + j]))
        .toArray();
  }
}

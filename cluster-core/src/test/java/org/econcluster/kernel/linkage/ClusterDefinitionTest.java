package org.econcluster.kernel.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ClusterDefinitionTest {

  private static final double PERCENTILE = 0.95;

  private static final int TRIES = 10_000;

  @Test
  void industriesThatAreAlikeFormAGroup() {
    // Even industries are alike, odd ones are, and no even one is like an odd one.
    double[] similarities = blocks(8, 2, new Random(1));

    ClusterDefinition definition = ClusterDefinition.find(similarities, 8, 2, 4, PERCENTILE, 1);

    assertThat(definition.groups()).containsExactly(0, 1, 0, 1, 0, 1, 0, 1);
    assertThat(definition.score()).isEqualTo(new ValidationScore(1, 1));
    assertThat(definition.score().mean()).isEqualTo(1);
  }

  @Test
  void theNumberOfGroupsIsFoundToo() {
    ClusterDefinition definition =
        ClusterDefinition.find(blocks(20, 5, new Random(2)), 20, 2, 9, PERCENTILE, 1);

    for (int i = 0; i < 20; i++) {
      assertThat(definition.groups()[i]).isEqualTo(i % 5);
    }
  }

  @Test
  void aGroupOfOnePassesNothing() {
    double[] similarities = {0, 2, 1, 2, 0, 1, 1, 1, 0};

    ValidationScore score = ValidationScore.of(similarities, new int[] {0, 0, 1}, PERCENTILE);

    assertThat(score.ofGroups()).isEqualTo(0.5);
    assertThat(score.ofIndustries()).isCloseTo(2.0 / 3, offset(1e-15));
  }

  @Test
  void exceedingTheMeanButNotThePercentileIsHalfPassed() {
    // The pair 0 and 1 is alike to 2, the pairs with 2 and with 3 to 3 and to 0.
    double[] similarities = {0, 2, 3, 0, 2, 0, 3, 0, 3, 3, 0, 0, 0, 0, 0, 0};

    ValidationScore score = ValidationScore.of(similarities, new int[] {0, 0, 1, 2}, PERCENTILE);

    assertThat(score.ofGroups()).isCloseTo(0.5 / 3, offset(1e-15));
    assertThat(score.ofIndustries()).isCloseTo(0.25, offset(1e-15));
  }

  @Test
  void anOutlierMovesToTheGroupThatItIsMostAlikeTo() {
    double[] similarities = blocks(8, 2, new Random(3));

    assertThat(ClusterDefinition.withoutOutliers(similarities, new int[] {0, 1, 0, 1, 0, 1, 1, 1}))
        .containsExactly(0, 1, 0, 1, 0, 1, 0, 1);
  }

  @Test
  void standardisedSimilaritiesHaveMeanZeroAndDeviationOne() {
    double[] similarities = {9, 1, 2, 1, 9, 3, 2, 3, 9};

    Similarities.standardise(similarities, 3, similarities);

    double step = Math.sqrt(1.5);
    assertThat(similarities)
        .containsExactly(
            new double[] {step, -step, 0, -step, step, step, 0, step, step}, offset(1e-15));
  }

  @Test
  void pairsThatAreAllAlikeAreStandardisedToZero() {
    double[] similarities = {1, 0.1, 0.1, 1};

    Similarities.standardise(similarities, 2, similarities);

    assertThat(similarities).containsOnly(0);
  }

  @Property(tries = TRIES)
  void everyGroupingIsWithinTheBoundsAskedFor(
      @ForAll @IntRange(min = 3, max = 9) int industries, @ForAll long seed) {
    double[] similarities = blocks(industries, industries, new Random(seed));
    int most = Math.max(2, industries / 2);

    ClusterDefinition one =
        ClusterDefinition.find(similarities, industries, 2, most, PERCENTILE, 5);
    ClusterDefinition again =
        ClusterDefinition.find(similarities, industries, 2, most, PERCENTILE, 5);

    assertThat(one.groups()).containsExactly(again.groups());
    assertThat(ValidationScore.sizes(one.groups()).length).isBetween(2, most);
    assertThat(one.score().mean()).isBetween(0.0, 1.0);
    assertThat(one.score()).isEqualTo(ValidationScore.of(similarities, one.groups(), PERCENTILE));
  }

  @Property(tries = TRIES)
  void aHierarchyIsCutIntoAsManyGroupsAsAskedFor(
      @ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
    double[] distances = blocks(size, size, new Random(seed));

    for (int groups = 1; groups <= size; groups++) {
      assertThat(ValidationScore.sizes(Hierarchy.ward(distances, size).cut(groups)))
          .hasSize(groups);
      assertThat(ValidationScore.sizes(Hierarchy.average(distances, size).cut(groups)))
          .hasSize(groups);
    }
  }

  @Test
  void theClosestAreJoinedFirst() {
    // Points at 0, 1, 5 and 7 on a line.
    double[] places = {0, 1, 5, 7};
    double[] distances = new double[16];
    for (int cell = 0; cell < 16; cell++) {
      distances[cell] = Math.abs(places[cell / 4] - places[cell % 4]);
    }

    assertThat(Hierarchy.average(distances, 4).cut(3)).containsExactly(0, 0, 1, 2);
    assertThat(Hierarchy.average(distances, 4).cut(2)).containsExactly(0, 0, 1, 1);
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusterDefinition.find(new double[9], 3, 1, 2, PERCENTILE, 1))
        .withMessage("The fewest groups (1) must be at least 2.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusterDefinition.find(new double[9], 3, 2, 3, PERCENTILE, 1))
        .withMessage("The most groups (3) must be at least 2 and fewer than the 3 industries.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationScore.of(new double[9], new int[] {0, 2, 2}, PERCENTILE))
        .withMessage("Group 1 is empty.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationScore.of(new double[9], new int[] {0, 0, 1}, 1.5))
        .withMessage("The percentile (1.5) must lie between 0 and 1.");
  }

  /** Similarities near 1 within blocks of industries that have the same rest, near 0 between. */
  private static double[] blocks(int industries, int count, Random random) {
    double[] similarities = new double[industries * industries];
    for (int i = 0; i < industries; i++) {
      similarities[i * industries + i] = 1.2;
      for (int j = 0; j < i; j++) {
        double similarity = (i % count == j % count ? 1 : 0) + 0.2 * random.nextDouble();
        similarities[i * industries + j] = similarity;
        similarities[j * industries + i] = similarity;
      }
    }
    return similarities;
  }
}

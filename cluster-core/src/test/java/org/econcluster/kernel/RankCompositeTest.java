package org.econcluster.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RankCompositeTest {

  private static final double[] EQUAL = {1, 1, 1, 1};

  /**
   * Twelve made-up regions by four indicators, built like the paper on the border regions: three
   * lead in almost everything, three close every list, six lie between.
   */
  private static final double[][] TWELVE = {
    {90, 80, 95, 99},
    {95, 90, 80, 90},
    {85, 95, 90, 80},
    {50, 40, 70, 45},
    {60, 65, 40, 50},
    {45, 70, 60, 40},
    {70, 55, 45, 60},
    {40, 45, 50, 70},
    {65, 60, 65, 55},
    {10, 10, 10, 10},
    {20, 20, 20, 20},
    {30, 30, 30, 30}
  };

  @Test
  void theFirstInEverythingHasOneAndTheLastHasZero() {
    RankComposite composite =
        RankComposite.of(new double[][] {{3, 30}, {1, 10}, {2, 20}}, new double[] {1, 1});

    assertThat(composite.score(0)).isEqualTo(1);
    assertThat(composite.score(1)).isEqualTo(0);
    assertThat(composite.score(2)).isEqualTo(0.5);
    assertThat(composite.rank(0)).isEqualTo(1);
    assertThat(composite.rank(2)).isEqualTo(2);
    assertThat(composite.rank(1)).isEqualTo(3);
  }

  @Test
  void equalValuesShareTheMeanOfTheirPlaces() {
    RankComposite composite =
        RankComposite.of(new double[][] {{2}, {2}, {1}, {0}, {-1}}, new double[] {1});

    assertThat(composite.score(0)).isEqualTo(composite.score(1)).isEqualTo(0.875);
    assertThat(composite.rank(0)).isEqualTo(composite.rank(1)).isEqualTo(1);
    assertThat(composite.rank(2)).isEqualTo(3);
  }

  @Test
  void weightsCountByTheirShare() {
    double[][] values = {{1, 0}, {0, 1}};

    assertThat(RankComposite.of(values, new double[] {3, 1}).score(0)).isEqualTo(0.75);
    assertThat(RankComposite.of(values, new double[] {6, 2}).score(0)).isEqualTo(0.75);
  }

  @Test
  void aGrowingTransformationOfAnIndicatorChangesNothing() {
    double[][] transformed =
        Arrays.stream(TWELVE)
            .map(row -> new double[] {Math.exp(row[0]), row[1], Math.log(row[2]), row[3] - 1000})
            .toArray(double[][]::new);

    for (int i = 0; i < TWELVE.length; i++) {
      assertThat(RankComposite.of(transformed, EQUAL).score(i))
          .isEqualTo(RankComposite.of(TWELVE, EQUAL).score(i));
    }
  }

  @Test
  void threeOfTwelveLieInTheUpperQuarterAndThreeInTheLower() {
    RankComposite composite = RankComposite.of(TWELVE, EQUAL);

    for (int i = 0; i < TWELVE.length; i++) {
      if (i < 3) {
        assertThat(composite.score(i)).isGreaterThanOrEqualTo(0.75);
      } else if (i < 9) {
        assertThat(composite.score(i)).isGreaterThan(0.25).isLessThan(0.75);
      } else {
        assertThat(composite.score(i)).isLessThanOrEqualTo(0.25);
      }
    }
  }

  @Test
  void aRankThatEveryIndicatorGivesHoldsUnderAllWeights() {
    double[] stability = RankComposite.of(TWELVE, EQUAL).stability(1000, 1, 7);

    assertThat(stability[9]).isEqualTo(1);
    assertThat(stability[10]).isEqualTo(1);
    assertThat(stability[11]).isEqualTo(1);
    assertThat(stability[0]).isLessThan(1);
    assertThat(Arrays.stream(stability).boxed()).allMatch(share -> share >= 0 && share <= 1);
  }

  @Test
  void withoutSpreadEveryRankHoldsAndTheSeedDecidesTheRest() {
    RankComposite composite = RankComposite.of(TWELVE, EQUAL);

    assertThat(composite.stability(10, 0, 1)).containsOnly(1.0);
    assertThat(composite.stability(500, 0.5, 1)).isEqualTo(composite.stability(500, 0.5, 1));
    assertThat(composite.stability(500, 0.5, 1)).isNotEqualTo(composite.stability(500, 0.5, 2));
  }

  @Test
  void whatCannotBeRankedIsRefused() {
    double[][] two = {{1}, {2}};
    double[] one = {1};

    assertThatThrownBy(() -> RankComposite.of(new double[][] {{1}}, one))
        .hasMessage("The number of subjects (1) must be at least 2.");
    assertThatThrownBy(() -> RankComposite.of(two, new double[] {1, 1}))
        .hasMessage("The number of indicators (1) must be that of the weights (2).");
    assertThatThrownBy(() -> RankComposite.of(two, new double[] {0}))
        .hasMessage("The sum of the weights (0.0) must be more than 0.");
    assertThatThrownBy(() -> RankComposite.of(two, new double[] {-1}))
        .hasMessage("The weight (-1.0) must be finite and not negative.");
    assertThatThrownBy(() -> RankComposite.of(new double[][] {{Double.NaN}, {2}}, one))
        .hasMessage("The value (NaN) must be a number.");
    RankComposite composite = RankComposite.of(two, one);
    assertThatThrownBy(() -> composite.stability(0, 0.5, 1))
        .hasMessage("The number of draws (0) must be at least 1.");
    assertThatThrownBy(() -> composite.stability(1, 1.5, 1))
        .hasMessage("The spread (1.5) must be from 0 to 1.");
  }
}

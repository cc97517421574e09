package org.econcluster.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Arrays;
import org.econcluster.classification.RegionCode;
import org.junit.jupiter.api.Test;

final class RegionComparisonTest {

  private static final RegionCode A = RegionCode.of("A");
  private static final RegionCode B = RegionCode.of("B");
  private static final RegionCode C = RegionCode.of("C");

  @Test
  void theCompositeIsTheWeightedMeanOfTheNormalisedRanks() {
    // A is first and last, B in the middle twice, C last and first.
    RegionComparison comparison = weighted(3, 1).build();

    assertThat(comparison.composite(A)).isEqualTo(0.75);
    assertThat(comparison.composite(B)).isEqualTo(0.5);
    assertThat(comparison.composite(C)).isEqualTo(0.25);
    assertThat(comparison.rank(A)).isEqualTo(1);
    assertThat(comparison.rank(C)).isEqualTo(3);
  }

  @Test
  void weightsAreEqualWhereNobodySaysOthers() {
    ComparedIndicator indicator =
        ComparedIndicator.builder().column("jobs").name("jobs").unit("persons").build();

    assertThat(indicator.weight()).isEqualTo(1);
  }

  @Test
  void aRankHoldsWhereNoDrawCanUpsetItAndHardlyWhereItIsATie() {
    // Weights of 3 and 1, each times 0.5 to 1.5: the second never outweighs the first.
    assertThat(weighted(3, 1).build().stability(A)).isEqualTo(1);

    // By equal weights all three are first, and a draw puts A or C first and B second.
    assertThat(weighted(1, 1).build().rank(A)).isEqualTo(1);
    assertThat(weighted(1, 1).build().stability(A)).isCloseTo(0.5, within(0.02));
    assertThat(weighted(1, 1).build().stability(B)).isZero();
  }

  @Test
  void theSameSeedGivesTheSameSharesAndAnotherOneOthers() {
    RegionComparison one = weighted(1, 1).build();

    assertThat(weighted(1, 1).build().stabilities()).isEqualTo(one.stabilities());
    assertThat(
            weighted(1, 1).weightDraws(WeightDraws.builder().seed(2).build()).build().stabilities())
        .isNotEqualTo(one.stabilities());
  }

  @Test
  void withoutSpreadEveryRankHolds() {
    RegionComparison fixed =
        weighted(1, 1).weightDraws(WeightDraws.builder().spread(0).draws(10).build()).build();

    assertThat(fixed.stabilities()).containsOnly(1.0);
  }

  @Test
  void aRegionThatIsNotComparedIsRefused() {
    assertThatThrownBy(() -> weighted(1, 1).build().rank(RegionCode.of("D")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The region D is not one of those compared.");
  }

  @Test
  void whatCannotBeRankedIsRefused() {
    fails(
        of(ImmutableSortedMap.of(A, ImmutableList.of(1.0)), 1),
        "The number of regions compared (1) must be at least 2.");
    fails(
        of(ImmutableSortedMap.of(A, ImmutableList.of(1.0), B, ImmutableList.of(1.0, 2.0)), 1),
        "The region B has 2 values for 1 indicators.");
    fails(
        of(ImmutableSortedMap.of(A, ImmutableList.of(1.0), B, ImmutableList.of(Double.NaN)), 1),
        "The value (NaN) of the region B must be finite.");
    fails(
        of(ImmutableSortedMap.of(A, ImmutableList.of(), B, ImmutableList.of())),
        "A comparison of regions needs an indicator.");
  }

  @Test
  void drawsAndSpreadHaveTheirRanges() {
    assertThat(WeightDraws.builder().draws(1).spread(1).build().seed()).isEqualTo(1);
    assertThatThrownBy(() -> WeightDraws.builder().draws(0).build())
        .hasMessage("The number of draws (0) must be from 1 to 1000000.");
    assertThatThrownBy(() -> WeightDraws.builder().spread(1.01).build())
        .hasMessage("The spread of the weights (1.01) must be from 0 to 1.");
    assertThatThrownBy(() -> WeightDraws.builder().spread(Double.NaN).build())
        .hasMessage("The spread of the weights (NaN) must be from 0 to 1.");
  }

  private static RegionComparison.Builder weighted(double first, double second) {
    return of(
        ImmutableSortedMap.of(
            A, ImmutableList.of(30.0, 1.0),
            B, ImmutableList.of(20.0, 2.0),
            C, ImmutableList.of(10.0, 3.0)),
        first,
        second);
  }

  private static RegionComparison.Builder of(
      ImmutableSortedMap<RegionCode, ImmutableList<Double>> values, double... weights) {
    RegionComparison.Builder builder = RegionComparison.builder();
    builder.potential(ComparedPotential.ECONOMIC).year(Year.of(2015)).source("made up");
    Arrays.stream(weights)
        .forEach(
            weight ->
                builder.addIndicators(
                    ComparedIndicator.builder()
                        .column("c" + weight)
                        .name("c")
                        .unit("t")
                        .weight(weight)
                        .build()));
    builder.values(values);
    return builder;
  }

  private static void fails(RegionComparison.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.SOUTH;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.statistic;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.econcluster.classification.IndustryCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.junit.jupiter.api.Test;

/** What an input-output table yields for a case. */
final class FlowIndicatorsTest {

  private static final IndustryCode SHOPS = IndustryCode.of("SHOPS");
  private static final List<IndustryCode> ALL = List.of(DAIRY, STEEL, SHOPS);

  /** Steel supplies a quarter of dairy's inputs; shops buy a tenth of dairy's output. */
  private static final InputOutputTable FLOWS =
      InputOutputTable.copyOf(
              statistic(Measure.OUTPUT),
              ALL,
              new double[] {0, 0, 10, 25, 0, 0, 0, 0, 0},
              new double[] {100, 200, 400})
          .observedIn(Year.of(2019));

  @Test
  void linkagesAreSumsOfLeontiefsInverseOverTheirMean() {
    Profile profile = Profiles.of(dairy(FLOWS).build());

    // A: steel to dairy 0.25, dairy to shops 0.025; the inverse has these and steel to shops.
    double indirect = 0.25 * 0.025;
    double mean = (3 + 0.25 + 0.025 + indirect) / 3;
    assertThat(low(profile, "backward-linkage")).isCloseTo(1.25 / mean, within(1e-12));
    assertThat(low(profile, "forward-linkage")).isCloseTo(1.025 / mean, within(1e-12));
    assertThat(profile.find("backward-linkage").orElseThrow().year()).hasValue(2019);
  }

  @Test
  void industriesThatAreAllAlikeAreExactlyAverage() {
    double third = 100.0 / 3;
    double[] flows = new double[9];
    Arrays.fill(flows, third * 0.7);
    InputOutputTable alike =
        InputOutputTable.copyOf(
            statistic(Measure.OUTPUT), ALL, flows, new double[] {100, 100, 100});

    Profile profile = Profiles.of(dairy(alike).build());

    assertThat(low(profile, "backward-linkage")).isEqualTo(1);
    assertThat(low(profile, "forward-linkage")).isEqualTo(1);
  }

  @Test
  void theStrongestPairIsTheLargestOfFourShares() {
    Profile profile = Profiles.of(dairy(FLOWS).build());

    assertThat(low(profile, "strongest-pair-share")).isEqualTo(0.25);
    assertThat(evidence("strongest-pair-share").parts())
        .extracting(Evidence.Part::name)
        .containsExactly(
            "flow from DAIRY to STEEL",
            "flow from STEEL to DAIRY",
            "output of DAIRY",
            "output of STEEL");
  }

  @Test
  void strongLinksAreThoseOfAtLeastTheShare() {
    assertThat(low(Profiles.of(dairy(FLOWS).build(), strongFrom(0.1)), "strong-component-size"))
        .isEqualTo(3);
    assertThat(low(Profiles.of(dairy(FLOWS).build(), strongFrom(0.11)), "strong-component-size"))
        .isEqualTo(2);
    assertThat(low(Profiles.of(dairy(FLOWS).build(), strongFrom(0.26)), "strong-component-size"))
        .isEqualTo(1);
    assertThat(Profiles.of(dairy(FLOWS).build()).find("strong-component-size")).isEmpty();
    assertThat(evidence("strong-component-size").parts().get(0).name())
        .isEqualTo("DAIRY, STEEL, SHOPS");
  }

  @Test
  void theUpstreamQuotientIsThatOfIndustriesThatSupplyTheShare() {
    // Steel has 10 of 30 jobs in the north, 60 of 90 in all.
    Profile profile = Profiles.of(dairy(FLOWS).build(), strongFrom(0.25));

    assertThat(low(profile, "upstream-location-quotient"))
        .isCloseTo(10.0 / 30 / (60.0 / 90), within(1e-15));
    assertThat(
            low(Profiles.of(dairy(FLOWS).build(), strongFrom(0.26)), "upstream-location-quotient"))
        .isZero();
    assertThat(evidence("upstream-location-quotient").method())
        .isEqualTo("highest quotient of industries that supply a share of at least 0.1");
  }

  @Test
  void aSupplierThatTheTableOfJobsLacksLeavesTheQuotientUnknown() {
    ActivityTable jobs =
        ActivityTable.copyOf(
            statistic(Measure.EMPLOYMENT),
            Year.of(2020),
            List.of(NORTH, SOUTH),
            List.of(DAIRY),
            new double[] {20, 10});
    Profile profile =
        Profiles.of(
            caseOf(FLOWS).addPanels(ActivityPanel.of(List.of(jobs))).build(), strongFrom(0.1));

    assertThat(profile.reasonFor("upstream-location-quotient")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(
            Profiles.of(caseOf(FLOWS).build(), strongFrom(0.1))
                .reasonFor("upstream-location-quotient"))
        .isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void aKnownSupplierBoundsTheQuotientFromBelow() {
    InputOutputTable both =
        InputOutputTable.copyOf(
            statistic(Measure.OUTPUT),
            ALL,
            new double[] {0, 0, 0, 25, 0, 0, 30, 0, 0},
            new double[] {100, 200, 400});

    IndicatorValue value =
        Profiles.of(dairy(both).build(), strongFrom(0.1))
            .find("upstream-location-quotient")
            .orElseThrow();

    assertThat(value.low()).isCloseTo(0.5, within(1e-15));
    assertThat(value.high()).isInfinite();
  }

  @Test
  void aWithheldSupplierBoundsTheQuotient() {
    ActivityTable jobs =
        ActivityTable.builder(
                statistic(Measure.EMPLOYMENT),
                Year.of(2020),
                List.of(NORTH, SOUTH),
                ALL.subList(0, 2))
            .set(NORTH, DAIRY, 20)
            .set(NORTH, STEEL, Cell.suppressed(5, 20))
            .set(SOUTH, DAIRY, 10)
            .set(SOUTH, STEEL, 50)
            .build();
    ClusterCase.Builder withheld = caseOf(FLOWS).addPanels(ActivityPanel.of(List.of(jobs)));

    IndicatorValue value =
        Profiles.of(withheld.build(), strongFrom(0.1))
            .find("upstream-location-quotient")
            .orElseThrow();

    assertThat(value.isExact()).isFalse();
    assertThat(value.low()).isPositive();
  }

  @Test
  void aReferenceWithoutTheSupplierLeavesTheQuotientUnknown() {
    ReferenceTotals dairyOnly =
        ReferenceTotals.of(
            ActivityTable.copyOf(
                statistic(Measure.EMPLOYMENT),
                Year.of(2020),
                List.of(SOUTH),
                List.of(DAIRY),
                new double[] {100}),
            SOUTH);

    assertThat(
            Profiles.of(dairy(FLOWS).addReferences(dairyOnly).build(), strongFrom(0.1))
                .reasonFor("upstream-location-quotient"))
        .isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void severalIndustriesCountAsOneWithTheSumOfTheirFlows() {
    Cluster both =
        Cluster.builder().name("b").addRegions(NORTH).addIndustries(STEEL, DAIRY).build();
    Profile profile =
        Profiles.of(
            ClusterCase.builder().id("b").cluster(both).inputOutput(FLOWS).build(),
            strongFrom(0.1));

    // As one they have an output of 300, of which they use 25 themselves and sell 10 to shops.
    double own = 1 / (1 - 25.0 / 300);
    double mean = (own + own * 10 / 400 + 1) / 2;
    assertThat(low(profile, "backward-linkage")).isCloseTo(own / mean, within(1e-12));
    assertThat(low(profile, "strongest-pair-share")).isCloseTo(10.0 / 300, within(1e-15));
    assertThat(low(profile, "strong-component-size")).isEqualTo(1);
  }

  @Test
  void anIndustryThatTheTableLacksIsAGap() {
    InputOutputTable noDairy =
        InputOutputTable.copyOf(
            statistic(Measure.OUTPUT), List.of(STEEL), new double[] {1}, new double[] {2});
    Profile profile = Profiles.of(dairy(noDairy).build(), strongFrom(0.1));

    for (String indicator : List.of("backward-linkage", "strong-component-size")) {
      assertThat(profile.reasonFor(indicator)).isEqualTo(GapReason.NOT_COVERED);
    }
  }

  @Test
  void anEconomyThatUsesUpAllItMakesHasNoLinkages() {
    InputOutputTable closed =
        InputOutputTable.copyOf(
            statistic(Measure.OUTPUT),
            List.of(DAIRY, STEEL),
            new double[] {0, 100, 100, 0},
            new double[] {100, 100});
    Profile profile = Profiles.of(dairy(closed).build(), strongFrom(0.1));

    assertThat(profile.reasonFor("backward-linkage")).isEqualTo(GapReason.UNDEFINED);
    assertThat(low(profile, "strongest-pair-share")).isEqualTo(1);
  }

  private static Judgements strongFrom(double share) {
    return Judgements.of(Map.of(Judgement.STRONG_SHARE, share));
  }

  private static double low(Profile profile, String indicator) {
    return DairyLand.value(profile, indicator);
  }

  private static Evidence evidence(String indicator) {
    return Objects.requireNonNull(
        Profiles.evidence(dairy(FLOWS).build(), strongFrom(0.1)).get(indicator));
  }

  private static ClusterCase.Builder dairy(InputOutputTable flows) {
    return caseOf(flows).addPanels(ActivityPanel.of(List.of(DairyLand.jobs(2020, 20, 10, 10, 50))));
  }

  private static ClusterCase.Builder caseOf(InputOutputTable flows) {
    ClusterCase.Builder builder = ClusterCase.builder();
    return builder.id("x").cluster(DairyLand.cluster().build()).inputOutput(flows);
  }
}

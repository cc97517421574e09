package org.econcluster.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.profile.DairyLand.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.junit.jupiter.api.Test;

final class BorderIndicatorsTest {

  private static final RegionCode HOME = RegionCode.of("HOME");
  private static final RegionCode LIKE = RegionCode.of("LIKE");
  private static final RegionCode PARTNER = RegionCode.of("PARTNER");

  @Test
  void regionsThatFaceEachOtherAdjoin() {
    assertThat(value(Profiles.of(pair().build()), "contiguous")).isOne();
    assertThat(Profiles.of(border().build()).find("contiguous")).isEmpty();
  }

  @Test
  void whatTheCaseStatesGoesBeforeWhatItsPairsTell() {
    ClusterCase apart = pair().addIndicators(StatedIndicator.of("contiguous", 0, "atlas")).build();

    assertThat(value(Profiles.of(apart), "contiguous")).isZero();
  }

  @Test
  void theLengthOfTheBorderOverItsCrossingsIsKilometresPerCrossing() {
    Profile profile = Profiles.of(stretch().addIndicators(crossings(4, 4)).build());
    assertThat(value(profile, "border-km-per-crossing")).isEqualTo(75);

    IndicatorValue between =
        Profiles.of(stretch().addIndicators(crossings(2, 6)).build())
            .find("border-km-per-crossing")
            .orElseThrow();
    assertThat(between.low()).isEqualTo(50);
    assertThat(between.high()).isEqualTo(150);

    IndicatorValue fromNone =
        Profiles.of(stretch().addIndicators(crossings(0, 6)).build())
            .find("border-km-per-crossing")
            .orElseThrow();
    assertThat(fromNone.low()).isEqualTo(50);
    assertThat(fromNone.high()).isInfinite();
  }

  @Test
  void withoutACrossingThereIsNoDistanceBetweenCrossings() {
    Profile none = Profiles.of(stretch().addIndicators(crossings(0, 0)).build());
    Profile unknown = Profiles.of(stretch().build());

    assertThat(none.reasonFor("border-km-per-crossing")).isEqualTo(GapReason.UNDEFINED);
    assertThat(unknown.reasonFor("border-km-per-crossing")).isEqualTo(GapReason.NOT_STATED);
  }

  @Test
  void eachSideIsRankedByTheComparisonThatHasIt() {
    ClusterCase both =
        pair()
            .addComparisons(comparison(ComparedPotential.ECONOMIC, HOME, LIKE))
            .addComparisons(comparison(ComparedPotential.ECONOMIC, RegionCode.of("P2"), PARTNER))
            .build();
    Profile profile = Profiles.of(both);

    assertThat(value(profile, "home-economic-composite")).isEqualTo(1);
    assertThat(value(profile, "home-economic-rank-stability")).isEqualTo(1);
    assertThat(value(profile, "partner-economic-composite")).isZero();
    assertThat(profile.find("home-economic-composite").orElseThrow().year()).hasValue(2015);
    assertThat(profile.find("home-entrepreneurial-composite")).isEmpty();
    assertThat(requireNonNull(Profiles.evidence(both).get("home-economic-rank-stability")).method())
        .isEqualTo(
            "share of 10000 draws, each weight times 0.5 to 1.5, seed 1, in which HOME keeps rank 1"
                + " of 2 regions");
    assertThat(requireNonNull(Profiles.evidence(both).get("home-economic-composite")).parts())
        .extracting(part -> part.name() + " " + part.low().orElseThrow())
        .containsExactly("jobs (weight 1.0) 2.0");
  }

  @Test
  void aComparisonBySmallEnterpriseFillsTheIndicatorsOfSmallEnterprise() {
    Profile profile =
        Profiles.of(
            pair()
                .addComparisons(comparison(ComparedPotential.ENTREPRENEURIAL, LIKE, HOME))
                .build());

    assertThat(value(profile, "home-entrepreneurial-composite")).isZero();
    assertThat(value(profile, "home-rank-stability")).isOne();
    assertThat(profile.find("home-economic-composite")).isEmpty();
    assertThat(profile.reasonFor("partner-entrepreneurial-composite"))
        .isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void severalHomeRegionsTogetherHaveNoRank() {
    Profile whole =
        Profiles.of(
            pair()
                .addBorderPairs(BorderRegionPair.builder().home(LIKE).partner(PARTNER).build())
                .addComparisons(comparison(ComparedPotential.ECONOMIC, HOME, LIKE))
                .build());

    assertThat(whole.reasonFor("home-economic-composite")).isEqualTo(GapReason.SEVERAL_TOGETHER);
    assertThat(whole.reasonFor("partner-economic-composite")).isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void tradeIsMeasuredFromItsFlowsAndItsStructures() {
    Profile profile =
        Profiles.of(
            pair()
                .tradeFlows(
                    TradeFlows.builder()
                        .exportsToPartner(24)
                        .homeExports(200)
                        .partnerImports(50)
                        .worldImports(1000)
                        .unit("bn USD")
                        .year(Year.of(2018))
                        .source("made up")
                        .build())
                .tradeStructures(
                    TradeStructures.builder()
                        .putAllHomeExports(ImmutableMap.of("ore", 1.0, "cars", 1.0))
                        .putAllPartnerImports(ImmutableMap.of("ore", 1.0, "wheat", 1.0))
                        .year(Year.of(2017))
                        .source("made up")
                        .build())
                .build());

    assertThat(value(profile, "trade-intensity")).isEqualTo(0.12 / 0.05);
    assertThat(value(profile, "trade-complementarity")).isEqualTo(0.5);
    assertThat(profile.find("trade-complementarity").orElseThrow().year()).hasValue(2017);
  }

  @Test
  void onlyABorderHasTheIndicatorsOfABorder() {
    ClusterCase.Builder cluster = ClusterCase.builder();
    cluster.id("x").cluster(Cluster.builder().name("x").build());
    cluster.addBorderPairs(BorderRegionPair.builder().home(HOME).partner(PARTNER).build());

    assertThat(Profiles.of(cluster.build()).find("contiguous")).isEmpty();
  }

  private static ClusterCase.Builder border() {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder.id("x").subject(SubjectKind.BORDER).cluster(Cluster.builder().name("x").build());
    return builder;
  }

  private static ClusterCase.Builder pair() {
    ClusterCase.Builder builder = border();
    builder.addBorderPairs(BorderRegionPair.builder().home(HOME).partner(PARTNER).build());
    return builder;
  }

  private static ClusterCase.Builder stretch() {
    ClusterCase.Builder builder = pair();
    builder.borderStretch(BorderStretch.builder().lengthKm(300).source("atlas").build());
    return builder;
  }

  private static StatedIndicator crossings(double low, double high) {
    return StatedIndicator.builder()
        .indicator("crossings")
        .low(low)
        .high(high)
        .source("atlas")
        .build();
  }

  /** Two regions by one indicator, of which the first has more. */
  private static RegionComparison comparison(
      ComparedPotential potential, RegionCode first, RegionCode last) {
    return RegionComparison.builder()
        .potential(potential)
        .year(Year.of(2015))
        .addIndicators(
            ComparedIndicator.builder().column("jobs").name("jobs").unit("persons").build())
        .values(ImmutableSortedMap.of(first, ImmutableList.of(2.0), last, ImmutableList.of(1.0)))
        .source("made up")
        .build();
  }
}

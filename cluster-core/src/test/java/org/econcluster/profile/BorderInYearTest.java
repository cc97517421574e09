package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.crossborder.WeightDraws;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.StatedIndicator;
import org.junit.jupiter.api.Test;

/** What counts as the evidence of a year on two neighbours across a border. */
final class BorderInYearTest {

  private static final RegionCode HOME = RegionCode.of("HOME");
  private static final RegionCode PARTNER = RegionCode.of("PARTNER");

  /** From 2014 on, by region; drawing weights is what costs. */
  private static final ImmutableList<ImmutableMap<RegionCode, RegionComparison>> COMPARISONS =
      IntStream.rangeClosed(2014, 2017)
          .mapToObj(
              year ->
                  ImmutableMap.of(HOME, comparison(HOME, year), PARTNER, comparison(PARTNER, year)))
          .collect(ImmutableList.toImmutableList());

  private static final ClusterCase WHOLE =
      pair()
          .addComparisons(comparison(HOME, 2015), comparison(PARTNER, 2016))
          .tradeFlows(flows(2016))
          .tradeStructures(structures(2017))
          .build();

  @Test
  void theYearsOfComparisonsAndTradeAreYearsOfTheEvidence() {
    assertThat(WHOLE.evidenceYears()).containsExactly(Year.of(2015), Year.of(2016), Year.of(2017));
  }

  @Test
  void comparisonsAndTradeCountInTheirOwnYearOnly() {
    assertThat(of(WHOLE, 2014).values().keySet()).containsExactly("contiguous");
    assertThat(of(WHOLE, 2015).values().keySet())
        .containsExactlyInAnyOrder(
            "contiguous", "home-economic-composite", "home-economic-rank-stability");
    assertThat(of(WHOLE, 2016).values().keySet())
        .containsExactlyInAnyOrder(
            "contiguous",
            "partner-economic-composite",
            "partner-economic-rank-stability",
            "trade-intensity");
    assertThat(of(WHOLE, 2017).values().keySet())
        .containsExactlyInAnyOrder("contiguous", "trade-complementarity");
    assertThat(of(WHOLE, 2018).values().keySet()).containsExactly("contiguous");
  }

  @Test
  void whatIsMissingInAYearIsAGapOfThatYear() {
    assertThat(of(WHOLE, 2016).reasonFor("home-economic-composite"))
        .isEqualTo(GapReason.NOT_COVERED);
    assertThat(of(WHOLE, 2014).reasonFor("home-economic-composite"))
        .isEqualTo(GapReason.NOT_STATED);
    assertThat(of(WHOLE, 2015).reasonFor("trade-intensity")).isEqualTo(GapReason.NOT_STATED);
  }

  @Test
  void evidenceOfOneYearIsTheWholeEvidenceInThatYear() {
    ClusterCase ofOneYear =
        pair()
            .describedYear(Year.of(2016))
            .addComparisons(comparison(PARTNER, 2016))
            .tradeFlows(flows(2016))
            .tradeStructures(structures(2016))
            .build();

    assertThat(ofOneYear.asOf(Year.of(2016))).isEqualTo(ofOneYear);
    assertThat(of(ofOneYear, 2016)).isEqualTo(Profiles.of(ofOneYear));
  }

  @Test
  void crossingsWithoutAYearAndTheStretchOfBorderCountFromTheDescribedYearOn() {
    ClusterCase whole =
        pair()
            .describedYear(Year.of(2016))
            .borderStretch(BorderStretch.builder().lengthKm(300).source("atlas").build())
            .addIndicators(StatedIndicator.of("crossings", 4, "atlas"))
            .build();

    assertThat(of(whole, 2015).values().keySet()).containsExactly("contiguous");
    assertThat(of(whole, 2017).values().keySet())
        .containsExactlyInAnyOrder("contiguous", "crossings", "border-km-per-crossing");
    assertThat(whole.undatedParts()).containsExactly("stretch of border", "border crossings");
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aViewOfAYearHasNothingLaterAndIsItsOwnViewOfThatYear(@ForAll long seed) {
    Random random = new Random(seed);
    ClusterCase.Builder parts = pair();
    if (random.nextBoolean()) {
      parts.describedYear(Year.of(anyYear(random)));
    }
    if (random.nextBoolean()) {
      parts.tradeFlows(flows(anyYear(random)));
    }
    if (random.nextBoolean()) {
      parts.tradeStructures(structures(anyYear(random)));
    }
    for (RegionCode region : new RegionCode[] {HOME, PARTNER}) {
      if (random.nextBoolean()) {
        parts.addComparisons(COMPARISONS.get(anyYear(random) - 2014).get(region));
      }
    }
    for (String indicator : new String[] {"crossings", "joint-projects", "location-quotient"}) {
      if (random.nextBoolean()) {
        parts.addIndicators(StatedIndicator.of(indicator, 1, "s"));
      }
      for (int year = 2014; year <= 2017; year++) {
        if (random.nextInt(3) == 0) {
          parts.addIndicators(StatedIndicator.of(indicator, 2, year, "s"));
        }
      }
    }
    ClusterCase whole = parts.build();
    Year year = Year.of(anyYear(random));

    ClusterCase view = whole.asOf(year);

    assertThat(view.asOf(year)).isEqualTo(view);
    assertThat(view.evidenceYears().last()).isEqualTo(year);
    assertThat(Profiles.of(view).values().values())
        .allMatch(value -> value.year().isEmpty() || value.year().getAsInt() <= year.getValue());
  }

  private static int anyYear(Random random) {
    return 2014 + random.nextInt(4);
  }

  private static Profile of(ClusterCase whole, int year) {
    return Profiles.of(whole.asOf(Year.of(year)));
  }

  private static ClusterCase.Builder pair() {
    return ClusterCase.builder()
        .id("border")
        .subject(SubjectKind.BORDER)
        .cluster(Cluster.builder().name("border").build())
        .addBorderPairs(BorderRegionPair.builder().home(HOME).partner(PARTNER).build());
  }

  /** The region before another one of its country. */
  private static RegionComparison comparison(RegionCode region, int year) {
    return RegionComparison.builder()
        .potential(ComparedPotential.ECONOMIC)
        .year(Year.of(year))
        .addIndicators(
            ComparedIndicator.builder().column("jobs").name("jobs").unit("persons").build())
        .values(
            ImmutableSortedMap.of(
                region,
                ImmutableList.of(2.0),
                RegionCode.of(region + "-LIKE"),
                ImmutableList.of(1.0)))
        .weightDraws(WeightDraws.builder().draws(10).build())
        .source("made up")
        .build();
  }

  private static TradeFlows flows(int year) {
    return TradeFlows.builder()
        .exportsToPartner(12)
        .homeExports(100)
        .partnerImports(50)
        .worldImports(1_000)
        .unit("million USD")
        .year(Year.of(year))
        .source("made up")
        .build();
  }

  private static TradeStructures structures(int year) {
    return TradeStructures.builder()
        .putAllHomeExports(ImmutableMap.of("ore", 1.0, "cars", 1.0))
        .putAllPartnerImports(ImmutableMap.of("ore", 1.0, "wheat", 1.0))
        .year(Year.of(year))
        .source("made up")
        .build();
  }
}

package org.econcluster.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.DAIRY;
import static org.econcluster.profile.DairyLand.INDUSTRIES;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.REGIONS;
import static org.econcluster.profile.DairyLand.SOUTH;
import static org.econcluster.profile.DairyLand.STEEL;
import static org.econcluster.profile.DairyLand.series;
import static org.econcluster.profile.DairyLand.statistic;
import static org.econcluster.profile.DairyLand.value;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.indicator.GapReason;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.junit.jupiter.api.Test;

/**
 * A cluster with a region on either side of a border, north and south of it, in made-up numbers:
 * the own country has the north, the partner country the south.
 */
final class ReferenceBaseTest {

  private static final RegionCode OWN = RegionCode.of("OWN");
  private static final RegionCode PARTNER = RegionCode.of("PARTNER");

  /** Of 100 jobs on both sides 60 in dairy; a fifth of all jobs at home, a half over there. */
  private static final ClusterCase SPANNING =
      spanning(totals(OWN, 200, 800), totals(PARTNER, 300, 300));

  @Test
  void eachBaseHasItsOwnQuotient() {
    assertThat(quotient(SPANNING)).isCloseTo(0.6 / 0.2, within(1e-14));
    assertThat(quotient(SPANNING.onBase(ReferenceBase.PARTNER_COUNTRY)))
        .isCloseTo(0.6 / 0.5, within(1e-14));
    assertThat(quotient(SPANNING.onBase(ReferenceBase.UNION)))
        .isCloseTo(0.6 / (500.0 / 1600), within(1e-14));
  }

  @Test
  void theBaseIsSeenInTheNameAndInTheEvidence() {
    ClusterCase union = SPANNING.onBase(ReferenceBase.UNION);

    assertThat(Arrays.stream(ReferenceBase.values()).map(b -> Profiles.of(SPANNING.onBase(b))))
        .extracting(Profile::subject)
        .containsExactly(
            "Mills", "Mills (by the partner country)", "Mills (by the union of both countries)");
    assertThat(requireNonNull(Profiles.evidence(union).get("location-quotient")).parts())
        .extracting(part -> part.name())
        .contains("DAIRY in OWN+PARTNER", "all industries in OWN+PARTNER");
    assertThat(union.onBase(ReferenceBase.OWN_COUNTRY)).isEqualTo(SPANNING);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theUnionOfTwoIdenticalCountriesGivesTheValueOfTheOwnCountry(
      @ForAll @IntRange(min = 100, max = 1_000_000) int dairy,
      @ForAll @IntRange(min = 100, max = 1_000_000) int steel) {
    ClusterCase twins = spanning(totals(OWN, dairy, steel), totals(PARTNER, dairy, steel));

    assertThat(quotient(twins.onBase(ReferenceBase.UNION))).isEqualTo(quotient(twins));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theThreeBasesAgreeWhereBothCountriesHaveTheSameStructure(
      @ForAll @IntRange(min = 100, max = 1_000_000) int dairy,
      @ForAll @IntRange(min = 100, max = 1_000_000) int steel,
      @ForAll @IntRange(min = 1, max = 50) int times) {
    ClusterCase alike =
        spanning(
            totals(OWN, dairy, steel),
            totals(PARTNER, (double) times * dairy, (double) times * steel));
    double own = quotient(alike);

    assertThat(quotient(alike.onBase(ReferenceBase.PARTNER_COUNTRY)))
        .isCloseTo(own, within(1e-12 * own));
    assertThat(quotient(alike.onBase(ReferenceBase.UNION))).isCloseTo(own, within(1e-12 * own));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theUnionLiesBetweenTheTwoCountries(
      @ForAll @IntRange(min = 100, max = 1_000_000) int dairy,
      @ForAll @IntRange(min = 100, max = 1_000_000) int steel,
      @ForAll @IntRange(min = 100, max = 1_000_000) int partnerDairy,
      @ForAll @IntRange(min = 100, max = 1_000_000) int partnerSteel) {
    ClusterCase spanning =
        spanning(totals(OWN, dairy, steel), totals(PARTNER, partnerDairy, partnerSteel));
    double own = quotient(spanning);
    double partner = quotient(spanning.onBase(ReferenceBase.PARTNER_COUNTRY));
    double rounding = 1e-12 * Math.max(own, partner);

    assertThat(quotient(spanning.onBase(ReferenceBase.UNION)))
        .isBetween(Math.min(own, partner) - rounding, Math.max(own, partner) + rounding);
  }

  @Test
  void aBaseWithoutTotalsIsAGapAndNeverTheSumOfTheTable() {
    ClusterCase withoutPartner = spanning(totals(OWN, 200, 800));

    assertThat(quotient(withoutPartner)).isEqualTo(quotient(SPANNING));
    for (ReferenceBase base : List.of(ReferenceBase.PARTNER_COUNTRY, ReferenceBase.UNION)) {
      Profile profile = Profiles.of(withoutPartner.onBase(base));
      assertThat(profile.find("location-quotient")).isEmpty();
      assertThat(profile.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
    }
    Profile bare = Profiles.of(spanning().onBase(ReferenceBase.UNION));
    assertThat(bare.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void anIndustryThatOneCountryDoesNotListIsNotListedByBoth() {
    ReferenceTotals own = totals(OWN, 200, 800);
    ReferenceTotals partner =
        ReferenceTotals.builder()
            .statistic(statistic(Measure.EMPLOYMENT))
            .period(Year.of(2020))
            .area(PARTNER)
            .putAllByIndustry(ImmutableMap.of(STEEL, 300.0))
            .total(600)
            .build();

    assertThat(own.and(partner).byIndustry()).isEqualTo(ImmutableMap.of(STEEL, 1100.0));
    assertThat(own.and(partner).total()).isEqualTo(1600);
    Profile union = Profiles.of(spanning(own, partner).onBase(ReferenceBase.UNION));
    assertThat(union.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void quotientsPerHeadNeedTheInhabitantsOfTheSameArea() {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder
        .id("x")
        .cluster(DairyLand.cluster().build())
        .addPanels(ActivityPanel.of(List.of(table(Measure.OUTPUT))))
        .addReferences(totals(OWN, Measure.OUTPUT, 200, 800))
        .addPartnerReferences(totals(PARTNER, Measure.OUTPUT, 300, 300))
        .addSeries(series(Measure.POPULATION, 10, 100));
    ClusterCase ofOutput = builder.build();

    assertThat(Profiles.of(ofOutput).find("per-capita-quotient")).isPresent();
    assertThat(Profiles.of(ofOutput.onBase(ReferenceBase.UNION)).reasonFor("per-capita-quotient"))
        .isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void ranksAmongTheRegionsOfATableAreNoneOfAnotherBase() {
    ClusterCase.Builder builder = DairyLand.caseOf(table(Measure.EMPLOYMENT));
    ClusterCase ofTable = builder.build();

    assertThat(Profiles.of(ofTable).find("size-rank-share")).isPresent();
    assertThat(Profiles.of(ofTable.onBase(ReferenceBase.UNION)).reasonFor("size-rank-share"))
        .isEqualTo(GapReason.NOT_COVERED);
  }

  private static double quotient(ClusterCase clusterCase) {
    return value(Profiles.of(clusterCase), "location-quotient");
  }

  /** The first totals are those of the own country, the second those of the partner. */
  private static ClusterCase spanning(ReferenceTotals... totals) {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder
        .id("mills")
        .cluster(
            Cluster.builder().name("Mills").addRegions(NORTH, SOUTH).addIndustries(DAIRY).build())
        .addPanels(ActivityPanel.of(List.of(table(Measure.EMPLOYMENT))));
    if (totals.length > 0) {
      builder.addReferences(totals[0]);
    }
    if (totals.length > 1) {
      builder.addPartnerReferences(totals[1]);
    }
    return builder.build();
  }

  private static ActivityTable table(Measure measure) {
    return ActivityTable.copyOf(
        statistic(measure), Year.of(2020), REGIONS, INDUSTRIES, new double[] {40, 10, 20, 30});
  }

  private static ReferenceTotals totals(RegionCode area, double dairy, double steel) {
    return totals(area, Measure.EMPLOYMENT, dairy, steel);
  }

  private static ReferenceTotals totals(
      RegionCode area, Measure measure, double dairy, double steel) {
    return ReferenceTotals.builder()
        .statistic(statistic(measure))
        .period(Year.of(2020))
        .area(area)
        .putAllByIndustry(ImmutableMap.of(DAIRY, dairy, STEEL, steel))
        .total(dairy + steel)
        .build();
  }
}

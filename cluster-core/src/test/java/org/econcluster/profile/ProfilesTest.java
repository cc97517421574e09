package org.econcluster.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Cell;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.junit.jupiter.api.Test;

final class ProfilesTest {

  private static final RegionCode NORTH = RegionCode.of("NORTH");
  private static final RegionCode SOUTH = RegionCode.of("SOUTH");
  private static final RegionCode COUNTRY = RegionCode.of("LAND");
  private static final IndustryCode DAIRY = IndustryCode.of("DAIRY");
  private static final IndustryCode STEEL = IndustryCode.of("STEEL");
  private static final List<RegionCode> REGIONS = List.of(NORTH, SOUTH);
  private static final List<IndustryCode> INDUSTRIES = List.of(DAIRY, STEEL);

  @Test
  void theLocationQuotientComparesTheRegionsMixWithThatOfTheTable() {
    // North has 30 of its 40 jobs in dairy; the land 40 of 100.
    Profile profile = profile(jobs(2020, 30, 10, 10, 50));

    assertThat(value(profile, "location-quotient")).isCloseTo(0.75 / 0.4, within(1e-15));
    assertThat(value(profile, "employment")).isEqualTo(30);
    assertThat(profile.find("location-quotient").orElseThrow().year()).hasValue(2020);
  }

  @Test
  void aRegionWithTheMixOfTheTableHasAQuotientOfExactlyOne() {
    for (int part = 1; part < 60; part++) {
      for (int rest = 1; rest < 60; rest++) {
        Profile profile = profile(jobs(2020, part, rest, 9 * part, 9 * rest));

        assertThat(value(profile, "location-quotient")).isEqualTo(1);
      }
    }
  }

  @Test
  void statedAndComputedQuotientsMakeOneSeries() {
    ClusterCase clusterCase =
        caseOf(jobs(2004, 20, 20, 20, 40), jobs(2006, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("location-quotient", 1.5, 2003, "Suinisheva2010"))
            .addIndicators(StatedIndicator.of("location-quotient", 7, "Suinisheva2010"))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "location-quotient-first")).isEqualTo(1.5);
    assertThat(value(profile, "location-quotient")).isCloseTo(0.75 / 0.4, within(1e-15));
  }

  @Test
  void aYearWithoutTotalsOfTheReferenceHasNoQuotient() {
    ActivityTable earlier = jobs(2004, 30, 10, 10, 50);
    ActivityTable later = jobs(2006, 30, 10, 10, 50);
    Profile profile =
        Profiles.of(
            caseOf(earlier, later).addReferences(ReferenceTotals.of(earlier, COUNTRY)).build());

    assertThat(profile.find("location-quotient")).isEmpty();
  }

  @Test
  void jobsThatVanishShrinkByAllOfThem() {
    Profile profile = profile(jobs(2019, 100, 10, 10, 50), jobs(2020, 0, 10, 10, 50));

    assertThat(value(profile, "employment-growth")).isEqualTo(-1);
  }

  @Test
  void aRegionOfWithheldCellsMayRankFirstByFocus() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, Cell.suppressed(0, 100))
            .set(SOUTH, STEEL, Cell.suppressed(0, 100))
            .build();
    IndicatorValue rank = profile(table).find("focus-rank-share").orElseThrow();

    assertThat(rank.low()).isEqualTo(0.5);
    assertThat(rank.high()).isEqualTo(1);
  }

  @Test
  void anInitiativeWithoutActorsStillHasABodyALabelAndAnAge() {
    Cluster cluster =
        Cluster.builder()
            .name("x")
            .initiative(
                ClusterInitiative.builder()
                    .clusterBody(true)
                    .label("Dairy Valley")
                    .founded(Year.of(1990))
                    .build())
            .build();
    Profile profile =
        Profiles.of(
            ClusterCase.builder().id("x").cluster(cluster).describedYear(Year.of(2008)).build());

    assertThat(profile.find("cooperation-institutions").orElseThrow().low()).isEqualTo(1);
    assertThat(profile.find("shared-labels").orElseThrow().low()).isEqualTo(1);
    assertThat(value(profile, "cluster-age")).isEqualTo(18);
  }

  @Test
  void theFirstYearAndTheLowestOfThreeConsecutiveYearsAreKept() {
    Profile profile =
        profile(
            jobs(2018, 20, 20, 20, 40),
            jobs(2019, 30, 10, 10, 50),
            jobs(2020, 25, 15, 15, 45),
            jobs(2021, 30, 10, 10, 50));

    assertThat(value(profile, "location-quotient-first")).isCloseTo(0.5 / 0.4, within(1e-15));
    assertThat(value(profile, "location-quotient-lowest-of-3y"))
        .isCloseTo(0.625 / 0.4, within(1e-15));
  }

  @Test
  void aMissingYearLeavesNoRunOfThreeYears() {
    Profile profile = profile(jobs(2018, 20, 20, 20, 40), jobs(2020, 30, 10, 10, 50));

    assertThat(profile.find("location-quotient-lowest-of-3y")).isEmpty();
    assertThat(profile.reasonFor("location-quotient-lowest-of-3y"))
        .isEqualTo(GapReason.TOO_FEW_YEARS);
  }

  @Test
  void growthIsTheMeanYearlyChangeAndTheBestOfTheLastThree() {
    Profile profile =
        profile(
            jobs(2017, 100, 10, 10, 50),
            jobs(2018, 90, 10, 10, 50),
            jobs(2019, 81, 10, 10, 50),
            jobs(2020, 77, 10, 10, 50));

    assertThat(value(profile, "employment-growth")).isCloseTo(Math.cbrt(0.77) - 1, within(1e-12));
    assertThat(value(profile, "employment-growth-best-of-3y"))
        .isCloseTo(77 / 81.0 - 1, within(1e-15));
  }

  @Test
  void aSuppressedCellGivesAnIntervalThatHoldsEveryAdmissibleQuotient() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, Cell.suppressed(20, 30))
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, 10)
            .set(SOUTH, STEEL, 50)
            .build();
    IndicatorValue quotient = profile(table).find("location-quotient").orElseThrow();

    for (double jobs = 20; jobs <= 30; jobs++) {
      double exact = jobs / (jobs + 10) / ((jobs + 10) / (jobs + 70));
      assertThat(exact).isBetween(quotient.low(), quotient.high());
    }
    assertThat(quotient.isExact()).isFalse();
  }

  @Test
  void aMissingCellLeavesTheQuotientOpenAbove() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, 10)
            .build();
    IndicatorValue quotient = profile(table).find("location-quotient").orElseThrow();

    assertThat(quotient.high()).isInfinite();
  }

  @Test
  void ranksCountRegionsThatAreCertainlyOrPossiblyLarger() {
    ActivityTable table =
        ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, 30)
            .set(NORTH, STEEL, 10)
            .set(SOUTH, DAIRY, Cell.suppressed(20, 40))
            .set(SOUTH, STEEL, 50)
            .build();
    IndicatorValue rank = profile(table).find("size-rank-share").orElseThrow();

    assertThat(rank.low()).isEqualTo(0.5);
    assertThat(rank.high()).isEqualTo(1);
  }

  @Test
  void outputOverProductAndPopulationGivesTheOtherTwoCoefficients() {
    ClusterCase clusterCase =
        caseOf(
                ActivityTable.copyOf(
                    statistic(Measure.OUTPUT),
                    Year.of(2020),
                    REGIONS,
                    INDUSTRIES,
                    new double[] {60, 5, 40, 95}))
            .addSeries(series(Measure.GROSS_REGIONAL_PRODUCT, 30, 100))
            .addSeries(series(Measure.POPULATION, 40, 100))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "output-quotient")).isCloseTo(0.6 / 0.3, within(1e-15));
    assertThat(value(profile, "per-capita-quotient")).isCloseTo(0.6 / 0.4, within(1e-15));
  }

  @Test
  void theMixOfSeveralIndustriesShowsAsChangeOfEntropy() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().addIndustries(STEEL).build())
            .addPanels(
                ActivityPanel.of(List.of(jobs(2019, 40, 0, 10, 50), jobs(2020, 20, 20, 10, 50))))
            .build();

    assertThat(value(Profiles.of(clusterCase), "heterogeneity-change"))
        .isCloseTo(1, within(1e-12)); // from no choice to an even one: one bit
  }

  @Test
  void namedActorsAreALowerBoundWhereTheListingIsNotComplete() {
    Cluster cluster = actors().build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(profile.find("member-count").orElseThrow().low()).isEqualTo(3);
    assertThat(profile.find("member-count").orElseThrow().high()).isInfinite();
    assertThat(profile.find("linked-share")).isEmpty();
    assertThat(profile.reasonFor("linked-share")).isEqualTo(GapReason.INCOMPLETE_LISTING);
  }

  @Test
  void aCompleteListingGivesExactMeasures() {
    Cluster cluster = actors().actorsComplete(true).linkagesComplete(true).build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(value(profile, "member-count")).isEqualTo(3);
    assertThat(value(profile, "company-count")).isEqualTo(2);
    assertThat(value(profile, "category-count")).isEqualTo(3);
    assertThat(value(profile, "linked-share")).isCloseTo(2 / 3.0, within(1e-15));
  }

  @Test
  void aStatedQuotientGoesBeforeTheComputedOneOfItsYear() {
    ClusterCase clusterCase =
        caseOf(jobs(2006, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("location-quotient", 3, 2006, "Suinisheva2010"))
            .addIndicators(StatedIndicator.of("location-quotient", 2, 2004, "Suinisheva2010"))
            .build();
    Profile profile = Profiles.of(clusterCase);

    assertThat(value(profile, "location-quotient")).isEqualTo(3);
    assertThat(value(profile, "location-quotient-first")).isEqualTo(2);
  }

  @Test
  void aDeterminantWithoutAScoreOfItsOwnIsTheMeanOfItsSubFactors() {
    Profile profile =
        Profiles.of(
            ClusterCase.builder()
                .id("x")
                .cluster(cluster().build())
                .addDiamond(score(Optional.of("infrastructure"), 2))
                .addDiamond(score(Optional.of("capital"), 5))
                .build());

    assertThat(value(profile, "diamond-factor-conditions")).isEqualTo(3.5);
    assertThat(value(profile, "diamond-infrastructure")).isEqualTo(2);
  }

  @Test
  void aDeterminantIsCoveredByTheSubFactorsThatTheDiamondNames() {
    ClusterCase.Builder factors =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().build())
            .addDiamond(score(Optional.of("infrastructure"), 2))
            .addDiamond(score(Optional.of("capital"), 5))
            .addDiamond(score(Optional.of("weather"), 5));
    ClusterCase.Builder whole =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().build())
            .addDiamond(score(Optional.empty(), 4));

    assertThat(value(Profiles.of(factors.build()), "diamond-coverage-factor-conditions"))
        .isEqualTo(2.0 / 6);
    assertThat(Profiles.of(whole.build()).find("diamond-coverage-factor-conditions")).isEmpty();
  }

  @Test
  void aJointInitiativeHasPrivateAndPublicInitiators() {
    Cluster cluster =
        cluster()
            .initiative(ClusterInitiative.builder().addOrigins(InitiativeOrigin.JOINT).build())
            .build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(value(profile, "private-initiators")).isEqualTo(1);
    assertThat(value(profile, "public-initiators")).isEqualTo(1);
  }

  @Test
  void aTableWithoutTheRegionIsRefused() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").addRegions(COUNTRY).addIndustries(DAIRY).build())
            .addPanels(ActivityPanel.of(List.of(jobs(2020, 30, 10, 10, 50))))
            .build();

    assertThatThrownBy(() -> Profiles.of(clusterCase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LAND");
  }

  @Test
  void aCaseOfANameAloneHasNothingButGaps() {
    Profile profile = Profiles.of(ClusterCase.of(Cluster.builder().name("x").build()));

    assertThat(profile.values()).isEmpty();
    assertThat(profile.gaps()).allMatch(gap -> gap.reason() == GapReason.NOT_STATED);
  }

  @Test
  void aKnownLowerBoundOutlivesATableThatKnowsLess() {
    ActivityTable plants =
        ActivityTable.builder(statistic(Measure.ESTABLISHMENTS), Year.of(2020), REGIONS, INDUSTRIES)
            .set(NORTH, DAIRY, Cell.suppressed(1, 40))
            .build();
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(actors().addRegions(NORTH).addIndustries(DAIRY).build())
            .addPanels(ActivityPanel.of(List.of(plants)))
            .build();
    IndicatorValue companies = Profiles.of(clusterCase).find("company-count").orElseThrow();

    assertThat(companies.low()).isEqualTo(2); // the plant and the farm that the case names
    assertThat(companies.high()).isEqualTo(40);
    assertThat(companies.source()).isEqualTo("actors of the case; made up for this test");
  }

  @Test
  void twoPanelsOfOneMeasureAdmitWhatBothAdmit() {
    ClusterCase clusterCase =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().build())
            .addPanels(ActivityPanel.of(List.of(withheld(10, 30))))
            .addPanels(ActivityPanel.of(List.of(withheld(20, 50))))
            .build();
    IndicatorValue jobs = Profiles.of(clusterCase).find("employment").orElseThrow();

    assertThat(jobs.low()).isEqualTo(20);
    assertThat(jobs.high()).isEqualTo(30);
  }

  private static ActivityTable withheld(double low, double high) {
    return ActivityTable.builder(statistic(Measure.EMPLOYMENT), Year.of(2020), REGIONS, INDUSTRIES)
        .set(NORTH, DAIRY, Cell.suppressed(low, high))
        .set(NORTH, STEEL, 10)
        .set(SOUTH, DAIRY, 10)
        .set(SOUTH, STEEL, 50)
        .build();
  }

  @Test
  void theLowerEndOfTheIntervalIsThatOfTheMultinomialCounts() {
    // By numpy 1.26: variance by a numeric gradient, times the covariance of the four counts.
    Profile profile = profile(jobs(2020, 120, 880, 780, 8220));

    assertThat(value(profile, "location-quotient-lower-bound")).isCloseTo(1.139992, within(1e-6));
  }

  @Test
  void theLowerEndOfWithheldCellsHoldsThatOfEveryAdmissibleTable() {
    IndicatorValue end =
        profile(withheld(20, 30)).find("location-quotient-lower-bound").orElseThrow();

    for (double jobs = 20; jobs <= 30; jobs++) {
      double exact = value(profile(jobs(2020, jobs, 10, 10, 50)), "location-quotient-lower-bound");
      assertThat(exact).isBetween(end.low(), end.high());
    }
    assertThat(end.isExact()).isFalse();
  }

  @Test
  void sharesAreNoCountsAndThousandsOfJobsAreScaled() {
    Profile shares = profile(inUnit("share of all jobs"));
    Profile thousands = profile(inUnit("thousand jobs"));

    assertThat(shares.reasonFor("employment")).isEqualTo(GapReason.NOT_COUNTED);
    assertThat(shares.reasonFor("location-quotient-lower-bound")).isEqualTo(GapReason.NOT_COUNTED);
    assertThat(value(thousands, "employment")).isEqualTo(30_000);
  }

  private static ActivityTable inUnit(String unit) {
    return ActivityTable.copyOf(
        Statistic.of(Measure.EMPLOYMENT, unit, Provenance.of("made up for this test")),
        Year.of(2020),
        REGIONS,
        INDUSTRIES,
        new double[] {30, 10, 10, 50});
  }

  @Test
  void theIndustriesOfARegionAreRankedByTheMeanOfTheirCoefficients() {
    // By jobs North has 3/4 of dairy and 1/6 of steel; by output 1/10 of dairy and 9/10 of steel.
    ActivityTable output =
        ActivityTable.copyOf(
            statistic(Measure.OUTPUT),
            Year.of(2020),
            REGIONS,
            INDUSTRIES,
            new double[] {10, 90, 90, 10});
    ClusterCase.Builder both = caseOf(jobs(2020, 30, 10, 10, 50));
    both.addPanels(ActivityPanel.of(List.of(output)))
        .addSeries(series(Measure.GROSS_REGIONAL_PRODUCT, 30, 100))
        .addSeries(series(Measure.POPULATION, 40, 100));

    assertThat(value(profile(jobs(2020, 30, 10, 10, 50)), "specialisation-rank")).isEqualTo(1);
    assertThat(value(Profiles.of(both.build()), "specialisation-rank")).isEqualTo(2);
  }

  @Test
  void concentrationOfFirmsIsSummedFromTheEmployeesOfCoreCompanies() {
    Cluster.Builder cluster = Cluster.builder();
    cluster
        .name("x")
        .actorsComplete(true)
        .addActors(
            Actor.builder()
                .id("a")
                .name("a")
                .category(ActorCategory.CORE_COMPANY)
                .employees(60)
                .build())
        .addActors(
            Actor.builder()
                .id("b")
                .name("b")
                .category(ActorCategory.CORE_COMPANY)
                .count(2)
                .employees(40)
                .build());
    IndicatorValue index =
        Profiles.of(ClusterCase.of(cluster.build())).find("firm-concentration").orElseThrow();

    assertThat(index.low()).isCloseTo(0.36 + 2 * 0.04, within(1e-15));
    assertThat(index.high()).isCloseTo(0.36 + 0.16, within(1e-15));
  }

  @Test
  void aGapSaysWhatIsTheMatter() {
    ActivityTable table = jobs(2020, 30, 10, 10, 50);
    ReferenceTotals otherIndustry =
        ReferenceTotals.builder()
            .statistic(statistic(Measure.EMPLOYMENT))
            .period(Year.of(2020))
            .area(COUNTRY)
            .putByIndustry(STEEL, 100)
            .total(1000)
            .build();
    Profile unlisted = Profiles.of(caseOf(table).addReferences(otherIndustry).build());
    Profile empty = profile(jobs(2020, 0, 10, 0, 50));
    Profile withheld = profile(withheld(0, Double.POSITIVE_INFINITY));

    assertThat(unlisted.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(unlisted.reasonFor("size-rank-share")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(empty.reasonFor("location-quotient")).isEqualTo(GapReason.UNDEFINED);
    assertThat(empty.reasonFor("heterogeneity-change")).isEqualTo(GapReason.NOT_COVERED);
    assertThat(withheld.reasonFor("employment")).isEqualTo(GapReason.SUPPRESSED);
    assertThat(withheld.reasonFor("output-quotient")).isEqualTo(GapReason.NOT_STATED);
  }

  @Test
  void theEvidenceOfEveryComputedValueNamesItsParts() {
    ClusterCase clusterCase =
        caseOf(jobs(2019, 20, 20, 20, 40), jobs(2020, 30, 10, 10, 50))
            .addIndicators(StatedIndicator.of("entry-rate", 0.1, "Suinisheva2010"))
            .build();
    var evidence = Profiles.evidence(clusterCase);
    Evidence quotient = requireNonNull(evidence.get("location-quotient"));

    assertThat(evidence.keySet()).isEqualTo(Profiles.of(clusterCase).values().keySet());
    assertThat(quotient.parts())
        .extracting(Evidence.Part::name)
        .containsExactly(
            "DAIRY in NORTH (observed)",
            "all industries of the regions",
            "DAIRY in the 2 regions of the table",
            "all industries in the 2 regions of the table");
    assertThat(quotient.parts()).allMatch(part -> part.source().equals("made up for this test"));
    assertThat(evidence).containsEntry("entry-rate", Evidence.of("stated by the source"));
  }

  private static double value(Profile profile, String indicator) {
    IndicatorValue value = profile.find(indicator).orElseThrow();
    assertThat(value.isExact()).isTrue();
    return value.low();
  }

  private static Profile profile(ActivityTable... tables) {
    return Profiles.of(caseOf(tables).build());
  }

  private static ClusterCase.Builder caseOf(ActivityTable... tables) {
    ClusterCase.Builder builder = ClusterCase.builder();
    builder.id("x").cluster(cluster().build()).addPanels(ActivityPanel.of(List.of(tables)));
    return builder;
  }

  private static Cluster.Builder cluster() {
    Cluster.Builder builder = Cluster.builder();
    builder.name("dairy in the north").addRegions(NORTH).addIndustries(DAIRY);
    return builder;
  }

  private static Cluster.Builder actors() {
    Cluster.Builder builder = Cluster.builder();
    builder
        .name("x")
        .addActors(actor("plant", ActorCategory.CORE_COMPANY))
        .addActors(actor("farm", ActorCategory.SUPPLIER_SERVICE))
        .addActors(actor("institute", ActorCategory.RESEARCH_EDUCATION))
        .addLinkages(Linkage.builder().from("plant").to("farm").kind(LinkageKind.VERTICAL).build());
    return builder;
  }

  private static Actor actor(String id, ActorCategory category) {
    return Actor.builder().id(id).name(id).category(category).build();
  }

  private static DiamondScore score(Optional<String> subFactor, double score) {
    return DiamondScore.builder()
        .determinant(DiamondDeterminant.FACTOR_CONDITIONS)
        .subFactor(subFactor)
        .score(score)
        .source("Econcluster")
        .build();
  }

  private static ActivityTable jobs(int year, double... values) {
    return ActivityTable.copyOf(
        statistic(Measure.EMPLOYMENT), Year.of(year), REGIONS, INDUSTRIES, values);
  }

  private static RegionSeries series(Measure measure, double north, double country) {
    return RegionSeries.builder(statistic(measure))
        .country(COUNTRY)
        .put(NORTH, Year.of(2020), north)
        .put(COUNTRY, Year.of(2020), country)
        .build();
  }

  private static Statistic statistic(Measure measure) {
    return Statistic.of(measure, "units", Provenance.of("made up for this test"));
  }
}

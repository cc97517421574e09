package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.profile.DairyLand.COUNTRY;
import static org.econcluster.profile.DairyLand.NORTH;
import static org.econcluster.profile.DairyLand.caseOf;
import static org.econcluster.profile.DairyLand.jobs;
import static org.econcluster.profile.DairyLand.statistic;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.SynergySide;
import org.econcluster.programme.YearlyFigure;
import org.junit.jupiter.api.Test;

/** What counts as the evidence of a year. */
final class CaseInYearTest {

  private static final ClusterCase THREE_TABLES =
      caseOf(jobs(2004, 30, 10, 10, 50), jobs(2005, 20, 20, 10, 50), jobs(2007, 10, 30, 10, 50))
          .build();

  @Test
  void tablesCountUpToTheYear() {
    Profile whole = Profiles.of(THREE_TABLES);
    Profile of2005 = of(THREE_TABLES, 2005);

    assertThat(whole.find("employment").orElseThrow().low()).isEqualTo(10);
    assertThat(of2005.find("employment").orElseThrow().low()).isEqualTo(20);
    assertThat(of2005.find("location-quotient").orElseThrow().year()).hasValue(2005);
    assertThat(of2005.find("location-quotient-first"))
        .isEqualTo(whole.find("location-quotient-first"));
    assertThat(of(THREE_TABLES, 2007)).isEqualTo(whole);
  }

  @Test
  void aTableOfAnEarlierYearDoesNotStandForAYearWithoutOne() {
    assertThat(of(THREE_TABLES, 2006).values()).isEmpty();
    assertThat(of(THREE_TABLES, 2003).values()).isEmpty();
    assertThat(of(THREE_TABLES, 2008).values()).isEmpty();
  }

  @Test
  void totalsOfOtherYearsStillTellThatTheReferenceAreaIsAnotherOne() {
    ClusterCase whole =
        caseOf(jobs(2004, 30, 10, 10, 50), jobs(2006, 30, 10, 10, 50))
            .addReferences(ReferenceTotals.of(jobs(2006, 30, 10, 10, 50), COUNTRY))
            .build();

    Profile of2004 = of(whole, 2004);

    assertThat(of2004.find("location-quotient")).isEmpty();
    assertThat(of2004.reasonFor("location-quotient")).isEqualTo(GapReason.NOT_COVERED);
  }

  @Test
  void aSeriesCountsUpToTheYearAndOnlyIfItHasTheYear() {
    RegionSeries population =
        RegionSeries.builder(statistic(Measure.POPULATION))
            .country(COUNTRY)
            .list(NORTH)
            .put(COUNTRY, Year.of(2004), 100)
            .put(COUNTRY, Year.of(2006), 120)
            .build();
    ClusterCase whole = parts().addSeries(population).build();

    RegionSeries of2004 = whole.asOf(Year.of(2004)).series().get(0);

    assertThat(of2004.years()).containsExactly(Year.of(2004));
    assertThat(of2004.lists(NORTH)).isTrue();
    assertThat(of2004.country()).hasValue(COUNTRY);
    assertThat(whole.asOf(Year.of(2006)).series()).containsExactly(population);
    assertThat(whole.asOf(Year.of(2005)).series()).isEmpty();
  }

  @Test
  void aStatedIndicatorCountsForItsOwnYearOnly() {
    ClusterCase whole =
        parts()
            .addIndicators(stated("output-quotient", 2, 2004), stated("entry-rate", 0.1, 2006))
            .build();

    assertThat(of(whole, 2004).values().keySet()).containsExactly("output-quotient");
    assertThat(of(whole, 2005).values()).isEmpty();
    assertThat(of(whole, 2006).values().keySet()).containsExactly("entry-rate");
  }

  @Test
  void earlierQuotientsAreHistoryOfAYearThatHasOne() {
    ClusterCase whole =
        parts()
            .addIndicators(
                stated("location-quotient", 3, 2004),
                stated("location-quotient", 2, 2005),
                stated("location-quotient", 4, 2006),
                stated("output-quotient", 2, 2007))
            .build();

    assertThat(low(of(whole, 2006), "location-quotient")).isEqualTo(4);
    assertThat(low(of(whole, 2006), "location-quotient-first")).isEqualTo(3);
    assertThat(low(of(whole, 2006), "location-quotient-lowest-of-3y")).isEqualTo(2);
    assertThat(of(whole, 2004).find("location-quotient-first")).isEmpty();
    assertThat(of(whole, 2007).values().keySet()).containsExactly("output-quotient");
  }

  @Test
  void earlierStatedQuotientsAreHistoryOfComputedOnes() {
    ClusterCase computed =
        caseOf(jobs(2006, 30, 10, 10, 50))
            .addIndicators(stated("location-quotient", 3, 2004))
            .build();
    ClusterCase undefined =
        caseOf(jobs(2006, 0, 0, 10, 50))
            .addIndicators(stated("location-quotient", 3, 2004))
            .build();

    assertThat(low(of(computed, 2006), "location-quotient-first")).isEqualTo(3);
    assertThat(of(undefined, 2006).find("location-quotient")).isEmpty();
    assertThat(of(undefined, 2006).find("location-quotient-first")).isEmpty();
  }

  @Test
  void aStatedFirstQuotientStaysInLaterYears() {
    ClusterCase whole = parts().addIndicators(stated("location-quotient-first", 3, 2004)).build();

    assertThat(low(of(whole, 2009), "location-quotient-first")).isEqualTo(3);
    assertThat(of(whole, 2003).values()).isEmpty();
  }

  @Test
  void aStatementWithoutAYearCountsInEveryYearUnlessAnotherIsDated() {
    ClusterCase whole =
        parts()
            .addIndicators(
                StatedIndicator.of("company-count", 50, "s"),
                StatedIndicator.of("entry-rate", 0.1, "s"),
                stated("entry-rate", 0.2, 2005))
            .build();

    assertThat(of(whole, 1990).values().keySet()).containsExactly("company-count");
    assertThat(low(of(whole, 2005), "entry-rate")).isEqualTo(0.2);
    assertThat(of(whole, 2006).values().keySet()).containsExactly("company-count");
  }

  @Test
  void whatHasNoYearCountsFromTheDescribedYearOn() {
    ClusterCase whole =
        ClusterCase.builder()
            .id("x")
            .cluster(described())
            .describedYear(Year.of(2009))
            .addIndicators(StatedIndicator.of("company-count", 50, "s"))
            .addDiamond(
                DiamondScore.builder()
                    .determinant(DiamondDeterminant.DEMAND_CONDITIONS)
                    .score(4)
                    .source("s")
                    .build())
            .transitionEconomy(true)
            .build();

    assertThat(of(whole, 2008).values()).isEmpty();
    assertThat(of(whole, 2009)).isEqualTo(Profiles.of(whole));
    assertThat(of(whole, 2012).values().keySet())
        .contains("company-count", "member-count", "diamond-demand-conditions");
    assertThat(whole.asOf(Year.of(2012)).describedYear()).hasValue(Year.of(2012));
  }

  @Test
  void aTieAndAnInitiativeCountFromTheirYearsOn() {
    ClusterCase whole = ClusterCase.builder().id("x").cluster(described()).build();

    assertThat(whole.asOf(Year.of(2001)).cluster().linkages()).isEmpty();
    assertThat(whole.asOf(Year.of(2002)).cluster().linkages()).hasSize(1);
    assertThat(whole.asOf(Year.of(2004)).cluster().initiative()).isEmpty();
    assertThat(whole.asOf(Year.of(2005)).cluster()).isEqualTo(described());
  }

  @Test
  void zonesAreJudgedInTheYearByTheirPeriods() {
    ClusterCase whole =
        parts()
            .subject(SubjectKind.ZONE)
            .addZones(
                SpecialEconomicZone.builder()
                    .id("z")
                    .name("Zone")
                    .start(Year.of(2004))
                    .end(Year.of(2006))
                    .build())
            .build();

    assertThat(low(of(whole, 2003), "zone-active")).isZero();
    assertThat(low(of(whole, 2004), "zone-active")).isOne();
    assertThat(low(of(whole, 2006), "zone-years-left")).isZero();
    assertThat(low(of(whole, 2007), "zone-active")).isZero();
  }

  @Test
  void theYearsOfTheEvidenceAreThoseOfTablesStatementsAndTheDescription() {
    ClusterCase whole =
        caseOf(jobs(2004, 30, 10, 10, 50), jobs(2005, 20, 20, 10, 50), jobs(2007, 10, 30, 10, 50))
            .addIndicators(stated("entry-rate", 0.1, 2001), StatedIndicator.of("spin-offs", 1, "s"))
            .describedYear(Year.of(2010))
            .build();

    assertThat(whole.evidenceYears())
        .containsExactly(Year.of(2001), Year.of(2004), Year.of(2005), Year.of(2007), Year.of(2010));
    assertThat(parts().build().evidenceYears()).isEmpty();
  }

  @Test
  void whatHasNoYearIsNamed() {
    ClusterCase whole =
        ClusterCase.builder()
            .id("x")
            .cluster(described())
            .addIndicators(
                StatedIndicator.of("company-count", 50, "s"), stated("spin-offs", 1, 2001))
            .transitionEconomy(false)
            .build();

    assertThat(whole.undatedParts()).containsExactly("actors", "transition economy", "companies");
    assertThat(THREE_TABLES.undatedParts()).isEmpty();
  }

  @Test
  void figuresAndComparisonsThatAreDatedLaterAreLeftOut() {
    SynergySeries taxes =
        SynergySeries.builder()
            .measure(SynergyIndicator.EMPLOYEES)
            .side(SynergySide.CLUSTER)
            .unit("persons")
            .addFigures(figure(2004, 10), figure(2006, 20))
            .source("made up")
            .build();
    ClusterCase whole =
        ClusterCase.builder()
            .id("x")
            .cluster(Cluster.builder().name("x").build())
            .synergy(SynergyEvidence.builder().addSeries(taxes).build())
            .addPolicyProblems(PolicyProblem.UNRELIABLE_DATA)
            .describedYear(Year.of(2006))
            .build();

    assertThat(whole.evidenceYears()).containsExactly(Year.of(2004), Year.of(2006));
    ClusterCase of2005 = whole.asOf(Year.of(2005));
    assertThat(of2005.synergy().orElseThrow().series().get(0).figures())
        .containsExactly(figure(2004, 10));
    assertThat(of2005.policyProblems()).isEmpty();
    assertThat(whole.asOf(Year.of(2003)).synergy().orElseThrow().series()).isEmpty();
    assertThat(whole.asOf(Year.of(2006))).isEqualTo(whole);
  }

  private static YearlyFigure figure(int year, double value) {
    return YearlyFigure.of(year, value);
  }

  /**
   * Who adds a part to a case decides here and in {@link ClusterCase#asOf} what of it a year shows;
   * otherwise evidence of later years would slip into earlier ones.
   */
  @Test
  void everyPartOfACaseHasARuleForYears() {
    List<String> parts =
        Arrays.stream(ClusterCase.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
            .map(Method::getName)
            .sorted()
            .toList();

    assertThat(parts)
        .containsExactlyInAnyOrder(
            "baseReferences",
            "borderPairs",
            "borderStretch",
            "check",
            "cluster",
            "comparisons",
            "corporations",
            "corporationsComplete",
            "describedYear",
            "diamond",
            "evidenceYears",
            "id",
            "indicators",
            "inputOutput",
            "panels",
            "partnerReferences",
            "pilotStatus",
            "policyProblems",
            "presentPolicy",
            "referenceBase",
            "references",
            "series",
            "statedValues",
            "subject",
            "subjectName",
            "supportMeasures",
            "synergy",
            "tradeFlows",
            "tradeStructures",
            "transitionEconomy",
            "undatedParts",
            "zones",
            "zonesComplete");
  }

  private static Profile of(ClusterCase whole, int year) {
    return Profiles.of(whole.asOf(Year.of(year)));
  }

  private static double low(Profile profile, String indicator) {
    return profile.find(indicator).map(IndicatorValue::low).orElse(Double.NaN);
  }

  @Test
  void aTieThatBeganLaterIsUnknownAndNotAbsentThoughEveryTieIsListed() {
    Cluster.Builder complete = Cluster.builder();
    complete
        .name("x")
        .addAllActors(described().actors())
        .addAllLinkages(described().linkages())
        .actorsComplete(true)
        .linkagesComplete(true);
    ClusterCase whole =
        ClusterCase.builder()
            .id("x")
            .cluster(complete.build())
            .describedYear(Year.of(2001))
            .build();

    assertThat(of(whole, 2001).find("linked-share")).isEmpty();
    assertThat(of(whole, 2001).reasonFor("linked-share")).isEqualTo(GapReason.INCOMPLETE_LISTING);
    assertThat(of(whole, 2001).find("member-count").orElseThrow().isExact()).isTrue();
    assertThat(low(of(whole, 2002), "linked-share")).isEqualTo(1);
  }

  private static StatedIndicator stated(String indicator, double value, int year) {
    return StatedIndicator.of(indicator, value, year, "s");
  }

  private static ClusterCase.Builder parts() {
    return ClusterCase.builder().id("x").cluster(Cluster.builder().name("x").build());
  }

  private static Cluster described() {
    return Cluster.builder()
        .name("x")
        .addActors(company("a"), company("b"))
        .addLinkages(
            Linkage.builder()
                .from("a")
                .to("b")
                .kind(LinkageKind.VERTICAL)
                .since(Year.of(2002))
                .build())
        .initiative(
            ClusterInitiative.builder()
                .addOrigins(InitiativeOrigin.BUSINESS)
                .founded(Year.of(2005))
                .build())
        .build();
  }

  private static Actor company(String id) {
    return Actor.builder().id(id).name(id).category(ActorCategory.CORE_COMPANY).build();
  }
}

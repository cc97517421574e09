package org.econcluster.json;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.AustrianCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterCategory;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.CooperationInstitution;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeFunding;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.cluster.ParticipantKind;
import org.econcluster.cluster.PolicyFeature;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.cluster.SizeClass;
import org.econcluster.cluster.TerritorialModel;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.ForecastPlan;
import org.econcluster.programme.ForecastRule;
import org.econcluster.programme.ParkMemberStatus;
import org.econcluster.programme.PriceConversion;
import org.econcluster.programme.Prices;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.SynergySide;
import org.econcluster.programme.YearlyFigure;

/** Any domain value, texts of all scripts included. */
public final class DomainArbitraries {

  private DomainArbitraries() {}

  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.strings().alpha().ofMaxLength(8)),
        Tuple.of(1, Arbitraries.of("", "Қостанай", "a\"b\\c\n", "İstanbul", "😀")));
  }

  public static Arbitrary<String> names() {
    return texts().map(text -> "n" + text);
  }

  public static Arbitrary<Year> years() {
    return Arbitraries.integers().between(1800, 2100).map(Year::of);
  }

  public static Arbitrary<RegionCode> regions() {
    return Arbitraries.of("KZ-ALM", "KZ-KUS", "RU-CHE", "01001").map(RegionCode::of);
  }

  public static Arbitrary<DiamondScore> diamondScores() {
    return Combinators.combine(
            Arbitraries.of(DiamondDeterminant.class).filter(DiamondDeterminant::scored),
            texts().optional(),
            Arbitraries.doubles().between(1, 7).ofScale(17),
            names())
        .as(
            (determinant, factor, score, source) ->
                DiamondScore.builder()
                    .determinant(determinant)
                    .subFactor(factor)
                    .score(score)
                    .source(source)
                    .build());
  }

  public static Arbitrary<PolicyFeatureScore> policyFeatureScores() {
    return Combinators.combine(
            Arbitraries.of(PolicyFeature.class),
            Arbitraries.doubles().between(-1, 1).ofScale(17),
            names())
        .as(
            (feature, score, source) ->
                PolicyFeatureScore.builder().feature(feature).score(score).source(source).build());
  }

  public static Arbitrary<BorderRegionPair> pairs() {
    return regions()
        .list()
        .ofSize(2)
        .uniqueElements()
        .map(pair -> BorderRegionPair.builder().home(pair.get(0)).partner(pair.get(1)).build());
  }

  public static Arbitrary<DevelopmentCorporation> corporations() {
    return Combinators.combine(names(), regions().list().ofMaxSize(3))
        .as(
            (name, regions) ->
                DevelopmentCorporation.builder().name(name).addAllRegions(regions).build());
  }

  public static Arbitrary<SpecialEconomicZone> zones() {
    return Combinators.combine(
            names(),
            texts(),
            regions().list().ofMaxSize(2),
            texts().list().ofMaxSize(2),
            years().optional(),
            Arbitraries.integers().between(0, 50).optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.maps(
                    Arbitraries.of(ParkMemberStatus.class), Arbitraries.integers().between(0, 900))
                .ofMaxSize(3))
        .as(
            (id, name, regions, specialisations, start, length, knowledge, members) ->
                SpecialEconomicZone.builder()
                    .id(id)
                    .name(name)
                    .cluster(specialisations.stream().findFirst())
                    .addAllRegions(regions)
                    .addAllSpecialisations(specialisations)
                    .start(start)
                    .end(start.flatMap(first -> length.map(first::plusYears)))
                    .knowledgeBased(knowledge)
                    .putAllMembers(members)
                    .build());
  }

  public static Arbitrary<SynergyEvidence> synergies() {
    return Combinators.combine(
            years().optional(),
            prices().filter(prices -> prices.priceYear().isPresent()).optional(),
            synergySeries()
                .list()
                .uniqueElements(series -> List.of(series.measure(), series.side()))
                .ofMaxSize(3),
            prices().filter(prices -> prices.priceYear().isPresent()),
            Arbitraries.doubles().between(0.01, 500),
            names())
        .as(
            (start, comparedIn, series, to, factor, source) ->
                SynergyEvidence.builder()
                    .start(start)
                    .comparedIn(comparedIn)
                    .addAllSeries(series)
                    .addConversions(
                        PriceConversion.builder()
                            .from(Prices.of("EUR", 2000))
                            .to(to)
                            .factor(factor)
                            .source(source)
                            .build())
                    .build());
  }

  private static Arbitrary<Prices> prices() {
    return Combinators.combine(Arbitraries.of("KZT", "RUB"), years().optional())
        .as((currency, year) -> Prices.builder().currency(currency).priceYear(year).build());
  }

  private static Arbitrary<SynergySeries> synergySeries() {
    return Combinators.combine(
            Arbitraries.of(SynergyIndicator.class),
            Arbitraries.of(SynergySide.class),
            names(),
            prices(),
            Arbitraries.doubles().between(0, 1e9).list().ofMaxSize(6),
            Arbitraries.of(ForecastRule.class),
            Arbitraries.doubles().between(0, 1).optional(),
            texts().optional())
        .as(
            (measure, side, unit, prices, values, rule, constant, text) -> {
              boolean forecast =
                  side == SynergySide.CLUSTER && measure.isForecast() && values.size() >= 2;
              SynergySeries.Builder series =
                  SynergySeries.builder()
                      .measure(measure)
                      .side(side)
                      .area(text)
                      .unit(unit)
                      .prices(measure.isMoney() ? Optional.of(prices) : Optional.empty())
                      .source(unit)
                      .note(text);
              for (int i = 0; i < values.size(); i++) {
                series.addFigures(YearlyFigure.of(2000 + 2 * i, values.get(i)));
              }
              ForecastPlan.Builder plan = ForecastPlan.builder().rule(rule).years(1);
              if (rule == ForecastRule.HOLT && constant.isPresent()) {
                plan.levelConstant(constant.get()).trendConstant(1 - constant.get());
              }
              return forecast ? series.forecast(plan.build()).build() : series.build();
            });
  }

  public static Arbitrary<ClusterInitiative> initiatives() {
    return Combinators.combine(
            Arbitraries.of(InitiativeOrigin.class).set().ofMaxSize(3),
            Arbitraries.of(InitiativeFunding.class).set().ofMaxSize(3),
            years().optional(),
            Arbitraries.of(true, false).optional(),
            texts().optional())
        .as(
            (origins, funders, founded, body, label) ->
                ClusterInitiative.builder()
                    .addAllOrigins(origins)
                    .addAllFunders(funders)
                    .founded(founded)
                    .clusterBody(body)
                    .label(label)
                    .build());
  }

  public static Arbitrary<Actor> actors(String id, List<String> stages) {
    Arbitrary<Optional<String>> stage =
        stages.isEmpty() ? Arbitraries.just(Optional.empty()) : Arbitraries.of(stages).optional();
    Arbitrary<Actor.Builder> head =
        Combinators.combine(
                texts(),
                Arbitraries.of(ActorCategory.class),
                Arbitraries.integers().between(1, Actor.MAX_COUNT),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(
                (name, category, count, core, inside) ->
                    Actor.builder()
                        .id(id)
                        .name(name)
                        .category(category)
                        .count(count)
                        .core(core)
                        .inside(inside));
    return Combinators.combine(
            head,
            Arbitraries.of(SizeClass.class).optional(),
            Arbitraries.integers().between(0, 1_000_000).optional(),
            names().optional(),
            stage,
            Arbitraries.of(ParticipantKind.class).optional(),
            Arbitraries.of(CooperationInstitution.class).optional())
        .as(
            (builder, size, employees, owner, at, kind, institution) ->
                builder
                    .sizeClass(size)
                    .employees(employees.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .owner(owner)
                    .valueChainStage(at)
                    .participantKind(kind)
                    .cooperationInstitution(institution)
                    .build());
  }

  public static Arbitrary<Linkage> linkages(int actors) {
    return Combinators.combine(
            Arbitraries.integers().between(0, actors - 1),
            Arbitraries.integers().between(1, actors - 1),
            Arbitraries.of(LinkageKind.class),
            Arbitraries.of(true, false),
            years().optional(),
            texts().optional())
        .as(
            (from, step, kind, joint, since, description) ->
                Linkage.builder()
                    .from("a" + from)
                    .to("a" + (from + step) % actors)
                    .kind(kind)
                    .jointProject(joint)
                    .since(since)
                    .description(description)
                    .build());
  }

  public static Arbitrary<Cluster> clusters() {
    Arbitrary<List<String>> stages =
        Arbitraries.of("growing", "processing", "selling").list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(stages, Arbitraries.integers().between(0, 3))
        .flatAs(DomainArbitraries::clusters);
  }

  private static Arbitrary<Cluster> clusters(List<String> stages, int size) {
    List<Arbitrary<Actor>> each = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      each.add(actors("a" + i, stages));
    }
    Arbitrary<List<Linkage>> linkages =
        size < 2 ? Arbitraries.just(List.of()) : linkages(size).list().ofMaxSize(3);
    Arbitrary<Cluster.Builder> kinds =
        Combinators.combine(
                Arbitraries.of(ClusterCategory.class).optional(),
                Arbitraries.of(AustrianCategory.class).optional(),
                Arbitraries.of(TerritorialModel.class).optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(true, false).optional())
            .as(
                (category, austrian, territorial, actorsComplete, linkagesComplete) ->
                    Cluster.builder()
                        .category(category)
                        .austrianCategory(austrian)
                        .territorialModel(territorial)
                        .actorsComplete(actorsComplete)
                        .linkagesComplete(linkagesComplete)
                        .addAllValueChainStages(stages));
    return Combinators.combine(
            kinds,
            names(),
            texts().optional(),
            years().optional(),
            regions().list().uniqueElements().ofMaxSize(2),
            Combinators.combine(each).as(actors -> actors),
            linkages,
            initiatives().optional())
        .as(
            (builder, name, description, founded, regions, actors, ties, initiative) ->
                builder
                    .name(name)
                    .description(description)
                    .founded(founded)
                    .addAllRegions(regions)
                    .addIndustries(IndustryCode.of("C10"))
                    .addAllActors(actors)
                    .addAllLinkages(ties)
                    .initiative(initiative)
                    .build());
  }
}

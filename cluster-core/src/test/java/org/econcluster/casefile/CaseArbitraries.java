package org.econcluster.casefile;

import static org.econcluster.json.DomainArbitraries.clusters;
import static org.econcluster.json.DomainArbitraries.corporations;
import static org.econcluster.json.DomainArbitraries.diamondScores;
import static org.econcluster.json.DomainArbitraries.names;
import static org.econcluster.json.DomainArbitraries.pairs;
import static org.econcluster.json.DomainArbitraries.policyFeatureScores;
import static org.econcluster.json.DomainArbitraries.regions;
import static org.econcluster.json.DomainArbitraries.synergies;
import static org.econcluster.json.DomainArbitraries.texts;
import static org.econcluster.json.DomainArbitraries.years;
import static org.econcluster.json.DomainArbitraries.zones;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.BorderStretch;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.crossborder.TradeFlows;
import org.econcluster.crossborder.TradeStructures;
import org.econcluster.crossborder.WeightDraws;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.observation.Measure;
import org.econcluster.programme.DevelopmentEffect;
import org.econcluster.programme.PilotClusterStatus;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.ProgrammeFacts;
import org.econcluster.programme.SelectionCriterion;
import org.econcluster.programme.SpecialEconomicZone;
import org.econcluster.programme.SupportMeasureType;
import org.econcluster.programme.ZoneRelation;

/** Any part of a case that types admit, whether or not its names lead somewhere. */
final class CaseArbitraries {

  private CaseArbitraries() {}

  static Arbitrary<CaseDocument> documents() {
    Arbitrary<CaseDocument.Builder> evidence =
        Combinators.combine(
                statements().list().ofMaxSize(2),
                diamondScores().list().ofMaxSize(2),
                policyFeatureScores().list().ofMaxSize(2),
                programmes().optional(),
                pairs().list().ofMaxSize(2),
                sources().list().ofMaxSize(2),
                inputOutput().optional())
            .as(
                (statements, diamond, policy, programme, pairs, sources, inputOutput) ->
                    CaseDocument.builder()
                        .inputOutput(inputOutput)
                        .addAllIndicators(statements)
                        .addAllDiamondScores(diamond)
                        .addAllPolicyFeatureScores(policy)
                        .programme(programme)
                        .addAllBorderPairs(pairs)
                        .addAllSources(sources));
    return Combinators.combine(
            Combinators.combine(evidence, borders()).as(CaseArbitraries::with),
            names(),
            names(),
            texts().optional(),
            clusters(),
            tables().list().ofMaxSize(2),
            series().list().ofMaxSize(2))
        .as(
            (builder, id, name, summary, cluster, tables, series) ->
                builder
                    .schema(CaseDocument.SCHEMA)
                    .id(id)
                    .name(name)
                    .summary(summary)
                    .cluster(cluster)
                    .addAllTables(tables)
                    .addAllRegionSeries(series)
                    .build());
  }

  private static CaseDocument.Builder with(CaseDocument.Builder builder, CaseDocument border) {
    return builder
        .borderStretch(border.borderStretch())
        .addAllRegionComparisons(border.regionComparisons())
        .tradeFlows(border.tradeFlows())
        .tradeStructures(border.tradeStructures())
        .referenceBase(border.referenceBase());
  }

  /** What a case can tell of a border besides the pairs of regions. */
  private static Arbitrary<CaseDocument> borders() {
    return Combinators.combine(
            stretches().optional(),
            comparisons().list().ofMaxSize(2),
            flows().optional(),
            structures().optional(),
            Arbitraries.of(ReferenceBase.class).optional())
        .as(
            (stretch, comparisons, flows, structures, base) ->
                CaseDocument.builder()
                    .schema(CaseDocument.SCHEMA)
                    .id("x")
                    .name("X")
                    .cluster(Cluster.builder().name("x").build())
                    .borderStretch(stretch)
                    .addAllRegionComparisons(comparisons)
                    .tradeFlows(flows)
                    .tradeStructures(structures)
                    .referenceBase(base)
                    .build());
  }

  static Arbitrary<BorderStretch> stretches() {
    return Combinators.combine(positives(), names(), texts().optional())
        .as(
            (length, source, note) ->
                BorderStretch.builder().lengthKm(length).source(source).note(note).build());
  }

  static Arbitrary<RegionComparisonSource> comparisons() {
    return Combinators.combine(
            Arbitraries.of(ComparedPotential.class),
            names(),
            years(),
            names().list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
            positives(),
            names(),
            weightDraws().optional(),
            texts().optional())
        .as(
            (potential, file, year, columns, weight, source, draws, column) -> {
              boolean small = potential == ComparedPotential.ENTREPRENEURIAL;
              RegionComparisonSource.Builder builder = RegionComparisonSource.builder();
              for (String each : small ? RegionComparisonSource.SMALL_ENTERPRISE : columns) {
                builder.addIndicators(
                    ComparedIndicator.builder()
                        .column(each)
                        .name(source)
                        .unit(file)
                        .weight(weight)
                        .build());
              }
              return builder
                  .potential(potential)
                  .file(file)
                  .year(year)
                  .source(source)
                  .weightDraws(draws)
                  .regionColumn(column)
                  .build();
            });
  }

  private static Arbitrary<WeightDraws> weightDraws() {
    return Combinators.combine(
            Arbitraries.integers().between(1, WeightDraws.MOST),
            Arbitraries.doubles().between(0, 1).ofScale(17),
            Arbitraries.integers())
        .as(
            (draws, spread, seed) ->
                WeightDraws.builder().draws(draws).spread(spread).seed(seed).build());
  }

  static Arbitrary<TradeFlows> flows() {
    return Combinators.combine(positives(), positives(), years(), names(), texts().optional())
        .as(
            (part, rest, year, source, note) ->
                TradeFlows.builder()
                    .exportsToPartner(part)
                    .homeExports(part + rest)
                    .partnerImports(rest)
                    .worldImports(part + rest)
                    .unit(source)
                    .year(year)
                    .source(source)
                    .note(note)
                    .build());
  }

  static Arbitrary<TradeStructures> structures() {
    Arbitrary<Map<String, Double>> groups =
        Arbitraries.maps(texts(), positives()).ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(groups, groups, years(), names(), texts().optional())
        .as(
            (exports, imports, year, source, note) ->
                TradeStructures.builder()
                    .putAllHomeExports(exports)
                    .putAllPartnerImports(imports)
                    .year(year)
                    .source(source)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Double> positives() {
    return Arbitraries.doubles().between(0.001, 1e9).ofScale(6);
  }

  static Arbitrary<StatedIndicator> statements() {
    Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(17);
    return Combinators.combine(
            Arbitraries.of("location-quotient", "linked-share"),
            shares,
            shares.optional(),
            years().optional(),
            names(),
            texts().optional())
        .as(
            (id, one, other, year, source, note) -> {
              StatedIndicator.Builder builder =
                  StatedIndicator.builder().indicator(id).year(year).source(source).note(note);
              if (other.isEmpty()) {
                return builder.value(one).build();
              }
              return builder
                  .low(Math.min(one, other.get()))
                  .high(Math.max(one, other.get()))
                  .build();
            });
  }

  static Arbitrary<ProgrammeFacts> programmes() {
    return Combinators.combine(
            Arbitraries.of(PilotClusterStatus.class).optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(SelectionCriterion.class).set().ofMaxSize(2),
            Arbitraries.of(SupportMeasureType.class).set().ofMaxSize(2),
            Arbitraries.of(PolicyProblem.class).set().ofMaxSize(2),
            Arbitraries.of(DevelopmentEffect.class).set().ofMaxSize(2),
            zonesAndSynergy())
        .as(
            (status, transition, criteria, measures, problems, effects, builder) ->
                builder
                    .pilotStatus(status)
                    .transitionEconomy(transition)
                    .addAllSelectionCriteria(criteria)
                    .addAllSupportMeasures(measures)
                    .addAllPolicyProblems(problems)
                    .addAllEffects(effects)
                    .zoneRelation(ZoneRelation.CLUSTER_ZONE)
                    .build());
  }

  private static Arbitrary<ProgrammeFacts.Builder> zonesAndSynergy() {
    return Combinators.combine(
            zones().list().uniqueElements(SpecialEconomicZone::id).ofMaxSize(2),
            Arbitraries.of(true, false).optional(),
            corporations().list().ofMaxSize(2),
            Arbitraries.of(true, false).optional(),
            synergies().optional())
        .as(
            (zones, zonesComplete, corporations, corporationsComplete, synergy) ->
                ProgrammeFacts.builder()
                    .addAllZones(zones)
                    .zonesComplete(zonesComplete)
                    .addAllCorporations(corporations)
                    .corporationsComplete(corporationsComplete)
                    .synergy(synergy));
  }

  static Arbitrary<CaseSource> sources() {
    return Combinators.combine(
            names(), names(), texts().optional(), texts().optional(), texts().optional())
        .as(
            (key, citation, licence, link, note) ->
                CaseSource.builder()
                    .key(key)
                    .citation(citation)
                    .licence(licence)
                    .link(link)
                    .note(note)
                    .build());
  }

  static Arbitrary<TableSource> tables() {
    return Combinators.combine(
            names(),
            Arbitraries.of(TableForm.class),
            Arbitraries.of(Measure.class),
            names(),
            names(),
            years(),
            regions().list().uniqueElements().ofMaxSize(2),
            texts().set().ofMaxSize(2))
        .as(
            (file, form, measure, unit, source, period, areas, ignored) ->
                TableSource.builder()
                    .file(file)
                    .form(form)
                    .measure(measure)
                    .unit(unit)
                    .source(source)
                    .period(form == TableForm.WIDE ? Optional.of(period) : Optional.empty())
                    .referenceArea(areas.stream().findFirst())
                    .partnerArea(areas.stream().skip(1).findFirst())
                    .addAllIgnoredColumns(ignored)
                    .build());
  }

  static Arbitrary<SeriesSource> series() {
    return Combinators.combine(
            names(),
            Arbitraries.of(Measure.class),
            names(),
            names(),
            regions().optional(),
            texts().optional())
        .as(
            (file, measure, unit, source, country, column) ->
                SeriesSource.builder()
                    .file(file)
                    .measure(measure)
                    .unit(unit)
                    .source(source)
                    .country(country)
                    .valueColumn(column)
                    .build());
  }

  static Arbitrary<InputOutputSource> inputOutput() {
    return Combinators.combine(
            names(),
            names(),
            names(),
            years().optional(),
            texts().optional(),
            texts().set().ofMaxSize(2),
            Arbitraries.of(DecimalMark.class).optional())
        .as(
            (file, unit, source, period, column, ignored, mark) ->
                InputOutputSource.builder()
                    .file(file)
                    .unit(unit)
                    .source(source)
                    .period(period)
                    .industryColumn(column)
                    .outputColumn(column)
                    .addAllIgnoredColumns(ignored)
                    .decimalMark(mark)
                    .build());
  }
}

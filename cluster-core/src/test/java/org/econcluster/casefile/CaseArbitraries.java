package org.econcluster.casefile;

import static org.econcluster.json.DomainArbitraries.clusters;
import static org.econcluster.json.DomainArbitraries.corporations;
import static org.econcluster.json.DomainArbitraries.diamondScores;
import static org.econcluster.json.DomainArbitraries.names;
import static org.econcluster.json.DomainArbitraries.pairs;
import static org.econcluster.json.DomainArbitraries.policyFeatureScores;
import static org.econcluster.json.DomainArbitraries.regions;
import static org.econcluster.json.DomainArbitraries.texts;
import static org.econcluster.json.DomainArbitraries.years;
import static org.econcluster.json.DomainArbitraries.zones;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
            evidence,
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
            zones().list().uniqueElements(SpecialEconomicZone::id).ofMaxSize(2),
            corporations().list().ofMaxSize(2))
        .as(
            (status, transition, criteria, measures, problems, effects, zones, corporations) ->
                ProgrammeFacts.builder()
                    .pilotStatus(status)
                    .transitionEconomy(transition)
                    .addAllSelectionCriteria(criteria)
                    .addAllSupportMeasures(measures)
                    .addAllPolicyProblems(problems)
                    .addAllEffects(effects)
                    .zoneRelation(ZoneRelation.CLUSTER_ZONE)
                    .addAllZones(zones)
                    .addAllCorporations(corporations)
                    .build());
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
            regions().optional(),
            texts().set().ofMaxSize(2))
        .as(
            (file, form, measure, unit, source, period, reference, ignored) ->
                TableSource.builder()
                    .file(file)
                    .form(form)
                    .measure(measure)
                    .unit(unit)
                    .source(source)
                    .period(form == TableForm.WIDE ? Optional.of(period) : Optional.empty())
                    .referenceArea(reference)
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

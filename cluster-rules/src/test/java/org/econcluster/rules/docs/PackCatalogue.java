package org.econcluster.rules.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.econcluster.profile.Judgement;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;

/** What rests on what in a pack. */
final class PackCatalogue {

  private final Pack pack;
  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableMap<String, DerivedIndicator> derived;
  private final ImmutableMap<String, RuleSet> setOfCriterion;
  private final ImmutableMap<String, RuleSet> setOfDerived;

  PackCatalogue(Pack pack) {
    this.pack = pack;
    ImmutableMap.Builder<String, Criterion> allCriteria = ImmutableMap.builder();
    ImmutableMap.Builder<String, DerivedIndicator> allDerived = ImmutableMap.builder();
    ImmutableMap.Builder<String, RuleSet> criterionSets = ImmutableMap.builder();
    ImmutableMap.Builder<String, RuleSet> derivedSets = ImmutableMap.builder();
    for (RuleSet set : pack.sets()) {
      for (Criterion criterion : set.criteria()) {
        allCriteria.put(criterion.id(), criterion);
        criterionSets.put(criterion.id(), set);
      }
      for (DerivedIndicator indicator : set.derived()) {
        allDerived.put(indicator.id(), indicator);
        derivedSets.put(indicator.id(), set);
      }
    }
    criteria = allCriteria.buildOrThrow();
    derived = allDerived.buildOrThrow();
    setOfCriterion = criterionSets.buildOrThrow();
    setOfDerived = derivedSets.buildOrThrow();
  }

  ImmutableList<RuleSet> sets() {
    return pack.sets();
  }

  ImmutableList<IndexedRule> rules() {
    return pack.rules();
  }

  ImmutableList<Parameter> parameters() {
    return pack.parameters().rows();
  }

  Criterion criterion(String id) {
    return known(criteria, id);
  }

  RuleSet setOfCriterion(String id) {
    return known(setOfCriterion, id);
  }

  RuleSet setOf(IndexedRule rule) {
    return pack.sets().stream()
        .filter(set -> set.id().equals(rule.set()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No set has the id " + rule.set()));
  }

  boolean isDerived(String indicator) {
    return derived.containsKey(indicator);
  }

  /** All values of a parameter over time, in the order of the table. */
  ImmutableList<Parameter> values(String parameter) {
    return parameters().stream()
        .filter(row -> row.id().equals(parameter))
        .collect(ImmutableList.toImmutableList());
  }

  /** The rules that draw a conclusion. */
  ImmutableList<IndexedRule> concluding(String kind, String value) {
    return rules().stream()
        .filter(rule -> rule.kind().id().equals(kind) && rule.value().equals(value))
        .collect(ImmutableList.toImmutableList());
  }

  /** The rules that name a criterion themselves. */
  ImmutableList<IndexedRule> rulesNaming(String criterion) {
    return rules().stream()
        .filter(
            rule -> rule.literals().stream().anyMatch(literal -> names(literal).equals(criterion)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The criteria that a criterion is a member of. */
  ImmutableList<Criterion> compositesOf(String criterion) {
    return pack.criteria().stream()
        .filter(
            each ->
                each instanceof Criterion.Composite composite
                    && composite.members().contains(criterion))
        .collect(ImmutableList.toImmutableList());
  }

  /** The derived indicators that a set's criteria and rules rest on, its own and earlier ones. */
  ImmutableList<DerivedIndicator> derivedBehind(RuleSet set) {
    ImmutableSet<String> measures = measuresBehind(set);
    return pack.sets().stream()
        .flatMap(each -> each.derived().stream())
        .filter(indicator -> measures.contains(indicator.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The ids of all indicators behind a set, derived ones and those that they are made of. */
  ImmutableSet<String> measuresBehind(RuleSet set) {
    Set<String> measures = new LinkedHashSet<>();
    thresholdsBehind(set).forEach(threshold -> addMeasure(threshold.indicator(), measures));
    set.derived().forEach(indicator -> addMeasure(indicator.id(), measures));
    return ImmutableSet.copyOf(measures);
  }

  private void addMeasure(String id, Set<String> measures) {
    measures.add(id);
    DerivedIndicator made = derived.get(id);
    if (made != null && made.function().takesIndicators()) {
      made.inputs().forEach(input -> addMeasure(input, measures));
    }
  }

  /** The parameters that a set's criteria, rules, derived and measured indicators rest on. */
  ImmutableList<Parameter> parametersBehind(RuleSet set) {
    Set<String> ids = new LinkedHashSet<>();
    thresholdsBehind(set).forEach(threshold -> ids.add(threshold.parameter()));
    derivedBehind(set).forEach(indicator -> ids.addAll(weights(indicator)));
    Judgement.behind(measuresBehind(set)).forEach(judgement -> ids.add(judgement.parameter()));
    return parameters().stream()
        .filter(row -> ids.contains(row.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The parameters by which conclusions are weighted in a derived indicator. */
  static ImmutableList<String> weights(DerivedIndicator indicator) {
    return indicator.function() == DerivedFunction.WEIGHTED_SUM_CONCLUDED
        ? indicator.inputs().stream()
            .map(input -> input.substring(input.indexOf('*') + 1))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private ImmutableList<Criterion.Threshold> thresholdsBehind(RuleSet set) {
    Set<Criterion> behind = new LinkedHashSet<>();
    criteriaNamedBy(set).forEach(id -> addMembers(criterion(id), behind));
    return behind.stream()
        .flatMap(each -> each instanceof Criterion.Threshold one ? Stream.of(one) : Stream.empty())
        .collect(ImmutableList.toImmutableList());
  }

  private void addMembers(Criterion criterion, Set<Criterion> members) {
    members.add(criterion);
    if (criterion instanceof Criterion.Composite composite) {
      composite.members().forEach(member -> addMembers(criterion(member), members));
    }
  }

  /** The sets that fire earlier and that a set reads, by criterion, measure or conclusion. */
  ImmutableList<RuleSet> readBy(RuleSet set) {
    Set<RuleSet> read = new LinkedHashSet<>();
    criteriaNamedBy(set).forEach(id -> read.add(setOfCriterion(id)));
    measuresBehind(set).stream()
        .filter(this::isDerived)
        .forEach(id -> read.add(known(setOfDerived, id)));
    Stream<String> kinds =
        Stream.concat(
            set.rules().stream()
                .flatMap(rule -> rule.literals().stream())
                .flatMap(each -> each instanceof Literal.Is is ? Stream.of(is.kind()) : null),
            set.derived().stream()
                .filter(each -> !each.function().takesIndicators())
                .filter(each -> each.function() != DerivedFunction.COUNT_MET)
                .flatMap(each -> each.inputs().stream())
                .flatMap(this::kindsNamedIn));
    kinds.forEach(
        kind ->
            rules().stream()
                .filter(rule -> rule.kind().id().equals(kind))
                .forEach(rule -> read.add(setOf(rule))));
    read.remove(set);
    return pack.sets().stream().filter(read::contains).collect(ImmutableList.toImmutableList());
  }

  private Stream<String> kindsNamedIn(String input) {
    return rules().stream()
        .map(rule -> rule.kind().id())
        .distinct()
        .filter(kind -> input.equals(kind) || input.startsWith(kind + "."));
  }

  private static List<String> criteriaNamedBy(RuleSet set) {
    return Stream.concat(
            set.criteria().stream().map(Criterion::id),
            Stream.concat(
                set.rules().stream()
                    .flatMap(rule -> rule.literals().stream())
                    .filter(literal -> !(literal instanceof Literal.Is))
                    .map(PackCatalogue::names),
                set.derived().stream()
                    .filter(each -> each.function() == DerivedFunction.COUNT_MET)
                    .flatMap(each -> each.inputs().stream())))
        .distinct()
        .toList();
  }

  /** The criterion of a condition; nothing where it is about a conclusion. */
  static String names(Literal literal) {
    if (literal instanceof Literal.Met met) {
      return met.criterion();
    }
    return literal instanceof Literal.Unmet unmet ? unmet.criterion() : "";
  }

  private static <T> T known(ImmutableMap<String, T> byId, String id) {
    T value = byId.get(id);
    if (value == null) {
      throw new IllegalStateException("The pack has no " + id);
    }
    return value;
  }
}

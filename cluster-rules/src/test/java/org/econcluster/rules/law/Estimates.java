package org.econcluster.rules.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;

/** Finds the kinds that may rest on an indicator estimated from those inputs that are known. */
final class Estimates {

  private final RulePack pack;
  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableMap<String, DerivedIndicator> derived;
  private final Map<FindingKind, Boolean> kinds = new EnumMap<>(FindingKind.class);

  private Estimates(RulePack pack) {
    this.pack = pack;
    this.criteria = Maps.uniqueIndex(pack.criteria(), Criterion::id);
    this.derived = Maps.uniqueIndex(pack.derivedIndicators(), DerivedIndicator::id);
  }

  /** Returns the kinds whose rules read such an indicator, or a conclusion drawn from one. */
  static ImmutableSet<FindingKind> kinds(RulePack pack) {
    Estimates estimates = new Estimates(pack);
    return Arrays.stream(FindingKind.values())
        .filter(estimates::mayBear)
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean mayBear(FindingKind kind) {
    Boolean known = kinds.get(kind);
    if (known == null) {
      known =
          pack.rules().stream()
              .filter(rule -> rule.kind() == kind)
              .map(IndexedRule::literals)
              .flatMap(literals -> literals.stream())
              .anyMatch(this::mayBear);
      kinds.put(kind, known);
    }
    return known;
  }

  private boolean mayBear(Literal literal) {
    if (literal instanceof Literal.Is is) {
      return mayBear(FindingKind.find(is.kind()).orElseThrow());
    }
    return mayBearOnCriterion(
        literal instanceof Literal.Met met
            ? met.criterion()
            : ((Literal.Unmet) literal).criterion());
  }

  private boolean mayBearOnCriterion(String id) {
    if (criteria.get(id) instanceof Criterion.Composite composite) {
      return composite.members().stream().anyMatch(this::mayBearOnCriterion);
    }
    return criteria.get(id) instanceof Criterion.Threshold threshold
        && mayBearOnIndicator(threshold.indicator());
  }

  private boolean mayBearOnIndicator(String id) {
    DerivedIndicator made = derived.get(id);
    if (made == null) {
      return false;
    }
    if (made.shareNeeded().isPresent()) {
      return true;
    }
    return switch (made.function()) {
      case COUNT_MET -> made.inputs().stream().anyMatch(this::mayBearOnCriterion);
      case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED ->
          made.inputs().stream().flatMap(Estimates::kindsNamed).anyMatch(this::mayBear);
      default -> made.inputs().stream().anyMatch(this::mayBearOnIndicator);
    };
  }

  private static Stream<FindingKind> kindsNamed(String input) {
    return Arrays.stream(FindingKind.values())
        .filter(kind -> input.equals(kind.id()) || input.startsWith(kind.id() + "."));
  }
}

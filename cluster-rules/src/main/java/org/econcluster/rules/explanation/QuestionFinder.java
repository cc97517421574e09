package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;

/**
 * Finds what to find out: the indicators that unknown criteria of open conclusions rest on.
 *
 * <p>Where a rule asks for a conclusion of an earlier set, or counts such conclusions, and that one
 * is open, what would settle it is asked for too.
 */
final class QuestionFinder {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableMap<String, DerivedIndicator> derived;

  /** What would settle a kind, for kinds that have been looked at; grows as kinds are finished. */
  private final Map<FindingKind, Set<String>> byKind = new EnumMap<>(FindingKind.class);

  QuestionFinder(
      Evaluation evaluation,
      ImmutableMap<String, Criterion> criteria,
      ImmutableMap<String, DerivedIndicator> derived) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.criteria = criteria;
    this.derived = derived;
  }

  /** Returns the questions, those first that bear on most kinds of conclusion. */
  ImmutableList<OpenQuestion> questions() {
    Map<String, Set<FindingKind>> bearsOn = new LinkedHashMap<>();
    Set<FindingKind> kinds = new LinkedHashSet<>();
    program.rules().forEach(rule -> kinds.add(rule.kind()));
    for (FindingKind kind : kinds) {
      unknownOf(kind)
          .forEach(id -> bearsOn.computeIfAbsent(id, x -> new LinkedHashSet<>()).add(kind));
    }
    List<OpenQuestion> questions = new ArrayList<>();
    bearsOn.forEach((id, open) -> questions.add(question(id, open)));
    questions.sort(
        Comparator.comparing((OpenQuestion question) -> -question.bearsOn().size())
            .thenComparing(OpenQuestion::indicator));
    return ImmutableList.copyOf(questions);
  }

  private OpenQuestion question(String id, Set<FindingKind> kinds) {
    Indicator indicator = IndicatorCatalogue.standard().get(id);
    return new OpenQuestion(
        id,
        indicator.name(),
        indicator.unit(),
        indicator.definition(),
        evaluation.profile().reasonFor(id),
        ImmutableList.copyOf(kinds));
  }

  /** The indicators that rules for open values of a kind wait for; sets never ask in a circle. */
  private Set<String> unknownOf(FindingKind kind) {
    Set<String> known = byKind.get(kind);
    if (known != null) {
      return known;
    }
    Set<String> unknown = new LinkedHashSet<>();
    for (IndexedRule rule : program.rules()) {
      if (rule.kind() == kind && isOpen(kind, rule.conclusion())) {
        rule.literals().forEach(literal -> addUnknown(literal, unknown));
      }
    }
    byKind.put(kind, unknown);
    return unknown;
  }

  private boolean isOpen(FindingKind kind, Enum<?> value) {
    return evaluation.isPossible(kind, value) && !evaluation.isCertain(kind, value);
  }

  private void addUnknown(Literal literal, Set<String> unknown) {
    if (literal instanceof Literal.Is is) {
      FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
      if (isOpen(kind, kind.value(is.value()))) {
        unknown.addAll(unknownOf(kind));
      }
    } else {
      addUnknown(Explainer.criterionOf(literal), unknown);
    }
  }

  private void addUnknown(String criterionId, Set<String> unknown) {
    if (evaluation.status(program.criterion(criterionId)) != Status.UNKNOWN) {
      return;
    }
    Criterion criterion = criteria.get(criterionId);
    if (criterion instanceof Criterion.Composite composite) {
      composite.members().forEach(member -> addUnknown(member, unknown));
    } else if (criterion instanceof Criterion.Threshold threshold) {
      addUnknownIndicators(threshold.indicator(), unknown);
    }
  }

  private void addUnknownIndicators(String indicator, Set<String> unknown) {
    DerivedIndicator made = derived.get(indicator);
    if (made == null) {
      boolean exact =
          evaluation.profile().find(indicator).map(IndicatorValue::isExact).orElse(false);
      if (!exact) {
        unknown.add(indicator);
      }
      return;
    }
    switch (made.function()) {
      case COUNT_MET -> made.inputs().forEach(input -> addUnknown(input, unknown));
      case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED ->
          CriterionFindings.kindsOf(made).forEach(kind -> unknown.addAll(unknownOf(kind)));
      default -> made.inputs().forEach(input -> addUnknownIndicators(input, unknown));
    }
  }
}

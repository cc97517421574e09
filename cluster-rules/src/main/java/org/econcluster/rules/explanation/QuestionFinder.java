package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
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
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
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
  private final PackLookup pack;

  /** What would settle a kind, for kinds that have been looked at; grows as kinds are finished. */
  private final Map<FindingKind, Set<String>> byKind = new EnumMap<>(FindingKind.class);

  QuestionFinder(Evaluation evaluation, PackLookup pack) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.pack = pack;
  }

  /** Returns the questions, those first that bear on most kinds of conclusion. */
  ImmutableList<OpenQuestion> questions() {
    Map<String, Set<FindingKind>> bearsOn = new LinkedHashMap<>();
    for (FindingKind kind : pack.kinds()) {
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
    for (NumberedRule numbered : pack.rulesFor(kind)) {
      if (isOpen(kind, numbered.conclusion())) {
        numbered.requirements().forEach(requirement -> addUnknown(requirement, unknown));
      }
    }
    byKind.put(kind, unknown);
    return unknown;
  }

  private boolean isOpen(FindingKind kind, Enum<?> value) {
    return evaluation.isPossible(kind, value) && !evaluation.isCertain(kind, value);
  }

  private void addUnknown(Requirement requirement, Set<String> unknown) {
    if (requirement instanceof Requirement.OfCriterion of) {
      addUnknown(of.number(), unknown);
      return;
    }
    Requirement.OfConclusion of = (Requirement.OfConclusion) requirement;
    if (isOpen(of.kind(), of.value())) {
      unknown.addAll(unknownOf(of.kind()));
    }
  }

  private void addUnknown(int number, Set<String> unknown) {
    if (evaluation.status(number) != Status.UNKNOWN) {
      return;
    }
    Criterion criterion = program.criteria().get(number);
    if (criterion instanceof Criterion.Composite composite) {
      composite.members().forEach(member -> addUnknown(program.criterion(member), unknown));
    } else if (criterion instanceof Criterion.Threshold threshold) {
      addUnknownIndicators(threshold.indicator(), unknown);
    }
  }

  private void addUnknownIndicators(String indicator, Set<String> unknown) {
    DerivedIndicator made = pack.derived().get(indicator);
    if (made == null) {
      boolean exact =
          evaluation.profile().find(indicator).map(IndicatorValue::isExact).orElse(false);
      if (!exact) {
        unknown.add(indicator);
      }
      return;
    }
    switch (made.function()) {
      case COUNT_MET ->
          made.inputs().forEach(input -> addUnknown(program.criterion(input), unknown));
      case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED ->
          pack.kindsCountedBy(made).forEach(kind -> unknown.addAll(unknownOf(kind)));
      default -> made.inputs().forEach(input -> addUnknownIndicators(input, unknown));
    }
  }
}

package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.econcluster.Labelled;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Parameter;

/** Turns the compact result of an evaluation into an explanation. */
public final class Explainer {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final ImmutableMap<String, Criterion> criteria;
  private final ImmutableMap<String, DerivedIndicator> derived;

  private Explainer(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.criteria =
        program.criteria().stream()
            .collect(ImmutableMap.toImmutableMap(Criterion::id, criterion -> criterion));
    this.derived =
        program.pack().sets().stream()
            .flatMap(set -> set.derived().stream())
            .collect(ImmutableMap.toImmutableMap(DerivedIndicator::id, indicator -> indicator));
  }

  /** Returns what stands behind an evaluation. */
  public static Explanation explain(Evaluation evaluation) {
    return new Explainer(evaluation).explain();
  }

  private Explanation explain() {
    ImmutableList<Conclusion> conclusions = conclusions();
    return new Explanation(
        evaluation.profile().subject(),
        conclusions,
        rules(),
        criteria.values().stream().map(this::finding).collect(ImmutableList.toImmutableList()),
        new PathFinder(evaluation, this::measurement).paths(),
        openQuestions());
  }

  private ImmutableList<Conclusion> conclusions() {
    Set<FindingKind> kinds = new LinkedHashSet<>();
    program.rules().forEach(rule -> kinds.add(rule.kind()));
    ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
    for (FindingKind kind : kinds) {
      for (Enum<?> value : kind.valuesByName().values()) {
        if (evaluation.isPossible(kind, value)) {
          conclusions.add(conclusion(kind, value));
        }
      }
    }
    return conclusions.build();
  }

  private Conclusion conclusion(FindingKind kind, Enum<?> value) {
    ImmutableList.Builder<String> rules = ImmutableList.builder();
    boolean estimated = false;
    for (int i = 0; i < program.rules().size(); i++) {
      IndexedRule rule = program.rules().get(i);
      if (rule.kind() == kind && rule.value().equals(value.name()) && evaluation.firedPossibly(i)) {
        rules.add(rule.id());
        estimated |= rule.literals().stream().anyMatch(this::isEstimated);
      }
    }
    return new Conclusion(
        kind,
        value.name(),
        value instanceof Labelled labelled ? labelled.label() : value.name(),
        evaluation.isCertain(kind, value) ? Certainty.CERTAIN : Certainty.POSSIBLE,
        estimated,
        rules.build());
  }

  private boolean isEstimated(Literal literal) {
    return literal instanceof Literal.Is is
        ? isEstimated(FindingKind.find(is.kind()).orElseThrow())
        : isEstimated(criterionOf(literal));
  }

  /** Whether a rule that concludes the kind fired on an estimate. */
  private boolean isEstimated(FindingKind kind) {
    for (int i = 0; i < program.rules().size(); i++) {
      IndexedRule rule = program.rules().get(i);
      if (rule.kind() == kind
          && evaluation.firedPossibly(i)
          && rule.literals().stream().anyMatch(this::isEstimated)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEstimated(String criterionId) {
    if (evaluation.isStatusEstimated(program.criterion(criterionId))) {
      return true;
    }
    Criterion criterion = criteria.get(criterionId);
    if (criterion instanceof Criterion.Composite composite) {
      return composite.members().stream().anyMatch(this::isEstimated);
    }
    DerivedIndicator made =
        criterion instanceof Criterion.Threshold threshold
            ? derived.get(threshold.indicator())
            : null;
    return made != null && kindsOf(made).stream().anyMatch(this::isEstimated);
  }

  /** The kinds of finding that an indicator counts or sums up. */
  private static ImmutableSet<FindingKind> kindsOf(DerivedIndicator made) {
    return switch (made.function()) {
      case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED ->
          ImmutableList.copyOf(FindingKind.values()).stream()
              .filter(kind -> made.inputs().stream().anyMatch(input -> names(input, kind)))
              .collect(ImmutableSet.toImmutableSet());
      default -> ImmutableSet.of();
    };
  }

  private static boolean names(String input, FindingKind kind) {
    return input.equals(kind.id()) || input.startsWith(kind.id() + ".");
  }

  private ImmutableList<RuleOutcome> rules() {
    ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
    for (int i = 0; i < program.rules().size(); i++) {
      IndexedRule rule = program.rules().get(i);
      Certainty fired =
          evaluation.firedForCertain(i)
              ? Certainty.CERTAIN
              : evaluation.firedPossibly(i) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
      outcomes.add(
          new RuleOutcome(
              rule.id(),
              rule.set(),
              rule.name(),
              rule.says(),
              rule.kind(),
              rule.value(),
              rule.basis(),
              rule.file(),
              rule.line(),
              fired,
              rule.literals().stream()
                  .map(this::condition)
                  .collect(ImmutableList.toImmutableList())));
    }
    return outcomes.build();
  }

  private Condition condition(Literal literal) {
    return new Condition(literal.toString(), criterionOf(literal), holds(literal));
  }

  private Certainty holds(Literal literal) {
    if (literal instanceof Literal.Is is) {
      FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
      Enum<?> value = kind.value(is.value());
      return evaluation.isCertain(kind, value)
          ? Certainty.CERTAIN
          : evaluation.isPossible(kind, value) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }
    Status status = evaluation.status(program.criterion(criterionOf(literal)));
    Status wanted = literal instanceof Literal.Met ? Status.MET : Status.UNMET;
    return status == wanted
        ? Certainty.CERTAIN
        : status == Status.UNKNOWN ? Certainty.POSSIBLE : Certainty.EXCLUDED;
  }

  static String criterionOf(Literal literal) {
    if (literal instanceof Literal.Met met) {
      return met.criterion();
    }
    return literal instanceof Literal.Unmet unmet ? unmet.criterion() : "";
  }

  private CriterionFinding finding(Criterion criterion) {
    int number = program.criterion(criterion.id());
    boolean composite = criterion instanceof Criterion.Composite;
    return new CriterionFinding(
        criterion.id(),
        criterion.sentence(),
        evaluation.status(number),
        isEstimated(criterion.id()),
        criterion instanceof Criterion.Threshold threshold
            ? Optional.of(measurement(threshold))
            : Optional.empty(),
        composite ? ((Criterion.Composite) criterion).members() : ImmutableList.of(),
        composite ? ((Criterion.Composite) criterion).needed() : 0,
        criterion.source());
  }

  private Measurement measurement(Criterion.Threshold criterion) {
    int quantity = program.quantity(criterion.indicator());
    double low = evaluation.low(quantity);
    double high = evaluation.high(quantity);
    Parameter parameter = program.parameter(criterion.parameter());
    Optional<IndicatorValue> value = evaluation.profile().find(criterion.indicator());
    boolean known = value.isPresent() || derived.containsKey(criterion.indicator());
    return new Measurement(
        criterion.indicator(),
        nameOf(criterion.indicator()),
        parameter.unit(),
        known ? finite(low) : OptionalDouble.empty(),
        known ? finite(high) : OptionalDouble.empty(),
        value.map(IndicatorValue::source).orElse(""),
        value.map(IndicatorValue::year).orElse(OptionalInt.empty()),
        criterion.comparison(),
        parameter.value(),
        low == high
            ? OptionalDouble.of(criterion.comparison().margin(low, parameter.value()))
            : OptionalDouble.empty(),
        parameter.id(),
        parameter.authority(),
        parameter.source(),
        parameter.validFrom(),
        parameter.lastReviewed());
  }

  private String nameOf(String indicator) {
    DerivedIndicator made = derived.get(indicator);
    return made != null
        ? made.id().replace('-', ' ')
        : IndicatorCatalogue.standard().get(indicator).name();
  }

  private static OptionalDouble finite(double bound) {
    return Double.isInfinite(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
  }

  /** The indicators that unknown criteria of open conclusions rest on. */
  private ImmutableList<OpenQuestion> openQuestions() {
    Map<String, Set<FindingKind>> bearsOn = new LinkedHashMap<>();
    for (RuleSet set : program.pack().sets()) {
      for (IndexedRule rule : set.rules()) {
        boolean open =
            evaluation.isPossible(rule.kind(), rule.conclusion())
                && !evaluation.isCertain(rule.kind(), rule.conclusion());
        if (open) {
          for (Literal literal : rule.literals()) {
            unknownIndicators(criterionOf(literal))
                .forEach(
                    id -> bearsOn.computeIfAbsent(id, x -> new LinkedHashSet<>()).add(rule.kind()));
          }
        }
      }
    }
    List<OpenQuestion> questions = new ArrayList<>();
    bearsOn.forEach((id, kinds) -> questions.add(question(id, kinds)));
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

  private ImmutableSet<String> unknownIndicators(String criterionId) {
    if (criterionId.isEmpty()
        || evaluation.status(program.criterion(criterionId)) != Status.UNKNOWN) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> unknown = ImmutableSet.builder();
    Criterion criterion = criteria.get(criterionId);
    if (criterion instanceof Criterion.Composite composite) {
      composite.members().forEach(member -> unknown.addAll(unknownIndicators(member)));
    } else if (criterion instanceof Criterion.Threshold threshold) {
      addUnknown(threshold.indicator(), unknown);
    }
    return unknown.build();
  }

  private void addUnknown(String indicator, ImmutableSet.Builder<String> unknown) {
    DerivedIndicator made = derived.get(indicator);
    if (made != null) {
      if (made.function().takesIndicators()) {
        made.inputs().forEach(input -> addUnknown(input, unknown));
      }
      return;
    }
    boolean exact = evaluation.profile().find(indicator).map(IndicatorValue::isExact).orElse(false);
    if (!exact) {
      unknown.add(indicator);
    }
  }
}

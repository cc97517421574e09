package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.econcluster.Labelled;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.parameter.Parameter;

/** Turns the compact result of an evaluation into an explanation. */
public final class Explainer {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final PackLookup pack;
  private final ImmutableMap<String, Evidence> evidence;

  /** What has been found out about estimates, by criterion and by kind. */
  private final Map<String, Boolean> estimatedCriteria = new HashMap<>();

  private final Map<FindingKind, Boolean> estimatedKinds = new EnumMap<>(FindingKind.class);

  private Explainer(Evaluation evaluation, ImmutableMap<String, Evidence> evidence) {
    this.evaluation = evaluation;
    this.evidence = evidence;
    this.program = evaluation.program();
    this.pack = PackLookup.of(program);
  }

  /**
   * Returns what stands behind an evaluation.
   *
   * @param evidence how the values of the profile were come by, by indicator, where that is known
   */
  public static Explanation explain(
      Evaluation evaluation, ImmutableMap<String, Evidence> evidence) {
    return new Explainer(evaluation, evidence).explain();
  }

  private Explanation explain() {
    ImmutableList<Conclusion> conclusions = conclusions();
    return new Explanation(
        evaluation.profile().subject(),
        conclusions,
        rules(),
        pack.criteria().values().stream()
            .map(this::finding)
            .collect(ImmutableList.toImmutableList()),
        new PathFinder(evaluation, pack, this::measurement).paths(),
        new QuestionFinder(evaluation, pack).questions(),
        new OriginFinder(evaluation, pack.derived(), evidence).origins());
  }

  private ImmutableList<Conclusion> conclusions() {
    ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
    for (FindingKind kind : pack.kinds()) {
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
    for (NumberedRule numbered : pack.rulesFor(kind)) {
      IndexedRule rule = numbered.rule();
      if (rule.conclusion() == value && evaluation.firedPossibly(numbered.number())) {
        rules.add(rule.id());
        estimated |= restsOnEstimate(rule);
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

  private boolean restsOnEstimate(IndexedRule rule) {
    for (Literal literal : rule.literals()) {
      boolean estimated =
          literal instanceof Literal.Is is
              ? isEstimated(FindingKind.find(is.kind()).orElseThrow())
              : isEstimated(criterionOf(literal));
      if (estimated) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule that concludes the kind fired on an estimate; sets never ask in a circle. */
  private boolean isEstimated(FindingKind kind) {
    Boolean known = estimatedKinds.get(kind);
    if (known == null) {
      known =
          pack.rulesFor(kind).stream()
              .filter(numbered -> evaluation.firedPossibly(numbered.number()))
              .anyMatch(numbered -> restsOnEstimate(numbered.rule()));
      estimatedKinds.put(kind, known);
    }
    return known;
  }

  private boolean isEstimated(String criterion) {
    Boolean known = estimatedCriteria.get(criterion);
    if (known == null) {
      known =
          evaluation.isStatusEstimated(program.criterion(criterion)) || partIsEstimated(criterion);
      estimatedCriteria.put(criterion, known);
    }
    return known;
  }

  /** Whether a member of a composite, or a conclusion that is counted, rests on an estimate. */
  private boolean partIsEstimated(String id) {
    Criterion criterion = pack.criteria().get(id);
    if (criterion instanceof Criterion.Composite composite) {
      return composite.members().stream().anyMatch(this::isEstimated);
    }
    DerivedIndicator made =
        criterion instanceof Criterion.Threshold threshold
            ? pack.derived().get(threshold.indicator())
            : null;
    return made != null && pack.kindsCountedBy(made).stream().anyMatch(this::isEstimated);
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
    boolean known = value.isPresent() || pack.derived().containsKey(criterion.indicator());
    return new Measurement(
        criterion.indicator(),
        nameOf(criterion.indicator()),
        parameter.unit(),
        known ? finite(low) : OptionalDouble.empty(),
        known ? finite(high) : OptionalDouble.empty(),
        sourceOf(criterion.indicator()),
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

  /** Where a value comes from in short: its source, its inputs, or why it is not known. */
  private String sourceOf(String indicator) {
    DerivedIndicator made = pack.derived().get(indicator);
    if (made == null) {
      return evaluation
          .profile()
          .find(indicator)
          .map(IndicatorValue::source)
          .orElseGet(() -> evaluation.profile().reasonFor(indicator).label());
    }
    return made.function().takesIndicators()
        ? made.function().id()
            + " of "
            + made.inputs().stream().map(this::nameOf).collect(Collectors.joining(", "))
        : made.function().id();
  }

  private String nameOf(String indicator) {
    DerivedIndicator made = pack.derived().get(indicator);
    return made != null
        ? made.id().replace('-', ' ')
        : IndicatorCatalogue.standard().get(indicator).name();
  }

  private static OptionalDouble finite(double bound) {
    return Double.isInfinite(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
  }
}

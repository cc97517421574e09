package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.parameter.Parameter;

/** What an evaluation says of single criteria, with the numbers that decide them. */
final class CriterionFindings {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final PackTerms terms;

  CriterionFindings(Evaluation evaluation, PackTerms terms) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.terms = terms;
  }

  boolean isEstimated(Literal literal) {
    return literal instanceof Literal.Is is
        ? isEstimated(FindingKind.find(is.kind()).orElseThrow())
        : isEstimated(Explainer.criterionOf(literal));
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
    Criterion criterion = terms.criteria().get(criterionId);
    if (criterion instanceof Criterion.Composite composite) {
      return composite.members().stream().anyMatch(this::isEstimated);
    }
    DerivedIndicator made =
        criterion instanceof Criterion.Threshold threshold
            ? terms.derived().get(threshold.indicator())
            : null;
    return made != null && kindsOf(made).stream().anyMatch(this::isEstimated);
  }

  /** The kinds of finding that an indicator counts or sums up. */
  static ImmutableSet<FindingKind> kindsOf(DerivedIndicator made) {
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

  /** Returns what is known of the criterion with an id. */
  CriterionFinding finding(String id) {
    Criterion criterion = Objects.requireNonNull(terms.criteria().get(id), id);
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

  Measurement measurement(Criterion.Threshold criterion) {
    int quantity = program.quantity(criterion.indicator());
    double low = evaluation.low(quantity);
    double high = evaluation.high(quantity);
    Parameter parameter = program.parameter(criterion.parameter());
    Optional<IndicatorValue> value = evaluation.profile().find(criterion.indicator());
    boolean known = value.isPresent() || terms.derived().containsKey(criterion.indicator());
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
    DerivedIndicator made = terms.derived().get(indicator);
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
    DerivedIndicator made = terms.derived().get(indicator);
    return made != null
        ? made.id().replace('-', ' ')
        : IndicatorCatalogue.standard().get(indicator).name();
  }

  private static OptionalDouble finite(double bound) {
    return Double.isInfinite(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
  }
}

package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
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
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.parameter.Parameter;

/** What an evaluation says of single criteria, with the numbers that decide them. */
final class CriterionFindings {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final PackLookup pack;

  /** What has been found out about estimates, by number of the criterion and by kind. */
  private final BitSet lookedAt = new BitSet();

  private final BitSet estimatedCriteria = new BitSet();

  private final Map<FindingKind, Boolean> estimatedKinds = new EnumMap<>(FindingKind.class);

  CriterionFindings(Evaluation evaluation, PackLookup pack) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.pack = pack;
  }

  /** Whether a condition of a rule rests on an estimate. */
  boolean restsOnEstimate(NumberedRule rule) {
    for (Requirement requirement : rule.requirements()) {
      boolean estimated =
          requirement instanceof Requirement.OfCriterion of
              ? isEstimated(of.number())
              : isEstimated(((Requirement.OfConclusion) requirement).kind());
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
              .anyMatch(this::restsOnEstimate);
      estimatedKinds.put(kind, known);
    }
    return known;
  }

  private boolean isEstimated(int criterion) {
    if (!lookedAt.get(criterion)) {
      estimatedCriteria.set(
          criterion, evaluation.isStatusEstimated(criterion) || partIsEstimated(criterion));
      lookedAt.set(criterion);
    }
    return estimatedCriteria.get(criterion);
  }

  /** Whether a member of a composite, or a conclusion that is counted, rests on an estimate. */
  private boolean partIsEstimated(int number) {
    Criterion criterion = program.criteria().get(number);
    if (criterion instanceof Criterion.Composite composite) {
      return composite.members().stream().mapToInt(program::criterion).anyMatch(this::isEstimated);
    }
    DerivedIndicator made =
        criterion instanceof Criterion.Threshold threshold
            ? pack.derived().get(threshold.indicator())
            : null;
    return made != null && pack.kindsCountedBy(made).stream().anyMatch(this::isEstimated);
  }

  /** Returns what is known of the criterion with an id. */
  CriterionFinding finding(String id) {
    Criterion criterion = Objects.requireNonNull(pack.criteria().get(id), id);
    int number = program.criterion(criterion.id());
    boolean composite = criterion instanceof Criterion.Composite;
    return new CriterionFinding(
        criterion.id(),
        criterion.sentence(),
        evaluation.status(number),
        isEstimated(number),
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

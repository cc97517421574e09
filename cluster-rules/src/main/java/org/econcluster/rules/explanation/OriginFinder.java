package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.Labelled;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.parameter.Parameter;

/** Tells where the value of each indicator that a pack asks for comes from. */
final class OriginFinder {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final ImmutableMap<String, DerivedIndicator> derived;
  private final ImmutableMap<String, Evidence> evidence;

  OriginFinder(
      Evaluation evaluation,
      ImmutableMap<String, DerivedIndicator> derived,
      ImmutableMap<String, Evidence> evidence) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.derived = derived;
    this.evidence = evidence;
  }

  /** Returns the origins of all indicators of the pack, by id. */
  ImmutableMap<String, ValueOrigin> origins() {
    ImmutableMap.Builder<String, ValueOrigin> origins = ImmutableMap.builder();
    for (String indicator : program.quantities()) {
      DerivedIndicator made = derived.get(indicator);
      origins.put(indicator, made == null ? given(indicator) : derived(made));
    }
    return origins.buildOrThrow();
  }

  private ValueOrigin given(String id) {
    Indicator indicator = IndicatorCatalogue.standard().get(id);
    Optional<IndicatorValue> value = evaluation.profile().find(id);
    Evidence made = evidence.getOrDefault(id, Evidence.of(""));
    return new ValueOrigin(
        id,
        indicator.name(),
        indicator.unit(),
        value.map(known -> finite(known.low())).orElse(OptionalDouble.empty()),
        value.map(known -> finite(known.high())).orElse(OptionalDouble.empty()),
        value.isPresent(),
        value
            .map(known -> known.origin().label())
            .orElseGet(() -> evaluation.profile().reasonFor(id).label()),
        made.method(),
        value.map(IndicatorValue::source).orElse(""),
        value.map(IndicatorValue::year).orElse(OptionalInt.empty()),
        made.parts(),
        ImmutableList.of());
  }

  private ValueOrigin derived(DerivedIndicator made) {
    int quantity = program.quantity(made.id());
    double low = evaluation.low(quantity);
    double high = evaluation.high(quantity);
    boolean estimated = evaluation.isEstimated(quantity);
    return new ValueOrigin(
        made.id(),
        made.id().replace('-', ' '),
        made.unit(),
        finite(low),
        finite(high),
        low > made.lowest() || high < made.highest(),
        estimated ? "estimated" : "derived",
        made.function().id() + (estimated ? " of those that are known" : ""),
        made.source(),
        OptionalInt.empty(),
        switch (made.function()) {
          case COUNT_MET -> criteria(made.inputs());
          case COUNT_CONCLUDED -> conclusions(made.inputs());
          case WEIGHTED_SUM_CONCLUDED -> weights(made.inputs());
          default -> ImmutableList.of();
        },
        made.function().takesIndicators() ? made.inputs() : ImmutableList.of());
  }

  private ImmutableList<Part> criteria(List<String> inputs) {
    return inputs.stream()
        .map(
            id ->
                switch (evaluation.status(program.criterion(id))) {
                  case MET -> Part.exactly(id, 1, "met", "criterion");
                  case UNMET -> Part.exactly(id, 0, "met", "criterion");
                  case UNKNOWN -> Part.between(id, 0, 1, "met", "criterion");
                })
        .collect(ImmutableList.toImmutableList());
  }

  /** The values concluded of some kinds, each as one. */
  private ImmutableList<Part> conclusions(List<String> kinds) {
    return kinds.stream()
        .flatMap(id -> FindingKind.find(id).stream())
        .flatMap(
            kind ->
                kind.valuesByName().values().stream()
                    .filter(value -> evaluation.isPossible(kind, value))
                    .map(value -> weighed(kind, value, 1, kind.label())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The values concluded with their weights; inputs are written as {@code KIND.VALUE*weight}. */
  private ImmutableList<Part> weights(List<String> inputs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (String input : inputs) {
      int star = input.indexOf('*');
      int dot = input.lastIndexOf('.', star);
      FindingKind kind = FindingKind.find(input.substring(0, dot)).orElseThrow();
      Enum<?> value = kind.value(input.substring(dot + 1, star));
      if (evaluation.isPossible(kind, value)) {
        Parameter weight = program.parameter(input.substring(star + 1));
        parts.add(weighed(kind, value, weight.value(), weight.source()));
      }
    }
    return parts.build();
  }

  private Part weighed(FindingKind kind, Enum<?> value, double weight, String source) {
    boolean certain = evaluation.isCertain(kind, value);
    return Part.between(
        value instanceof Labelled labelled ? labelled.label() : value.name(),
        certain ? weight : Math.min(0, weight),
        certain ? weight : Math.max(0, weight),
        "weight",
        source);
  }

  private static OptionalDouble finite(double bound) {
    return Double.isInfinite(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
  }
}

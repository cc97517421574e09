package org.econcluster.rules.internal.engine;

import org.econcluster.kernel.Rounding;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;

/** Evaluates one derived indicator on intervals. */
final class DerivedProgram {

  /** The weight of one value, a bit of a word. */
  private record Weight(int word, long value, double weight) {}

  private final DerivedIndicator indicator;
  private final int result;
  private final int[] inputs;
  private final double[] inputLowest;
  private final double[] inputHighest;
  private final FindingKind[] kinds;
  private final Weight[] weights;

  private DerivedProgram(DerivedIndicator indicator, PackProgram program) {
    this.indicator = indicator;
    this.result = program.quantity(indicator.id());
    this.inputs =
        switch (indicator.function()) {
          case COUNT_MET -> indicator.inputs().stream().mapToInt(program::criterion).toArray();
          case COUNT_CONCLUDED, WEIGHTED_SUM_CONCLUDED -> new int[0];
          default -> indicator.inputs().stream().mapToInt(program::quantity).toArray();
        };
    boolean overIndicators = indicator.function().takesIndicators();
    this.inputLowest = new double[overIndicators ? inputs.length : 0];
    this.inputHighest = new double[inputLowest.length];
    for (int i = 0; i < inputLowest.length; i++) {
      inputLowest[i] = program.lowest()[inputs[i]];
      inputHighest[i] = program.highest()[inputs[i]];
    }
    this.kinds =
        indicator.function() == DerivedFunction.COUNT_CONCLUDED
            ? indicator.inputs().stream().map(program::kind).toArray(FindingKind[]::new)
            : new FindingKind[0];
    this.weights =
        indicator.function() == DerivedFunction.WEIGHTED_SUM_CONCLUDED
            ? indicator.inputs().stream()
                .map(input -> weight(input, program))
                .toArray(Weight[]::new)
            : new Weight[0];
  }

  static DerivedProgram of(DerivedIndicator indicator, PackProgram program) {
    return new DerivedProgram(indicator, program);
  }

  /** Writes the bounds of the indicator, within its range. */
  void evaluate(Evaluation evaluation) {
    switch (indicator.function()) {
      case COUNT_MET -> countMet(evaluation);
      case COUNT_CONCLUDED -> countConcluded(evaluation);
      case WEIGHTED_SUM_CONCLUDED -> sumWeights(evaluation);
      default -> combineIndicators(evaluation);
    }
  }

  private void combineIndicators(Evaluation evaluation) {
    boolean onlyKnown = estimates(evaluation);
    double[] low = evaluation.low;
    double[] high = evaluation.high;
    double sumLow = 0;
    double sumHigh = 0;
    double minLow = Double.POSITIVE_INFINITY;
    double minHigh = Double.POSITIVE_INFINITY;
    double maxLow = Double.NEGATIVE_INFINITY;
    double maxHigh = Double.NEGATIVE_INFINITY;
    int count = 0;
    for (int i = 0; i < inputs.length; i++) {
      if (!onlyKnown || isKnown(i, evaluation)) {
        int input = inputs[i];
        sumLow += low[input];
        sumHigh += high[input];
        minLow = Math.min(minLow, low[input]);
        minHigh = Math.min(minHigh, high[input]);
        maxLow = Math.max(maxLow, low[input]);
        maxHigh = Math.max(maxHigh, high[input]);
        count++;
      }
    }
    int first = inputs[0];
    int second = inputs[inputs.length - 1];
    switch (indicator.function()) {
      case MEAN -> write(evaluation, sumLow / count, sumHigh / count);
      case MIN -> write(evaluation, minLow, minHigh);
      case MAX -> write(evaluation, maxLow, maxHigh);
      case DIFFERENCE ->
          write(
              evaluation,
              Rounding.difference(low[first], high[second]),
              Rounding.difference(high[first], low[second]));
      case RATIO ->
          write(
              evaluation,
              low[first] / (low[first] >= 0 ? high[second] : low[second]),
              high[first] / (high[first] >= 0 ? low[second] : high[second]));
      case CHANGE ->
          write(evaluation, low[second] / high[first] - 1, high[second] / low[first] - 1);
      default -> throw new IllegalStateException(indicator.function() + " takes no indicators.");
    }
  }

  /** Whether only the known inputs count, because enough are known for an estimate. */
  private boolean estimates(Evaluation evaluation) {
    int known = 0;
    boolean estimatedInput = false;
    for (int i = 0; i < inputs.length; i++) {
      known += isKnown(i, evaluation) ? 1 : 0;
      estimatedInput |= evaluation.estimated[inputs[i]];
    }
    boolean estimates =
        indicator.shareNeeded().isPresent()
            && known > 0
            && known < inputs.length
            && known >= indicator.shareNeeded().getAsDouble() * inputs.length;
    evaluation.estimated[result] = estimatedInput || estimates;
    return estimates;
  }

  private boolean isKnown(int i, Evaluation evaluation) {
    int input = inputs[i];
    return evaluation.low[input] != inputLowest[i] || evaluation.high[input] != inputHighest[i];
  }

  private void countMet(Evaluation evaluation) {
    int met = 0;
    int unknown = 0;
    boolean estimated = false;
    for (int criterion : inputs) {
      met += evaluation.status[criterion] == Evaluation.MET ? 1 : 0;
      unknown += evaluation.status[criterion] == Evaluation.UNKNOWN ? 1 : 0;
      estimated |= evaluation.statusEstimated[criterion];
    }
    evaluation.estimated[result] = estimated;
    write(evaluation, met, met + unknown);
  }

  private void countConcluded(Evaluation evaluation) {
    int certain = 0;
    int possible = 0;
    for (FindingKind kind : kinds) {
      int word = FindingBits.word(kind);
      long mask = FindingBits.mask(kind);
      certain += Long.bitCount(evaluation.certain[word] & mask);
      possible += Long.bitCount(evaluation.possible[word] & mask);
    }
    write(evaluation, certain, possible);
  }

  private void sumWeights(Evaluation evaluation) {
    double low = 0;
    double high = 0;
    for (Weight weight : weights) {
      if ((evaluation.certain[weight.word] & weight.value) != 0) {
        low += weight.weight;
        high += weight.weight;
      } else if ((evaluation.possible[weight.word] & weight.value) != 0) {
        low += Math.min(0, weight.weight);
        high += Math.max(0, weight.weight);
      }
    }
    // Not held within the declared range, for an analyst may change the weights.
    evaluation.low[result] = low;
    evaluation.high[result] = high;
  }

  /** Writes bounds within the range; one that is not finite, as of 1/0, leaves its end open. */
  private void write(Evaluation evaluation, double low, double high) {
    evaluation.low[result] = Double.isFinite(low) ? within(low) : indicator.lowest();
    evaluation.high[result] = Double.isFinite(high) ? within(high) : indicator.highest();
  }

  private double within(double value) {
    return Math.max(indicator.lowest(), Math.min(indicator.highest(), value));
  }

  private static Weight weight(String input, PackProgram program) {
    int dot = input.lastIndexOf('.', input.indexOf('*'));
    int star = input.indexOf('*');
    FindingKind kind = program.kind(input.substring(0, dot));
    return new Weight(
        FindingBits.word(kind),
        FindingBits.bit(kind, kind.value(input.substring(dot + 1, star))),
        program.parameter(input.substring(star + 1)).value());
  }
}

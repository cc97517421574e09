package org.econcluster.rules.internal.engine;

import java.util.List;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;

/**
 * The threshold criteria of one set in numbers: of each, whether a quantity reaches a cut, or does
 * not. Arrays side by side, as there are hundreds of them for every subject.
 */
final class ThresholdTests {

  private final int[] criteria;
  private final int[] quantities;

  /** The smallest number on the upper side of each threshold. */
  private final double[] cuts;

  /** Whether the criterion is met on the upper side. */
  private final boolean[] upper;

  private ThresholdTests(List<Criterion.Threshold> thresholds, PackProgram program) {
    this.criteria = new int[thresholds.size()];
    this.quantities = new int[criteria.length];
    this.cuts = new double[criteria.length];
    this.upper = new boolean[criteria.length];
    for (int i = 0; i < criteria.length; i++) {
      Criterion.Threshold threshold = thresholds.get(i);
      Comparison comparison = threshold.comparison();
      double value = program.parameter(threshold.parameter()).value();
      criteria[i] = program.criterion(threshold.id());
      quantities[i] = program.quantity(threshold.indicator());
      cuts[i] =
          switch (comparison) {
            case AT_LEAST, BELOW -> value;
            case ABOVE, AT_MOST -> Math.nextUp(value);
          };
      upper[i] = comparison.favoursMore();
    }
  }

  /** Returns the threshold criteria among some criteria. */
  static ThresholdTests of(List<Criterion> criteria, PackProgram program) {
    return new ThresholdTests(
        criteria.stream()
            .filter(Criterion.Threshold.class::isInstance)
            .map(Criterion.Threshold.class::cast)
            .toList(),
        program);
  }

  void evaluate(Evaluation evaluation) {
    double[] low = evaluation.low;
    double[] high = evaluation.high;
    for (int i = 0; i < criteria.length; i++) {
      int quantity = quantities[i];
      double cut = cuts[i];
      int endsThatReach = (low[quantity] >= cut ? 1 : 0) + (high[quantity] >= cut ? 1 : 0);
      // No end is UNMET, one UNKNOWN and both MET; on the lower side it is the other way round.
      evaluation.setStatus(
          criteria[i],
          (byte) (upper[i] ? endsThatReach : Evaluation.MET - endsThatReach),
          evaluation.estimated[quantity]);
    }
  }
}

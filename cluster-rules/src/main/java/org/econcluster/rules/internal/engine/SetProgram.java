package org.econcluster.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.LiteralTable;
import org.econcluster.rules.internal.pack.RuleSet;

/** One rule set, ready to evaluate: numbers in place of ids. */
final class SetProgram {

  /**
   * A threshold criterion in numbers: whether a quantity reaches a cut, or does not.
   *
   * @param cut the smallest number on the upper side of the threshold
   */
  private record ThresholdTest(int criterion, int quantity, double cut, boolean upperSide) {

    static ThresholdTest of(int criterion, int quantity, Comparison comparison, double threshold) {
      return switch (comparison) {
        case AT_LEAST -> new ThresholdTest(criterion, quantity, threshold, true);
        case ABOVE -> new ThresholdTest(criterion, quantity, Math.nextUp(threshold), true);
        case AT_MOST -> new ThresholdTest(criterion, quantity, Math.nextUp(threshold), false);
        case BELOW -> new ThresholdTest(criterion, quantity, threshold, false);
      };
    }

    void evaluate(Evaluation evaluation) {
      int endsThatReach =
          (evaluation.low[quantity] >= cut ? 1 : 0) + (evaluation.high[quantity] >= cut ? 1 : 0);
      // No end is UNMET, one UNKNOWN and both MET; on the lower side it is the other way round.
      evaluation.setStatus(
          criterion,
          (byte) (upperSide ? endsThatReach : Evaluation.MET - endsThatReach),
          evaluation.estimated[quantity]);
    }
  }

  /** A composite criterion in numbers. */
  private record CompositeTest(int criterion, Criterion.Composite composite, int[] members) {

    void evaluate(Evaluation evaluation) {
      int met = 0;
      int unknown = 0;
      boolean estimated = false;
      for (int member : members) {
        byte status = evaluation.status[member];
        met += status == Evaluation.MET ? 1 : 0;
        unknown += status == Evaluation.UNKNOWN ? 1 : 0;
        estimated |= evaluation.statusEstimated[member];
      }
      evaluation.setStatus(criterion, Evaluation.code(composite.test(met, unknown)), estimated);
    }
  }

  private final RuleSet set;
  private final int firstRule;
  private final DerivedProgram[] derived;
  private final ThresholdTest[] thresholds;
  private final CompositeTest[] composites;
  private final int[] criteriaRead;
  private final int[] kindsRead;
  private final long[] valuesRead;
  private final RuleGroup[] groups;
  private final int[] exclusiveKinds;
  private final int[] kindOfRule;
  private final long[] valueOfRule;

  private SetProgram(RuleSet set, PackProgram program, int firstRule) {
    this.set = set;
    this.firstRule = firstRule;
    this.derived =
        set.derived().stream()
            .map(indicator -> DerivedProgram.of(indicator, program))
            .toArray(DerivedProgram[]::new);
    List<ThresholdTest> thresholdTests = new ArrayList<>();
    List<CompositeTest> compositeTests = new ArrayList<>();
    for (Criterion criterion : set.criteria()) {
      int number = program.criterion(criterion.id());
      if (criterion instanceof Criterion.Threshold threshold) {
        thresholdTests.add(
            ThresholdTest.of(
                number,
                program.quantity(threshold.indicator()),
                threshold.comparison(),
                program.parameter(threshold.parameter()).value()));
      } else if (criterion instanceof Criterion.Composite composite) {
        int[] members = composite.members().stream().mapToInt(program::criterion).toArray();
        compositeTests.add(new CompositeTest(number, composite, members));
      }
    }
    this.thresholds = thresholdTests.toArray(ThresholdTest[]::new);
    this.composites = compositeTests.toArray(CompositeTest[]::new);

    LiteralTable literals = LiteralTable.of(set.rules());
    this.criteriaRead = literals.criteria().stream().mapToInt(program::criterion).toArray();
    this.kindsRead =
        literals.conclusions().stream()
            .mapToInt(conclusion -> program.kind(conclusion.kind()).ordinal())
            .toArray();
    this.valuesRead =
        literals.conclusions().stream()
            .mapToLong(is -> bit(program.kind(is.kind()).value(is.value())))
            .toArray();
    this.groups = RuleGroup.of(set.rules(), literals).toArray(RuleGroup[]::new);
    this.exclusiveKinds =
        set.rules().stream()
            .map(IndexedRule::kind)
            .filter(FindingKind::isExclusive)
            .mapToInt(FindingKind::ordinal)
            .distinct()
            .toArray();
    this.kindOfRule = set.rules().stream().mapToInt(rule -> rule.kind().ordinal()).toArray();
    this.valueOfRule = set.rules().stream().mapToLong(rule -> bit(rule.conclusion())).toArray();
  }

  static SetProgram of(RuleSet set, PackProgram program, int firstRule) {
    return new SetProgram(set, program, firstRule);
  }

  String id() {
    return set.id();
  }

  /** The number of the criterion at a position of the literal table. */
  int criterionRead(int position) {
    return criteriaRead[position];
  }

  /** The ordinal of the kind of the conclusion at a position of the literal table. */
  int kindRead(int position) {
    return kindsRead[position];
  }

  /** The bit of the value of the conclusion at a position of the literal table. */
  long valueRead(int position) {
    return valuesRead[position];
  }

  int ruleCount() {
    return kindOfRule.length;
  }

  /** Evaluates the indicators and criteria that the set adds. */
  void evaluateCriteria(Evaluation evaluation) {
    for (DerivedProgram indicator : derived) {
      indicator.evaluate(evaluation);
    }
    for (ThresholdTest test : thresholds) {
      test.evaluate(evaluation);
    }
    for (CompositeTest test : composites) {
      test.evaluate(evaluation);
    }
  }

  /** Whether anything that the rules read is unknown, so that the possible reading differs. */
  boolean needsPossibleReading(Evaluation evaluation) {
    for (int criterion : criteriaRead) {
      if (evaluation.status[criterion] == Evaluation.UNKNOWN) {
        return true;
      }
    }
    for (int kind : kindsRead) {
      if (evaluation.certain[kind] != evaluation.possible[kind]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Draws the remembered conclusions on a subject; returns whether every group of rules knew its
   * state. No group reads what the set itself concludes, and to conclude twice changes nothing.
   */
  boolean recall(Evaluation evaluation) {
    for (RuleGroup group : groups) {
      GroupDecision decision = group.recall(evaluation, this);
      if (decision == null) {
        return false;
      }
      decision.apply(evaluation);
    }
    return true;
  }

  /** Draws the conclusions of rules that fired, and remembers them. */
  void conclude(Evaluation evaluation, SetDecision decision) {
    ImmutableList<GroupDecision> ofGroups =
        Arrays.stream(groups)
            .map(group -> group.remember(evaluation, this, decision))
            .collect(ImmutableList.toImmutableList());
    ofGroups.forEach(ofGroup -> ofGroup.apply(evaluation));
  }

  /** The number of the rule at a position of the set. */
  int numberOf(int rule) {
    return firstRule + rule;
  }

  /** The ordinal of the kind that the rule at a position concludes. */
  int kindConcluded(int rule) {
    return kindOfRule[rule];
  }

  /** The bit of the value that the rule at a position concludes. */
  long valueConcluded(int rule) {
    return valueOfRule[rule];
  }

  /** Ends the set for a subject: of an exclusive kind, the only possibility is certain. */
  void settle(Evaluation evaluation) {
    for (int kind : exclusiveKinds) {
      long possible = evaluation.possible[kind];
      evaluation.certain[kind] = Long.bitCount(possible) == 1 ? possible : 0;
    }
    evaluation.suppose();
  }

  private static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }
}

package org.econcluster.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.LiteralTable;
import org.econcluster.rules.internal.pack.RuleSet;

/** One rule set, ready to evaluate: numbers in place of ids. */
final class SetProgram {

  /** A threshold criterion in numbers. */
  record ThresholdTest(int criterion, int quantity, Comparison comparison, double threshold) {

    byte status(double low, double high) {
      boolean holds = comparison.holds(low, threshold);
      if (low != high && comparison.holds(high, threshold) != holds) {
        return Evaluation.UNKNOWN;
      }
      return holds ? Evaluation.MET : Evaluation.UNMET;
    }
  }

  /** A composite criterion in numbers. */
  record CompositeTest(int criterion, Criterion.Composite composite, ImmutableIntArray members) {}

  private final RuleSet set;
  private final int firstRule;
  private final ImmutableList<DerivedProgram> derived;
  private final ImmutableList<ThresholdTest> thresholds;
  private final ImmutableList<CompositeTest> composites;
  private final int[] criteriaRead;
  private final int[] kindsRead;
  private final long[] valuesRead;
  private final List<RuleGroup> groups;
  private final ImmutableSet<FindingKind> kindsConcluded;
  private final int[] kindOfRule;
  private final long[] valueOfRule;

  private SetProgram(RuleSet set, PackProgram program, int firstRule) {
    this.set = set;
    this.firstRule = firstRule;
    this.derived =
        set.derived().stream()
            .map(indicator -> DerivedProgram.of(indicator, program))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<ThresholdTest> thresholdTests = ImmutableList.builder();
    ImmutableList.Builder<CompositeTest> compositeTests = ImmutableList.builder();
    for (Criterion criterion : set.criteria()) {
      int number = program.criterion(criterion.id());
      if (criterion instanceof Criterion.Threshold threshold) {
        thresholdTests.add(
            new ThresholdTest(
                number,
                program.quantity(threshold.indicator()),
                threshold.comparison(),
                program.parameter(threshold.parameter()).value()));
      } else if (criterion instanceof Criterion.Composite composite) {
        ImmutableIntArray members =
            ImmutableIntArray.copyOf(composite.members().stream().mapToInt(program::criterion));
        compositeTests.add(new CompositeTest(number, composite, members));
      }
    }
    this.thresholds = thresholdTests.build();
    this.composites = compositeTests.build();

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
    this.groups = RuleGroup.of(set.rules(), literals);
    this.kindsConcluded =
        set.rules().stream().map(IndexedRule::kind).collect(ImmutableSet.toImmutableSet());
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
      int quantity = test.quantity();
      evaluation.setStatus(
          test.criterion(),
          test.status(evaluation.low[quantity], evaluation.high[quantity]),
          evaluation.estimated[quantity]);
    }
    for (CompositeTest test : composites) {
      evaluateComposite(test, evaluation);
    }
  }

  private static void evaluateComposite(CompositeTest test, Evaluation evaluation) {
    int met = 0;
    int unknown = 0;
    boolean estimated = false;
    for (int i = 0; i < test.members().length(); i++) {
      int member = test.members().get(i);
      byte status = evaluation.status[member];
      if (status == Evaluation.MET) {
        met++;
      } else if (status == Evaluation.UNKNOWN) {
        unknown++;
      }
      estimated |= evaluation.statusEstimated[member];
    }
    Status status = test.composite().test(met, unknown);
    evaluation.setStatus(test.criterion(), Evaluation.code(status), estimated);
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

  /** The groups of rules that remember what they did. */
  List<RuleGroup> groups() {
    return groups;
  }

  /** Draws the conclusions of rules that fired. */
  void conclude(Evaluation evaluation, SetDecision decision) {
    for (int start = 0, word = 0; start < kindOfRule.length; start += Long.SIZE, word++) {
      long certain = decision.certain(word);
      for (long rest = decision.possible(word); rest != 0; rest &= rest - 1) {
        int rule = start + Long.numberOfTrailingZeros(rest);
        boolean isCertain = (certain >>> rule & 1) != 0;
        evaluation.fire(firstRule + rule, isCertain);
        int kind = kindOfRule[rule];
        evaluation.possible[kind] |= valueOfRule[rule];
        if (isCertain) {
          evaluation.certain[kind] |= valueOfRule[rule];
        }
      }
    }
  }

  /** Ends the set for a subject: of an exclusive kind, the only possibility is certain. */
  void settle(Evaluation evaluation) {
    for (FindingKind kind : kindsConcluded) {
      if (kind.isExclusive()) {
        long possible = evaluation.possible[kind.ordinal()];
        evaluation.certain[kind.ordinal()] = Long.bitCount(possible) == 1 ? possible : 0;
      }
    }
    evaluation.suppose();
  }

  private static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }
}

package org.econcluster.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.RuleSet;

/** One rule set, ready to evaluate: numbers in place of ids. */
final class SetProgram {

  /** A threshold criterion in numbers. */
  record ThresholdTest(int criterion, int quantity, Comparison comparison, double threshold) {}

  /** A composite criterion in numbers. */
  record CompositeTest(int criterion, Criterion.Composite composite, int[] members) {}

  private final RuleSet set;
  private final int firstRule;
  private final ImmutableList<DerivedProgram> derived;
  private final ImmutableList<ThresholdTest> thresholds;
  private final ImmutableList<CompositeTest> composites;
  private final int[] criteriaRead;
  private final ImmutableSet<FindingKind> kindsRead;
  private final ImmutableSet<FindingKind> kindsConcluded;
  private final int[] kindOfRule;
  private final int[] valueOfRule;

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
        int[] members = composite.members().stream().mapToInt(program::criterion).toArray();
        compositeTests.add(new CompositeTest(number, composite, members));
      }
    }
    this.thresholds = thresholdTests.build();
    this.composites = compositeTests.build();

    Set<Integer> criteria = new LinkedHashSet<>();
    Set<FindingKind> kinds = new LinkedHashSet<>();
    for (IndexedRule rule : set.rules()) {
      for (Literal literal : rule.literals()) {
        if (literal instanceof Literal.Met met) {
          criteria.add(program.criterion(met.criterion()));
        } else if (literal instanceof Literal.Unmet unmet) {
          criteria.add(program.criterion(unmet.criterion()));
        } else if (literal instanceof Literal.Is is) {
          kinds.add(program.kind(is.kind()));
        }
      }
    }
    this.criteriaRead = criteria.stream().mapToInt(Integer::intValue).toArray();
    this.kindsRead = ImmutableSet.copyOf(kinds);
    this.kindsConcluded =
        set.rules().stream().map(IndexedRule::kind).collect(ImmutableSet.toImmutableSet());
    this.kindOfRule = set.rules().stream().mapToInt(rule -> rule.kind().ordinal()).toArray();
    this.valueOfRule = set.rules().stream().mapToInt(rule -> rule.conclusion().ordinal()).toArray();
  }

  static SetProgram of(RuleSet set, PackProgram program, int firstRule) {
    return new SetProgram(set, program, firstRule);
  }

  String id() {
    return set.id();
  }

  int firstRule() {
    return firstRule;
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
      Status status =
          test.comparison()
              .test(evaluation.low[quantity], evaluation.high[quantity], test.threshold());
      evaluation.setStatus(
          test.criterion(), Evaluation.code(status), evaluation.estimated[quantity]);
    }
    for (CompositeTest test : composites) {
      evaluateComposite(test, evaluation);
    }
  }

  private static void evaluateComposite(CompositeTest test, Evaluation evaluation) {
    int met = 0;
    int unknown = 0;
    boolean estimated = false;
    for (int member : test.members()) {
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
    for (FindingKind kind : kindsRead) {
      if (evaluation.certain[kind.ordinal()] != evaluation.possible[kind.ordinal()]) {
        return true;
      }
    }
    return false;
  }

  /** Turns the rules that fired into conclusions; an exclusive kind is certain with one value. */
  void conclude(Evaluation evaluation, boolean possibleRead) {
    for (int rule = 0; rule < kindOfRule.length; rule++) {
      long bit = 1L << valueOfRule[rule];
      boolean certain = evaluation.firedCertain.get(firstRule + rule);
      if (certain) {
        evaluation.certain[kindOfRule[rule]] |= bit;
      }
      if (certain && !possibleRead) {
        evaluation.firedPossible.set(firstRule + rule);
      }
      if (evaluation.firedPossible.get(firstRule + rule)) {
        evaluation.possible[kindOfRule[rule]] |= bit;
      }
    }
    for (FindingKind kind : kindsConcluded) {
      if (kind.isExclusive()) {
        long possible = evaluation.possible[kind.ordinal()];
        evaluation.certain[kind.ordinal()] = Long.bitCount(possible) == 1 ? possible : 0;
      }
    }
    evaluation.suppose();
  }
}

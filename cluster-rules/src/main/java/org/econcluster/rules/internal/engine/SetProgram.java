package org.econcluster.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.LiteralTable;
import org.econcluster.rules.internal.pack.RuleSet;

/** One rule set, ready to evaluate: numbers in place of ids. */
final class SetProgram {

  /** A composite criterion in numbers. */
  private record CompositeTest(int criterion, Criterion.Composite composite, int[] members) {

    static CompositeTest of(Criterion.Composite composite, PackProgram program) {
      return new CompositeTest(
          program.criterion(composite.id()),
          composite,
          composite.members().stream().mapToInt(program::criterion).toArray());
    }

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
  private final ThresholdTests thresholds;
  private final CompositeTest[] composites;
  private final int[] criteriaRead;
  private final int[] wordsRead;
  private final long[] valuesRead;
  private final long[] kindsRead;
  private final RuleGroup[] groups;
  private final FindingKind[] exclusiveKinds;
  private final int[] wordsConcluded;
  private final long[] valuesConcluded;

  private SetProgram(RuleSet set, PackProgram program, int firstRule) {
    this.set = set;
    this.firstRule = firstRule;
    this.derived =
        set.derived().stream()
            .map(indicator -> DerivedProgram.of(indicator, program))
            .toArray(DerivedProgram[]::new);
    this.thresholds = ThresholdTests.of(set.criteria(), program);
    this.composites =
        set.criteria().stream()
            .filter(Criterion.Composite.class::isInstance)
            .map(Criterion.Composite.class::cast)
            .map(composite -> CompositeTest.of(composite, program))
            .toArray(CompositeTest[]::new);

    LiteralTable literals = LiteralTable.of(set.rules());
    this.criteriaRead = literals.criteria().stream().mapToInt(program::criterion).toArray();
    int conclusions = literals.conclusions().size();
    this.wordsRead = new int[conclusions];
    this.valuesRead = new long[conclusions];
    this.kindsRead = new long[conclusions];
    for (int i = 0; i < conclusions; i++) {
      Literal.Is is = literals.conclusions().get(i);
      FindingKind kind = program.kind(is.kind());
      wordsRead[i] = FindingBits.word(kind);
      valuesRead[i] = FindingBits.bit(kind, kind.value(is.value()));
      kindsRead[i] = FindingBits.mask(kind);
    }
    this.wordsConcluded = new int[set.rules().size()];
    this.valuesConcluded = new long[wordsConcluded.length];
    for (int i = 0; i < wordsConcluded.length; i++) {
      IndexedRule rule = set.rules().get(i);
      wordsConcluded[i] = FindingBits.word(rule.kind());
      valuesConcluded[i] = FindingBits.bit(rule.kind(), rule.conclusion());
    }
    this.exclusiveKinds =
        set.rules().stream()
            .map(IndexedRule::kind)
            .filter(FindingKind::isExclusive)
            .distinct()
            .toArray(FindingKind[]::new);
    this.groups = RuleGroup.of(set.rules(), literals, this).toArray(RuleGroup[]::new);
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

  /** The word of the conclusion at a position of the literal table. */
  int wordRead(int position) {
    return wordsRead[position];
  }

  /** The bit of the conclusion at a position of the literal table, in its word. */
  long valueRead(int position) {
    return valuesRead[position];
  }

  int ruleCount() {
    return wordsConcluded.length;
  }

  /** Evaluates the indicators and criteria that the set adds. */
  void evaluateCriteria(Evaluation evaluation) {
    for (DerivedProgram indicator : derived) {
      indicator.evaluate(evaluation);
    }
    thresholds.evaluate(evaluation);
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
    for (int i = 0; i < wordsRead.length; i++) {
      long differing = evaluation.certain[wordsRead[i]] ^ evaluation.possible[wordsRead[i]];
      if ((differing & kindsRead[i]) != 0) {
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

  /** The word that tells whether the rule at a position fired. */
  int wordOfFiring(int rule) {
    return Evaluation.wordOfRule(firstRule + rule);
  }

  /** The bit that tells whether the rule at a position fired, in its word. */
  long bitOfFiring(int rule) {
    return Evaluation.bitOfRule(firstRule + rule);
  }

  /** The word of what the rule at a position concludes. */
  int wordConcluded(int rule) {
    return wordsConcluded[rule];
  }

  /** The bit of what the rule at a position concludes, in its word. */
  long valueConcluded(int rule) {
    return valuesConcluded[rule];
  }

  /** Ends the set for a subject: of an exclusive kind, the only possibility is certain. */
  void settle(Evaluation evaluation) {
    for (FindingKind kind : exclusiveKinds) {
      int word = FindingBits.word(kind);
      long mask = FindingBits.mask(kind);
      long possible = evaluation.possible[word] & mask;
      long certain = Long.bitCount(possible) == 1 ? possible : 0;
      evaluation.certain[word] = evaluation.certain[word] & ~mask | certain;
    }
    evaluation.suppose();
  }
}

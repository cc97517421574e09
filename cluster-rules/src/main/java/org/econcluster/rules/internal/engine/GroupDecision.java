package org.econcluster.rules.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one group do to a subject in one state: which of them fire, and what they
 * conclude. Immutable, and put together once so that it is quick to apply.
 */
final class GroupDecision {

  /** The words of {@link Evaluation}'s fired rules in which the group has rules. */
  private final int[] words;

  private final long[] firedCertain;
  private final long[] firedPossible;

  /** The ordinals of the kinds of finding that are concluded. */
  private final int[] kinds;

  private final long[] certain;
  private final long[] possible;

  private GroupDecision(SetDecision decision, BitSet rules, SetProgram set) {
    this.words =
        rules.stream().map(rule -> set.numberOf(rule) / Long.SIZE).distinct().sorted().toArray();
    this.firedCertain = new long[words.length];
    this.firedPossible = new long[words.length];
    this.kinds =
        rules.stream()
            .filter(rule -> decision.possible(rule) || decision.certain(rule))
            .map(set::kindConcluded)
            .distinct()
            .toArray();
    this.certain = new long[kinds.length];
    this.possible = new long[kinds.length];
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      // What fires although only the known counts, fires too where the unknown is given way.
      if (decision.certain(rule)) {
        add(rule, set, firedCertain, certain);
      }
      if (decision.certain(rule) || decision.possible(rule)) {
        add(rule, set, firedPossible, possible);
      }
    }
  }

  /** Returns the part of a decision that concerns some rules of a set, by their positions in it. */
  static GroupDecision of(SetDecision decision, BitSet rules, SetProgram set) {
    return new GroupDecision(decision, rules, set);
  }

  private void add(int rule, SetProgram set, long[] fired, long[] concluded) {
    int number = set.numberOf(rule);
    fired[positionOf(number / Long.SIZE, words)] |= 1L << number;
    concluded[positionOf(set.kindConcluded(rule), kinds)] |= set.valueConcluded(rule);
  }

  private static int positionOf(int value, int[] values) {
    int position = 0;
    while (values[position] != value) {
      position++;
    }
    return position;
  }

  /** Records the rules that fire, and draws their conclusions. */
  void apply(Evaluation evaluation) {
    for (int i = 0; i < words.length; i++) {
      evaluation.fire(words[i], firedCertain[i], firedPossible[i]);
    }
    for (int i = 0; i < kinds.length; i++) {
      evaluation.certain[kinds[i]] |= certain[i];
      evaluation.possible[kinds[i]] |= possible[i];
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupDecision that
        && Arrays.equals(words, that.words)
        && Arrays.equals(firedCertain, that.firedCertain)
        && Arrays.equals(firedPossible, that.firedPossible)
        && Arrays.equals(kinds, that.kinds)
        && Arrays.equals(certain, that.certain)
        && Arrays.equals(possible, that.possible);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(firedCertain) + Arrays.hashCode(firedPossible);
  }
}

package org.econcluster.rules.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one group do to a subject in one state: which of them fire, and what they
 * conclude. Immutable, and put together once so that it is quick to apply.
 */
final class GroupDecision {

  /** The words of an {@link Evaluation} that change. */
  private final int[] words;

  /** The bits that are added to those words. */
  private final long[] certain;

  private final long[] possible;

  private GroupDecision(int[] words, long[] certain, long[] possible) {
    this.words = words;
    this.certain = certain;
    this.possible = possible;
  }

  /** Returns the part of a decision that concerns some rules of a set, by their positions in it. */
  static GroupDecision of(SetDecision decision, BitSet rules, SetProgram set) {
    BitSet words = new BitSet();
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      if (decision.certain(rule) || decision.possible(rule)) {
        words.set(set.wordOfFiring(rule));
        words.set(set.wordConcluded(rule));
      }
    }
    int[] changed = new int[words.cardinality()];
    for (int i = 0, word = -1; i < changed.length; i++) {
      word = words.nextSetBit(word + 1);
      changed[i] = word;
    }
    GroupDecision part =
        new GroupDecision(changed, new long[changed.length], new long[changed.length]);
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      // What fires although only the known counts, fires too where the unknown is given way.
      if (decision.certain(rule)) {
        part.add(rule, set, part.certain);
      }
      if (decision.certain(rule) || decision.possible(rule)) {
        part.add(rule, set, part.possible);
      }
    }
    return part;
  }

  private void add(int rule, SetProgram set, long[] bits) {
    bits[Arrays.binarySearch(words, set.wordOfFiring(rule))] |= set.bitOfFiring(rule);
    bits[Arrays.binarySearch(words, set.wordConcluded(rule))] |= set.valueConcluded(rule);
  }

  /** Records the rules that fire, and draws their conclusions. */
  void apply(Evaluation evaluation) {
    for (int i = 0; i < words.length; i++) {
      evaluation.certain[words[i]] |= certain[i];
      evaluation.possible[words[i]] |= possible[i];
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupDecision that
        && Arrays.equals(words, that.words)
        && Arrays.equals(certain, that.certain)
        && Arrays.equals(possible, that.possible);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(certain) + Arrays.hashCode(possible);
  }
}

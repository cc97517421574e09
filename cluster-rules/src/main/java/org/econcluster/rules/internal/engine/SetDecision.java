package org.econcluster.rules.internal.engine;

import java.util.BitSet;

/**
 * Which rules of a set fired for one subject, under each reading.
 *
 * <p>Filled by the cases of one firing on one thread, and only read afterwards.
 */
final class SetDecision {

  /** A bit for each rule by its position in the set. */
  private final long[] certain;

  private final long[] possible;

  SetDecision(int rules) {
    this.certain = new long[(rules + Long.SIZE - 1) / Long.SIZE];
    this.possible = new long[certain.length];
  }

  /** Returns the decision in which some rules fire possibly and none for certain. */
  static SetDecision possible(BitSet rules) {
    SetDecision decision = new SetDecision(Math.max(1, rules.length()));
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      decision.fire(rule, true);
    }
    return decision;
  }

  void fire(int rule, boolean possibleReading) {
    long[] fired = possibleReading ? possible : certain;
    fired[rule / Long.SIZE] |= 1L << rule;
  }

  /** What fires although only the known counts, fires too where the unknown is given way. */
  void end() {
    for (int word = 0; word < certain.length; word++) {
      possible[word] |= certain[word];
    }
  }

  /** Returns the same decision on some of the rules. */
  SetDecision only(BitSet rules) {
    SetDecision part = new SetDecision(certain.length * Long.SIZE);
    long[] mask = rules.toLongArray();
    for (int word = 0; word < mask.length; word++) {
      part.certain[word] = certain[word] & mask[word];
      part.possible[word] = possible[word] & mask[word];
    }
    return part;
  }

  /** Returns the word with the rules 64 times {@code word} and after that fired for certain. */
  long certain(int word) {
    return word < certain.length ? certain[word] : 0;
  }

  /** Returns the word with the rules 64 times {@code word} and after that fired possibly. */
  long possible(int word) {
    return word < possible.length ? possible[word] : 0;
  }
}

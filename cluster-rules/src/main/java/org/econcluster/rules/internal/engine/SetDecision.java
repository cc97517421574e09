package org.econcluster.rules.internal.engine;

/**
 * Which rules of a set fired in one state, under each reading.
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

  /** Returns the word with the rules 64 times {@code word} and after that fired for certain. */
  long certain(int word) {
    return certain[word];
  }

  /** Returns the word with the rules 64 times {@code word} and after that fired possibly. */
  long possible(int word) {
    return possible[word];
  }
}

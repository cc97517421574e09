package org.econcluster.rules.internal.engine;

import org.econcluster.rules.finding.FindingKind;

/**
 * Where the values of each finding kind stand among the bits of an {@link Evaluation}: in the order
 * of their enumeration, and no kind in two words.
 */
final class FindingBits {

  private static final int[] WORDS = new int[FindingKind.values().length];
  private static final int[] SHIFTS = new int[WORDS.length];
  private static final long[] MASKS = new long[WORDS.length];

  /** How many words the values of all kinds take. */
  static final int WORD_COUNT = place();

  private FindingBits() {}

  private static int place() {
    int next = 0;
    for (FindingKind kind : FindingKind.values()) {
      int values = kind.valuesByName().size();
      if (next % Long.SIZE + values > Long.SIZE) {
        next += Long.SIZE - next % Long.SIZE;
      }
      WORDS[kind.ordinal()] = next / Long.SIZE;
      SHIFTS[kind.ordinal()] = next % Long.SIZE;
      MASKS[kind.ordinal()] = -1L >>> Long.SIZE - values << next;
      next += values;
    }
    return (next + Long.SIZE - 1) / Long.SIZE;
  }

  /** The word that has the values of a kind. */
  static int word(FindingKind kind) {
    return WORDS[kind.ordinal()];
  }

  /** The bits of all values of a kind, in its word. */
  static long mask(FindingKind kind) {
    return MASKS[kind.ordinal()];
  }

  /** The bit of a value, in the word of its kind. */
  static long bit(FindingKind kind, Enum<?> value) {
    return 1L << SHIFTS[kind.ordinal()] + value.ordinal();
  }
}

package org.econcluster.rules.internal.engine;

import java.util.Arrays;

/**
 * Everything that the rules of one set can see of a subject: the statuses of the criteria and the
 * earlier conclusions that they read.
 *
 * <p>Two subjects in the same state get the same conclusions, whatever their numbers are.
 */
final class SetState {

  private static final int STATUSES_IN_A_WORD = Long.SIZE / 2;

  private final long[] words;
  private final int hash;

  private SetState(long[] words) {
    this.words = words;
    this.hash = Arrays.hashCode(words);
  }

  /**
   * Returns the state of a subject.
   *
   * @param criteria the numbers of the criteria that the rules read
   * @param kinds the ordinals of the kinds that they read
   */
  static SetState of(Evaluation evaluation, int[] criteria, int[] kinds) {
    int statusWords = (criteria.length + STATUSES_IN_A_WORD - 1) / STATUSES_IN_A_WORD;
    long[] words = new long[statusWords + 2 * kinds.length];
    for (int i = 0; i < criteria.length; i++) {
      long status = evaluation.status[criteria[i]];
      words[i / STATUSES_IN_A_WORD] |= status << (2 * (i % STATUSES_IN_A_WORD));
    }
    for (int i = 0; i < kinds.length; i++) {
      words[statusWords + 2 * i] = evaluation.certain[kinds[i]];
      words[statusWords + 2 * i + 1] = evaluation.possible[kinds[i]];
    }
    return new SetState(words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SetState that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

package org.econcluster.rules.oracle;

import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;

/**
 * What completions of the evidence can make of statements: a bit where a completion makes it false,
 * and a bit where one makes it true.
 */
final class Truth {

  static final int MAY_BE_FALSE = 1;
  static final int MAY_BE_TRUE = 2;

  private Truth() {}

  /** Tries a statement about one number with every completion that matters near a threshold. */
  static int of(double low, double high, double threshold, DoublePredicate statement) {
    int truth = 0;
    double[] completions = {low, high, threshold, Math.nextUp(threshold), Math.nextDown(threshold)};
    for (double completion : completions) {
      if (completion >= low && completion <= high) {
        truth |= statement.test(completion) ? MAY_BE_TRUE : MAY_BE_FALSE;
      }
    }
    return truth;
  }

  static int known(boolean statement) {
    return statement ? MAY_BE_TRUE : MAY_BE_FALSE;
  }

  static boolean mayBeTrue(int truth) {
    return (truth & MAY_BE_TRUE) != 0;
  }

  static boolean mayBeFalse(int truth) {
    return (truth & MAY_BE_FALSE) != 0;
  }

  static int not(int truth) {
    return (mayBeTrue(truth) ? MAY_BE_FALSE : 0) | (mayBeFalse(truth) ? MAY_BE_TRUE : 0);
  }

  static int all(int... truths) {
    return combine(truths, combination -> known(trueCount(combination) == truths.length));
  }

  static int any(int... truths) {
    return combine(truths, combination -> known(trueCount(combination) > 0));
  }

  static int atLeast(int count, int... truths) {
    return combine(truths, combination -> known(trueCount(combination) >= count));
  }

  /**
   * Tries every combination of truth and falsehood that the statements admit.
   *
   * @param outcome gives bits for a combination
   * @return the bits of all combinations together
   */
  static int combine(int[] truths, ToIntFunction<boolean[]> outcome) {
    int outcomes = 0;
    boolean[] combination = new boolean[truths.length];
    for (int code = 0; code < 1 << truths.length; code++) {
      boolean admitted = true;
      for (int i = 0; i < truths.length; i++) {
        combination[i] = (code >>> i & 1) != 0;
        admitted &= (truths[i] & known(combination[i])) != 0;
      }
      if (admitted) {
        outcomes |= outcome.applyAsInt(combination);
      }
    }
    return outcomes;
  }

  private static int trueCount(boolean[] combination) {
    int count = 0;
    for (boolean each : combination) {
      count += each ? 1 : 0;
    }
    return count;
  }
}

package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.combine;
import static org.econcluster.rules.oracle.Truth.mayBeFalse;
import static org.econcluster.rules.oracle.Truth.mayBeTrue;

import java.util.function.DoublePredicate;
import org.econcluster.rules.finding.FindingKind;

/**
 * What the evidence on one subject admits, and what the sets of the rulebook have made of it so
 * far: the working sheet that each {@link SetOracle} reads and writes.
 *
 * <p>Statements try the completions on both sides of every threshold, conclusions every combination
 * of statements. As the rulebook's two readings have it, statements about one subject are taken as
 * independent, and so are the conclusions of an earlier set. A value of a kind that can have
 * several is certain when one ground for it is.
 */
final class Completions {

  private final double[] low;
  private final double[] high;

  /** By the ordinal of the kind, a bit for each value. */
  final long[] certain = new long[FindingKind.values().length];

  final long[] possible = new long[certain.length];

  /**
   * Takes bounds of every input.
   *
   * @param low the least value that the evidence admits, by the ordinal of the input
   * @param high the greatest one; the whole range of the input where nothing is known
   */
  Completions(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** Concludes a value for which one of several grounds is enough. */
  void several(FindingKind kind, Enum<?> value, int... grounds) {
    for (int ground : grounds) {
      possible[kind.ordinal()] |= mayBeTrue(ground) ? bit(value) : 0;
      certain[kind.ordinal()] |= mayBeFalse(ground) ? 0 : bit(value);
    }
  }

  /** Concludes whatever a combination of the statements leads to. */
  void exclusive(FindingKind kind, int[] statements, Ladder ladder) {
    possible[kind.ordinal()] = combine(statements, s -> (int) bit(ladder.climb(s)));
    settle(kind);
  }

  /** Makes the only possible value of an exclusive kind certain. */
  void settle(FindingKind kind) {
    long open = possible[kind.ordinal()];
    certain[kind.ordinal()] = Long.bitCount(open) == 1 ? open : 0;
  }

  /** What completions make of the statement that a set before has concluded a value. */
  int is(FindingKind kind, Enum<?> value) {
    boolean sure = (certain[kind.ordinal()] & bit(value)) != 0;
    boolean open = (possible[kind.ordinal()] & bit(value)) != 0;
    return (open ? Truth.MAY_BE_TRUE : 0) | (sure ? 0 : Truth.MAY_BE_FALSE);
  }

  /** Whether anything is known of an input. */
  boolean isKnown(Input input) {
    return low[input.ordinal()] != input.lowest || high[input.ordinal()] != input.highest;
  }

  int atLeast(Input input, double threshold) {
    return of(input, threshold, value -> value >= threshold);
  }

  int above(Input input, double threshold) {
    return of(input, threshold, value -> value > threshold);
  }

  int atMost(Input input, double threshold) {
    return of(input, threshold, value -> value <= threshold);
  }

  int below(Input input, double threshold) {
    return of(input, threshold, value -> value < threshold);
  }

  private int of(Input input, double threshold, DoublePredicate statement) {
    return Truth.of(low[input.ordinal()], high[input.ordinal()], threshold, statement);
  }

  /** Tries the ends of both numbers; a difference of infinities says nothing. */
  int ofDifference(Input minuend, Input subtrahend, DoubleToTruth statement) {
    return combine(
        ends(minuend, subtrahend),
        end -> {
          double difference = Rulebook.rounded(end(minuend, end[0]) - end(subtrahend, end[1]));
          return Double.isNaN(difference) ? 0 : statement.test(difference);
        });
  }

  /** Tries the ends of all numbers for the first less the least of the others. */
  int ofLead(Input own, Input[] others, DoubleToTruth statement) {
    return combine(
        ends(others),
        end -> {
          double least = Double.POSITIVE_INFINITY;
          for (int i = 0; i < others.length; i++) {
            least = Math.min(least, end(others[i], end[i]));
          }
          return statement.test(Rulebook.rounded(end(own, false) - least))
              | statement.test(Rulebook.rounded(end(own, true) - least));
        });
  }

  int ofMean(Input[] inputs, DoubleToTruth statement) {
    return combine(
        ends(inputs),
        end -> {
          double sum = 0;
          for (int i = 0; i < inputs.length; i++) {
            sum += end(inputs[i], end[i]);
          }
          return statement.test(sum / inputs.length);
        });
  }

  /** Which ends of their bounds the inputs have: one where the value is known, else two. */
  private int[] ends(Input... inputs) {
    int[] ends = new int[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      boolean exact = end(inputs[i], false) == end(inputs[i], true);
      ends[i] = exact ? Truth.MAY_BE_FALSE : Truth.MAY_BE_FALSE | Truth.MAY_BE_TRUE;
    }
    return ends;
  }

  private double end(Input input, boolean upper) {
    return upper ? high[input.ordinal()] : low[input.ordinal()];
  }

  static long bit(Enum<?> value) {
    return 1L << value.ordinal();
  }

  /** What a number makes of a statement. */
  interface DoubleToTruth {
    int test(double value);
  }

  /** Leads from statements to a value. */
  interface Ladder {
    Enum<?> climb(boolean[] statements);
  }
}

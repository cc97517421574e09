package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.finding.ApproachOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How often the three approaches agree on cells: a count for each combination of their outcomes.
 *
 * <p>Where an approach is open it neither agrees nor disagrees, and is counted apart. Immutable and
 * thread-safe.
 */
public final class AgreementMatrix {

  private static final IdentificationApproach[] APPROACHES = IdentificationApproach.values();
  private static final ApproachOutcome[] OUTCOMES = ApproachOutcome.values();
  private static final int COMBINATIONS = OUTCOMES.length * OUTCOMES.length * OUTCOMES.length;

  /** By combination: the outcomes of the approaches are the digits, the first one the highest. */
  private final long[] counts;

  private AgreementMatrix(long[] counts) {
    this.counts = counts;
  }

  /** The number of cells. */
  public long cells() {
    return Arrays.stream(counts).sum();
  }

  /** In how many cells an approach has an outcome. */
  public long count(IdentificationApproach approach, ApproachOutcome outcome) {
    return count(approach, outcome, approach, outcome);
  }

  /** In how many cells two approaches have these outcomes. */
  public long count(
      IdentificationApproach one,
      ApproachOutcome ofOne,
      IdentificationApproach other,
      ApproachOutcome ofOther) {
    long sum = 0;
    for (int combination = 0; combination < COMBINATIONS; combination++) {
      if (outcome(combination, one) == ofOne && outcome(combination, other) == ofOther) {
        sum += counts[combination];
      }
    }
    return sum;
  }

  /** In how many cells two approaches both find a cluster, or both find none. */
  public long agreements(IdentificationApproach one, IdentificationApproach other) {
    return count(one, ApproachOutcome.FOUND, other, ApproachOutcome.FOUND)
        + count(one, ApproachOutcome.NOT_FOUND, other, ApproachOutcome.NOT_FOUND);
  }

  /** In how many cells one of two approaches finds a cluster and the other one finds none. */
  public long disagreements(IdentificationApproach one, IdentificationApproach other) {
    return count(one, ApproachOutcome.FOUND, other, ApproachOutcome.NOT_FOUND)
        + count(one, ApproachOutcome.NOT_FOUND, other, ApproachOutcome.FOUND);
  }

  /** In how many cells one of two approaches is open, or both are. */
  public long open(IdentificationApproach one, IdentificationApproach other) {
    return cells() - agreements(one, other) - disagreements(one, other);
  }

  /**
   * Returns in how many cells so many approaches find a cluster.
   *
   * @param certainly how many do for certain, 0 to 3
   * @param possibly how many do or may, from {@code certainly} to 3
   */
  public long agreeing(int certainly, int possibly) {
    checkArgument(
        0 <= certainly && certainly <= possibly && possibly <= APPROACHES.length,
        "There are no %s to %s of %s approaches.",
        certainly,
        possibly,
        APPROACHES.length);
    long sum = 0;
    for (int combination = 0; combination < COMBINATIONS; combination++) {
      int found = number(combination, ApproachOutcome.FOUND);
      int open = number(combination, ApproachOutcome.OPEN);
      sum += found == certainly && found + open == possibly ? counts[combination] : 0;
    }
    return sum;
  }

  private static int number(int combination, ApproachOutcome wanted) {
    return (int)
        Arrays.stream(APPROACHES)
            .filter(approach -> outcome(combination, approach) == wanted)
            .count();
  }

  private static ApproachOutcome outcome(int combination, IdentificationApproach approach) {
    int rest = combination;
    for (int later = approach.ordinal() + 1; later < APPROACHES.length; later++) {
      rest /= OUTCOMES.length;
    }
    return OUTCOMES[rest % OUTCOMES.length];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgreementMatrix that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "AgreementMatrix of " + cells() + " cells";
  }

  /** Counts cells; not thread-safe. */
  static final class Counter {

    private final long[] counts = new long[COMBINATIONS];

    void add(CellIdentification cell) {
      int combination = 0;
      for (IdentificationApproach approach : APPROACHES) {
        combination = combination * OUTCOMES.length + cell.outcome(approach).ordinal();
      }
      counts[combination]++;
    }

    AgreementMatrix build() {
      return new AgreementMatrix(counts.clone());
    }
  }
}

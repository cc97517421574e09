package org.econcluster.rules.internal.engine;

import org.econcluster.profile.Profile;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found out about one subject, in compact form.
 *
 * <p>The engine fills it on one thread; afterwards it is only read. Arrays are indexed as {@link
 * PackProgram} numbers quantities, criteria and rules.
 */
public final class Evaluation {

  static final byte UNMET = 0;
  static final byte UNKNOWN = 1;
  static final byte MET = 2;

  private final PackProgram program;
  private final Profile profile;

  /** Bounds of every quantity; not known at all is the quantity's whole range. */
  final double[] low;

  final double[] high;

  /** Whether a derived quantity was estimated from the inputs that are known. */
  final boolean[] estimated;

  final byte[] status;

  /** Whether a criterion rests on an estimate. */
  final boolean[] statusEstimated;

  /**
   * What is certain: a bit for each value that is concluded, as {@link FindingBits} places them,
   * and behind these words one for each rule that fired.
   */
  final long[] certain;

  /** What is possible, in the same bits. */
  final long[] possible;

  private final @Nullable Supposed supposed;

  Evaluation(PackProgram program, Profile profile, @Nullable Supposed supposed) {
    this.program = program;
    this.profile = profile;
    this.supposed = supposed;
    this.low = program.lowest().clone();
    this.high = program.highest().clone();
    this.estimated = new boolean[low.length];
    this.status = new byte[program.criterionCount()];
    this.statusEstimated = new boolean[status.length];
    this.certain = new long[wordOfRule(program.ruleCount() - 1) + 1];
    this.possible = new long[certain.length];
  }

  /** Sets what was found out about a criterion, unless something else is supposed of it. */
  void setStatus(int criterion, byte found, boolean foundEstimated) {
    status[criterion] = supposed == null ? found : supposed.status(criterion, found);
    statusEstimated[criterion] = supposed == null && foundEstimated;
  }

  /** Replaces conclusions by those that are supposed. */
  void suppose() {
    if (supposed != null) {
      supposed.conclude(this);
    }
  }

  static byte code(Status status) {
    return switch (status) {
      case MET -> MET;
      case UNMET -> UNMET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The pack, its date and how it numbers things. */
  public PackProgram program() {
    return program;
  }

  /** The profile that was assessed. */
  public Profile profile() {
    return profile;
  }

  /** Returns the status of the criterion with a number. */
  public Status status(int criterion) {
    return switch (status[criterion]) {
      case MET -> Status.MET;
      case UNMET -> Status.UNMET;
      default -> Status.UNKNOWN;
    };
  }

  /** Returns the lower bound of the quantity with a number. */
  public double low(int quantity) {
    return low[quantity];
  }

  /** Returns the upper bound of the quantity with a number. */
  public double high(int quantity) {
    return high[quantity];
  }

  /** Whether the quantity with a number was estimated although inputs were missing. */
  public boolean isEstimated(int quantity) {
    return estimated[quantity];
  }

  /** Whether the criterion with a number rests on an estimate. */
  public boolean isStatusEstimated(int criterion) {
    return statusEstimated[criterion];
  }

  /** Whether a value was concluded for certain. */
  public boolean isCertain(FindingKind kind, Enum<?> value) {
    return (certain[FindingBits.word(kind)] & FindingBits.bit(kind, value)) != 0;
  }

  /** Whether a value was or may be concluded. */
  public boolean isPossible(FindingKind kind, Enum<?> value) {
    return (possible[FindingBits.word(kind)] & FindingBits.bit(kind, value)) != 0;
  }

  /** Whether the rule with a number fired although only what is known counts. */
  public boolean firedForCertain(int rule) {
    return (certain[wordOfRule(rule)] & bitOfRule(rule)) != 0;
  }

  /** Whether the rule with a number fired when everything not contradicted counts. */
  public boolean firedPossibly(int rule) {
    return (possible[wordOfRule(rule)] & bitOfRule(rule)) != 0;
  }

  /** The word that tells whether the rule with a number fired. */
  static int wordOfRule(int rule) {
    return FindingBits.WORD_COUNT + Math.floorDiv(rule, Long.SIZE);
  }

  /** The bit that tells whether the rule with a number fired, in its word. */
  static long bitOfRule(int rule) {
    return 1L << rule;
  }
}

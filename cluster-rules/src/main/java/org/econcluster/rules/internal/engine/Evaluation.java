package org.econcluster.rules.internal.engine;

import org.econcluster.profile.Profile;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found out about one subject, in compact form.
 *
 * <p>The engine fills it on one thread; afterwards it is only read. Arrays are indexed as {@link
 * PackProgram} numbers quantities, criteria and rules, and by the ordinal of the finding kind.
 */
public final class Evaluation {

  static final byte UNMET = 0;
  static final byte UNKNOWN = 1;
  static final byte MET = 2;

  private static final int KINDS = FindingKind.values().length;

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

  /** By kind, a bit for each value that was concluded for certain or may be concluded. */
  final long[] certain = new long[KINDS];

  final long[] possible = new long[KINDS];

  /** A bit for each rule that fired under the certain or the possible reading. */
  private final long[] firedCertain;

  private final long[] firedPossible;

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
    this.firedCertain = new long[(program.ruleCount() + Long.SIZE - 1) / Long.SIZE];
    this.firedPossible = new long[firedCertain.length];
  }

  /** Sets what was found out about a criterion, unless something else is supposed of it. */
  void setStatus(int criterion, byte found, boolean foundEstimated) {
    status[criterion] = supposed == null ? found : supposed.status(criterion, found);
    statusEstimated[criterion] = supposed == null && foundEstimated;
  }

  /** Records rules that fired, given as bits of one word of the rules by number. */
  void fire(int word, long forCertain, long possibly) {
    firedCertain[word] |= forCertain;
    firedPossible[word] |= possibly;
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
    return (certain[kind.ordinal()] >>> value.ordinal() & 1) != 0;
  }

  /** Whether a value was or may be concluded. */
  public boolean isPossible(FindingKind kind, Enum<?> value) {
    return (possible[kind.ordinal()] >>> value.ordinal() & 1) != 0;
  }

  /** Whether the rule with a number fired although only what is known counts. */
  public boolean firedForCertain(int rule) {
    return isSet(firedCertain, rule);
  }

  /** Whether the rule with a number fired when everything not contradicted counts. */
  public boolean firedPossibly(int rule) {
    return isSet(firedPossible, rule);
  }

  private static boolean isSet(long[] bits, int position) {
    return (bits[position / Long.SIZE] >>> position & 1) != 0;
  }
}

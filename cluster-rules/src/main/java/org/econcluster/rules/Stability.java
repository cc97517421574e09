package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.internal.engine.Evaluation;

/**
 * In what share of draws each conclusion on a subject holds when its evidence varies.
 *
 * <p>Immutable and thread-safe.
 */
public final class Stability {

  /**
   * One conclusion over all draws.
   *
   * @param kind what is concluded about
   * @param value the value, one of the kind's
   * @param certain whether the assessment itself concludes it for certain
   * @param possible whether the assessment itself leaves it possible
   * @param shareCertain the share of draws in which it is certain, from 0 to 1
   * @param sharePossible the share of draws in which it is at least possible, from 0 to 1
   */
  public record Held(
      FindingKind kind,
      Enum<?> value,
      boolean certain,
      boolean possible,
      double shareCertain,
      double sharePossible) {

    /** What the assessment itself says of the value. */
    public Certainty now() {
      if (certain) {
        return Certainty.CERTAIN;
      }
      return possible ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }
  }

  private final String subject;
  private final Variation variation;
  private final ImmutableTable<FindingKind, Enum<?>, Held> held;

  private Stability(
      String subject, Variation variation, ImmutableTable<FindingKind, Enum<?>, Held> held) {
    this.subject = subject;
    this.variation = variation;
    this.held = held;
  }

  static Stability of(Evaluation evaluation, RulePack pack, Variation variation) {
    VariedProfiles profiles = new VariedProfiles(evaluation.profile(), variation);
    Iterator<Integer> draws = IntStream.range(0, variation.draws()).iterator();
    long[][] certain = counters();
    long[][] possible = counters();
    try (Batches<Integer, Evaluation> drawn =
        new Batches<>(
            draws,
            numbers ->
                pack.engine()
                    .evaluate(evaluation.program(), numbers.stream().map(profiles::draw).toList()),
            variation.threads())) {
      drawn.forEachRemaining(one -> count(one, certain, possible));
    }
    ImmutableTable.Builder<FindingKind, Enum<?>, Held> held = ImmutableTable.builder();
    double all = variation.draws();
    for (FindingKind kind : FindingKind.values()) {
      for (Enum<?> value : kind.valuesByName().values()) {
        double share = possible[kind.ordinal()][value.ordinal()] / all;
        if (share > 0 || evaluation.isPossible(kind, value)) {
          held.put(
              kind,
              value,
              new Held(
                  kind,
                  value,
                  evaluation.isCertain(kind, value),
                  evaluation.isPossible(kind, value),
                  certain[kind.ordinal()][value.ordinal()] / all,
                  share));
        }
      }
    }
    return new Stability(evaluation.profile().subject(), variation, held.buildOrThrow());
  }

  /** The name of the cluster or other subject. */
  public String subject() {
    return subject;
  }

  /** How the evidence was varied. */
  public Variation variation() {
    return variation;
  }

  /**
   * Every conclusion that is possible in the assessment or in a draw, by kind and then by value in
   * the order of their enumerations.
   */
  public ImmutableList<Held> conclusions() {
    return held.values().asList();
  }

  /**
   * Returns the share of draws in which a conclusion is certain, from 0 to 1.
   *
   * @throws IllegalArgumentException if the value is not one of the kind
   */
  public double share(FindingKind kind, Enum<?> value) {
    checkArgument(
        kind.valuesByName().containsValue(value), "%s has no value %s.", kind.id(), value);
    Table<FindingKind, Enum<?>, Held> table = held;
    Held found = table.get(kind, value);
    return found == null ? 0 : found.shareCertain();
  }

  @Override
  public String toString() {
    return "Stability" + held.values();
  }

  private static long[][] counters() {
    return IntStream.range(0, FindingKind.values().length)
        .mapToObj(i -> new long[FindingKind.values()[i].valuesByName().size()])
        .toArray(long[][]::new);
  }

  private static void count(Evaluation drawn, long[][] certain, long[][] possible) {
    for (FindingKind kind : FindingKind.values()) {
      for (Enum<?> value : kind.valuesByName().values()) {
        certain[kind.ordinal()][value.ordinal()] += drawn.isCertain(kind, value) ? 1 : 0;
        possible[kind.ordinal()][value.ordinal()] += drawn.isPossible(kind, value) ? 1 : 0;
      }
    }
  }
}

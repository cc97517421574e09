package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.econcluster.rules.finding.FindingKind;

/**
 * In what share of draws the conclusions on a subject hold. {@link PortfolioJson} writes it and
 * reads it back as an equal value.
 *
 * @param schema the version of the written form, always {@link #SCHEMA}
 * @param subject the name of the subject, mostly a cluster
 * @param draws how many times the evidence was drawn
 * @param seed the seed of the draws
 * @param scorePoints by how many points a score may be off
 * @param errors by how much other measurements may be off, by indicator and in its unit
 * @param conclusions every conclusion that is possible in the assessment or in a draw
 */
public record StabilityRecord(
    String schema,
    String subject,
    int draws,
    long seed,
    int scorePoints,
    ImmutableMap<String, Double> errors,
    ImmutableList<Held> conclusions) {

  /** The version of the written form that this library reads and writes. */
  public static final String SCHEMA = "econcluster.stability.v1";

  /**
   * One conclusion over all draws.
   *
   * @param kind what is concluded about
   * @param value the name of the value, one of the kind's
   * @param certain whether the assessment itself concludes it for certain
   * @param possible whether the assessment itself leaves it possible
   * @param shareCertain the share of draws in which it is certain, from 0 to 1
   * @param sharePossible the share of draws in which it is at least possible, from 0 to 1
   */
  public record Held(
      FindingKind kind,
      String value,
      boolean certain,
      boolean possible,
      double shareCertain,
      double sharePossible) {

    static Held of(Stability.Held held) {
      return new Held(
          held.kind(),
          held.value().name(),
          held.certain(),
          held.possible(),
          held.shareCertain(),
          held.sharePossible());
    }
  }

  /** Rejects a form that this version does not know. */
  public StabilityRecord {
    checkArgument(
        schema.equals(SCHEMA), "The schema (%s) of a stability must be %s.", schema, SCHEMA);
  }

  /** Returns what a stability says. */
  public static StabilityRecord of(Stability stability) {
    Variation variation = stability.variation();
    return new StabilityRecord(
        SCHEMA,
        stability.subject(),
        variation.draws(),
        variation.seed(),
        variation.scorePoints(),
        variation.errors(),
        stability.conclusions().stream().map(Held::of).collect(ImmutableList.toImmutableList()));
  }
}

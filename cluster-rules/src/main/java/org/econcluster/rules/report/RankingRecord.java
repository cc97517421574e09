package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingComparison.Passing;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.NearestPath;

/**
 * What a ranking says, and a comparison with an earlier one. {@link PortfolioJson} writes it and
 * reads it back as an equal value.
 *
 * @param schema the version of the written form, always {@link #SCHEMA}
 * @param order the keys, the one that decides first at the front, as {@link RankingKey#of} reads
 *     them
 * @param rows the subjects by best rank, then worst rank, then id
 * @param unranked the names of what cannot be ranked by these keys
 * @param comparedWith what the earlier ranking is of, such as "2006"; absent without comparison
 * @param shifts what became of each subject; empty without comparison
 */
public record RankingRecord(
    String schema,
    ImmutableList<String> order,
    ImmutableList<Row> rows,
    ImmutableList<String> unranked,
    Optional<String> comparedWith,
    ImmutableList<Shift> shifts) {

  /** The version of the written form that this library reads and writes. */
  public static final String SCHEMA = "econcluster.ranking.v1";

  /**
   * One subject.
   *
   * @param id the id of the case, or the name where only a profile was assessed
   * @param subject the name
   * @param best the best rank that the evidence leaves, from 1
   * @param worst the worst rank that the evidence leaves
   * @param standings what the subject has of each key, in their order
   * @param hold what keeps it below the next one that surely ranks higher; absent where none does
   * @param path what is nearest to the next grade of the first graded key that has a path
   */
  public record Row(
      String id,
      String subject,
      int best,
      int worst,
      ImmutableList<Standing> standings,
      Optional<Hold> hold,
      Optional<NearestPath> path) {

    static Row of(RankedSubject row) {
      return new Row(
          row.id(),
          row.assessment().subject(),
          row.best(),
          row.worst(),
          row.standings().stream().map(Standing::of).collect(ImmutableList.toImmutableList()),
          row.hold().map(Hold::of),
          row.path());
    }
  }

  /**
   * What a subject has of a key.
   *
   * @param key the key
   * @param low the least that it may have, greater numbers ranking higher; absent without bound
   * @param high the most that it may have; absent without bound
   * @param words the same in words
   */
  public record Standing(String key, OptionalDouble low, OptionalDouble high, String words) {

    static Standing of(RankingKey.Standing standing) {
      return new Standing(
          standing.key().id(),
          RankingWords.end(standing.low()),
          RankingWords.end(standing.high()),
          RankingWords.standing(standing));
    }
  }

  /**
   * What keeps a subject in its place.
   *
   * @param above the id of the nearest subject that surely ranks higher
   * @param key the first key by which it surely does
   * @param own what the held subject has of the key
   * @param theirs what the higher one has of it
   */
  public record Hold(String above, String key, Standing own, Standing theirs) {

    static Hold of(RankedSubject.Hold hold) {
      return new Hold(
          hold.above(), hold.key().id(), Standing.of(hold.own()), Standing.of(hold.theirs()));
    }
  }

  /**
   * What became of one subject since the earlier ranking.
   *
   * @param id the id of its case
   * @param moved whether its span of ranks is another one, or it is new or gone
   * @param ranks the ranks before and now, in words
   * @param standings the keys of which it has something else now, in words
   * @param changes the conclusions on the keys that changed, with rules and criteria
   * @param passings the others whose place to it changed
   */
  public record Shift(
      String id,
      boolean moved,
      String ranks,
      ImmutableList<String> standings,
      ImmutableList<Change> changes,
      ImmutableList<Passing> passings) {

    static Shift of(RankingComparison.Shift shift) {
      return new Shift(
          shift.id(),
          shift.isMoved(),
          RankingWords.move(shift),
          RankingWords.standings(shift),
          shift.changes(),
          shift.passings());
    }
  }

  /** Rejects a form that this version does not know. */
  public RankingRecord {
    checkArgument(
        schema.equals(SCHEMA), "The schema (%s) of a ranking must be %s.", schema, SCHEMA);
  }

  /** Returns what a ranking says; makes explanations, for the nearest paths. */
  public static RankingRecord of(Ranking ranking) {
    return of(ranking, Optional.empty(), ImmutableList.of());
  }

  /**
   * Returns what the later ranking says, and what became of each subject.
   *
   * @param since what the earlier ranking is of, such as "2006"
   */
  public static RankingRecord of(RankingComparison comparison, String since) {
    return of(
        comparison.after(),
        Optional.of(since),
        comparison.shifts().stream().map(Shift::of).collect(ImmutableList.toImmutableList()));
  }

  private static RankingRecord of(
      Ranking ranking, Optional<String> since, ImmutableList<Shift> shifts) {
    return new RankingRecord(
        SCHEMA,
        ranking.order().stream().map(RankingKey::id).collect(ImmutableList.toImmutableList()),
        ranking.rows().stream().map(Row::of).collect(ImmutableList.toImmutableList()),
        ranking.unranked().stream()
            .map(Assessment::subject)
            .collect(ImmutableList.toImmutableList()),
        since,
        shifts);
  }
}

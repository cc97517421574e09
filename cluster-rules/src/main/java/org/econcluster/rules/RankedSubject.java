package org.econcluster.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.RankingKey.Standing;
import org.econcluster.rules.explanation.NearestPath;

/**
 * One row of a {@link Ranking}.
 *
 * @param assessment the assessment that is ranked
 * @param best the best rank that the evidence leaves, from 1
 * @param worst the worst rank that the evidence leaves, not before {@code best}; the same where the
 *     rank is known
 * @param standings what the subject has of each key, in their order
 * @param hold what keeps the subject below the next one that surely ranks higher; empty where none
 *     surely does
 */
public record RankedSubject(
    Assessment assessment,
    int best,
    int worst,
    ImmutableList<Standing> standings,
    Optional<Hold> hold) {

  /**
   * What keeps a subject in its place.
   *
   * @param above the id of the nearest subject that surely ranks higher
   * @param key the first key by which it surely does
   * @param own what the held subject has of the key
   * @param theirs what the higher one has of it
   */
  public record Hold(String above, RankingKey key, Standing own, Standing theirs) {}

  /** The id of the case; the name of the subject where only a profile was assessed. */
  public String id() {
    return id(assessment);
  }

  static String id(Assessment of) {
    return of.clusterCase().map(ClusterCase::id).orElseGet(of::subject);
  }

  /**
   * Returns the nearest path to the next grade of the first graded key that has one; makes the
   * explanation of the assessment if nobody has asked for it yet.
   */
  public Optional<NearestPath> path() {
    return standings.stream()
        .flatMap(standing -> standing.key().kind().stream())
        .flatMap(kind -> assessment.explanation().path(kind).stream())
        .findFirst();
  }
}

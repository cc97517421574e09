package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.json.ClusterJson;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Development;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingComparison.Passing;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Variation;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.NearestPath;

/**
 * Writes developments, rankings and stabilities as JSON for programs; each object names its schema.
 *
 * <p>One value is an object, several are a list of such objects. Ends that nothing bounds are left
 * out. Equal values are written as equal bytes. These forms are written and not read back.
 */
public final class PortfolioJson {

  private PortfolioJson() {}

  /** Writes developments: the conclusions of each year, and every change with its reasons. */
  public static String developments(List<Development> developments) {
    return write(developments.stream().map(DevelopmentForm::of).toList());
  }

  /** Writes a ranking. */
  public static String ranking(Ranking ranking) {
    return ClusterJson.write(RankingForm.of(ranking, Optional.empty(), ImmutableList.of()));
  }

  /**
   * Writes the later ranking and what became of each subject.
   *
   * @param since what the earlier ranking is of, such as "2006"
   */
  public static String ranking(RankingComparison comparison, String since) {
    return ClusterJson.write(
        RankingForm.of(
            comparison.after(),
            Optional.of(since),
            comparison.shifts().stream()
                .map(ShiftForm::of)
                .collect(ImmutableList.toImmutableList())));
  }

  /** Writes in what share of draws conclusions hold. */
  public static String stabilities(List<Stability> stabilities) {
    return write(stabilities.stream().map(StabilityForm::of).toList());
  }

  private static String write(List<?> forms) {
    return ClusterJson.write(forms.size() == 1 ? Iterables.getOnlyElement(forms) : forms);
  }

  /** A development as it is written. */
  record DevelopmentForm(
      String schema,
      String caseId,
      String subject,
      String pack,
      String packHash,
      Optional<LocalDate> asOf,
      Optional<Year> describedYear,
      ImmutableList<String> undatedParts,
      ImmutableList<YearForm> years,
      ImmutableList<Development.Step> steps) {

    static DevelopmentForm of(Development development) {
      ClusterCase whole = development.clusterCase();
      Assessment last = development.in(development.years().last());
      return new DevelopmentForm(
          "econcluster.development.v1",
          whole.id(),
          development.subject(),
          last.pack().name(),
          last.pack().hash(),
          last.asOf(),
          whole.describedYear(),
          whole.undatedParts(),
          development.assessments().entrySet().stream()
              .map(
                  entry ->
                      new YearForm(entry.getKey(), entry.getValue().explanation().conclusions()))
              .collect(ImmutableList.toImmutableList()),
          development.steps());
    }
  }

  /** What was concluded of a year. */
  record YearForm(Year year, ImmutableList<Conclusion> conclusions) {}

  /** A ranking as it is written. */
  record RankingForm(
      String schema,
      ImmutableList<String> order,
      ImmutableList<RowForm> rows,
      ImmutableList<String> unranked,
      Optional<String> comparedWith,
      ImmutableList<ShiftForm> shifts) {

    static RankingForm of(
        Ranking ranking, Optional<String> since, ImmutableList<ShiftForm> shifts) {
      return new RankingForm(
          "econcluster.ranking.v1",
          ranking.order().stream().map(RankingKey::id).collect(ImmutableList.toImmutableList()),
          ranking.rows().stream().map(RowForm::of).collect(ImmutableList.toImmutableList()),
          ranking.unranked().stream()
              .map(Assessment::subject)
              .collect(ImmutableList.toImmutableList()),
          since,
          shifts);
    }
  }

  /** A row of a ranking as it is written. */
  record RowForm(
      String id,
      String subject,
      int best,
      int worst,
      ImmutableList<StandingForm> standings,
      Optional<HoldForm> hold,
      Optional<NearestPath> path) {

    static RowForm of(RankedSubject row) {
      return new RowForm(
          row.id(),
          row.assessment().subject(),
          row.best(),
          row.worst(),
          row.standings().stream().map(StandingForm::of).collect(ImmutableList.toImmutableList()),
          row.hold()
              .map(
                  hold ->
                      new HoldForm(
                          hold.above(),
                          hold.key().id(),
                          StandingForm.of(hold.own()),
                          StandingForm.of(hold.theirs()))),
          row.path());
    }
  }

  /** A standing as it is written: its interval, and the same in words. */
  record StandingForm(String key, OptionalDouble low, OptionalDouble high, String words) {

    static StandingForm of(RankingKey.Standing standing) {
      return new StandingForm(
          standing.key().id(),
          RankingWords.end(standing.low()),
          RankingWords.end(standing.high()),
          RankingWords.standing(standing));
    }
  }

  /** What keeps a subject in its place, as it is written. */
  record HoldForm(String above, String key, StandingForm own, StandingForm theirs) {}

  /** What became of a subject, as it is written. */
  record ShiftForm(
      String id,
      boolean moved,
      String ranks,
      ImmutableList<String> standings,
      ImmutableList<Change> changes,
      ImmutableList<Passing> passings) {

    static ShiftForm of(Shift shift) {
      return new ShiftForm(
          shift.id(),
          shift.isMoved(),
          RankingWords.move(shift),
          RankingWords.standings(shift),
          shift.changes(),
          shift.passings());
    }
  }

  /** A stability as it is written. */
  record StabilityForm(
      String schema,
      String subject,
      int draws,
      long seed,
      int scorePoints,
      Map<String, Double> errors,
      ImmutableList<HeldForm> conclusions) {

    static StabilityForm of(Stability stability) {
      Variation variation = stability.variation();
      return new StabilityForm(
          "econcluster.stability.v1",
          stability.subject(),
          variation.draws(),
          variation.seed(),
          variation.scorePoints(),
          variation.errors(),
          stability.conclusions().stream()
              .map(HeldForm::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** A conclusion over all draws, as it is written. */
  record HeldForm(
      String kind,
      String value,
      boolean certain,
      boolean possible,
      double shareCertain,
      double sharePossible) {

    static HeldForm of(Stability.Held held) {
      return new HeldForm(
          held.kind().name(),
          held.value().name(),
          held.certain(),
          held.possible(),
          held.shareCertain(),
          held.sharePossible());
    }
  }
}

package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.RankingKey.Standing;
import org.econcluster.rules.report.HtmlRanking;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextRanking;

/** Ranks cases, and writes what changed since another ranking of them. */
final class RankingRun {

  private static final String TITLE = "Ranking of clusters";

  private final Ranking ranking;
  private final Optional<Earlier> earlier;

  private RankingRun(Ranking ranking, Optional<Earlier> earlier) {
    this.ranking = ranking;
    this.earlier = earlier;
  }

  /**
   * An earlier ranking.
   *
   * @param name what it is of, such as "2006"
   */
  private record Earlier(String name, RankingComparison comparison) {}

  /**
   * Returns the ranking of cases.
   *
   * @param progress is told after each case how many are assessed
   */
  static RankingRun of(
      List<ClusterCase> cases,
      ComparisonBase now,
      ImmutableList<RankingKey> order,
      LongConsumer progress) {
    return new RankingRun(rank(cases, now, order, progress), Optional.empty());
  }

  /**
   * Returns the ranking of cases, and how it differs from another one of them.
   *
   * @param progress is told after each case how many are assessed, each being so twice
   */
  static RankingRun of(
      List<ClusterCase> cases,
      ComparisonBase now,
      ComparisonBase before,
      ImmutableList<RankingKey> order,
      LongConsumer progress) {
    Ranking later = rank(cases, now, order, progress);
    Ranking earlier = rank(cases, before, order, done -> progress.accept(cases.size() + done));
    return new RankingRun(
        later, Optional.of(new Earlier(before.name(), later.comparedWith(earlier))));
  }

  /** Refuses two cases of one id, which no row could tell apart. */
  static void checkIds(List<ClusterCase> cases) {
    Set<String> seen = new HashSet<>();
    Problems problems = new Problems();
    for (ClusterCase each : cases) {
      if (!seen.add(each.id())) {
        problems.add(
            WorkbenchFailure.CASE_TWICE,
            Place.of(each.id()),
            "Two of the cases that are to be ranked have this id.",
            "Maybe a file was named twice, or one of the ids should be another.");
      }
    }
    problems.throwIfAny();
  }

  private static Ranking rank(
      List<ClusterCase> cases,
      ComparisonBase base,
      ImmutableList<RankingKey> order,
      LongConsumer progress) {
    Stream<ClusterCase> seen = cases.stream().map(each -> base.year().map(each::asOf).orElse(each));
    List<Assessment> done = new ArrayList<>();
    try (Stream<Assessment> assessments = base.assessor().assessAll(seen)) {
      assessments.forEachOrdered(
          assessment -> {
            done.add(assessment);
            progress.accept(done.size());
          });
    }
    return Ranking.of(done, order);
  }

  /** The number of subjects that are ranked now. */
  int size() {
    return ranking.rows().size();
  }

  /**
   * Returns the result, the last line ended.
   *
   * @param progress is told after each subject how many have their explanation, which costs most;
   *     tables of plain numbers need none
   */
  String write(Format format, LongConsumer progress) {
    if (format != Format.CSV) {
      int explained = 0;
      for (RankedSubject row : ranking.rows()) {
        row.path();
        progress.accept(++explained);
      }
    }
    return switch (format) {
      case TEXT ->
          earlier
              .map(other -> TextRanking.write(other.comparison(), other.name()))
              .orElseGet(() -> TextRanking.write(ranking));
      case JSON ->
          earlier
              .map(other -> PortfolioJson.ranking(other.comparison(), other.name()))
              .orElseGet(() -> PortfolioJson.ranking(ranking));
      case HTML ->
          earlier
              .map(other -> HtmlRanking.write(TITLE, other.comparison(), other.name()))
              .orElseGet(() -> HtmlRanking.write(TITLE, ranking));
      case CSV -> csv();
    };
  }

  /** A row for each subject that is ranked now; the ranks before are empty where there are none. */
  private String csv() {
    List<String> header = new ArrayList<>(List.of("case", "best_rank", "worst_rank"));
    if (earlier.isPresent()) {
      header.addAll(List.of("best_rank_before", "worst_rank_before"));
    }
    for (RankingKey key : ranking.order()) {
      header.add(key.id() + "_low");
      header.add(key.id() + "_high");
    }
    return CsvText.write(header, ranking.rows().stream().map(this::row).toList());
  }

  private List<String> row(RankedSubject row) {
    List<String> cells =
        new ArrayList<>(
            List.of(row.id(), Integer.toString(row.best()), Integer.toString(row.worst())));
    if (earlier.isPresent()) {
      Optional<RankedSubject> before =
          earlier.get().comparison().shifts().stream()
              .filter(shift -> shift.id().equals(row.id()))
              .findFirst()
              .flatMap(Shift::before);
      cells.add(before.map(old -> Integer.toString(old.best())).orElse(""));
      cells.add(before.map(old -> Integer.toString(old.worst())).orElse(""));
    }
    for (Standing standing : row.standings()) {
      cells.add(PlainNumber.of(standing.low()));
      cells.add(PlainNumber.of(standing.high()));
    }
    return cells;
  }
}

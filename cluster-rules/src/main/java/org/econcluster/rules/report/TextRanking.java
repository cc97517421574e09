package org.econcluster.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.explanation.Change;

/**
 * Writes rankings, and what changed between two, as text for people.
 *
 * <p>The wording may change from release to release; programs read the JSON.
 */
public final class TextRanking {

  private static final int NAME_WIDTH = 40;

  private final TextLines text = new TextLines();

  private TextRanking() {}

  /** Returns the ranking, with line feeds, the last line ended. */
  public static String write(Ranking ranking) {
    TextRanking writer = new TextRanking();
    writer.ranking(ranking);
    return writer.text.toString();
  }

  /**
   * Returns the later ranking and what became of each subject.
   *
   * @param since what the earlier ranking is of, such as "2006" or "the folder mine"
   */
  public static String write(RankingComparison comparison, String since) {
    TextRanking writer = new TextRanking();
    writer.ranking(comparison.after());
    writer.text.gap();
    writer.text.line(0, "Compared with " + since);
    comparison.shifts().forEach(writer::shift);
    return writer.text.toString();
  }

  private void ranking(Ranking ranking) {
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of("Rank", "Case"));
    head.addAll(RankingWords.heads(ranking.order()));
    table.add(head);
    for (RankedSubject row : ranking.rows()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  RankingWords.rank(row), PlainText.shorten(PlainText.of(row.id()), NAME_WIDTH)));
      row.standings().forEach(standing -> cells.add(RankingWords.standing(standing)));
      table.add(cells);
    }
    text.block(table.print());
    text.line(
        0,
        "Order: " + ranking.order().stream().map(RankingKey::id).collect(Collectors.joining(", ")));
    RankingWords.unranked(ranking).ifPresent(unranked -> text.line(0, unranked));
    if (!ranking.rows().isEmpty()) {
      text.gap();
      text.line(0, "What holds each there");
      for (RankedSubject row : ranking.rows()) {
        text.line(1, RankingWords.rank(row) + " " + row.id() + ": " + RankingWords.held(row));
      }
    }
  }

  private void shift(Shift shift) {
    text.line(1, shift.id() + ": " + RankingWords.move(shift));
    RankingWords.standingsBesideChanges(shift).forEach(standing -> text.line(2, standing));
    for (Change change : shift.changes()) {
      text.line(2, ChangeWords.headline(change));
      ChangeWords.reasons(change).forEach(reason -> text.line(3, reason));
    }
    if (!shift.passings().isEmpty()) {
      text.line(2, "others: " + RankingWords.passings(shift));
    }
  }
}

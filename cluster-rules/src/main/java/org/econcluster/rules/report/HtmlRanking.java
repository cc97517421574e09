package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;

/**
 * Writes rankings, and what changed between two, as one page for a browser that needs neither
 * network nor scripts.
 */
public final class HtmlRanking {

  private final Markup page;

  private HtmlRanking(String title) {
    this.page = HtmlPage.begin(title);
  }

  /** Returns the page of a ranking as text, to be kept in UTF-8. */
  public static String write(String title, Ranking ranking) {
    HtmlRanking writer = new HtmlRanking(title);
    writer.page.open("main");
    writer.ranking(ranking);
    writer.page.close();
    return HtmlPage.end(writer.page);
  }

  /**
   * Returns the page of the later ranking and of what became of each subject.
   *
   * @param since what the earlier ranking is of, such as "2006" or "the folder mine"
   */
  public static String write(String title, RankingComparison comparison, String since) {
    HtmlRanking writer = new HtmlRanking(title);
    writer.page.open("main");
    writer.ranking(comparison.after());
    writer.comparison(comparison, since);
    writer.page.close();
    return HtmlPage.end(writer.page);
  }

  private void ranking(Ranking ranking) {
    page.open("section", "id", "ranking").leaf("h2", "Ranking");
    page.leaf(
        "p",
        "Ordered by "
            + ranking.order().stream().map(RankingKey::label).collect(Collectors.joining(", then "))
            + ". A span of ranks is what the evidence leaves open.");
    HtmlTable table =
        HtmlTable.begin(
            page,
            "Case",
            ImmutableList.<String>builder()
                .add("Rank")
                .addAll(RankingWords.heads(ranking.order()))
                .add("What holds it there")
                .build());
    for (RankedSubject row : ranking.rows()) {
      table.row(row.id()).cell(RankingWords.rank(row));
      row.standings().forEach(standing -> table.cell(RankingWords.standing(standing)));
      table.cell(RankingWords.held(row)).endRow();
    }
    table.end();
    RankingWords.unranked(ranking).ifPresent(unranked -> page.leaf("p", unranked));
    page.close();
  }

  private void comparison(RankingComparison comparison, String since) {
    page.open("section", "id", "comparison").leaf("h2", "Compared with " + since);
    HtmlTable table =
        HtmlTable.begin(page, "Case", ImmutableList.of("Rank", "Own changes", "Others"));
    for (Shift shift : comparison.shifts()) {
      table
          .row(shift.id())
          .cell(RankingWords.move(shift))
          .cell(String.join("; ", RankingWords.standings(shift)))
          .cell(RankingWords.passings(shift))
          .endRow();
    }
    table.end();
    for (Shift shift : comparison.shifts()) {
      if (!shift.changes().isEmpty()) {
        page.leaf("h3", shift.id());
        HtmlChanges.write(shift.changes(), page);
      }
    }
    page.close();
  }
}

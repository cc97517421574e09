package org.econcluster.rules.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Explanation;

/**
 * Writes developments as text for people: the main conclusions by year, then each change with its
 * reasons.
 *
 * <p>The wording may change from release to release; programs read the JSON.
 */
public final class TextDevelopment {

  private final Development development;
  private final StringBuilder text = new StringBuilder();

  private TextDevelopment(Development development) {
    this.development = development;
  }

  /** Returns the report, with line feeds, the last line ended. */
  public static String write(List<Development> developments) {
    return String.join(
        "\n", developments.stream().map(each -> new TextDevelopment(each).write()).toList());
  }

  private String write() {
    String title = DevelopmentWords.title(development);
    line(0, title);
    line(0, "=".repeat(Math.max(1, title.codePointCount(0, title.length()))));
    Assessment last = development.in(development.years().last());
    line(
        0,
        "Rules: "
            + last.pack().name()
            + " "
            + PlainText.shorten(last.pack().hash(), 13)
            + last.asOf().map(date -> ", parameters as of " + date).orElse(""));
    text.append('\n').append(table(last.explanation()));
    DevelopmentWords.undated(development)
        .ifPresent(
            undated -> {
              text.append('\n');
              line(0, undated);
            });
    for (Development.Step step : development.steps()) {
      text.append('\n');
      line(0, step.from() + " to " + step.to());
      if (step.changes().isEmpty()) {
        line(1, "no conclusion changed");
      }
      step.changes().forEach(this::change);
    }
    return text.toString();
  }

  private String table(Explanation explanation) {
    Overview overview = Overview.of(explanation);
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of("Year"));
    head.addAll(overview.titles());
    table.add(head);
    for (Year year : development.years()) {
      Explanation ofYear = development.in(year).explanation();
      List<String> row = new ArrayList<>(List.of(year.toString()));
      for (Overview.Column column : overview.columns()) {
        row.add(Words.verdict(ofYear, column.kind(), column.width()));
      }
      table.add(row);
    }
    return table.print();
  }

  private void change(Change change) {
    line(1, ChangeWords.headline(change));
    ChangeWords.reasons(change).forEach(reason -> line(2, reason));
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(PlainText.line(content)).append('\n');
  }
}

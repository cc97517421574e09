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
  private final TextLines text = new TextLines();

  private TextDevelopment(Development development) {
    this.development = development;
  }

  /** Returns the report, with line feeds, the last line ended. */
  public static String write(List<Development> developments) {
    return String.join(
        "\n", developments.stream().map(each -> new TextDevelopment(each).write()).toList());
  }

  private String write() {
    text.title(DevelopmentWords.title(development));
    Assessment last = development.in(development.years().last());
    text.rules(last.pack().name(), last.pack().hash(), last.asOf());
    text.gap();
    text.block(table(last.explanation()));
    DevelopmentWords.undated(development)
        .ifPresent(
            undated -> {
              text.gap();
              text.line(0, undated);
            });
    for (Development.Step step : development.steps()) {
      text.gap();
      text.line(0, step.from() + " to " + step.to());
      if (step.changes().isEmpty()) {
        text.line(1, "no conclusion changed");
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
    text.line(1, ChangeWords.headline(change));
    ChangeWords.reasons(change).forEach(reason -> text.line(2, reason));
  }
}

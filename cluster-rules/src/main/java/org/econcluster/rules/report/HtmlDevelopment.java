package org.econcluster.rules.report;

import java.time.Year;
import java.util.List;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/**
 * Writes developments as one page for a browser that needs neither network nor scripts: for each
 * cluster its grades over the years, the main conclusions by year, and every change with its
 * reasons.
 */
public final class HtmlDevelopment {

  private final Development development;
  private final String anchor;
  private final Markup page;

  private HtmlDevelopment(Development development, String anchor, Markup page) {
    this.development = development;
    this.anchor = anchor;
    this.page = page;
  }

  /** Returns the page as text, to be kept in UTF-8. */
  public static String write(String title, List<Development> developments) {
    Markup page = HtmlPage.begin(title);
    page.open("main");
    for (int i = 0; i < developments.size(); i++) {
      new HtmlDevelopment(developments.get(i), "d" + (i + 1), page).write();
    }
    page.close();
    return HtmlPage.end(page);
  }

  private void write() {
    page.open("section", "id", anchor, "class", "assessment");
    page.leaf("h2", DevelopmentWords.title(development));
    DevelopmentWords.undated(development).ifPresent(undated -> page.leaf("p", undated));
    Overview overview = Overview.of(development.in(development.years().last()).explanation());
    charts(overview);
    years(overview);
    development.steps().forEach(this::step);
    page.close();
  }

  private void charts(Overview overview) {
    page.open("div", "class", "charts");
    for (Overview.Column column : overview.columns()) {
      FindingKind kind = column.kind();
      if (kind.form() == FindingKind.Form.GRADE) {
        page.open("figure").leaf("h4", column.title());
        DevelopmentChart.draw(development, kind, anchor + "-" + kind.ordinal(), page);
        page.leaf(
            "figcaption", "A full bar: certain. A narrow, pale bar: possible by the evidence.");
        page.close();
      }
    }
    page.close();
  }

  private void years(Overview overview) {
    HtmlTable table = HtmlTable.begin(page, "Year", overview.titles());
    for (Year year : development.years()) {
      Explanation explanation = development.in(year).explanation();
      table.row(year.toString());
      overview.kinds().forEach(kind -> table.cell(Words.brief(explanation, kind)));
      table.endRow();
    }
    table.end();
  }

  private void step(Development.Step step) {
    page.leaf("h3", step.from() + " to " + step.to());
    if (step.changes().isEmpty()) {
      page.leaf("p", "No conclusion changed.");
      return;
    }
    HtmlChanges.write(step.changes(), page);
  }
}

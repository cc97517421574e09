package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;

/**
 * Draws the grades of a kind over years, the highest on top: a full bar where a grade is certain, a
 * narrow pale one where it is possible.
 */
final class DevelopmentChart {

  private static final double LEFT = 6;
  private static final double SPAN = Drawing.WIDTH - 2 * LEFT;
  private static final double ROW = 40;
  private static final double BAR = 16;
  private static final double FOOT = 22;
  private static final double GAP = 3;

  /** The room that the number of a year needs. */
  private static final double YEAR_WIDTH = 36;

  private final Development development;
  private final FindingKind kind;
  private final ImmutableList<Year> years;
  private final double step;

  private DevelopmentChart(Development development, FindingKind kind) {
    this.development = development;
    this.kind = kind;
    this.years = development.years().asList();
    this.step = SPAN / years.size();
  }

  static void draw(Development development, FindingKind kind, String id, Markup page) {
    new DevelopmentChart(development, kind).draw(id, page);
  }

  private void draw(String id, Markup page) {
    List<String> grades = Lists.reverse(kind.valuesByName().keySet().asList());
    double height = ROW * grades.size() + FOOT;
    Drawing drawing =
        Drawing.begin(
            page, id, Drawing.WIDTH, height, "Over the years: " + kind.label(), description());
    for (int row = 0; row < grades.size(); row++) {
      double top = row * ROW;
      drawing.text(LEFT, top + 14, "start", "small", Words.label(kind, grades.get(row)));
      drawing.rect(LEFT, top + 20, SPAN, BAR, "track");
      for (int i = 0; i < years.size(); i++) {
        bar(drawing, LEFT + i * step, top + 20, certainty(years.get(i), grades.get(row)));
      }
    }
    int every = (int) Math.ceil(YEAR_WIDTH / step);
    for (int i = 0; i < years.size(); i += every) {
      drawing.text(LEFT + (i + 0.5) * step, height - 6, "middle", "tick", years.get(i).toString());
    }
    drawing.end();
  }

  private void bar(Drawing drawing, double x, double y, Certainty certainty) {
    double width = Math.max(1, step - GAP);
    if (certainty == Certainty.CERTAIN) {
      drawing.rect(x + (step - width) / 2, y, width, BAR, "bar");
    } else if (certainty == Certainty.POSSIBLE) {
      drawing.rect(x + (step - width) / 2, y + BAR / 4, width, BAR / 2, "range");
    }
  }

  private Certainty certainty(Year year, String value) {
    return development.in(year).explanation().conclusions(kind).stream()
        .filter(conclusion -> conclusion.value().equals(value))
        .map(Conclusion::certainty)
        .findFirst()
        .orElse(Certainty.EXCLUDED);
  }

  private String description() {
    return years.stream()
        .map(year -> year + ": " + Words.brief(development.in(year).explanation(), kind))
        .collect(Collectors.joining(". ", "", "."));
  }
}

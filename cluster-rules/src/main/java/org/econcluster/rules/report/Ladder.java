package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;

/** Draws rungs one below the other, each with a head and the criteria that belong to it. */
final class Ladder {

  private static final double LINE = 16;
  private static final double HEAD = 10;
  private static final double GAP = 10;
  private static final double INDENT = 14;
  private static final String NO_BREAK = "\u00A0";
  private static final int LETTERS = 43;

  private Ladder() {}

  /** A line of a rung: the sign of a criterion, if it is one, how deep it is nested, its words. */
  record Row(int depth, Optional<Status> status, List<String> lines) {

    double height() {
      return lines.size() * LINE + 3;
    }

    /** A line that is no criterion. */
    static Row note(String words) {
      return new Row(0, Optional.empty(), PlainText.wrap(PlainText.of(words), LETTERS));
    }
  }

  /** A rung: its name, whether the subject stands on it, and what belongs to it. */
  record Rung(String label, Certainty now, List<Row> rows) {

    List<String> lines() {
      int letters =
          switch (now) {
            case CERTAIN -> 33;
            case POSSIBLE -> 26;
            case EXCLUDED -> 38;
          };
      return PlainText.wrap(label, letters);
    }

    double head() {
      return HEAD + LINE * lines().size();
    }

    double height() {
      return head() + rows.stream().mapToDouble(Row::height).sum() + (rows.isEmpty() ? 0 : 5);
    }
  }

  /** Draws rungs, the first on top. */
  static void draw(String title, String description, List<Rung> rungs, String id, Markup page) {
    double height = rungs.stream().mapToDouble(rung -> rung.height() + GAP).sum();
    Drawing drawing = Drawing.begin(page, id, Drawing.WIDTH, height, title, description);
    double y = GAP / 2;
    for (Rung rung : rungs) {
      draw(rung, y, drawing);
      y += rung.height() + GAP;
    }
    drawing.end();
  }

  private static void draw(Rung rung, double top, Drawing drawing) {
    String style = rung.now().label();
    drawing.rect(2, top, Drawing.WIDTH - 4, rung.height(), "rung " + style);
    drawing.rect(2, top, Drawing.WIDTH - 4, rung.head() - 4, "rung-head " + style);
    for (int i = 0; i < rung.lines().size(); i++) {
      double y = top + LINE + i * LINE;
      drawing.text(10, y, "start", "rung-label " + style, rung.lines().get(i));
    }
    String now =
        switch (rung.now()) {
          case CERTAIN -> "now";
          case POSSIBLE -> "possible now";
          case EXCLUDED -> "";
        };
    if (!now.isEmpty()) {
      drawing.text(Drawing.WIDTH - 10, top + LINE, "end", "rung-label " + style, now);
    }
    double y = top + rung.head();
    for (Row row : rung.rows()) {
      double x = 16 + INDENT * row.depth();
      double middle = y + LINE / 2;
      row.status().ifPresent(status -> drawing.sign(x, middle, status));
      double words = row.status().isPresent() ? x + 13 : 10;
      for (int i = 0; i < row.lines().size(); i++) {
        drawing.text(words, y + 12 + i * LINE, "start", "small", row.lines().get(i));
      }
      y += row.height();
    }
  }

  /** Returns the rows of a criterion: what was measured against what, then its members. */
  static ImmutableList<Row> rows(Explanation explanation, CriterionFinding criterion) {
    List<Row> rows = new ArrayList<>();
    addRows(explanation, criterion, 0, rows);
    return ImmutableList.copyOf(rows);
  }

  private static void addRows(
      Explanation explanation, CriterionFinding criterion, int depth, List<Row> rows) {
    String words =
        criterion
            .measurement()
            .map(
                measured ->
                    measured.name()
                        + ": "
                        + Words.value(measured)
                        + " ("
                        + (measured.unit().equals("yes or no") ? "needs " : "")
                        + Words.threshold(measured)
                        + ")")
            .orElse(criterion.sentence());
    rows.add(row(depth, criterion.status(), words));
    Words.members(explanation, criterion)
        .forEach(member -> addRows(explanation, member, depth + 1, rows));
  }

  /** Returns a row with the sign of a status. */
  static Row row(int depth, Status status, String words) {
    return new Row(
        depth,
        Optional.of(status),
        PlainText.wrap(PlainText.of(words).replace(" %", NO_BREAK + "%"), LETTERS - 2 * depth));
  }
}

package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Condition;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;

/**
 * Draws the grades of a kind as a ladder, the highest on top, each with the criteria that it adds
 * to the grades below it.
 */
final class LifeCycleLadder {

  private static final double LINE = 16;
  private static final double HEAD = 26;
  private static final double GAP = 10;
  private static final double INDENT = 14;
  private static final String NO_BREAK = "\u00A0";
  private static final int LETTERS = 43;

  private final Explanation explanation;
  private final FindingKind kind;

  private LifeCycleLadder(Explanation explanation, FindingKind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  /** A criterion on a rung: its sign, how deep it is nested, and its words. */
  private record Row(int depth, Status status, List<String> lines) {

    double height() {
      return lines.size() * LINE + 3;
    }
  }

  /** A grade with its criteria. */
  private record Rung(String value, String label, List<Row> rows) {

    double height() {
      return HEAD + rows.stream().mapToDouble(Row::height).sum() + (rows.isEmpty() ? 0 : 5);
    }
  }

  static void draw(Explanation explanation, FindingKind kind, String id, Markup page) {
    new LifeCycleLadder(explanation, kind).draw(id, page);
  }

  private void draw(String id, Markup page) {
    List<Rung> rungs = rungs();
    double height = rungs.stream().mapToDouble(rung -> rung.height() + GAP).sum();
    String description =
        "From bottom to top: "
            + String.join(", ", rungs.stream().map(Rung::label).toList())
            + ". Now: "
            + Words.verdict(explanation, kind)
            + ".";
    Drawing drawing =
        Drawing.begin(page, id, Drawing.WIDTH, height, "Ladder: " + kind.label(), description);
    double y = GAP / 2;
    for (Rung rung : Lists.reverse(rungs)) {
      draw(rung, y, drawing);
      y += rung.height() + GAP;
    }
    drawing.end();
  }

  private void draw(Rung rung, double top, Drawing drawing) {
    Certainty certainty =
        explanation.conclusions(kind).stream()
            .filter(conclusion -> conclusion.value().equals(rung.value()))
            .map(Conclusion::certainty)
            .findFirst()
            .orElse(Certainty.EXCLUDED);
    String style = certainty.label();
    drawing.rect(2, top, Drawing.WIDTH - 4, rung.height(), "rung " + style);
    drawing.rect(2, top, Drawing.WIDTH - 4, HEAD - 4, "rung-head " + style);
    drawing.text(10, top + 16, "start", "rung-label " + style, rung.label());
    String now =
        switch (certainty) {
          case CERTAIN -> "now";
          case POSSIBLE -> "possible now";
          case EXCLUDED -> "";
        };
    if (!now.isEmpty()) {
      drawing.text(Drawing.WIDTH - 10, top + 16, "end", "rung-label " + style, now);
    }
    double y = top + HEAD;
    for (Row row : rung.rows()) {
      double x = 16 + INDENT * row.depth();
      drawing.sign(x, y + LINE / 2, row.status());
      for (int i = 0; i < row.lines().size(); i++) {
        drawing.text(x + 13, y + 12 + i * LINE, "start", "small", row.lines().get(i));
      }
      y += row.height();
    }
  }

  private List<Rung> rungs() {
    List<Rung> rungs = new ArrayList<>();
    Set<String> below = new HashSet<>();
    for (String value : kind.valuesByName().keySet()) {
      Set<String> asked = askedByEveryRule(value);
      List<Row> rows = new ArrayList<>();
      for (String id : asked) {
        if (!below.contains(id)) {
          explanation.criterion(id).ifPresent(criterion -> addRows(criterion, 0, rows));
        }
      }
      below.addAll(asked);
      rungs.add(new Rung(value, Words.label(kind, value), rows));
    }
    return rungs;
  }

  /** Returns the criteria that must be met for a grade, whichever of its rules draws it. */
  private Set<String> askedByEveryRule(String value) {
    Set<String> asked = new LinkedHashSet<>();
    boolean first = true;
    for (RuleOutcome rule : explanation.rules()) {
      if (rule.kind() == kind && rule.value().equals(value)) {
        ImmutableList<String> met =
            rule.conditions().stream()
                .filter(condition -> condition.text().startsWith("met("))
                .map(Condition::criterion)
                .collect(ImmutableList.toImmutableList());
        if (first) {
          asked.addAll(met);
        } else {
          asked.retainAll(met);
        }
        first = false;
      }
    }
    return asked;
  }

  private void addRows(CriterionFinding criterion, int depth, List<Row> rows) {
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
    rows.add(
        new Row(
            depth,
            criterion.status(),
            PlainText.wrap(
                PlainText.of(words).replace(" %", NO_BREAK + "%"), LETTERS - 2 * depth)));
    Words.members(explanation, criterion).forEach(member -> addRows(member, depth + 1, rows));
  }
}

package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.ReadinessClass;

/** Draws the readiness of a border pair: its potential across, the level reached upwards. */
final class ReadinessGrid {

  private static final double LEFT = 124;
  private static final double TOP = 30;
  private static final double CELL = 104;
  private static final double ROW = 46;
  private static final double GAP = 4;
  private static final int LETTERS = 15;

  /** The classes of a potential, from the lowest level of cooperation to the highest. */
  private static final ImmutableList<ImmutableList<ReadinessClass>> COLUMNS =
      ImmutableList.of(
          ImmutableList.of(
              ReadinessClass.LOW_UNCONNECTED,
              ReadinessClass.LOW_CONNECTED,
              ReadinessClass.LOW_COOPERATING,
              ReadinessClass.LOW_SHARING),
          ImmutableList.of(
              ReadinessClass.HIGH_UNCONNECTED,
              ReadinessClass.HIGH_CONNECTED,
              ReadinessClass.HIGH_COOPERATING,
              ReadinessClass.HIGH_SHARING));

  private ReadinessGrid() {}

  static void draw(Explanation explanation, String id, Markup page) {
    List<String> levels = Lists.reverse(labels(FindingKind.XBOR_LEVEL));
    List<String> potentials = labels(FindingKind.XBOR_POTENTIAL);
    double height = TOP + ROW * levels.size() + GAP;
    Drawing drawing =
        Drawing.begin(
            page,
            id,
            Drawing.WIDTH,
            height,
            "Readiness for cooperation",
            "Potential from left to right, level of cooperation from bottom to top. Now: "
                + Words.verdict(explanation, FindingKind.XBOR_READINESS)
                + ".");
    for (int column = 0; column < potentials.size(); column++) {
      double middle = LEFT + (column + 0.5) * CELL + column * GAP;
      drawing.text(middle, 18, "middle", "label", potentials.get(column));
    }
    for (int row = 0; row < levels.size(); row++) {
      double top = TOP + row * ROW;
      List<String> lines = PlainText.wrap(levels.get(row), LETTERS);
      for (int i = 0; i < lines.size(); i++) {
        double y = top + ROW / 2 + 3 + 16 * i - 8 * (lines.size() - 1);
        drawing.text(6, y, "start", "label", lines.get(i));
      }
      for (int column = 0; column < potentials.size(); column++) {
        ReadinessClass value = Lists.reverse(COLUMNS.get(column)).get(row);
        cell(
            GradeLadder.certainty(explanation, FindingKind.XBOR_READINESS, value.name()),
            LEFT + column * (CELL + GAP),
            top,
            drawing);
      }
    }
    drawing.end();
  }

  private static void cell(Certainty certainty, double x, double y, Drawing drawing) {
    String style = certainty.label();
    drawing.rect(x + 1, y, CELL - 2, ROW - GAP, "rung " + style);
    if (certainty == Certainty.CERTAIN) {
      drawing.rect(x + 1, y, CELL - 2, ROW - GAP, "rung-head " + style);
    }
    String words =
        switch (certainty) {
          case CERTAIN -> "now";
          case POSSIBLE -> "possible now";
          case EXCLUDED -> "";
        };
    if (!words.isEmpty()) {
      drawing.text(x + CELL / 2, y + ROW / 2 + 3, "middle", "rung-label " + style, words);
    }
  }

  private static ImmutableList<String> labels(FindingKind kind) {
    return kind.valuesByName().keySet().stream()
        .map(value -> Words.label(kind, value))
        .collect(ImmutableList.toImmutableList());
  }
}

package org.econcluster.rules.report;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.Ladder.Row;
import org.econcluster.rules.report.Ladder.Rung;

/**
 * Draws the stages of competitiveness as a ladder: what income each asks for, where the economy
 * stands by income alone, and below whether raw exports hold it one step lower.
 */
final class StageLadder {

  private static final String RAW_EXPORTS = "raw-materials-prevail";

  private StageLadder() {}

  static void draw(Explanation explanation, String id, Markup page) {
    FindingKind stage = FindingKind.COMP_STAGE;
    FindingKind byIncome = FindingKind.COMP_STAGE_BY_INCOME;
    List<String> values = new ArrayList<>(stage.valuesByName().keySet());
    List<Rung> rungs = new ArrayList<>();
    boolean open = Words.isOpen(explanation.conclusions(byIncome), byIncome);
    for (Rung rung : GradeLadder.rungs(explanation, stage, byIncome)) {
      List<Row> rows = new ArrayList<>(rung.rows());
      switch (GradeLadder.certainty(explanation, byIncome, values.get(rungs.size()))) {
        case CERTAIN -> rows.add(Row.note("◆ here by income alone"));
        case POSSIBLE -> {
          if (!open) {
            rows.add(Row.note("◇ possible by income alone"));
          }
        }
        case EXCLUDED -> {}
      }
      rungs.add(new Rung(rung.label(), rung.now(), rows));
    }
    List<Rung> drawn = new ArrayList<>(Lists.reverse(rungs));
    explanation.criterion(RAW_EXPORTS).ifPresent(raw -> drawn.add(brake(explanation, raw)));
    Ladder.draw(GradeLadder.title(stage), description(explanation), drawn, id, page);
  }

  private static Rung brake(Explanation explanation, CriterionFinding raw) {
    return new Rung(
        "one step lower if raw exports prevail", Certainty.EXCLUDED, Ladder.rows(explanation, raw));
  }

  private static String description(Explanation explanation) {
    return GradeLadder.description(explanation, FindingKind.COMP_STAGE)
        + " By income alone: "
        + Words.verdict(explanation, FindingKind.COMP_STAGE_BY_INCOME)
        + ". Raw exports: "
        + Words.verdict(explanation, FindingKind.COMP_AGREEMENT)
        + ".";
  }
}

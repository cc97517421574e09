package org.econcluster.rules.report;

import java.util.List;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.Ladder.Row;
import org.econcluster.rules.report.Ladder.Rung;

/** Draws the problems that a national policy may have, each with the sign of its criterion. */
final class ProblemList {

  private ProblemList() {}

  static void draw(Explanation explanation, String id, Markup page) {
    FindingKind kind = FindingKind.GOVN_PROBLEM;
    List<Row> rows =
        Criteria.of(explanation, kind).stream()
            .map(criterion -> Ladder.row(0, criterion.status(), criterion.sentence()))
            .toList();
    Ladder.draw(
        "Problems of the policy",
        "Found: " + Words.verdict(explanation, kind) + ".",
        List.of(new Rung(kind.label(), Certainty.EXCLUDED, rows)),
        id,
        page);
  }
}

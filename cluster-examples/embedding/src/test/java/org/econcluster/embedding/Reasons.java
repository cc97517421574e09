package org.econcluster.embedding;

import java.util.List;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;

/** What an assessment rests on: the rules that draw its conclusions, and their criteria. */
final class Reasons {

  private Reasons() {}

  /** The rules that draw the certain conclusions of a kind, in the order of the conclusions. */
  static List<String> certainRules(Assessment assessment, FindingKind kind) {
    return assessment.explanation().conclusions(kind).stream()
        .filter(conclusion -> conclusion.certainty() == Certainty.CERTAIN)
        .map(Conclusion::rules)
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a rule fired. */
  static Certainty fired(Assessment assessment, String rule) {
    return assessment.explanation().rule(rule).orElseThrow().fired();
  }

  /** What the evidence says of a criterion. */
  static Status status(Assessment assessment, String criterion) {
    return assessment.explanation().criterion(criterion).orElseThrow().status();
  }
}

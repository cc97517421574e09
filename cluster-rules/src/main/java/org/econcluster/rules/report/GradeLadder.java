package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Condition;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.Ladder.Row;
import org.econcluster.rules.report.Ladder.Rung;

/**
 * Draws the grades of a kind as a ladder, the highest on top, each with the criteria that it adds
 * to the grades below it.
 */
final class GradeLadder {

  private GradeLadder() {}

  static void draw(Explanation explanation, FindingKind kind, String id, Markup page) {
    List<Rung> rungs = rungs(explanation, kind, kind);
    Ladder.draw(title(kind), description(explanation, kind), Lists.reverse(rungs), id, page);
  }

  static String title(FindingKind kind) {
    return "Ladder: " + kind.label();
  }

  /** Tells the grades from bottom to top, and where the subject stands. */
  static String description(Explanation explanation, FindingKind kind) {
    return "From bottom to top: "
        + String.join(
            ", ",
            kind.valuesByName().keySet().stream().map(value -> Words.label(kind, value)).toList())
        + ". Now: "
        + Words.verdict(explanation, kind)
        + ".";
  }

  /**
   * Returns the rungs, the lowest first.
   *
   * @param kind whose grades they are
   * @param asking a kind with the same grades whose rules tell what each grade asks for
   */
  static ImmutableList<Rung> rungs(Explanation explanation, FindingKind kind, FindingKind asking) {
    ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
    Set<String> below = new HashSet<>();
    for (String value : kind.valuesByName().keySet()) {
      Set<String> asked = askedByEveryRule(explanation, asking, value);
      List<Row> rows = new ArrayList<>();
      for (String id : asked) {
        if (!below.contains(id)) {
          explanation
              .criterion(id)
              .ifPresent(criterion -> rows.addAll(Ladder.rows(explanation, criterion)));
        }
      }
      below.addAll(asked);
      rungs.add(new Rung(Words.label(kind, value), certainty(explanation, kind, value), rows));
    }
    return rungs.build();
  }

  /** Returns whether a value is concluded for certain, possibly or not. */
  static Certainty certainty(Explanation explanation, FindingKind kind, String value) {
    return explanation.conclusions(kind).stream()
        .filter(conclusion -> conclusion.value().equals(value))
        .map(Conclusion::certainty)
        .findFirst()
        .orElse(Certainty.EXCLUDED);
  }

  /** Returns the criteria that must be met for a grade, whichever of its rules draws it. */
  private static Set<String> askedByEveryRule(
      Explanation explanation, FindingKind kind, String value) {
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
}

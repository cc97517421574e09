package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Change.CriterionChange;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.FindingKind.Form;

/** The wording of changes that all forms of reports share; every text comes back clean. */
final class ChangeWords {

  private ChangeWords() {}

  /** Returns what changed, such as "type of cluster, up: potential → steady cluster". */
  static String headline(Change change) {
    return PlainText.of(
        change.kind().label()
            + ", "
            + change.movement().label()
            + ": "
            + values(change.kind(), change.before())
            + " → "
            + values(change.kind(), change.after()));
  }

  /** Returns the values that are possible in words; a kind of which all are possible is open. */
  static String values(FindingKind kind, ImmutableMap<String, Certainty> values) {
    if (values.isEmpty()) {
      return "none";
    }
    if (kind.isExclusive() && values.size() == kind.valuesByName().size()) {
      return "open";
    }
    List<Integer> places =
        values.keySet().stream().map(value -> kind.value(value).ordinal()).toList();
    if (kind.form() == Form.GRADE && isSpan(places)) {
      List<String> names = values.keySet().asList();
      return PlainText.of(
          Words.label(kind, names.get(0))
              + " to "
              + Words.label(kind, names.get(names.size() - 1)));
    }
    return PlainText.of(
        values.entrySet().stream()
            .map(
                entry ->
                    (kind.isExclusive() || entry.getValue() == Certainty.CERTAIN ? "" : "perhaps ")
                        + Words.label(kind, entry.getKey()))
            .collect(Collectors.joining(" or ")));
  }

  /** Whether three or more grades follow each other without a gap. */
  private static boolean isSpan(List<Integer> places) {
    int last = places.size() - 1;
    return last >= 2 && places.get(last) - places.get(0) == last;
  }

  /** Returns why, line by line: the rules first, then conclusions and criteria, each once. */
  static ImmutableList<String> reasons(Change change) {
    List<String> lines = new ArrayList<>();
    Set<String> conclusions = new LinkedHashSet<>();
    Set<CriterionChange> criteria = new LinkedHashSet<>();
    for (RuleChange rule : change.reasons()) {
      lines.add(rule(rule));
      rule.conclusions().forEach(kind -> conclusions.add(kind.label() + " changed, see there"));
      criteria.addAll(rule.criteria());
    }
    lines.addAll(conclusions);
    criteria.forEach(criterion -> lines.add(criterion(criterion)));
    return lines.stream().map(PlainText::of).collect(ImmutableList.toImmutableList());
  }

  private static String rule(RuleChange rule) {
    String what =
        switch (rule.after()) {
          case CERTAIN -> "now certain";
          case POSSIBLE -> "now possible";
          case EXCLUDED -> "no longer";
        };
    String presence =
        switch (rule.presence()) {
          case SAME -> "";
          case REWRITTEN -> " (the rule was rewritten)";
          case ADDED -> " (the rule is new)";
          case DROPPED -> " (the rule was dropped)";
        };
    return what + ": " + rule.says() + " [" + rule.rule() + "]" + presence;
  }

  private static String criterion(CriterionChange change) {
    String status = change.before().label() + " → " + change.after().label() + ": ";
    Optional<Measurement> before = change.measuredBefore();
    Optional<Measurement> after = change.measuredAfter();
    if (before.isEmpty() || after.isEmpty()) {
      return status + change.sentence();
    }
    String needed = Words.threshold(after.get());
    String neededBefore = Words.threshold(before.get());
    return status
        + after.get().name()
        + " "
        + value(before.get())
        + " → "
        + value(after.get())
        + ", needed "
        + (needed.equals(neededBefore) ? "" : neededBefore + " → ")
        + needed
        + " ["
        + after.get().parameter()
        + "]";
  }

  private static String value(Measurement measured) {
    String year = measured.year().isPresent() ? " (" + measured.year().getAsInt() + ")" : "";
    return ExplanationText.interval(measured.low(), measured.high(), measured.unit()) + year;
  }
}

package org.econcluster.embedding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.Overview;

/** What the rules say of a case, as it stands on the page of the case. */
final class CaseOutcome {

  /** The answer where everything is possible. */
  static final String OPEN = "open";

  private static final int MOST_QUESTIONS = 5;

  private final Explanation explanation;

  CaseOutcome(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Returns the main answers that are not open, in one line. */
  String brief() {
    String answers =
        main().stream()
            .filter(kind -> !answer(kind).equals(OPEN))
            .map(kind -> kind.label() + ": " + answer(kind))
            .collect(Collectors.joining("; "));
    return answers.isEmpty() ? "all main questions open" : answers;
  }

  /** Returns the main answers and all that is certain as a table, then what would settle more. */
  String markdown() {
    StringBuilder out = new StringBuilder("| question | answer | by |\n| --- | --- | --- |\n");
    Set<FindingKind> kinds = new LinkedHashSet<>(main());
    explanation.conclusions().stream()
        .filter(conclusion -> conclusion.certainty() == Certainty.CERTAIN)
        .forEach(conclusion -> kinds.add(conclusion.kind()));
    for (FindingKind kind : kinds) {
      out.append("| %s | %s | %s |\n".formatted(kind.label(), answer(kind), rules(kind)));
    }
    List<String> next = new ArrayList<>();
    for (FindingKind kind : main()) {
      explanation
          .path(kind)
          .ifPresent(path -> next.add("- " + kind.label() + ": " + ExplanationText.sentence(path)));
    }
    if (!next.isEmpty()) {
      out.append("\nNearest:\n\n").append(String.join("\n", next)).append('\n');
    }
    int questions = explanation.openQuestions().size();
    if (questions > 0) {
      out.append("\nTo find out first: ")
          .append(
              explanation.openQuestions().stream()
                  .limit(MOST_QUESTIONS)
                  .map(OpenQuestion::name)
                  .collect(Collectors.joining(", ")))
          .append(
              questions > MOST_QUESTIONS ? ", and " + (questions - MOST_QUESTIONS) + " more" : "")
          .append(".\n");
    }
    return out.toString();
  }

  private ImmutableList<FindingKind> main() {
    return Overview.of(explanation).columns().stream()
        .map(Overview.Column::kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is concluded of a kind; of values that may hold together those that are certain.
   */
  String answer(FindingKind kind) {
    List<Conclusion> all = explanation.conclusions(kind);
    if (kind.isExclusive()) {
      return all.size() == kind.valuesByName().size()
          ? OPEN
          : labels(all, " or ")
              + (all.stream().anyMatch(Conclusion::estimated) ? " (estimated)" : "");
    }
    List<Conclusion> certain = certain(kind);
    int possible = all.size() - certain.size();
    return labels(certain, ", ") + (possible > 0 ? "; " + possible + " more possible" : "");
  }

  /** Returns links to the rules behind what is certain. */
  String rules(FindingKind kind) {
    return certain(kind).stream()
        .flatMap(conclusion -> conclusion.rules().stream())
        .distinct()
        .flatMap(id -> explanation.rule(id).stream())
        .map(CaseOutcome::link)
        .collect(Collectors.joining(", "));
  }

  private static String link(RuleOutcome rule) {
    String folder = rule.file().substring(0, rule.file().indexOf('/'));
    return "[%s](../rules/%s.md#%s)".formatted(rule.id(), folder, rule.id());
  }

  private List<Conclusion> certain(FindingKind kind) {
    return explanation.conclusions(kind).stream()
        .filter(conclusion -> conclusion.certainty() == Certainty.CERTAIN)
        .toList();
  }

  private static String labels(List<Conclusion> conclusions, String separator) {
    return conclusions.stream().map(Conclusion::label).collect(Collectors.joining(separator));
  }
}

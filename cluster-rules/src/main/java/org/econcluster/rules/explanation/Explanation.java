package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.econcluster.rules.finding.FindingKind;

/**
 * Everything that stands behind an assessment.
 *
 * <p>Programs read the parts; {@link #summary()} is for people and may change its wording.
 * Immutable and thread-safe.
 *
 * @param subject the name of the cluster
 * @param conclusions what was concluded, certain or possible, in the order of the rule sets
 * @param rules every rule of the pack and what became of it
 * @param criteria every criterion and what the evidence says of it
 * @param paths for graded conclusions, what is nearest to the next grade
 * @param openQuestions what to find out, the questions that bear on most conclusions first
 * @param origins where the values of all indicators come from that criteria compare, by indicator
 */
public record Explanation(
    String subject,
    ImmutableList<Conclusion> conclusions,
    ImmutableList<RuleOutcome> rules,
    ImmutableList<CriterionFinding> criteria,
    ImmutableList<NearestPath> paths,
    ImmutableList<OpenQuestion> openQuestions,
    ImmutableMap<String, ValueOrigin> origins) {

  /** Returns the conclusions of a kind; several where the evidence leaves several open. */
  public ImmutableList<Conclusion> conclusions(FindingKind kind) {
    return conclusions.stream()
        .filter(conclusion -> conclusion.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the rules for subjects of this kind conclude a kind of finding at all. */
  public boolean judges(FindingKind kind) {
    return rules.stream().anyMatch(rule -> rule.kind() == kind);
  }

  /** Returns what became of a rule, which tells why it did or did not fire. */
  public Optional<RuleOutcome> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Returns what the evidence says of a criterion. */
  public Optional<CriterionFinding> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /** Returns where the value of an indicator comes from. */
  public Optional<ValueOrigin> origin(String indicator) {
    return Optional.ofNullable(origins.get(indicator));
  }

  /** Returns what is nearest to the next grade of a kind; empty at the highest grade. */
  public Optional<NearestPath> path(FindingKind kind) {
    return paths.stream().filter(path -> path.kind() == kind).findFirst();
  }

  /** Returns the main conclusions with their reasons as a few lines of text. */
  public String summary() {
    return ExplanationText.summary(this);
  }
}

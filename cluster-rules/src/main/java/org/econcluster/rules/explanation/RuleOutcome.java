package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import org.econcluster.rules.finding.FindingKind;

/**
 * What became of one rule: whether it fired, and which of its conditions hold.
 *
 * @param id the rule's id
 * @param set the id of its rule set
 * @param name its title
 * @param says what it concludes, as a sentence
 * @param kind what kind of finding it concludes
 * @param value the value that it concludes
 * @param basis the keys of the works that it rests on
 * @param file the file in which it stands
 * @param line the line in that file
 * @param fired whether it fired for certain, possibly or not
 * @param conditions its conditions in the order of the rule
 */
public record RuleOutcome(
    String id,
    String set,
    String name,
    String says,
    FindingKind kind,
    String value,
    ImmutableList<String> basis,
    String file,
    int line,
    Certainty fired,
    ImmutableList<Condition> conditions) {

  /** The conditions that keep the rule from firing for certain. */
  public ImmutableList<Condition> failing() {
    return conditions.stream()
        .filter(condition -> condition.holds() != Certainty.CERTAIN)
        .collect(ImmutableList.toImmutableList());
  }
}

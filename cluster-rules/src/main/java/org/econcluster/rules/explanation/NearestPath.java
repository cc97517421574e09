package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;

/**
 * The fewest criteria that would have to change for the next grade.
 *
 * @param kind the graded kind
 * @param from the lowest grade that is possible now
 * @param to the next grade above it
 * @param rule the id of the rule that would then draw it
 * @param steps the changes, all of which are needed
 */
public record NearestPath(
    FindingKind kind, String from, String to, String rule, ImmutableList<Step> steps) {

  /**
   * One criterion that would have to change.
   *
   * @param criterion the criterion's id
   * @param sentence what it means to be met
   * @param now what the evidence says now
   * @param needed met or unmet
   * @param name the indicator's name; empty for a conclusion of another set
   * @param unit the indicator's unit
   * @param value the value now; empty where it is not known
   * @param comparison how the value is compared with the threshold
   * @param threshold the value needed
   * @param gap how much is missing; empty where the value is not known
   */
  public record Step(
      String criterion,
      String sentence,
      Status now,
      Status needed,
      String name,
      String unit,
      OptionalDouble value,
      Comparison comparison,
      double threshold,
      OptionalDouble gap) {}
}

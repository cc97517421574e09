package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Condition;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;

/** The criteria that a drawing shows. */
final class Criteria {

  private Criteria() {}

  /** Returns the thresholds that an indicator is compared with, each once. */
  static ImmutableList<Double> thresholds(Explanation explanation, String indicator) {
    return measurements(explanation, indicator).stream()
        .map(Measurement::threshold)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what the criteria say that compare an indicator. */
  static ImmutableList<Measurement> measurements(Explanation explanation, String indicator) {
    return explanation.criteria().stream()
        .flatMap(criterion -> criterion.measurement().stream())
        .filter(measurement -> measurement.indicator().equals(indicator))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the evidence settles any of the criteria. */
  static boolean isTouched(List<CriterionFinding> criteria) {
    return criteria.stream().anyMatch(criterion -> criterion.status() != Status.UNKNOWN);
  }

  /** Returns the criteria that the rules of a kind ask for, in their order. */
  static ImmutableList<CriterionFinding> of(Explanation explanation, FindingKind kind) {
    return explanation.rules().stream()
        .filter(rule -> rule.kind() == kind)
        .flatMap(rule -> rule.conditions().stream())
        .map(Condition::criterion)
        .distinct()
        .flatMap(id -> explanation.criterion(id).stream())
        .collect(ImmutableList.toImmutableList());
  }
}

package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.rules.finding.FindingKind;

/** GOVN: the named problems of a national policy. */
final class PolicyProblemOracle implements SetOracle {

  private static final ImmutableMap<PolicyProblem, Input> STATED =
      ImmutableMap.<PolicyProblem, Input>builder()
          .put(PolicyProblem.DISUNITED_DEPARTMENTS, Input.PROBLEM_DISUNITED_DEPARTMENTS)
          .put(PolicyProblem.WEAK_INTERACTION, Input.PROBLEM_WEAK_INTERACTION)
          .put(PolicyProblem.INCONSISTENT_PLANNING, Input.PROBLEM_INCONSISTENT_PLANNING)
          .put(PolicyProblem.FRAGMENTED_SUPPORT, Input.PROBLEM_FRAGMENTED_SUPPORT)
          .put(PolicyProblem.UNRELIABLE_DATA, Input.PROBLEM_UNRELIABLE_DATA)
          .put(PolicyProblem.NO_REGIONAL_RESOURCES, Input.PROBLEM_NO_REGIONAL_RESOURCES)
          .put(PolicyProblem.NO_COORDINATION_MODEL, Input.PROBLEM_NO_COORDINATION_MODEL)
          .put(PolicyProblem.LIMITED_TOOLS, Input.PROBLEM_LIMITED_TOOLS)
          .put(PolicyProblem.NO_FINANCING_MECHANISM, Input.PROBLEM_NO_FINANCING_MECHANISM)
          .buildOrThrow();

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.COUNTRY);
  }

  @Override
  public void conclude(Completions e) {
    STATED.forEach(
        (problem, input) ->
            e.several(FindingKind.GOVN_PROBLEM, problem, e.atLeast(input, Thresholds.ONE)));
    e.several(
        FindingKind.GOVN_PROBLEM,
        PolicyProblem.LIMITED_TOOLS,
        e.below(Input.SUPPORT_MEASURE_KINDS, Thresholds.SUPPORT_KINDS));
  }
}

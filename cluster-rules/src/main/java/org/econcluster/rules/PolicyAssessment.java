package org.econcluster.rules;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.StateActionReason;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;
import org.econcluster.rules.internal.engine.PackProgram;

/** Which policy is in place and which fits the cluster. */
public final class PolicyAssessment {

  private static final String BALANCE = "reason-balance";

  private final Assessment assessment;

  PolicyAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The model that the reasons recommend for this cluster. */
  public Verdict<PolicyModel> model() {
    return assessment.verdict(FindingKind.POL_MODEL, PolicyModel.class);
  }

  /**
   * How strongly the reasons recommend it at least: the sum of their weights, positive for state
   * action, negative for a light hand, at its lowest for what is unknown; empty where no rules
   * weigh reasons, as for a country.
   */
  public OptionalDouble strengthAtLeast() {
    return balance(assessment.evaluation()::low);
  }

  /** The same sum at its highest for what is unknown. */
  public OptionalDouble strengthAtMost() {
    return balance(assessment.evaluation()::high);
  }

  private OptionalDouble balance(IntToDoubleFunction bound) {
    PackProgram program = assessment.evaluation().program();
    return program.hasQuantity(BALANCE)
        ? OptionalDouble.of(bound.applyAsDouble(program.quantity(BALANCE)))
        : OptionalDouble.empty();
  }

  /** The model of the present policy. */
  public Verdict<PolicyModel> present() {
    return assessment.verdict(FindingKind.POL_PRESENT, PolicyModel.class);
  }

  /** The problems of a national policy; none where the subject is no country. */
  public Verdicts<PolicyProblem> problems() {
    return assessment.verdicts(FindingKind.GOVN_PROBLEM, PolicyProblem.class);
  }

  /** The reasons for the state to act. */
  public Verdicts<StateActionReason> reasonsForAction() {
    return assessment.verdicts(FindingKind.POL_REASON_FOR_ACTION, StateActionReason.class);
  }

  /** The reasons for a light hand. */
  public Verdicts<LightHandReason> reasonsForLightHand() {
    return assessment.verdicts(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.class);
  }

  /** The instruments that fit. */
  public Verdicts<PolicyInstrument> instruments() {
    return assessment.verdicts(FindingKind.POL_INSTRUMENT, PolicyInstrument.class);
  }

  /** What a policy must not overlook. */
  public Verdicts<PolicyWarning> warnings() {
    return assessment.verdicts(FindingKind.POL_WARNING, PolicyWarning.class);
  }
}

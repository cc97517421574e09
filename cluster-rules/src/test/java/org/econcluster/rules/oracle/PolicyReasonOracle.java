package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.StateActionReason;

/** POLR: reasons for state action and for a light hand. */
final class PolicyReasonOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int specialised = SpecialisationOracle.anySignal(e);
    action(e, StateActionReason.TRANSITION_ECONOMY, e.atLeast(Input.TRANSITION, Thresholds.ONE));
    action(e, StateActionReason.WEAK_FACTOR_CONDITIONS, weak(e, Input.FACTORS));
    action(e, StateActionReason.WEAK_INFRASTRUCTURE, weak(e, Input.INFRASTRUCTURE));
    action(
        e,
        StateActionReason.EARLY_STAGE,
        all(LifeCycleOracle.isStage(e, LifeCycleStage.AGGLOMERATION), specialised),
        all(LifeCycleOracle.isStage(e, LifeCycleStage.EMERGING), specialised));
    action(e, StateActionReason.NO_PRIVATE_INITIATOR, not(privateInitiator(e)));
    action(e, StateActionReason.PILOT_CLUSTER, pilot(e));
    lightHand(
        e,
        LightHandReason.MATURE_OR_STRONG,
        LifeCycleOracle.isStage(e, LifeCycleStage.MATURE),
        e.is(FindingKind.LIFE_TYPE, ClusterType.STRONG));
    lightHand(e, LightHandReason.PRIVATE_INITIATIVE, privateInitiator(e));
    lightHand(e, LightHandReason.STRONG_RIVALRY, LifeCycleOracle.highCompetition(e));
    lightHand(
        e,
        LightHandReason.INFLEXIBILITY,
        e.ofMean(
            new Input[] {Input.ENTRY, Input.EXIT},
            mean -> Truth.known(mean < Thresholds.FIRM_TURNOVER)));
    lightHand(
        e,
        LightHandReason.SELF_SUFFICIENCY,
        all(
            SpecialisationOracle.quotientFalls(e),
            not(e.atLeast(Input.STRATEGY_CHANGE, Thresholds.ONE))));
    lightHand(e, LightHandReason.NO_PRECONDITIONS, LifeCycleOracle.isStage(e, LifeCycleStage.NONE));
  }

  /** Business takes part in the initiative. */
  static int privateInitiator(Completions e) {
    return e.atLeast(Input.PRIVATE_INITIATORS, Thresholds.ONE);
  }

  /** The state has named the cluster a pilot or a strategic one. */
  static int pilot(Completions e) {
    return e.atLeast(Input.PILOT, Thresholds.ONE);
  }

  /** The score of a determinant is weak. */
  static int weak(Completions e, Input score) {
    return e.below(score, Thresholds.WEAK);
  }

  private static void action(Completions e, StateActionReason reason, int... grounds) {
    e.several(FindingKind.POL_REASON_FOR_ACTION, reason, grounds);
  }

  private static void lightHand(Completions e, LightHandReason reason, int... grounds) {
    e.several(FindingKind.POL_REASON_FOR_LIGHT_HAND, reason, grounds);
  }
}

package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.rules.finding.DeterminantStrength;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.PitfallLevel;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.StateActionReason;

/**
 * POLD, POLR, POLM and POLI: the present policy, reasons, the model they add up to, instruments.
 */
final class HandWrittenPolicy {

  private HandWrittenPolicy() {}

  /** Reads what LIFE, KEY, DIAM and PIT have concluded. */
  static void evaluate(double[] values, long[] concluded) {
    presentPolicy(values, concluded);
    PolicyModel model = model(values, concluded);
    conclude(concluded, FindingKind.POL_MODEL, model);
    instruments(values, concluded, model);
    warnings(values, concluded);
  }

  private static void presentPolicy(double[] v, long[] concluded) {
    double priorities = at(v, Input.POLICY_PRIORITIES);
    double infrastructure = at(v, Input.POLICY_INFRASTRUCTURE);
    double finance = at(v, Input.POLICY_FINANCE);
    double centre = at(v, Input.POLICY_CENTRE);
    double players = at(v, Input.POLICY_PLAYERS);
    double instruments = at(v, Input.POLICY_INSTRUMENTS);
    double mean = (priorities + infrastructure + finance + centre + players + instruments) / 6;
    feature(concluded, FindingKind.POL_PRIORITIES, priorities);
    feature(concluded, FindingKind.POL_INFRASTRUCTURE, infrastructure);
    feature(concluded, FindingKind.POL_REGION_AND_FINANCE, finance);
    feature(concluded, FindingKind.POL_ROLE_OF_CENTRE, centre);
    feature(concluded, FindingKind.POL_MAIN_PLAYERS, players);
    feature(concluded, FindingKind.POL_INSTRUMENTS_USED, instruments);
    feature(concluded, FindingKind.POL_PRESENT, mean);
  }

  private static void feature(long[] concluded, FindingKind kind, double score) {
    conclude(
        concluded,
        kind,
        Rulebook.present(score >= Thresholds.DIRIGIST, score <= Thresholds.LIBERAL));
  }

  private static PolicyModel model(double[] v, long[] concluded) {
    boolean privateInitiator = isThere(v, Input.PRIVATE_INITIATORS);
    boolean specialised = has(concluded, FindingKind.KEY_SPECIALISATION, Presence.PRESENT);
    long action =
        bitIf(isThere(v, Input.TRANSITION), StateActionReason.TRANSITION_ECONOMY)
            | bitIf(
                isWeak(concluded, FindingKind.DIAM_FACTOR_CONDITIONS),
                StateActionReason.WEAK_FACTOR_CONDITIONS)
            | bitIf(hasWeakInfrastructure(v), StateActionReason.WEAK_INFRASTRUCTURE)
            | bitIf(isEarly(concluded) && specialised, StateActionReason.EARLY_STAGE)
            | bitIf(!privateInitiator, StateActionReason.NO_PRIVATE_INITIATOR)
            | bitIf(isThere(v, Input.PILOT), StateActionReason.PILOT_CLUSTER);
    long lightHand =
        bitIf(
                isStage(concluded, LifeCycleStage.MATURE)
                    || has(concluded, FindingKind.LIFE_TYPE, ClusterType.STRONG),
                LightHandReason.MATURE_OR_STRONG)
            | bitIf(privateInitiator, LightHandReason.PRIVATE_INITIATIVE)
            | bitIf(HandWrittenLifeCycle.highCompetition(v), LightHandReason.STRONG_RIVALRY)
            | bitIf(isRisk(concluded, FindingKind.PIT_INFLEXIBILITY), LightHandReason.INFLEXIBILITY)
            | bitIf(
                isRisk(concluded, FindingKind.PIT_SELF_SUFFICIENCY),
                LightHandReason.SELF_SUFFICIENCY)
            | bitIf(isStage(concluded, LifeCycleStage.NONE), LightHandReason.NO_PRECONDITIONS);
    conclude(concluded, FindingKind.POL_REASON_FOR_ACTION, action);
    conclude(concluded, FindingKind.POL_REASON_FOR_LIGHT_HAND, lightHand);
    return Rulebook.model(Long.bitCount(action) - Long.bitCount(lightHand));
  }

  private static void instruments(double[] v, long[] concluded, PolicyModel model) {
    boolean weakInfrastructure = hasWeakInfrastructure(v);
    boolean weakDemand = isWeak(concluded, FindingKind.DIAM_DEMAND_CONDITIONS);
    boolean dominated = has(concluded, FindingKind.KEY_OWNERSHIP, Ownership.DOMINATED);
    conclude(
        concluded,
        FindingKind.POL_INSTRUMENT,
        bitIf(model != PolicyModel.DIRIGIST, PolicyInstrument.REMOVE_BARRIERS)
            | bitIf(model == PolicyModel.LIBERAL, PolicyInstrument.INCENTIVES_FOR_AUTHORITIES)
            | bitIf(
                isWeak(concluded, FindingKind.DIAM_FACTOR_CONDITIONS),
                PolicyInstrument.SPECIALISED_EDUCATION)
            | bitIf(
                has(concluded, FindingKind.KEY_INNOVATIVENESS, Presence.ABSENT),
                PolicyInstrument.RESEARCH_CENTRES)
            | bitIf(weakInfrastructure, PolicyInstrument.INFRASTRUCTURE)
            | bitIf(
                isStage(concluded, LifeCycleStage.EMERGING)
                    || isStage(concluded, LifeCycleStage.DEVELOPING),
                PolicyInstrument.FINANCING)
            | bitIf(weakDemand, PolicyInstrument.STANDARDS)
            | bitIf(
                weakDemand || isStage(concluded, LifeCycleStage.MATURE),
                PolicyInstrument.EXPORT_PROMOTION)
            | bitIf(
                isWeak(concluded, FindingKind.DIAM_RELATED_SUPPORTING),
                PolicyInstrument.SUPPLIER_DEVELOPMENT)
            | bitIf(
                dominated
                    || isWeak(concluded, FindingKind.DIAM_STRATEGY_STRUCTURE_RIVALRY)
                    || isRisk(concluded, FindingKind.PIT_REDUCED_COMPETITION),
                PolicyInstrument.COMPETITION_POLICY)
            | bitIf(
                (isEarly(concluded) || isRisk(concluded, FindingKind.PIT_DOMESTIC_RECESSION))
                    && !isThere(v, Input.INSTITUTIONS),
                PolicyInstrument.CLUSTER_BODY)
            | bitIf(
                weakInfrastructure && model == PolicyModel.DIRIGIST,
                PolicyInstrument.SPECIAL_ECONOMIC_ZONE)
            | bitIf(isRisk(concluded, FindingKind.PIT_ISOLATION), PolicyInstrument.OUTREACH)
            | bitIf(
                isRisk(concluded, FindingKind.PIT_INFLEXIBILITY)
                    || isRisk(concluded, FindingKind.PIT_SELF_SUFFICIENCY)
                    || isRisk(concluded, FindingKind.PIT_VULNERABILITY)
                    || isStage(concluded, LifeCycleStage.TRANSFORMATION),
                PolicyInstrument.FORESIGHT)
            | bitIf(isThere(v, Input.CROSSES_BORDER), PolicyInstrument.VISA_SIMPLIFICATION));
  }

  private static void warnings(double[] v, long[] concluded) {
    conclude(
        concluded,
        FindingKind.POL_WARNING,
        bitIf(!(at(v, Input.LINKED) > Thresholds.ANY_TIES), PolicyWarning.NO_LINKS_TO_BUILD_ON)
            | bitIf(
                isThere(v, Input.PUBLIC_INITIATORS) && !isThere(v, Input.PRIVATE_INITIATORS),
                PolicyWarning.ALL_INITIATORS_PUBLIC)
            | bitIf(isThere(v, Input.PILOT), PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE));
  }

  private static boolean hasWeakInfrastructure(double[] v) {
    return at(v, Input.INFRASTRUCTURE) < Thresholds.WEAK;
  }

  private static boolean isEarly(long[] concluded) {
    return isStage(concluded, LifeCycleStage.AGGLOMERATION)
        || isStage(concluded, LifeCycleStage.EMERGING);
  }

  private static boolean isStage(long[] concluded, LifeCycleStage stage) {
    return has(concluded, FindingKind.LIFE_STAGE, stage);
  }

  private static boolean isWeak(long[] concluded, FindingKind determinant) {
    return has(concluded, determinant, DeterminantStrength.WEAK);
  }

  private static boolean isRisk(long[] concluded, FindingKind pitfall) {
    return has(concluded, pitfall, PitfallLevel.RISK);
  }
}

package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.PolicyWarning;
import org.econcluster.rules.finding.Presence;

/** POLI: instruments and warnings. */
final class InstrumentOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    instruments(e);
    warnings(e);
  }

  private static void instruments(Completions e) {
    int barred = not(LifeCycleOracle.hasInstitution(e));
    int weakInfrastructure = PolicyReasonOracle.weak(e, Input.INFRASTRUCTURE);
    use(
        e,
        PolicyInstrument.REMOVE_BARRIERS,
        isModel(e, PolicyModel.LIBERAL),
        isModel(e, PolicyModel.MIXED));
    use(e, PolicyInstrument.INCENTIVES_FOR_AUTHORITIES, isModel(e, PolicyModel.LIBERAL));
    use(e, PolicyInstrument.SPECIALISED_EDUCATION, PolicyReasonOracle.weak(e, Input.FACTORS));
    use(
        e,
        PolicyInstrument.RESEARCH_CENTRES,
        e.is(FindingKind.KEY_INNOVATIVENESS, Presence.ABSENT));
    use(e, PolicyInstrument.INFRASTRUCTURE, weakInfrastructure);
    use(
        e,
        PolicyInstrument.FINANCING,
        LifeCycleOracle.isStage(e, LifeCycleStage.EMERGING),
        LifeCycleOracle.isStage(e, LifeCycleStage.DEVELOPING));
    use(e, PolicyInstrument.STANDARDS, PolicyReasonOracle.weak(e, Input.DEMAND));
    use(
        e,
        PolicyInstrument.EXPORT_PROMOTION,
        PolicyReasonOracle.weak(e, Input.DEMAND),
        LifeCycleOracle.isStage(e, LifeCycleStage.MATURE));
    use(e, PolicyInstrument.SUPPLIER_DEVELOPMENT, PolicyReasonOracle.weak(e, Input.RELATED));
    use(
        e,
        PolicyInstrument.COMPETITION_POLICY,
        PolicyReasonOracle.weak(e, Input.RIVALRY),
        e.is(FindingKind.KEY_OWNERSHIP, Ownership.DOMINATED),
        PitfallOracle.pressureLost(e));
    use(
        e,
        PolicyInstrument.CLUSTER_BODY,
        all(LifeCycleOracle.isStage(e, LifeCycleStage.AGGLOMERATION), barred),
        all(LifeCycleOracle.isStage(e, LifeCycleStage.EMERGING), barred),
        all(PitfallOracle.socialFabricFrays(e), barred));
    use(
        e,
        PolicyInstrument.SPECIAL_ECONOMIC_ZONE,
        all(weakInfrastructure, isModel(e, PolicyModel.DIRIGIST)));
    use(e, PolicyInstrument.OUTREACH, e.atMost(Input.EXTERNAL_INTERNAL, Thresholds.ISOLATION));
    use(
        e,
        PolicyInstrument.FORESIGHT,
        e.is(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.SELF_SUFFICIENCY),
        e.is(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.INFLEXIBILITY),
        LifeCycleOracle.isStage(e, LifeCycleStage.TRANSFORMATION),
        PitfallOracle.vulnerable(e));
    use(e, PolicyInstrument.VISA_SIMPLIFICATION, e.atLeast(Input.CROSSES_BORDER, Thresholds.ONE));
  }

  private static void warnings(Completions e) {
    e.several(
        FindingKind.POL_WARNING,
        PolicyWarning.NO_LINKS_TO_BUILD_ON,
        not(e.above(Input.LINKED, Thresholds.ANY_TIES)));
    e.several(
        FindingKind.POL_WARNING,
        PolicyWarning.ALL_INITIATORS_PUBLIC,
        all(
            e.atLeast(Input.PUBLIC_INITIATORS, Thresholds.ONE),
            not(PolicyReasonOracle.privateInitiator(e))));
    e.several(
        FindingKind.POL_WARNING,
        PolicyWarning.PILOT_IS_NO_SUBSIDY_LICENCE,
        PolicyReasonOracle.pilot(e));
  }

  private static int isModel(Completions e, PolicyModel model) {
    return e.is(FindingKind.POL_MODEL, model);
  }

  private static void use(Completions e, PolicyInstrument instrument, int... grounds) {
    e.several(FindingKind.POL_INSTRUMENT, instrument, grounds);
  }
}

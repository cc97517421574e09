package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.Disagreement;
import org.econcluster.rules.finding.FindingKind;

/** AGRE: how many of the three approaches find a cluster, and why the others do not. */
final class AgreementOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int agglomeration = ControlOracle.potential(e);
    int competitiveness = PorterOracle.fourCriteria(e);
    int flows = FlowOracle.industrialCluster(e);
    approach(e, IdentificationApproach.AGGLOMERATION, agglomeration);
    approach(e, IdentificationApproach.COMPETITIVENESS, competitiveness);
    approach(e, IdentificationApproach.TECHNO_ECONOMIC, flows);
    e.exclusive(
        FindingKind.AGRE_AGREEMENT,
        new int[] {agglomeration, competitiveness, flows},
        s -> Agreement.values()[(s[0] ? 1 : 0) + (s[1] ? 1 : 0) + (s[2] ? 1 : 0)]);

    int first = SpecialisationOracle.anySignal(e);
    int second = ResourceBaseOracle.complete(e);
    int butAgglomeration = any(competitiveness, flows);
    reason(e, Disagreement.NOT_SPECIALISED, all(butAgglomeration, not(first)));
    reason(e, Disagreement.NO_RESOURCE_BASE, all(butAgglomeration, first, not(second)));
    reason(
        e,
        Disagreement.NO_CONTROL,
        all(butAgglomeration, first, second, not(ControlOracle.inEveryArea(e))));
    reason(e, Disagreement.TOO_FEW_CRITERIA, all(any(agglomeration, flows), not(competitiveness)));
    int butFlows = any(agglomeration, competitiveness);
    reason(e, Disagreement.NO_STRONG_FLOWS, all(butFlows, not(flows)));
    reason(
        e,
        Disagreement.OUTSIDE_THE_TABLE,
        all(butFlows, not(flows), FlowOracle.servicesOrBodies(e)));
  }

  private static void approach(Completions e, IdentificationApproach approach, int inFavour) {
    e.several(FindingKind.AGRE_APPROACH, approach, inFavour);
  }

  private static void reason(Completions e, Disagreement reason, int holds) {
    e.several(FindingKind.AGRE_DISAGREEMENT, reason, holds);
  }
}

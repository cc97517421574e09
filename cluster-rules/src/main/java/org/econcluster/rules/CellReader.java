package org.econcluster.rules;

import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.explanation.GateFinder;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.internal.engine.PackProgram;

/** Reads from the assessment of a cell what is kept of it. Immutable and thread-safe. */
final class CellReader {

  private final GateFinder gates;

  CellReader(PackProgram program) {
    this.gates = GateFinder.of(program, FindingKind.AGRE_APPROACH);
  }

  CellIdentification read(Assessment assessment) {
    Cluster cell = assessment.clusterCase().orElseThrow().cluster();
    IdentificationAssessment identification = assessment.identification();
    return new CellIdentification(
        cell.regions().get(0),
        cell.industries().get(0),
        identification.outcome(IdentificationApproach.AGGLOMERATION),
        identification.outcome(IdentificationApproach.COMPETITIVENESS),
        identification.outcome(IdentificationApproach.TECHNO_ECONOMIC),
        identification.inclusions(gates),
        identification.exclusions(gates),
        identification.openGates(gates),
        assessment.specialisation().stars(),
        assessment.specialisation().quadrant());
  }
}

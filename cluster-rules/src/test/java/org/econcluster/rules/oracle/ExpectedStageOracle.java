package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.rules.finding.DevelopmentPace;
import org.econcluster.rules.finding.FindingKind;

/** MAP: stages that are expected of a type. */
final class ExpectedStageOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int potential = e.is(FindingKind.LIFE_TYPE, ClusterType.POTENTIAL);
    FindingKind expected = FindingKind.LIFE_EXPECTED_STAGE;
    e.several(
        expected, LifeCycleStage.AGGLOMERATION, e.is(FindingKind.LIFE_TYPE, ClusterType.LATENT));
    e.several(expected, LifeCycleStage.EMERGING, potential);
    e.several(
        expected,
        LifeCycleStage.DEVELOPING,
        e.is(FindingKind.LIFE_TYPE, ClusterType.STEADY),
        all(potential, e.is(FindingKind.LIFE_PACE, DevelopmentPace.INTENSIVE)));
    e.several(expected, LifeCycleStage.MATURE, e.is(FindingKind.LIFE_TYPE, ClusterType.STRONG));
  }
}

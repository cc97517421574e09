package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.ControlArea;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.rules.finding.ClusteringPotential;
import org.econcluster.rules.finding.FindingKind;

/** CTRL: control, and the three gates of the agglomeration approach. */
final class ControlOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    area(e, ControlArea.ORGANISATION, organised(e));
    area(e, ControlArea.MOTIVATION, motivated(e));
    area(e, ControlArea.MEMBER_COMPETITIVENESS, competitive(e));
    area(e, ControlArea.STRATEGIC_POTENTIAL, promising(e));
    int first = SpecialisationOracle.anySignal(e);
    int second = ResourceBaseOracle.complete(e);
    int third = inEveryArea(e);
    e.exclusive(
        FindingKind.CTRL_POTENTIAL,
        new int[] {first, second, third},
        s -> s[0] && s[1] && s[2] ? ClusteringPotential.CONFIRMED : ClusteringPotential.REJECTED);
    e.several(FindingKind.CTRL_GATE, ErmishinaStage.MARKET_POSITION, not(first));
    e.several(FindingKind.CTRL_GATE, ErmishinaStage.RESOURCE_BASE, all(first, not(second)));
    e.several(FindingKind.CTRL_GATE, ErmishinaStage.CONTROL, all(first, second, not(third)));
  }

  /** The industry passes all three gates. */
  static int potential(Completions e) {
    return all(SpecialisationOracle.anySignal(e), ResourceBaseOracle.complete(e), inEveryArea(e));
  }

  /** The cluster can be acted on in all four areas. */
  static int inEveryArea(Completions e) {
    return all(organised(e), motivated(e), competitive(e), promising(e));
  }

  private static void area(Completions e, ControlArea area, int there) {
    int examined = all(SpecialisationOracle.anySignal(e), ResourceBaseOracle.complete(e));
    e.several(FindingKind.CTRL_AREA, area, all(examined, there));
    e.several(FindingKind.CTRL_LACKING, area, all(examined, not(there)));
  }

  private static int organised(Completions e) {
    return all(
        e.atLeast(Input.CLUSTER_BODY, Thresholds.ONE),
        e.atLeast(Input.CLUSTER_STRATEGY, Thresholds.ONE));
  }

  private static int motivated(Completions e) {
    return e.atLeast(Input.PARTICIPANTS_MOTIVATED, Thresholds.ONE);
  }

  private static int competitive(Completions e) {
    return any(
        e.atLeast(Input.RELATIVE_PRODUCTIVITY, Thresholds.LEVEL_OF_NATION),
        e.atLeast(Input.RELATIVE_WAGE_TO_NATION, Thresholds.LEVEL_OF_NATION));
  }

  private static int promising(Completions e) {
    return e.atLeast(Input.STRATEGIC_POTENTIAL, Thresholds.MIDDLE_SCORE);
  }
}

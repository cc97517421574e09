package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableSet;
import org.econcluster.cluster.CompetitivenessStage;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.StageAgreement;

/** COMP: stage of competitiveness. */
final class CompetitivenessOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.CLUSTER, SubjectKind.COUNTRY);
  }

  @Override
  public void conclude(Completions e) {
    int[] rungs = {
      e.atLeast(Input.INCOME, Thresholds.INCOME_FIRST_TRANSITION),
      e.atLeast(Input.INCOME, Thresholds.INCOME_EFFICIENCY),
      e.atLeast(Input.INCOME, Thresholds.INCOME_SECOND_TRANSITION),
      e.above(Input.INCOME, Thresholds.INCOME_INNOVATION)
    };
    int raw = e.atLeast(Input.RAW_EXPORTS, Thresholds.RAW_EXPORTS);
    e.exclusive(FindingKind.COMP_STAGE_BY_INCOME, rungs, s -> stage(highest(s)));
    e.exclusive(
        FindingKind.COMP_STAGE,
        new int[] {rungs[0], rungs[1], rungs[2], rungs[3], raw},
        s -> stage(s[4] ? Math.max(0, highest(s) - 1) : highest(s)));
    e.exclusive(
        FindingKind.COMP_AGREEMENT,
        new int[] {rungs[0], raw},
        s -> s[0] && s[1] ? StageAgreement.DISAGREE : StageAgreement.AGREE);
  }

  /** The highest of the four rungs that is reached; 0 where none is. */
  private static int highest(boolean[] rungs) {
    int highest = 0;
    for (int rung = 1; rung <= 4; rung++) {
      highest = rungs[rung - 1] ? rung : highest;
    }
    return highest;
  }

  private static CompetitivenessStage stage(int rung) {
    return CompetitivenessStage.values()[rung];
  }
}

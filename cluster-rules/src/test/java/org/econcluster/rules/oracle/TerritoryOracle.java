package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;

import com.google.common.collect.ImmutableSet;
import org.econcluster.cluster.TerritorialModel;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.FindingKind;

/** TERR: model of a territory. */
final class TerritoryOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.CLUSTER, SubjectKind.REGION);
  }

  @Override
  public void conclude(Completions e) {
    int mainEmployers =
        any(
            e.atLeast(Input.LARGEST_EMPLOYER, Thresholds.LARGEST_EMPLOYER),
            e.atLeast(Input.EMPLOYERS, Thresholds.EMPLOYERS));
    e.several(
        FindingKind.TERR_MODEL,
        TerritorialModel.VERTICALLY_INTEGRATED,
        all(mainEmployers, e.atLeast(Input.EMPLOYER_BUDGET, Thresholds.EMPLOYER_BUDGET)));
    e.several(
        FindingKind.TERR_MODEL,
        TerritorialModel.NETWORK,
        e.atLeast(Input.FLEXIBLE, Thresholds.ONE));
  }
}

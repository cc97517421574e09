package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.atLeast;

import java.util.Arrays;
import org.econcluster.cluster.AustrianCategory;
import org.econcluster.cluster.ClusterCategory;
import org.econcluster.rules.finding.FindingKind;

/** KIND: industrial or regional cluster, and its category by specialisation. */
final class KindOracle implements SetOracle {

  private static final Input[] SHARES = {
    Input.MANUFACTURING, Input.TECHNOLOGY, Input.EDUCATION, Input.EXPORT_SHARE, Input.SERVICES
  };
  private static final AustrianCategory[] CATEGORIES = {
    AustrianCategory.INDUSTRIAL,
    AustrianCategory.TECHNOLOGICAL,
    AustrianCategory.EDUCATIONAL,
    AustrianCategory.EXPORT,
    AustrianCategory.SERVICES
  };

  @Override
  public void conclude(Completions e) {
    int regional =
        atLeast(
            3,
            e.atLeast(Input.SME_JOBS, Thresholds.SME_JOBS),
            e.atMost(Input.REGIONS, Thresholds.ONE_REGION),
            e.atMost(Input.TIE_DENSITY, Thresholds.LOOSE_TIES),
            e.atLeast(Input.URBANISED, Thresholds.ONE));
    e.exclusive(
        FindingKind.KIND_CATEGORY,
        new int[] {regional},
        s -> s[0] ? ClusterCategory.REGIONAL : ClusterCategory.INDUSTRIAL);
    e.exclusive(
        FindingKind.KIND_AUSTRIAN,
        Arrays.stream(SHARES).mapToInt(share -> e.atLeast(share, Thresholds.PREDOMINANT)).toArray(),
        KindOracle::category);
  }

  /** The one that predominates; mixed where none does, or several. */
  private static AustrianCategory category(boolean[] predominates) {
    AustrianCategory category = AustrianCategory.MIXED;
    int count = 0;
    for (int i = 0; i < predominates.length; i++) {
      if (predominates[i]) {
        category = CATEGORIES[i];
        count++;
      }
    }
    return count == 1 ? category : AustrianCategory.MIXED;
  }
}

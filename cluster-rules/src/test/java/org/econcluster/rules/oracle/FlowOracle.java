package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.InputOutputLimit;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.SectorRole;

/** LINK: the techno-economic approach. */
final class FlowOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    e.exclusive(
        FindingKind.LINK_ROLE,
        new int[] {
          e.above(Input.BACKWARD_LINKAGE, Thresholds.MEAN_LINKAGE),
          e.above(Input.FORWARD_LINKAGE, Thresholds.MEAN_LINKAGE)
        },
        s -> role(s[0], s[1]));
    present(
        e, FindingKind.LINK_PAIR, e.atLeast(Input.STRONGEST_PAIR_SHARE, Thresholds.STRONG_PAIR));
    present(e, FindingKind.LINK_CLUSTER, industrialCluster(e));
    limit(e, InputOutputLimit.NO_NON_PRODUCTIVE_BODIES, servicesOrBodies(e));
    int unseen = not(industrialCluster(e));
    limit(e, InputOutputLimit.INDUSTRIAL_CLUSTERS_ONLY, all(servicesOrBodies(e), unseen));
    limit(
        e,
        InputOutputLimit.CONTRACTUAL_FLOWS_ONLY,
        all(e.atLeast(Input.LINKED, Thresholds.LINKED_SHARE), unseen));
  }

  /** Strong pairs connect the industry with enough others. */
  static int industrialCluster(Completions e) {
    return e.atLeast(Input.STRONG_COMPONENT_SIZE, Thresholds.COMPONENT);
  }

  /** Services or non-profit bodies belong to the cluster. */
  static int servicesOrBodies(Completions e) {
    return e.atLeast(Input.SERVICES_OR_NONPROFIT_IN_CLUSTER, Thresholds.ONE);
  }

  private static SectorRole role(boolean backward, boolean forward) {
    if (backward) {
      return forward ? SectorRole.KEY : SectorRole.BACKWARD;
    }
    return forward ? SectorRole.FORWARD : SectorRole.WEAK;
  }

  private static void present(Completions e, FindingKind kind, int there) {
    e.exclusive(kind, new int[] {there}, s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
  }

  private static void limit(Completions e, InputOutputLimit limit, int shows) {
    e.several(FindingKind.LINK_LIMIT, limit, shows);
  }
}

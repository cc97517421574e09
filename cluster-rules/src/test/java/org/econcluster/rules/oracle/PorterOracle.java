package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.PotentialClusterCriterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PorterVerdict;
import org.econcluster.rules.finding.WalkStop;

/** PORT: the five criteria of potential clusters, and the walk from the core. */
final class PorterOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int[] criteria = criteria(e);
    PotentialClusterCriterion[] names = PotentialClusterCriterion.values();
    for (int i = 0; i < names.length; i++) {
      e.several(FindingKind.PORT_CRITERION, names[i], criteria[i]);
    }
    e.exclusive(FindingKind.PORT_VERDICT, criteria, PorterOracle::verdict);
    absent(e, WalkStop.VERTICAL_CHAIN, Input.WALK_VERTICAL);
    absent(e, WalkStop.SAME_PRODUCTS, Input.WALK_HORIZONTAL_PRODUCT);
    absent(e, WalkStop.COMMON_FACTORS, Input.WALK_COMMON_FACTORS);
    absent(e, WalkStop.COMMON_TECHNOLOGY, Input.WALK_TECHNOLOGY);
    absent(e, WalkStop.COMMON_SUPPLIERS, Input.WALK_SUPPLIERS);
    absent(e, WalkStop.SKILL_BODIES, Input.WALK_BODIES_SKILLS);
    absent(e, WalkStop.TECHNOLOGY_BODIES, Input.WALK_BODIES_TECHNOLOGY);
    absent(e, WalkStop.INFORMATION_BODIES, Input.WALK_BODIES_INFORMATION);
    absent(e, WalkStop.CAPITAL_BODIES, Input.WALK_BODIES_CAPITAL);
    absent(e, WalkStop.INFRASTRUCTURE_BODIES, Input.WALK_BODIES_INFRASTRUCTURE);
    absent(e, WalkStop.GOVERNMENT_BODIES, Input.WALK_GOVERNMENT);
  }

  /** At least four of the five criteria hold. */
  static int fourCriteria(Completions e) {
    return Truth.atLeast(4, criteria(e));
  }

  /** The five criteria, in the order of {@link PotentialClusterCriterion}. */
  private static int[] criteria(Completions e) {
    return new int[] {
      e.atLeast(Input.COMPETITIVE_ENTERPRISES, Thresholds.MIDDLE_SCORE),
      e.atLeast(Input.TERRITORIAL_ADVANTAGE, Thresholds.MIDDLE_SCORE),
      any(
          LifeCycleOracle.concentrated(e),
          e.atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CONCENTRATED_PER_HEAD)),
      all(e.atLeast(Input.CATEGORIES, Thresholds.WIDE_RANGE), LifeCycleOracle.criticalMass(e)),
      e.atLeast(Input.LINKED, Thresholds.LINKED_SHARE)
    };
  }

  private static PorterVerdict verdict(boolean[] criteria) {
    int held = 0;
    for (boolean criterion : criteria) {
      held += criterion ? 1 : 0;
    }
    return switch (held) {
      case 5 -> PorterVerdict.CLUSTER;
      case 4 -> PorterVerdict.POTENTIAL_CLUSTER;
      default -> PorterVerdict.NO_CLUSTER;
    };
  }

  private static void absent(Completions e, WalkStop stop, Input found) {
    e.several(FindingKind.PORT_ABSENT, stop, not(e.atLeast(found, Thresholds.ONE)));
  }
}

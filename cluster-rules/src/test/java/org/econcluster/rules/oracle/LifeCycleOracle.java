package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.rules.finding.DevelopmentPace;
import org.econcluster.rules.finding.FindingKind;

/** LIFE: stage and type by the life cycle. */
final class LifeCycleOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int linked = e.atLeast(Input.LINKED, Thresholds.LINKED_SHARE);
    int newTies = e.above(Input.TIE_GROWTH, Thresholds.GROWTH);
    int sizeStar =
        all(
            e.atMost(Input.SIZE_RANK, Thresholds.TOP_SHARE),
            e.atLeast(Input.JOBS, Thresholds.STAR_JOBS));
    int agglomeration =
        all(
            any(concentrated(e), sizeStar),
            e.atLeast(Input.COMPANIES, Thresholds.AGGLOMERATION_COMPANIES));
    int institutionOrLabel = any(hasInstitution(e), e.atLeast(Input.LABELS, Thresholds.ONE));
    int developing =
        Truth.atLeast(
            2, e.atLeast(Input.ENTRY, Thresholds.ENTRY_RATE), newTies, institutionOrLabel);
    int dynamics =
        any(
            e.atLeast(Input.SPIN_OFFS, Thresholds.ONE),
            e.atLeast(Input.JOINT_VENTURES, Thresholds.ONE));
    int mature =
        all(criticalMass(e), e.atLeast(Input.EXTERNAL_TIES, Thresholds.EXTERNAL_TIES), dynamics);
    int change =
        any(
            e.atMost(Input.BEST_YEAR_OF_3, Thresholds.DECLINE),
            e.atLeast(Input.PRODUCT_CHANGE, Thresholds.ONE));
    int transforming = all(e.atLeast(Input.FORMERLY_MATURE, Thresholds.ONE), change);
    e.exclusive(
        FindingKind.LIFE_STAGE,
        new int[] {transforming, agglomeration, linked, developing, mature},
        s -> Rulebook.stage(s[0], s[1], s[2], s[3], s[4]));
    int effective =
        all(
            e.atLeast(Input.CHAIN, Thresholds.CHAIN_COVERAGE),
            highCompetition(e),
            e.atLeast(Input.HORIZONTAL, Thresholds.INTERACTION),
            sustained(e));
    int connected = e.atLeast(Input.LARGEST_PART, Thresholds.CONNECTED_SHARE);
    e.exclusive(
        FindingKind.LIFE_TYPE,
        new int[] {linked, connected, criticalMass(e), effective},
        s -> Rulebook.type(s[0], s[1], s[2], s[3]));
    e.exclusive(
        FindingKind.LIFE_PACE,
        new int[] {newTies, e.above(Input.ACTOR_GROWTH, Thresholds.GROWTH)},
        s -> s[0] || s[1] ? DevelopmentPace.INTENSIVE : DevelopmentPace.SLOW);
    e.exclusive(
        FindingKind.LIFE_PHASE,
        new int[] {
          e.atLeast(Input.EMPLOYMENT_GROWTH, Thresholds.PHASE_GROWTH),
          e.atMost(Input.EMPLOYMENT_GROWTH, Thresholds.PHASE_SHRINKING),
          e.above(Input.VARIETY_CHANGE, Thresholds.PHASE_VARIETY)
        },
        s -> Rulebook.phase(s[0], s[1], s[2]));
  }

  /** Enough rivals, and no few of them rule the market. */
  static int highCompetition(Completions e) {
    return all(
        e.atLeast(Input.RIVALS, Thresholds.RIVALS), e.below(Input.HHI, Thresholds.CONCENTRATION));
  }

  /** Most members hang together without the core. */
  static int criticalMass(Completions e) {
    return e.atLeast(Input.PART_WITHOUT_CORE, Thresholds.CRITICAL_MASS);
  }

  /** The quotient is that of an agglomeration. */
  static int concentrated(Completions e) {
    return e.atLeast(Input.LOCATION_QUOTIENT, Thresholds.AGGLOMERATION_QUOTIENT);
  }

  /** The region was specialised in each of three years. */
  static int sustained(Completions e) {
    return e.atLeast(Input.LOWEST_QUOTIENT_OF_3Y, Thresholds.SUSTAINED_QUOTIENT);
  }

  /** An institution keeps up cooperation. */
  static int hasInstitution(Completions e) {
    return e.atLeast(Input.INSTITUTIONS, Thresholds.ONE);
  }

  /** LIFE has concluded the stage. */
  static int isStage(Completions e, LifeCycleStage stage) {
    return e.is(FindingKind.LIFE_STAGE, stage);
  }
}

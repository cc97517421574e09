package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.cluster.AgglomerationSource;
import org.econcluster.cluster.EconomyOfAgglomeration;
import org.econcluster.cluster.HardAdvantage;
import org.econcluster.cluster.InnovationCondition;
import org.econcluster.cluster.InnovativeClusterAdvantage;
import org.econcluster.programme.SelectionCriterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;

/** SELE: selection of pilots, economies of agglomeration and checklists. */
final class SelectionOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int sizeStar =
        all(
            e.atMost(Input.SIZE_RANK, Thresholds.TOP_SHARE),
            e.atLeast(Input.JOBS, Thresholds.STAR_JOBS));
    int concentrated = any(LifeCycleOracle.concentrated(e), sizeStar);
    int criticalMass = LifeCycleOracle.criticalMass(e);
    int ready = good(e, Input.READINESS);
    e.several(FindingKind.SELE_CRITERION, SelectionCriterion.CONCENTRATION, concentrated);
    e.several(FindingKind.SELE_CRITERION, SelectionCriterion.CRITICAL_MASS, criticalMass);
    e.several(FindingKind.SELE_CRITERION, SelectionCriterion.READINESS, ready);
    e.exclusive(
        FindingKind.SELE_PILOT,
        new int[] {all(concentrated, criticalMass, ready)},
        s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
    agglomeration(e);
    found(e, FindingKind.SELE_HARD_ADVANTAGE, "HARD_", HardAdvantage.values());
    found(e, FindingKind.SELE_INNOVATION_CONDITION, "CONDITION_", InnovationCondition.values());
    found(
        e,
        FindingKind.SELE_INNOVATIVE_ADVANTAGE,
        "ADVANTAGE_",
        InnovativeClusterAdvantage.values());
  }

  private static void agglomeration(Completions e) {
    FindingKind source = FindingKind.SELE_SOURCE;
    e.several(source, AgglomerationSource.KNOWLEDGE_SPILLOVERS, good(e, Input.SPILLOVERS));
    e.several(source, AgglomerationSource.LABOUR_POOLING, good(e, Input.LABOUR_POOL));
    e.several(source, AgglomerationSource.SHARED_INPUTS, good(e, Input.SHARED_INPUTS));
    FindingKind economy = FindingKind.SELE_ECONOMY;
    e.several(
        economy, EconomyOfAgglomeration.LOCALISATION, e.atLeast(Input.JOBS, Thresholds.OWN_JOBS));
    e.several(
        economy,
        EconomyOfAgglomeration.URBANISATION,
        e.atLeast(Input.OTHER_JOBS, Thresholds.OTHER_JOBS));
    e.several(
        economy,
        EconomyOfAgglomeration.INTERNAL,
        e.atLeast(Input.PLANT_SIZE, Thresholds.PLANT_SIZE));
  }

  /** Takes from a checklist what was found; its inputs are named like its items. */
  private static void found(Completions e, FindingKind kind, String prefix, Enum<?>[] items) {
    for (Enum<?> item : items) {
      e.several(kind, item, e.atLeast(Input.valueOf(prefix + item.name()), Thresholds.ONE));
    }
  }

  private static int good(Completions e, Input score) {
    return e.atLeast(score, Thresholds.GOOD_SCORE);
  }
}

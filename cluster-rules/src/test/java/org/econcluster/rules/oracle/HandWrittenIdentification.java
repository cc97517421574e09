package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bit;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;
import static org.econcluster.rules.oracle.HandWrittenSheet.present;

import org.econcluster.cluster.ControlArea;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.cluster.InputOutputLimit;
import org.econcluster.cluster.PotentialClusterCriterion;
import org.econcluster.cluster.ResourceFactor;
import org.econcluster.rules.finding.Agreement;
import org.econcluster.rules.finding.ClusteringPotential;
import org.econcluster.rules.finding.Disagreement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PorterVerdict;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.SectorRole;
import org.econcluster.rules.finding.WalkStop;

/** BASE, CTRL, PORT, LINK and AGRE: the three approaches to finding clusters. */
final class HandWrittenIdentification {

  private static final long EVERY_FACTOR =
      bit(ResourceFactor.PRODUCTION_FACTORS)
          | bit(ResourceFactor.DEMAND)
          | bit(ResourceFactor.SUPPLIERS_AND_RELATED);
  private static final long EVERY_AREA =
      bit(ControlArea.ORGANISATION)
          | bit(ControlArea.MOTIVATION)
          | bit(ControlArea.MEMBER_COMPETITIVENESS)
          | bit(ControlArea.STRATEGIC_POTENTIAL);

  private HandWrittenIdentification() {}

  /** Reads the concentration, the specialisation and the critical mass that KEY has concluded. */
  static void evaluate(double[] values, long[] concluded) {
    boolean specialised = has(concluded, FindingKind.KEY_SPECIALISATION, Presence.PRESENT);
    long factors = resourceFactors(values);
    long areas = controlAreas(values);
    boolean resourceBase = factors == EVERY_FACTOR;
    if (specialised) {
      conclude(concluded, FindingKind.BASE_FACTOR, factors);
      conclude(concluded, FindingKind.BASE_LACKING, EVERY_FACTOR & ~factors);
      if (resourceBase) {
        conclude(concluded, FindingKind.CTRL_AREA, areas);
        conclude(concluded, FindingKind.CTRL_LACKING, EVERY_AREA & ~areas);
      }
    }
    boolean control = areas == EVERY_AREA;
    gates(concluded, specialised, resourceBase, control);
    boolean fourCriteria = porter(values, concluded);
    boolean flows = flows(values, concluded);
    agreement(values, concluded, specialised, resourceBase, control, fourCriteria, flows);
  }

  private static long resourceFactors(double[] v) {
    boolean production =
        at(v, Input.CAPACITY_UTILISATION) >= Thresholds.CAPACITY
            && at(v, Input.INVESTMENT_SHARE_OF_NATION_CHANGE) > Thresholds.RISE
            && at(v, Input.LABOUR_SHARE_OF_REGION_CHANGE) > Thresholds.RISE
            && at(v, Input.RELATIVE_WAGE) > Thresholds.REFERENCE_WAGE;
    boolean demand =
        at(v, Input.SOLD_OUTSIDE_SHARE) > Thresholds.ANY_SALE
            || at(v, Input.EXPORT_SHARE) > Thresholds.ANY_SALE
            || isThere(v, Input.SOLD_OUTSIDE);
    boolean suppliers =
        isThere(v, Input.SUPPLIER_COUNT)
            || at(v, Input.UPSTREAM_LOCATION_QUOTIENT) >= Thresholds.UPSTREAM;
    return bitIf(production, ResourceFactor.PRODUCTION_FACTORS)
        | bitIf(demand, ResourceFactor.DEMAND)
        | bitIf(suppliers, ResourceFactor.SUPPLIERS_AND_RELATED);
  }

  private static long controlAreas(double[] v) {
    boolean competitive =
        at(v, Input.RELATIVE_PRODUCTIVITY) >= Thresholds.LEVEL_OF_NATION
            || at(v, Input.RELATIVE_WAGE_TO_NATION) >= Thresholds.LEVEL_OF_NATION;
    return bitIf(
            isThere(v, Input.CLUSTER_BODY) && isThere(v, Input.CLUSTER_STRATEGY),
            ControlArea.ORGANISATION)
        | bitIf(isThere(v, Input.PARTICIPANTS_MOTIVATED), ControlArea.MOTIVATION)
        | bitIf(competitive, ControlArea.MEMBER_COMPETITIVENESS)
        | bitIf(
            at(v, Input.STRATEGIC_POTENTIAL) >= Thresholds.MIDDLE_SCORE,
            ControlArea.STRATEGIC_POTENTIAL);
  }

  private static void gates(
      long[] concluded, boolean specialised, boolean resourceBase, boolean control) {
    conclude(
        concluded,
        FindingKind.CTRL_GATE,
        bitIf(!specialised, ErmishinaStage.MARKET_POSITION)
            | bitIf(specialised && !resourceBase, ErmishinaStage.RESOURCE_BASE)
            | bitIf(specialised && resourceBase && !control, ErmishinaStage.CONTROL));
    conclude(
        concluded,
        FindingKind.CTRL_POTENTIAL,
        specialised && resourceBase && control
            ? ClusteringPotential.CONFIRMED
            : ClusteringPotential.REJECTED);
  }

  /** Returns whether at least four of the five criteria hold. */
  private static boolean porter(double[] v, long[] concluded) {
    long criteria =
        bitIf(
                at(v, Input.COMPETITIVE_ENTERPRISES) >= Thresholds.MIDDLE_SCORE,
                PotentialClusterCriterion.COMPETITIVE_ENTERPRISES)
            | bitIf(
                at(v, Input.TERRITORIAL_ADVANTAGE) >= Thresholds.MIDDLE_SCORE,
                PotentialClusterCriterion.TERRITORIAL_ADVANTAGE)
            | bitIf(
                has(concluded, FindingKind.KEY_CONCENTRATION, Presence.PRESENT),
                PotentialClusterCriterion.CONCENTRATION_AND_PROXIMITY)
            | bitIf(
                at(v, Input.CATEGORIES) >= Thresholds.WIDE_RANGE
                    && has(concluded, FindingKind.KEY_CRITICAL_MASS, Presence.PRESENT),
                PotentialClusterCriterion.RANGE_AND_CRITICAL_MASS)
            | bitIf(
                at(v, Input.LINKED) >= Thresholds.LINKED_SHARE,
                PotentialClusterCriterion.LINKS_AND_INTERACTION);
    int held = Long.bitCount(criteria);
    PorterVerdict below = held == 4 ? PorterVerdict.POTENTIAL_CLUSTER : PorterVerdict.NO_CLUSTER;
    conclude(concluded, FindingKind.PORT_CRITERION, criteria);
    conclude(concluded, FindingKind.PORT_VERDICT, held == 5 ? PorterVerdict.CLUSTER : below);
    conclude(
        concluded,
        FindingKind.PORT_ABSENT,
        absent(v, Input.WALK_VERTICAL, WalkStop.VERTICAL_CHAIN)
            | absent(v, Input.WALK_HORIZONTAL_PRODUCT, WalkStop.SAME_PRODUCTS)
            | absent(v, Input.WALK_COMMON_FACTORS, WalkStop.COMMON_FACTORS)
            | absent(v, Input.WALK_TECHNOLOGY, WalkStop.COMMON_TECHNOLOGY)
            | absent(v, Input.WALK_SUPPLIERS, WalkStop.COMMON_SUPPLIERS)
            | absent(v, Input.WALK_BODIES_SKILLS, WalkStop.SKILL_BODIES)
            | absent(v, Input.WALK_BODIES_TECHNOLOGY, WalkStop.TECHNOLOGY_BODIES)
            | absent(v, Input.WALK_BODIES_INFORMATION, WalkStop.INFORMATION_BODIES)
            | absent(v, Input.WALK_BODIES_CAPITAL, WalkStop.CAPITAL_BODIES)
            | absent(v, Input.WALK_BODIES_INFRASTRUCTURE, WalkStop.INFRASTRUCTURE_BODIES)
            | absent(v, Input.WALK_GOVERNMENT, WalkStop.GOVERNMENT_BODIES));
    return held >= 4;
  }

  private static long absent(double[] v, Input found, WalkStop stop) {
    return bitIf(!isThere(v, found), stop);
  }

  /** Returns whether strong links make an industrial cluster. */
  private static boolean flows(double[] v, long[] concluded) {
    boolean backward = at(v, Input.BACKWARD_LINKAGE) > Thresholds.MEAN_LINKAGE;
    boolean forward = at(v, Input.FORWARD_LINKAGE) > Thresholds.MEAN_LINKAGE;
    SectorRole role;
    if (backward) {
      role = forward ? SectorRole.KEY : SectorRole.BACKWARD;
    } else {
      role = forward ? SectorRole.FORWARD : SectorRole.WEAK;
    }
    boolean cluster = at(v, Input.STRONG_COMPONENT_SIZE) >= Thresholds.COMPONENT;
    boolean outsideTheTable = isThere(v, Input.SERVICES_OR_NONPROFIT_IN_CLUSTER);
    conclude(concluded, FindingKind.LINK_ROLE, role);
    present(
        concluded,
        FindingKind.LINK_PAIR,
        at(v, Input.STRONGEST_PAIR_SHARE) >= Thresholds.STRONG_PAIR);
    present(concluded, FindingKind.LINK_CLUSTER, cluster);
    conclude(
        concluded,
        FindingKind.LINK_LIMIT,
        bitIf(outsideTheTable, InputOutputLimit.NO_NON_PRODUCTIVE_BODIES)
            | bitIf(outsideTheTable && !cluster, InputOutputLimit.INDUSTRIAL_CLUSTERS_ONLY)
            | bitIf(
                at(v, Input.LINKED) >= Thresholds.LINKED_SHARE && !cluster,
                InputOutputLimit.CONTRACTUAL_FLOWS_ONLY));
    return cluster;
  }

  private static void agreement(
      double[] v,
      long[] concluded,
      boolean specialised,
      boolean resourceBase,
      boolean control,
      boolean fourCriteria,
      boolean flows) {
    boolean agglomeration = specialised && resourceBase && control;
    long approaches =
        bitIf(agglomeration, IdentificationApproach.AGGLOMERATION)
            | bitIf(fourCriteria, IdentificationApproach.COMPETITIVENESS)
            | bitIf(flows, IdentificationApproach.TECHNO_ECONOMIC);
    conclude(concluded, FindingKind.AGRE_APPROACH, approaches);
    conclude(
        concluded,
        FindingKind.AGRE_AGREEMENT,
        switch (Long.bitCount(approaches)) {
          case 0 -> Agreement.NONE;
          case 1 -> Agreement.ONE;
          case 2 -> Agreement.TWO;
          default -> Agreement.THREE;
        });
    boolean others = fourCriteria || flows;
    boolean onlyFlowsMissing = (agglomeration || fourCriteria) && !flows;
    conclude(
        concluded,
        FindingKind.AGRE_DISAGREEMENT,
        bitIf(others && !specialised, Disagreement.NOT_SPECIALISED)
            | bitIf(others && specialised && !resourceBase, Disagreement.NO_RESOURCE_BASE)
            | bitIf(others && specialised && resourceBase && !control, Disagreement.NO_CONTROL)
            | bitIf((agglomeration || flows) && !fourCriteria, Disagreement.TOO_FEW_CRITERIA)
            | bitIf(onlyFlowsMissing, Disagreement.NO_STRONG_FLOWS)
            | bitIf(
                onlyFlowsMissing && isThere(v, Input.SERVICES_OR_NONPROFIT_IN_CLUSTER),
                Disagreement.OUTSIDE_THE_TABLE));
  }
}

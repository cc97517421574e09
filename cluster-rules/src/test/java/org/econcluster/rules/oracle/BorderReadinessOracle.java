package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;

import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.BorderContact;
import org.econcluster.rules.finding.BorderPermeability;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationBottleneck;
import org.econcluster.rules.finding.CooperationImpediment;
import org.econcluster.rules.finding.CooperationReached;
import org.econcluster.rules.finding.EntrepreneurialClass;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.GrowthPoint;
import org.econcluster.rules.finding.IndustrialDevelopment;
import org.econcluster.rules.finding.ReadinessClass;
import org.econcluster.rules.finding.TradeLevel;

/** XRED: readiness for cooperation across a border, its growth points and impediments. */
final class BorderReadinessOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.BORDER);
  }

  @Override
  public void conclude(Completions e) {
    readiness(e);
    growth(
        e,
        GrowthPoint.INDUSTRY,
        all(
            e.is(FindingKind.XBOR_HOME_INDUSTRY, IndustrialDevelopment.DEVELOPED),
            e.is(FindingKind.XBOR_PARTNER_INDUSTRY, IndustrialDevelopment.DEVELOPED)));
    growth(
        e,
        GrowthPoint.ENTERPRISE,
        e.is(FindingKind.XBOR_HOME_ENTERPRISE, EntrepreneurialClass.LEADER),
        e.is(FindingKind.XBOR_PARTNER_ENTERPRISE, EntrepreneurialClass.LEADER));
    growth(e, GrowthPoint.TRADE, e.is(FindingKind.XBOR_TRADE_INTENSITY, TradeLevel.HIGH));
    growth(
        e,
        GrowthPoint.COMPLEMENTARITY,
        e.is(FindingKind.XBOR_TRADE_COMPLEMENTARITY, TradeLevel.HIGH));
    impediment(
        e, CooperationImpediment.NO_TRANSPORT, CooperationBottleneck.TRANSPORT_COMMUNICATION);
    impediment(e, CooperationImpediment.NO_PROJECTS, CooperationBottleneck.JOINT_PROJECTS);
    impediment(e, CooperationImpediment.NO_SERVICES, CooperationBottleneck.SOCIAL_SERVICES);
    impediment(
        e,
        CooperationImpediment.SPARSE_CROSSINGS,
        e.is(FindingKind.XBOR_PERMEABILITY, BorderPermeability.LOW));
    impediment(
        e,
        CooperationImpediment.WEAK_ENTERPRISE,
        e.is(FindingKind.XBOR_HOME_ENTERPRISE, EntrepreneurialClass.TRAILING),
        e.is(FindingKind.XBOR_PARTNER_ENTERPRISE, EntrepreneurialClass.TRAILING));
    impediment(
        e,
        CooperationImpediment.WEAK_TRADE,
        e.is(FindingKind.XBOR_TRADE_INTENSITY, TradeLevel.LOW));
    impediment(
        e,
        CooperationImpediment.NO_COMMON_BORDER,
        e.is(FindingKind.XBOR_CONTACT, BorderContact.APART));
  }

  /** Every potential that is possible meets every level that is. */
  private static void readiness(Completions e) {
    int levels = CooperationReached.values().length;
    for (BorderPotential potential : BorderPotential.values()) {
      for (CooperationReached level : CooperationReached.values()) {
        e.several(
            FindingKind.XBOR_READINESS,
            ReadinessClass.values()[potential.ordinal() * levels + level.ordinal()],
            all(e.is(FindingKind.XBOR_POTENTIAL, potential), e.is(FindingKind.XBOR_LEVEL, level)));
      }
    }
    e.settle(FindingKind.XBOR_READINESS);
  }

  private static void growth(Completions e, GrowthPoint point, int... grounds) {
    e.several(FindingKind.XBOR_GROWTH_POINT, point, grounds);
  }

  private static void impediment(
      Completions e, CooperationImpediment impediment, CooperationBottleneck bottleneck) {
    impediment(e, impediment, e.is(FindingKind.XBOR_BOTTLENECK, bottleneck));
  }

  private static void impediment(Completions e, CooperationImpediment impediment, int... grounds) {
    e.several(FindingKind.XBOR_IMPEDIMENT, impediment, grounds);
  }
}

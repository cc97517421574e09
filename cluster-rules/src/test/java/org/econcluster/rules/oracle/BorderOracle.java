package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import com.google.common.collect.ImmutableSet;
import org.econcluster.crossborder.BorderlandType;
import org.econcluster.crossborder.CapacityArea;
import org.econcluster.crossborder.CooperationForm;
import org.econcluster.crossborder.CooperationLevel;
import org.econcluster.crossborder.IntegrationMode;
import org.econcluster.crossborder.StrategicArea;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.BorderContact;
import org.econcluster.rules.finding.BorderPermeability;
import org.econcluster.rules.finding.BorderPotential;
import org.econcluster.rules.finding.CooperationBottleneck;
import org.econcluster.rules.finding.CooperationReached;
import org.econcluster.rules.finding.EconomicStanding;
import org.econcluster.rules.finding.EntrepreneurialClass;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.IndustrialDevelopment;
import org.econcluster.rules.finding.RankStability;
import org.econcluster.rules.finding.TradeLevel;

/** XBOR: cooperation across a border. */
final class BorderOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.BORDER);
  }

  @Override
  public void conclude(Completions e) {
    levels(e);
    sides(e);
    integration(e);
    trade(e);
    areas(e);
  }

  private static void levels(Completions e) {
    int transport =
        any(
            e.atLeast(Input.CROSSINGS, Thresholds.ANY),
            e.atLeast(Input.TRANSPORT_ROUTES, Thresholds.ANY));
    int contracts = e.atLeast(Input.CROSS_BORDER_CONTRACTS, Thresholds.ANY);
    int projects =
        any(
            e.atLeast(Input.JOINT_PROJECTS, Thresholds.ANY),
            e.atLeast(Input.BORDER_JOINT_VENTURES, Thresholds.ANY),
            contracts);
    int services =
        any(
            yes(e, Input.AGREEMENTS_HEALTH),
            yes(e, Input.AGREEMENTS_EDUCATION),
            yes(e, Input.AGREEMENTS_LABOUR),
            yes(e, Input.AGREEMENTS_VISAS));
    either(
        e,
        FindingKind.XBOR_CONTACT,
        yes(e, Input.CONTIGUOUS),
        BorderContact.ADJOINING,
        BorderContact.APART);
    FindingKind held = FindingKind.XBOR_LEVEL_HELD;
    e.several(held, CooperationLevel.TRANSPORT_COMMUNICATION, transport);
    e.several(held, CooperationLevel.JOINT_PROJECTS, projects);
    e.several(held, CooperationLevel.SOCIAL_SERVICES, services);
    int[] levels = {transport, projects, services};
    e.exclusive(FindingKind.XBOR_LEVEL, levels, s -> CooperationReached.values()[rungs(s)]);
    e.exclusive(FindingKind.XBOR_BOTTLENECK, levels, s -> CooperationBottleneck.values()[rungs(s)]);
    e.exclusive(
        FindingKind.XBOR_PERMEABILITY,
        new int[] {
          e.atMost(Input.BORDER_KM_PER_CROSSING, Thresholds.KM_PER_CROSSING_EUROPE),
          e.atMost(Input.BORDER_KM_PER_CROSSING, Thresholds.KM_PER_CROSSING_ASIA)
        },
        s -> graded(s, BorderPermeability.values()));
    e.several(
        FindingKind.XBOR_FORM, CooperationForm.LOCAL_CONTACTS, yes(e, Input.LOCAL_BORDER_CONTACTS));
    e.several(FindingKind.XBOR_FORM, CooperationForm.CONTRACTS, contracts);
  }

  private static void sides(Completions e) {
    int developed = e.above(Input.HOME_INDUSTRY_SHARE_OF_GRP, Thresholds.INDUSTRY_SHARE);
    int leads = e.atLeast(Input.HOME_ENTREPRENEURIAL_COMPOSITE, Thresholds.LEADER);
    industry(e, FindingKind.XBOR_HOME_INDUSTRY, developed);
    industry(
        e,
        FindingKind.XBOR_PARTNER_INDUSTRY,
        e.above(Input.PARTNER_INDUSTRY_SHARE_OF_GRP, Thresholds.INDUSTRY_SHARE));
    Enum<?>[] classes = EntrepreneurialClass.values();
    standing(e, FindingKind.XBOR_HOME_ENTERPRISE, Input.HOME_ENTREPRENEURIAL_COMPOSITE, classes);
    standing(
        e, FindingKind.XBOR_PARTNER_ENTERPRISE, Input.PARTNER_ENTREPRENEURIAL_COMPOSITE, classes);
    rank(e, FindingKind.XBOR_HOME_RANK, Input.HOME_RANK_STABILITY);
    rank(e, FindingKind.XBOR_PARTNER_RANK, Input.PARTNER_RANK_STABILITY);
    Enum<?>[] standings = EconomicStanding.values();
    standing(e, FindingKind.XBOR_HOME_ECONOMY, Input.HOME_ECONOMIC_COMPOSITE, standings);
    standing(e, FindingKind.XBOR_PARTNER_ECONOMY, Input.PARTNER_ECONOMIC_COMPOSITE, standings);
    rank(e, FindingKind.XBOR_HOME_ECONOMIC_RANK, Input.HOME_ECONOMIC_RANK_STABILITY);
    rank(e, FindingKind.XBOR_PARTNER_ECONOMIC_RANK, Input.PARTNER_ECONOMIC_RANK_STABILITY);
    either(
        e,
        FindingKind.XBOR_POTENTIAL,
        any(developed, leads),
        BorderPotential.HIGH,
        BorderPotential.LOW);
  }

  private static void industry(Completions e, FindingKind kind, int developed) {
    either(
        e, kind, developed, IndustrialDevelopment.DEVELOPED, IndustrialDevelopment.NOT_DEVELOPED);
  }

  private static void standing(Completions e, FindingKind kind, Input composite, Enum<?>[] grades) {
    e.exclusive(
        kind,
        new int[] {
          e.atLeast(composite, Thresholds.LEADER), not(e.atMost(composite, Thresholds.TRAILING))
        },
        s -> graded(s, grades));
  }

  private static void rank(Completions e, FindingKind kind, Input stability) {
    either(
        e,
        kind,
        e.atLeast(stability, Thresholds.RANK_STABILITY),
        RankStability.STABLE,
        RankStability.UNSTABLE);
  }

  private static void integration(Completions e) {
    int commute = e.atLeast(Input.BORDER_COMMUTERS, Thresholds.COMMUTERS);
    int oneWay =
        any(
            e.atLeast(Input.FLOW_BALANCE, Thresholds.ONE_WAY),
            e.atMost(Input.FLOW_BALANCE, Thresholds.ONE_WAY_IN));
    int gap = e.atLeast(Input.GDP_PER_HEAD_GAP, Thresholds.GAP);
    int drawn = e.atLeast(Input.RESIDENT_FOREIGNERS_SHARE, Thresholds.SETTLED);
    int converging = e.below(Input.GDP_GAP_CHANGE, Thresholds.CONVERGENCE);
    FindingKind mode = FindingKind.XBOR_INTEGRATION;
    e.several(mode, IntegrationMode.SPECIALISATION, all(commute, gap, oneWay, not(drawn)));
    e.several(mode, IntegrationMode.POLARISATION, all(commute, gap, oneWay, drawn));
    e.several(mode, IntegrationMode.OSMOSIS, all(commute, converging, not(oneWay)));
    e.exclusive(
        FindingKind.XBOR_BORDERLAND,
        new int[] {
          e.atLeast(Input.BORDER_OPENNESS, Thresholds.SLIGHTLY_OPEN),
          any(commute, e.atLeast(Input.TRADE_INTENSITY, Thresholds.TRADE_INTENSITY)),
          e.atLeast(Input.BORDER_OPENNESS, Thresholds.FREELY_PASSED)
        },
        s -> BorderlandType.values()[rungs(s)]);
  }

  private static void trade(Completions e) {
    trade(
        e,
        FindingKind.XBOR_TRADE_INTENSITY,
        e.atLeast(Input.TRADE_INTENSITY, Thresholds.TRADE_INTENSITY));
    trade(
        e,
        FindingKind.XBOR_TRADE_COMPLEMENTARITY,
        e.atLeast(Input.TRADE_COMPLEMENTARITY, Thresholds.COMPLEMENTARITY));
  }

  private static void trade(Completions e, FindingKind kind, int high) {
    either(e, kind, high, TradeLevel.HIGH, TradeLevel.LOW);
  }

  private static void areas(Completions e) {
    FindingKind strategic = FindingKind.XBOR_STRATEGIC_AREA;
    e.several(strategic, StrategicArea.OIL_GAS_ENERGY, yes(e, Input.STRATEGIC_AREA_OIL_GAS_ENERGY));
    e.several(strategic, StrategicArea.TRANSPORT, yes(e, Input.STRATEGIC_AREA_TRANSPORT));
    e.several(strategic, StrategicArea.CHEMICAL, yes(e, Input.STRATEGIC_AREA_CHEMICAL));
    e.several(strategic, StrategicArea.LIGHT, yes(e, Input.STRATEGIC_AREA_LIGHT));
    e.several(strategic, StrategicArea.FOOD, yes(e, Input.STRATEGIC_AREA_FOOD));
    FindingKind capacity = FindingKind.XBOR_CAPACITY_AREA;
    e.several(capacity, CapacityArea.TRADE, yes(e, Input.CAPACITY_AREA_TRADE));
    e.several(capacity, CapacityArea.BUSINESS, yes(e, Input.CAPACITY_AREA_BUSINESS));
    e.several(capacity, CapacityArea.INVESTMENT, yes(e, Input.CAPACITY_AREA_INVESTMENT));
    e.several(capacity, CapacityArea.INFRASTRUCTURE, yes(e, Input.CAPACITY_AREA_INFRASTRUCTURE));
  }

  private static int yes(Completions e, Input input) {
    return e.atLeast(input, Thresholds.ONE);
  }

  private static void either(
      Completions e, FindingKind kind, int holds, Enum<?> then, Enum<?> otherwise) {
    e.exclusive(kind, new int[] {holds}, s -> s[0] ? then : otherwise);
  }

  /** How many statements hold before the first that does not. */
  private static int rungs(boolean[] statements) {
    int rungs = 0;
    while (rungs < statements.length && statements[rungs]) {
      rungs++;
    }
    return rungs;
  }

  /** The third of three grades where the first statement holds, else the second by the other. */
  private static Enum<?> graded(boolean[] s, Enum<?>[] grades) {
    return grades[s[0] ? 2 : s[1] ? 1 : 0];
  }
}

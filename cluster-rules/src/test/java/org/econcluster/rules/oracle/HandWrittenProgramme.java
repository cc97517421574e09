package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;
import static org.econcluster.rules.oracle.HandWrittenSheet.present;

import org.econcluster.cluster.AgglomerationSource;
import org.econcluster.cluster.EconomyOfAgglomeration;
import org.econcluster.cluster.HardAdvantage;
import org.econcluster.cluster.InnovationCondition;
import org.econcluster.cluster.InnovativeClusterAdvantage;
import org.econcluster.programme.InvestmentPhase;
import org.econcluster.programme.SelectionCriterion;
import org.econcluster.programme.SynergyArea;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Outlook;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.finding.ZoneAdvice;
import org.econcluster.rules.finding.ZoneWarning;

/** ZONE, SYNE and SELE: zones beside the cluster, its synergy, its selection as a pilot. */
final class HandWrittenProgramme {

  private HandWrittenProgramme() {}

  /** Reads the star for size of SPEC and the critical mass of KEY. */
  static void evaluate(double[] values, long[] concluded) {
    zone(values, concluded);
    synergy(values, concluded);
    forecasts(values, concluded);
    selection(values, concluded);
    checklists(values, concluded);
  }

  private static void zone(double[] v, long[] concluded) {
    boolean operates = isThere(v, Input.ZONE_ACTIVE);
    boolean matches = isThere(v, Input.ZONE_MATCH);
    boolean near = isThere(v, Input.SAME_REGION) || isThere(v, Input.ADJACENT_REGION);
    boolean merges = operates && matches && near;
    double yearsLeft = at(v, Input.ZONE_YEARS_LEFT);
    boolean lapsed = yearsLeft < Thresholds.ZONE_LAST_YEAR;
    present(concluded, FindingKind.ZONE_ACTIVE, operates);
    present(concluded, FindingKind.ZONE_MATCH, matches);
    present(concluded, FindingKind.ZONE_NEAR, near);
    conclude(
        concluded,
        FindingKind.ZONE_ADVICE,
        bitIf(merges, ZoneAdvice.MERGE)
            | bitIf(merges && isThere(v, Input.ZONE_FOR_KNOWLEDGE), ZoneAdvice.MERGE_FIRST));
    conclude(
        concluded,
        FindingKind.ZONE_WARNING,
        bitIf(lapsed, ZoneWarning.LAPSED)
            | bitIf(!lapsed && yearsLeft <= Thresholds.ZONE_NOTICE, ZoneWarning.LAPSING)
            | bitIf(!isThere(v, Input.LIVE_ZONES), ZoneWarning.NO_LIVE_ZONE)
            | bitIf(!isThere(v, Input.REGION_COVERED), ZoneWarning.REGION_NOT_COVERED));
  }

  private static void synergy(double[] v, long[] concluded) {
    long areas =
        areas(
            rises(v, Input.CHANGE_TAXES),
            rises(v, Input.CHANGE_TURNOVER) || rises(v, Input.CHANGE_INVESTMENT),
            rises(v, Input.CHANGE_JOBS) || rises(v, Input.CHANGE_WAGES),
            rises(v, Input.CHANGE_INNOVATION));
    long beyondReference =
        areas(
            rises(v, Input.DID_TAXES),
            rises(v, Input.DID_TURNOVER) || rises(v, Input.DID_INVESTMENT),
            rises(v, Input.DID_JOBS) || rises(v, Input.DID_WAGES),
            rises(v, Input.DID_INNOVATION));
    conclude(concluded, FindingKind.SYNE_AREA, areas);
    conclude(concluded, FindingKind.SYNE_AREA_BEYOND_REFERENCE, beyondReference);
    present(concluded, FindingKind.SYNE_SYNERGY, Long.bitCount(areas) >= Thresholds.SYNERGY_AREAS);
    present(
        concluded,
        FindingKind.SYNE_SYNERGY_BEYOND_REFERENCE,
        Long.bitCount(beyondReference) >= Thresholds.SYNERGY_AREAS);
    conclude(
        concluded,
        FindingKind.SYNE_INVESTMENT_PHASE,
        found(v, Input.INVESTMENT_GREW, InvestmentPhase.GROWTH)
            | found(v, Input.INVESTMENT_DECLINED, InvestmentPhase.DECLINE)
            | found(v, Input.INVESTMENT_GREW_AGAIN, InvestmentPhase.RENEWED_GROWTH));
  }

  private static void forecasts(double[] v, long[] concluded) {
    conclude(
        concluded,
        FindingKind.SYNE_FORECAST,
        bitIf(at(v, Input.FORECAST_TAXES) > Thresholds.FORECAST, SynergyIndicator.BUDGET_PAYMENTS)
            | bitIf(
                at(v, Input.FORECAST_TURNOVER) > Thresholds.FORECAST, SynergyIndicator.TURNOVER));
    conclude(
        concluded,
        FindingKind.SYNE_TAXES_OUTLOOK,
        outlook(at(v, Input.FORECAST_TAXES_LOW), at(v, Input.FORECAST_TAXES_HIGH)));
    conclude(
        concluded,
        FindingKind.SYNE_TURNOVER_OUTLOOK,
        outlook(at(v, Input.FORECAST_TURNOVER_LOW), at(v, Input.FORECAST_TURNOVER_HIGH)));
  }

  private static Outlook outlook(double low, double high) {
    if (low > Thresholds.FORECAST) {
      return Outlook.RISE;
    }
    return high < Thresholds.FORECAST ? Outlook.FALL : Outlook.UNCERTAIN;
  }

  private static long areas(
      boolean finance, boolean industry, boolean labourMarket, boolean innovation) {
    return bitIf(finance, SynergyArea.FINANCE)
        | bitIf(industry, SynergyArea.INDUSTRY)
        | bitIf(labourMarket, SynergyArea.LABOUR_MARKET)
        | bitIf(innovation, SynergyArea.INNOVATION);
  }

  private static boolean rises(double[] v, Input change) {
    return at(v, change) > Thresholds.SYNERGY_RISE;
  }

  private static void selection(double[] v, long[] concluded) {
    boolean concentrated =
        at(v, Input.LOCATION_QUOTIENT) >= Thresholds.AGGLOMERATION_QUOTIENT
            || has(concluded, FindingKind.SPEC_STAR, Star.SIZE);
    boolean criticalMass = has(concluded, FindingKind.KEY_CRITICAL_MASS, Presence.PRESENT);
    boolean ready = isGood(v, Input.READINESS);
    conclude(
        concluded,
        FindingKind.SELE_CRITERION,
        bitIf(concentrated, SelectionCriterion.CONCENTRATION)
            | bitIf(criticalMass, SelectionCriterion.CRITICAL_MASS)
            | bitIf(ready, SelectionCriterion.READINESS));
    present(concluded, FindingKind.SELE_PILOT, concentrated && criticalMass && ready);
    conclude(
        concluded,
        FindingKind.SELE_SOURCE,
        bitIf(isGood(v, Input.SPILLOVERS), AgglomerationSource.KNOWLEDGE_SPILLOVERS)
            | bitIf(isGood(v, Input.LABOUR_POOL), AgglomerationSource.LABOUR_POOLING)
            | bitIf(isGood(v, Input.SHARED_INPUTS), AgglomerationSource.SHARED_INPUTS));
    conclude(
        concluded,
        FindingKind.SELE_ECONOMY,
        bitIf(at(v, Input.JOBS) >= Thresholds.OWN_JOBS, EconomyOfAgglomeration.LOCALISATION)
            | bitIf(
                at(v, Input.OTHER_JOBS) >= Thresholds.OTHER_JOBS,
                EconomyOfAgglomeration.URBANISATION)
            | bitIf(
                at(v, Input.PLANT_SIZE) >= Thresholds.PLANT_SIZE, EconomyOfAgglomeration.INTERNAL));
  }

  private static boolean isGood(double[] v, Input score) {
    return at(v, score) >= Thresholds.GOOD_SCORE;
  }

  private static void checklists(double[] v, long[] concluded) {
    conclude(
        concluded,
        FindingKind.SELE_HARD_ADVANTAGE,
        found(v, Input.HARD_RESOURCES, HardAdvantage.RESOURCES)
            | found(v, Input.HARD_COST, HardAdvantage.COST)
            | found(v, Input.HARD_SCALE_AND_SCOPE, HardAdvantage.SCALE_AND_SCOPE)
            | found(v, Input.HARD_SUPPLIER_SPECIALISATION, HardAdvantage.SUPPLIER_SPECIALISATION)
            | found(v, Input.HARD_INFORMATION, HardAdvantage.INFORMATION)
            | found(v, Input.HARD_DEMAND_LEARNING, HardAdvantage.DEMAND_LEARNING));
    conclude(
        concluded,
        FindingKind.SELE_INNOVATION_CONDITION,
        found(v, Input.CONDITION_SCIENCE, InnovationCondition.SCIENCE)
            | found(v, Input.CONDITION_ENTREPRENEURSHIP, InnovationCondition.ENTREPRENEURSHIP)
            | found(v, Input.CONDITION_OPEN_LEADERSHIP, InnovationCondition.OPEN_LEADERSHIP)
            | found(
                v, Input.CONDITION_INTELLECTUAL_CAPITAL, InnovationCondition.INTELLECTUAL_CAPITAL)
            | found(v, Input.CONDITION_VENTURE_CAPITAL, InnovationCondition.VENTURE_CAPITAL));
    conclude(
        concluded,
        FindingKind.SELE_INNOVATIVE_ADVANTAGE,
        found(v, Input.ADVANTAGE_MORE_INNOVATION, InnovativeClusterAdvantage.MORE_INNOVATION)
            | found(
                v, Input.ADVANTAGE_MORE_NEW_BUSINESS, InnovativeClusterAdvantage.MORE_NEW_BUSINESS)
            | found(
                v,
                Input.ADVANTAGE_HIGHER_PRODUCTIVITY,
                InnovativeClusterAdvantage.HIGHER_PRODUCTIVITY));
  }

  private static long found(double[] v, Input input, Enum<?> item) {
    return bitIf(isThere(v, input), item);
  }
}

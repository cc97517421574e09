package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.programme.InvestmentPhase;
import org.econcluster.programme.SynergyArea;
import org.econcluster.programme.SynergyIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Outlook;
import org.econcluster.rules.finding.Presence;

/** SYNE: synergy against before and against a reference region, phases and forecasts. */
final class SynergyOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    conclude(
        e,
        FindingKind.SYNE_AREA,
        FindingKind.SYNE_SYNERGY,
        rises(e, Input.CHANGE_TAXES),
        any(rises(e, Input.CHANGE_TURNOVER), rises(e, Input.CHANGE_INVESTMENT)),
        any(rises(e, Input.CHANGE_JOBS), rises(e, Input.CHANGE_WAGES)),
        rises(e, Input.CHANGE_INNOVATION));
    conclude(
        e,
        FindingKind.SYNE_AREA_BEYOND_REFERENCE,
        FindingKind.SYNE_SYNERGY_BEYOND_REFERENCE,
        rises(e, Input.DID_TAXES),
        any(rises(e, Input.DID_TURNOVER), rises(e, Input.DID_INVESTMENT)),
        any(rises(e, Input.DID_JOBS), rises(e, Input.DID_WAGES)),
        rises(e, Input.DID_INNOVATION));
    concludePhases(e);
    concludeForecasts(e);
  }

  private static void concludePhases(Completions e) {
    FindingKind phase = FindingKind.SYNE_INVESTMENT_PHASE;
    e.several(phase, InvestmentPhase.GROWTH, e.atLeast(Input.INVESTMENT_GREW, Thresholds.ONE));
    e.several(phase, InvestmentPhase.DECLINE, e.atLeast(Input.INVESTMENT_DECLINED, Thresholds.ONE));
    e.several(
        phase,
        InvestmentPhase.RENEWED_GROWTH,
        e.atLeast(Input.INVESTMENT_GREW_AGAIN, Thresholds.ONE));
  }

  private static void concludeForecasts(Completions e) {
    e.several(
        FindingKind.SYNE_FORECAST,
        SynergyIndicator.BUDGET_PAYMENTS,
        e.above(Input.FORECAST_TAXES, Thresholds.FORECAST));
    e.several(
        FindingKind.SYNE_FORECAST,
        SynergyIndicator.TURNOVER,
        e.above(Input.FORECAST_TURNOVER, Thresholds.FORECAST));
    concludeOutlook(
        e, FindingKind.SYNE_TAXES_OUTLOOK, Input.FORECAST_TAXES_LOW, Input.FORECAST_TAXES_HIGH);
    concludeOutlook(
        e,
        FindingKind.SYNE_TURNOVER_OUTLOOK,
        Input.FORECAST_TURNOVER_LOW,
        Input.FORECAST_TURNOVER_HIGH);
  }

  private static void concludeOutlook(Completions e, FindingKind kind, Input low, Input high) {
    e.exclusive(
        kind,
        new int[] {e.above(low, Thresholds.FORECAST), e.below(high, Thresholds.FORECAST)},
        s -> s[0] ? Outlook.RISE : s[1] ? Outlook.FALL : Outlook.UNCERTAIN);
  }

  /** Takes the areas in the order of {@link SynergyArea}. */
  private static void conclude(Completions e, FindingKind area, FindingKind synergy, int... rises) {
    for (SynergyArea each : SynergyArea.values()) {
      e.several(area, each, rises[each.ordinal()]);
    }
    e.exclusive(
        synergy,
        new int[] {Truth.atLeast(Thresholds.SYNERGY_AREAS, rises)},
        s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
  }

  private static int rises(Completions e, Input input) {
    return e.above(input, Thresholds.SYNERGY_RISE);
  }
}

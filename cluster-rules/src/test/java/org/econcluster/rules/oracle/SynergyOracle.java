package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.programme.SynergyArea;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;

/** SYNE: synergy, against before and against a reference region. */
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

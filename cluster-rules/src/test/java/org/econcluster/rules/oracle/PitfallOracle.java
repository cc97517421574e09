package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PitfallLevel;

/** PIT: six pitfalls of clustering. */
final class PitfallOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    e.exclusive(
        FindingKind.PIT_VULNERABILITY,
        new int[] {largeInRegion(e), oneProduct(e)},
        s -> level(s[0] && s[1], s[0] || s[1]));
    level(
        e,
        FindingKind.PIT_ISOLATION,
        e.atMost(Input.EXTERNAL_INTERNAL, Thresholds.ISOLATION),
        e.atMost(Input.EXTERNAL_INTERNAL, Thresholds.INWARD));
    level(
        e,
        FindingKind.PIT_INFLEXIBILITY,
        turnoverBelow(e, Thresholds.FIRM_TURNOVER),
        turnoverBelow(e, Thresholds.SLOW_TURNOVER));
    level(
        e,
        FindingKind.PIT_REDUCED_COMPETITION,
        pressureLost(e),
        any(
            e.atLeast(Input.HHI, Thresholds.MODERATE_CONCENTRATION),
            e.above(Input.CONCENTRATION_CHANGE, Thresholds.NO_CHANGE)));
    e.exclusive(
        FindingKind.PIT_SELF_SUFFICIENCY,
        new int[] {
          SpecialisationOracle.quotientFalls(e), e.atLeast(Input.STRATEGY_CHANGE, Thresholds.ONE)
        },
        s -> level(s[0] && !s[1], s[0]));
    level(
        e,
        FindingKind.PIT_DOMESTIC_RECESSION,
        socialFabricFrays(e),
        any(
            e.below(Input.TRUST_CHANGE, Thresholds.NO_CHANGE),
            e.below(Input.PARTICIPATION_CHANGE, Thresholds.NO_CHANGE)));
  }

  /** A large part of the region's jobs hangs on one product. */
  static int vulnerable(Completions e) {
    return all(largeInRegion(e), oneProduct(e));
  }

  private static int largeInRegion(Completions e) {
    return e.atLeast(Input.REGION_SHARE, Thresholds.REGION_SHARE);
  }

  private static int oneProduct(Completions e) {
    return e.atMost(Input.PRODUCTS, Thresholds.ONE_PRODUCT);
  }

  /** A few companies rule the market or rivals disappear. */
  static int pressureLost(Completions e) {
    return any(
        e.atLeast(Input.HHI, Thresholds.CONCENTRATION),
        e.below(Input.RIVALS_CHANGE, Thresholds.NO_CHANGE));
  }

  /** Trust or participation falls. */
  static int socialFabricFrays(Completions e) {
    return any(
        e.atMost(Input.TRUST_CHANGE, Thresholds.LOSS),
        e.atMost(Input.PARTICIPATION_CHANGE, Thresholds.LOSS));
  }

  private static int turnoverBelow(Completions e, double threshold) {
    return e.ofMean(new Input[] {Input.ENTRY, Input.EXIT}, mean -> Truth.known(mean < threshold));
  }

  private static void level(Completions e, FindingKind kind, int risk, int watch) {
    e.exclusive(kind, new int[] {risk, watch}, s -> level(s[0], s[1]));
  }

  private static PitfallLevel level(boolean risk, boolean watch) {
    if (risk) {
      return PitfallLevel.RISK;
    }
    return watch ? PitfallLevel.WATCH : PitfallLevel.NONE;
  }
}

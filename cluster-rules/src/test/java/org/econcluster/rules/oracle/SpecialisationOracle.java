package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;

import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Significance;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Star;

/** SPEC: specialisation of a region in an industry. */
final class SpecialisationOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    int output = e.atLeast(Input.OUTPUT_QUOTIENT, Thresholds.CUT_OFF);
    int quotient = e.atLeast(Input.LOCATION_QUOTIENT, Thresholds.CUT_OFF);
    int perCapita = e.atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CUT_OFF);
    e.several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.OUTPUT, output);
    e.several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION, quotient);
    e.several(FindingKind.SPEC_SIGNAL, SpecialisationSignal.PER_CAPITA, perCapita);
    e.exclusive(
        FindingKind.SPEC_MARKET,
        new int[] {all(signals(e)), anySignal(e)},
        s -> Rulebook.market(s[0], s[1]));
    int jobs = e.atLeast(Input.JOBS, Thresholds.STAR_JOBS);
    int star = e.atLeast(Input.LOCATION_QUOTIENT, Thresholds.STAR_QUOTIENT);
    e.several(
        FindingKind.SPEC_STAR,
        Star.SIZE,
        all(jobs, e.atMost(Input.SIZE_RANK, Thresholds.TOP_SHARE)));
    e.several(FindingKind.SPEC_STAR, Star.SPECIALISATION, all(jobs, star));
    e.several(
        FindingKind.SPEC_STAR,
        Star.FOCUS,
        all(jobs, e.atMost(Input.FOCUS_RANK, Thresholds.TOP_SHARE)));
    e.exclusive(
        FindingKind.SPEC_SIGNIFICANCE,
        new int[] {e.above(Input.QUOTIENT_LOWER_BOUND, Thresholds.SIGNIFICANCE)},
        s -> s[0] ? Significance.SIGNIFICANT : Significance.NOT_SIGNIFICANT);
    int rises =
        e.ofDifference(
            Input.LOCATION_QUOTIENT,
            Input.FIRST_QUOTIENT,
            rise -> Truth.known(rise > Thresholds.TREND_TOLERANCE));
    e.exclusive(
        FindingKind.SPEC_TREND,
        new int[] {rises, quotientFalls(e)},
        s -> Rulebook.trend(s[0], s[1]));
    int notFalling =
        e.ofDifference(
            Input.LOCATION_QUOTIENT,
            Input.FIRST_QUOTIENT,
            rise -> Truth.known(rise >= Thresholds.QUADRANT_CHANGE));
    int highQuotient = e.atLeast(Input.LOCATION_QUOTIENT, Thresholds.QUADRANT_LEVEL);
    e.exclusive(
        FindingKind.SPEC_QUADRANT,
        new int[] {highQuotient, notFalling},
        s -> Rulebook.quadrant(s[0], s[1]));
  }

  /** Whether at least one coefficient signals. */
  static int anySignal(Completions e) {
    return any(signals(e));
  }

  /** SPEC-071: the quotient has fallen by more than the tolerance. */
  static int quotientFalls(Completions e) {
    return e.ofDifference(
        Input.FIRST_QUOTIENT,
        Input.LOCATION_QUOTIENT,
        fall -> Truth.known(fall > Thresholds.TREND_TOLERANCE));
  }

  /** SPEC-040 looks at the known coefficients if there are at least two, else at all three. */
  private static int[] signals(Completions e) {
    Input[] bases = {Input.OUTPUT_QUOTIENT, Input.LOCATION_QUOTIENT, Input.PER_CAPITA_QUOTIENT};
    int known = 0;
    for (Input base : bases) {
      known += e.isKnown(base) ? 1 : 0;
    }
    int[] signals = new int[known >= 2 ? known : bases.length];
    int next = 0;
    for (Input base : bases) {
      if (known < 2 || e.isKnown(base)) {
        signals[next++] = e.atLeast(base, Thresholds.CUT_OFF);
      }
    }
    return signals;
  }
}

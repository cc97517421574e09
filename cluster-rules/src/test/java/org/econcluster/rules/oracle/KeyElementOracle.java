package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.Presence;

/** KEY: the seven key elements. */
final class KeyElementOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    present(
        e,
        FindingKind.KEY_CONCENTRATION,
        any(
            LifeCycleOracle.concentrated(e),
            e.atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CONCENTRATED_PER_HEAD)));
    present(
        e,
        FindingKind.KEY_SPECIALISATION,
        not(e.is(FindingKind.SPEC_MARKET, MarketSpecialisation.NONE)));
    present(
        e,
        FindingKind.KEY_ACTORS,
        all(
            e.atLeast(Input.MEMBERS, Thresholds.MEMBERS),
            e.atLeast(Input.CATEGORIES, Thresholds.CATEGORIES)));
    present(
        e,
        FindingKind.KEY_COMPETITION_COOPERATION,
        all(
            LifeCycleOracle.highCompetition(e),
            e.atLeast(Input.HORIZONTAL, Thresholds.COOPERATION)));
    present(e, FindingKind.KEY_CRITICAL_MASS, LifeCycleOracle.criticalMass(e));
    present(
        e,
        FindingKind.KEY_LIFE_CYCLE,
        any(e.atLeast(Input.AGE, Thresholds.AGE), LifeCycleOracle.sustained(e)));
    present(
        e,
        FindingKind.KEY_INNOVATIVENESS,
        any(
            e.atLeast(Input.INNOVATING, Thresholds.INNOVATING),
            e.atLeast(Input.RESEARCH_LINKED, Thresholds.RESEARCH_TIES)));
    e.exclusive(
        FindingKind.KEY_OWNERSHIP,
        new int[] {e.above(Input.LARGEST_OWNER, Thresholds.OWNER_SHARE)},
        s -> s[0] ? Ownership.DOMINATED : Ownership.DISPERSED);
  }

  private static void present(Completions e, FindingKind kind, int there) {
    e.exclusive(kind, new int[] {there}, s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
  }
}

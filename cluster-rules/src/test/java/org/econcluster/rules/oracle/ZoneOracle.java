package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.ZoneAdvice;
import org.econcluster.rules.finding.ZoneWarning;

/** ZONE: special economic zones beside a cluster. */
final class ZoneOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.CLUSTER, SubjectKind.ZONE);
  }

  @Override
  public void conclude(Completions e) {
    int operates = yes(e, Input.ZONE_ACTIVE);
    int matches = yes(e, Input.ZONE_MATCH);
    int near = any(yes(e, Input.SAME_REGION), yes(e, Input.ADJACENT_REGION));
    int merges = all(operates, matches, near);
    present(e, FindingKind.ZONE_ACTIVE, operates);
    present(e, FindingKind.ZONE_MATCH, matches);
    present(e, FindingKind.ZONE_NEAR, near);
    e.several(FindingKind.ZONE_ADVICE, ZoneAdvice.MERGE, merges);
    e.several(
        FindingKind.ZONE_ADVICE,
        ZoneAdvice.MERGE_FIRST,
        all(merges, yes(e, Input.ZONE_FOR_KNOWLEDGE)));
    int lapsed = e.below(Input.ZONE_YEARS_LEFT, Thresholds.ZONE_LAST_YEAR);
    int endsSoon = e.atMost(Input.ZONE_YEARS_LEFT, Thresholds.ZONE_NOTICE);
    e.several(FindingKind.ZONE_WARNING, ZoneWarning.LAPSED, lapsed);
    e.several(FindingKind.ZONE_WARNING, ZoneWarning.LAPSING, all(endsSoon, not(lapsed)));
    e.several(
        FindingKind.ZONE_WARNING,
        ZoneWarning.NO_LIVE_ZONE,
        not(e.atLeast(Input.LIVE_ZONES, Thresholds.ONE)));
    e.several(
        FindingKind.ZONE_WARNING,
        ZoneWarning.REGION_NOT_COVERED,
        not(yes(e, Input.REGION_COVERED)));
  }

  private static int yes(Completions e, Input input) {
    return e.atLeast(input, Thresholds.ONE);
  }

  private static void present(Completions e, FindingKind kind, int there) {
    e.exclusive(kind, new int[] {there}, s -> s[0] ? Presence.PRESENT : Presence.ABSENT);
  }
}

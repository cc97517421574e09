package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.FindingKind;

/** POLD: description of the present policy. */
final class PresentPolicyOracle implements SetOracle {

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.CLUSTER, SubjectKind.COUNTRY);
  }

  @Override
  public void conclude(Completions e) {
    Input[] features = {
      Input.POLICY_PRIORITIES,
      Input.POLICY_INFRASTRUCTURE,
      Input.POLICY_FINANCE,
      Input.POLICY_CENTRE,
      Input.POLICY_PLAYERS,
      Input.POLICY_INSTRUMENTS
    };
    FindingKind[] kinds = {
      FindingKind.POL_PRIORITIES,
      FindingKind.POL_INFRASTRUCTURE,
      FindingKind.POL_REGION_AND_FINANCE,
      FindingKind.POL_ROLE_OF_CENTRE,
      FindingKind.POL_MAIN_PLAYERS,
      FindingKind.POL_INSTRUMENTS_USED
    };
    for (int i = 0; i < features.length; i++) {
      feature(
          e,
          kinds[i],
          e.atLeast(features[i], Thresholds.DIRIGIST),
          e.atMost(features[i], Thresholds.LIBERAL));
    }
    int dirigist = e.ofMean(features, mean -> Truth.known(mean >= Thresholds.DIRIGIST));
    int liberal = e.ofMean(features, mean -> Truth.known(mean <= Thresholds.LIBERAL));
    feature(e, FindingKind.POL_PRESENT, dirigist, liberal);
  }

  private static void feature(Completions e, FindingKind kind, int dirigist, int liberal) {
    e.exclusive(kind, new int[] {dirigist, liberal}, s -> Rulebook.present(s[0], s[1]));
  }
}

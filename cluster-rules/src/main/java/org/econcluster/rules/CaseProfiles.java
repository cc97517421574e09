package org.econcluster.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.econcluster.indicator.Evidence;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.parameter.Parameter;

/**
 * Makes the profiles of cases with the one threshold of the rules that indicators rest on: from
 * which share on two industries are strongly linked.
 *
 * <p>A pack without that parameter leaves these indicators unknown. Immutable and thread-safe.
 */
final class CaseProfiles {

  /** The parameter with the share of a strong link. */
  static final String PAIR_SHARE = "link.pair-share";

  private final OptionalDouble pairShare;

  private CaseProfiles(OptionalDouble pairShare) {
    this.pairShare = pairShare;
  }

  static CaseProfiles of(PackProgram program) {
    return of(program.pack(), program.date());
  }

  static CaseProfiles of(Pack pack, LocalDate date) {
    Parameter parameter = pack.parameters().asOf(date).get(PAIR_SHARE);
    return new CaseProfiles(
        parameter == null ? OptionalDouble.empty() : OptionalDouble.of(parameter.value()));
  }

  Profile profile(ClusterCase clusterCase) {
    return pairShare.isPresent()
        ? Profiles.of(clusterCase, pairShare.getAsDouble())
        : Profiles.of(clusterCase);
  }

  /** Returns how the values of the profile were come by, by indicator. */
  ImmutableMap<String, Evidence> evidence(ClusterCase clusterCase) {
    return pairShare.isPresent()
        ? Profiles.evidence(clusterCase, pairShare.getAsDouble())
        : Profiles.evidence(clusterCase);
  }
}

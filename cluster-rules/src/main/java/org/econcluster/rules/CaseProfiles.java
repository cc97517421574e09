package org.econcluster.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.econcluster.indicator.Evidence;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Judgement;
import org.econcluster.profile.Judgements;
import org.econcluster.profile.Profile;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.parameter.Parameter;

/**
 * Makes the profiles of cases with those parameters of the rules on which indicators rest.
 *
 * <p>A pack without such a parameter leaves its indicators unknown. Immutable and thread-safe.
 */
final class CaseProfiles {

  private final Judgements judgements;

  private CaseProfiles(Judgements judgements) {
    this.judgements = judgements;
  }

  static CaseProfiles of(PackProgram program) {
    return of(program.pack(), program.date());
  }

  /**
   * Returns what makes profiles by the parameters of a day.
   *
   * @throws IllegalArgumentException if a parameter is not as {@link Judgement#allows} it
   */
  static CaseProfiles of(Pack pack, LocalDate date) {
    ImmutableMap<String, Parameter> valid = pack.parameters().asOf(date);
    Map<Judgement, Double> numbers = new EnumMap<>(Judgement.class);
    for (Judgement judgement : Judgement.values()) {
      Parameter parameter = valid.get(judgement.parameter());
      if (parameter != null) {
        numbers.put(judgement, parameter.value());
      }
    }
    return new CaseProfiles(Judgements.of(numbers));
  }

  Profile profile(ClusterCase clusterCase) {
    return Profiles.of(clusterCase, judgements);
  }

  /** Returns how the values of the profile were come by, by indicator. */
  ImmutableMap<String, Evidence> evidence(ClusterCase clusterCase) {
    return Profiles.evidence(clusterCase, judgements);
  }
}

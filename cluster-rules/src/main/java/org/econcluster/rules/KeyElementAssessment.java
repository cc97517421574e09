package org.econcluster.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.econcluster.cluster.KeyElement;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Ownership;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.Verdict;

/** Which of the seven key elements of a cluster are there. */
public final class KeyElementAssessment {

  private static final ImmutableMap<KeyElement, FindingKind> KINDS =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              KeyElement.GEOGRAPHIC_CONCENTRATION, FindingKind.KEY_CONCENTRATION,
              KeyElement.SPECIALISATION, FindingKind.KEY_SPECIALISATION,
              KeyElement.MANY_ACTORS, FindingKind.KEY_ACTORS,
              KeyElement.COMPETITION_AND_COOPERATION, FindingKind.KEY_COMPETITION_COOPERATION,
              KeyElement.CRITICAL_MASS, FindingKind.KEY_CRITICAL_MASS,
              KeyElement.LIFE_CYCLE, FindingKind.KEY_LIFE_CYCLE,
              KeyElement.INNOVATIVENESS, FindingKind.KEY_INNOVATIVENESS));

  private final Assessment assessment;

  KeyElementAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Whether one of the elements is there. */
  public Verdict<Presence> presence(KeyElement element) {
    FindingKind kind = Objects.requireNonNull(KINDS.get(element));
    return assessment.verdict(kind, Presence.class);
  }

  /** Whether one owner holds most of the activity, so that it is no cluster. */
  public Verdict<Ownership> ownership() {
    return assessment.verdict(FindingKind.KEY_OWNERSHIP, Ownership.class);
  }
}

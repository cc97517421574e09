package org.econcluster.rules.exact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.StandardPack;
import org.econcluster.rules.testkit.ProfileGenerator;

/** The states that are analysed are those of the engine. */
final class FullStatesTest {

  private static final ImmutableMap<SubjectKind, FullStates> STATES =
      Maps.toMap(
          Arrays.asList(SubjectKind.values()),
          kind -> new FullStates(StandardPack.get().judging(kind)));
  private static final ProfileGenerator PROFILES =
      ProfileGenerator.forPack(RulePack.standard()).withUnknowns(0);

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void aRuleFiresWhereItsStatementHolds(@ForAll SubjectKind kind, @ForAll long seed) {
    FullStates states = requireNonNull(STATES.get(kind));
    Profile profile = PROFILES.ofKind(kind).profiles(seed).findFirst().orElseThrow();
    Assessment assessment = Assessor.standard().assess(profile);
    Map<String, Double> values = new HashMap<>();
    profile.values().forEach((indicator, value) -> values.put(indicator, value.low()));
    for (CriterionFinding criterion : assessment.explanation().criteria()) {
      criterion
          .measurement()
          .ifPresent(measured -> values.put(measured.indicator(), measured.value().orElseThrow()));
    }
    Map<String, RuleOutcome> outcomes = new HashMap<>();
    assessment.explanation().rules().forEach(outcome -> outcomes.put(outcome.id(), outcome));

    for (IndexedRule rule : states.pack().rules()) {
      assertThat(states.holds(states.fires(rule), values))
          .as("%s of %s", rule.id(), values)
          .isEqualTo(requireNonNull(outcomes.get(rule.id())).fired() == Certainty.CERTAIN);
    }
  }
}

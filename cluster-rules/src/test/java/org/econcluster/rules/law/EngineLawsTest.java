package org.econcluster.rules.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.NearestPath;
import org.econcluster.rules.explanation.NearestPath.Step;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.testkit.jqwik.ClusterArbitraries;

/** What holds of the engine whatever the rules say. */
final class EngineLawsTest {

  private static final RulePack PACK = RulePack.standard();
  private static final Assessor ASSESSOR = Assessor.of(PACK);
  private static final ImmutableMap<String, IndexedRule> RULES =
      Maps.uniqueIndex(PACK.rules(), IndexedRule::id);

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theEngineFiresTheRulesWhoseLiteralsHoldByTheIndex(
      @ForAll("partialStates") Supposition state) {
    Assessment assessment = ASSESSOR.suppose("state", state);
    ImmutableMap<String, CriterionFinding> criteria =
        Maps.uniqueIndex(assessment.explanation().criteria(), CriterionFinding::id);

    for (RuleOutcome outcome : assessment.explanation().rules()) {
      IndexedRule rule = requireNonNull(RULES.get(outcome.id()));
      Certainty expected = Certainty.CERTAIN;
      for (Literal literal : rule.literals()) {
        Certainty holds = holds(literal, criteria, assessment);
        expected = holds.compareTo(expected) > 0 ? holds : expected;
      }
      assertThat(outcome.fired()).as("%s under %s", rule.id(), state).isEqualTo(expected);
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void moreKnowledgeOnlySettlesRules(
      @ForAll("partialStates") Supposition state, @ForAll long seed) {
    Random random = new Random(seed);
    Supposition.Builder settled = state.toBuilder();
    state
        .statuses()
        .forEach(
            (criterion, status) -> {
              if (status == Status.UNKNOWN && random.nextBoolean()) {
                settled.put(criterion, random.nextBoolean() ? Status.MET : Status.UNMET);
              }
            });
    List<RuleOutcome> before = ASSESSOR.suppose("before", state).explanation().rules();
    List<RuleOutcome> after = ASSESSOR.suppose("after", settled.build()).explanation().rules();

    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).fired() != Certainty.POSSIBLE) {
        assertThat(after.get(i).fired()).as(before.get(i).id()).isEqualTo(before.get(i).fired());
      }
    }
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theStepsOfANearestPathLeadToAtLeastTheNextGradeAndNoneCanBeLeftOut(
      @ForAll("partialStates") Supposition state) {
    for (NearestPath path : ASSESSOR.suppose("state", state).explanation().paths()) {
      int next = path.kind().value(path.to()).ordinal();
      assertThat(gradeAfter(path.steps(), state, path.kind()))
          .as("%s under %s", path, state)
          .isGreaterThanOrEqualTo(next);
      // Steps only ever raise the grade, so leaving out one stands for leaving out several.
      for (Step left : path.steps()) {
        List<Step> others = path.steps().stream().filter(step -> !step.equals(left)).toList();
        assertThat(gradeAfter(others, state, path.kind()))
            .as("%s without %s under %s", path, left, state)
            .isLessThan(next);
      }
    }
  }

  @Provide
  Arbitrary<Supposition> partialStates() {
    return ClusterArbitraries.partialStates(PACK);
  }

  private static int gradeAfter(List<Step> steps, Supposition state, FindingKind kind) {
    Supposition.Builder changed = state.toBuilder();
    steps.forEach(step -> changed.put(step.criterion(), step.needed()));
    return Conclusions.lowestGrade(ASSESSOR.suppose("changed", changed.build()), kind);
  }

  private static Certainty holds(
      Literal literal, ImmutableMap<String, CriterionFinding> criteria, Assessment assessment) {
    if (literal instanceof Literal.Is is) {
      Conclusions concluded = Conclusions.of(assessment, FindingKind.find(is.kind()).orElseThrow());
      if (concluded.certain().contains(is.value())) {
        return Certainty.CERTAIN;
      }
      return concluded.possible().contains(is.value()) ? Certainty.POSSIBLE : Certainty.EXCLUDED;
    }
    boolean positive = literal instanceof Literal.Met;
    String id =
        positive ? ((Literal.Met) literal).criterion() : ((Literal.Unmet) literal).criterion();
    return switch (requireNonNull(criteria.get(id)).status()) {
      case UNKNOWN -> Certainty.POSSIBLE;
      case MET -> positive ? Certainty.CERTAIN : Certainty.EXCLUDED;
      case UNMET -> positive ? Certainty.EXCLUDED : Certainty.CERTAIN;
    };
  }
}

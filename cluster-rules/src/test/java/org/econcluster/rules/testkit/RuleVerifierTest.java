package org.econcluster.rules.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.econcluster.rules.testkit.Given.concluded;
import static org.econcluster.rules.testkit.Given.met;
import static org.econcluster.rules.testkit.Given.unknown;
import static org.econcluster.rules.testkit.Given.unmet;

import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.finding.StateActionReason;
import org.junit.jupiter.api.Test;

final class RuleVerifierTest {

  private static final PackVerifier PACK = RuleVerifier.forPack(RulePack.standard());
  private static final RuleVerifier LIFE_130 = PACK.rule("LIFE-130");

  @Test
  void aConnectedStructureWithoutCriticalMassIsSteady() {
    LIFE_130
        .given(met("linked-members"), met("connected"), unmet("critical-mass"))
        .concludes(ClusterType.STEADY);
  }

  @Test
  void anUnknownCriticalMassLeavesSteadyPossible() {
    LIFE_130
        .given(met("linked-members"), met("connected"), unknown("critical-mass"))
        .isPossible()
        .doesNotConclude(ClusterType.STEADY)
        .missing("critical-mass");
  }

  @Test
  void aFragmentedStructureCannotBeSteady() {
    LIFE_130.given(unmet("connected")).isExcluded().missing("linked-members");
  }

  @Test
  void compositesFollowFromTheirMembersUnlessTheyAreGiven() {
    RuleVerifier stage = PACK.rule("LIFE-050");

    stage
        .given(met("was-mature"), met("product-change-declared"))
        .concludes(LifeCycleStage.TRANSFORMATION);
    stage
        .given(met("was-mature"), met("product-change-declared"), unmet("transforming"))
        .isExcluded();
  }

  @Test
  void conclusionsOfEarlierSetsCanBeGiven() {
    PACK.rule("POL-114")
        .given(
            concluded(FindingKind.LIFE_STAGE, LifeCycleStage.EMERGING),
            met("any-coefficient-signals"))
        .concludes(StateActionReason.EARLY_STAGE);
    PACK.rule("POL-114")
        .given(
            concluded(FindingKind.LIFE_STAGE, LifeCycleStage.EMERGING),
            concluded(FindingKind.LIFE_STAGE, LifeCycleStage.MATURE),
            met("any-coefficient-signals"))
        .isPossible();
    PACK.rule("POL-222").given(concluded(ClusterType.STEADY)).isPossible();
  }

  @Test
  void aPackIsVerifiedOnAProfile() {
    PACK.given(Profile.builder("sample").put("linked-share", share(0.1)).build())
        .concludes(FindingKind.LIFE_TYPE, ClusterType.LATENT)
        .excludes(FindingKind.LIFE_TYPE, ClusterType.STRONG)
        .doesNotConclude(FindingKind.LIFE_STAGE, LifeCycleStage.AGGLOMERATION)
        .leavesPossible(
            FindingKind.LIFE_STAGE,
            LifeCycleStage.NONE,
            LifeCycleStage.AGGLOMERATION,
            LifeCycleStage.TRANSFORMATION)
        .missing("company-count");
  }

  @Test
  void aPackIsVerifiedOnWhatIsGiven() {
    PACK.given(concluded(FindingKind.POL_MODEL, PolicyModel.LIBERAL))
        .concludes(FindingKind.POL_INSTRUMENT, PolicyInstrument.REMOVE_BARRIERS);
  }

  @Test
  void aFailureShowsWhatWasExpectedWhatHappenedAndEveryCondition() {
    assertThatThrownBy(
            () ->
                LIFE_130
                    .given(met("linked-members"), unmet("connected"))
                    .concludes(ClusterType.STEADY))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            Rule LIFE-130 "connected, no critical mass yet"
              expected: to conclude STEADY for certain
              actual:   is excluded
              stands at life/life.drl, line 105
              met("linked-members")                   certain   as the criterion is met
              met("connected")                        excluded  as the criterion is unmet
              unmet("critical-mass")                  possible  as the criterion is unknown""");
  }

  @Test
  void aRuleConcludesNothingButItsOwnValue() {
    assertThatThrownBy(() -> LIFE_130.given().concludes(ClusterType.STRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: to be about ClusterType.STRONG")
        .hasMessageContaining("actual:   concludes ClusterType.STEADY");
  }

  @Test
  void aCriterionThatIsKnownIsNotMissing() {
    assertThatThrownBy(() -> LIFE_130.given(met("connected")).missing("connected"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: to miss the criterion \"connected\"");
  }

  @Test
  void aRuleThatDoesNotExistIsAnErrorWithASuggestion() {
    assertThatThrownBy(() -> PACK.rule("LIFE-103"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            No rule of the pack standard has the id LIFE-103.
            Maybe "LIFE-130" was meant.""");
  }

  @Test
  void aCriterionThatDoesNotExistIsAnErrorWithASuggestion() {
    assertThatThrownBy(() -> LIFE_130.given(met("linked-member")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            The pack standard has no criterion "linked-member".
            Maybe "linked-members" was meant.""");
  }

  @Test
  void aConclusionOfTheWrongTypeIsAnError() {
    assertThatThrownBy(() -> LIFE_130.given(concluded(FindingKind.LIFE_STAGE, ClusterType.STRONG)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LIFE.stage takes values of LifeCycleStage, not STRONG.");
  }

  @Test
  void aFailureOfAPackShowsWhatItConcludedAndByWhichRules() {
    assertThatThrownBy(
            () ->
                PACK.given(unmet("linked-members"))
                    .concludes(FindingKind.LIFE_TYPE, ClusterType.STEADY))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            The pack standard on given
              expected: to conclude STEADY as the type of cluster
              actual:   LATENT is certain by LIFE-110""");
  }

  private static IndicatorValue share(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }
}

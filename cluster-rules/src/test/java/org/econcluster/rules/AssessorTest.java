package org.econcluster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.junit.jupiter.api.Test;

final class AssessorTest {

  private final Assessor assessor = Assessor.standard();

  @Test
  void aLinkedButFragmentedStructureIsAPotentialCluster() {
    Assessment assessment =
        assessor.assess(
            Profile.builder("sample")
                .put("linked-share", known(0.3))
                .put("largest-connected-share", known(0.4))
                .build());

    assertThat(assessment.lifeCycle().type().certain())
        .isEqualTo(Optional.of(ClusterType.POTENTIAL));
  }

  @Test
  void anUnknownConnectednessLeavesAllTypesButLatentPossible() {
    Assessment assessment =
        assessor.assess(Profile.builder("sample").put("linked-share", known(0.3)).build());

    assertThat(assessment.lifeCycle().type().possible())
        .isEqualTo(ImmutableSet.of(ClusterType.POTENTIAL, ClusterType.STEADY, ClusterType.STRONG));
    assertThat(assessment.lifeCycle().stage().possible())
        .containsAll(ImmutableSet.of(LifeCycleStage.NONE, LifeCycleStage.EMERGING));
  }

  @Test
  void twoOfThreeCoefficientsGiveAnEstimate() {
    Assessment assessment =
        assessor.assess(
            Profile.builder("sample")
                .put("location-quotient", known(2))
                .put("output-quotient", known(1))
                .build());

    assertThat(assessment.specialisation().market().certain())
        .isEqualTo(Optional.of(MarketSpecialisation.FULL));
    assertThat(assessment.explanation().conclusions(FindingKind.SPEC_MARKET).get(0).estimated())
        .isTrue();
  }

  private static IndicatorValue known(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }
}

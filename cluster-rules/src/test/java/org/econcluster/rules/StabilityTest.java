package org.econcluster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.finding.DeterminantStrength;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.junit.jupiter.api.Test;

class StabilityTest {

  private static final Variation STILL = Variation.builder().draws(10).build();

  @Test
  void withoutErrorsWhatIsConcludedHoldsInEveryDraw() {
    Assessment assessment = Assessor.standard().assess(quotient(1.3));

    Stability stability = assessment.stability(STILL);

    assertThat(stability.conclusions())
        .isNotEmpty()
        .allSatisfy(
            held -> {
              assertThat(held.shareCertain()).isEqualTo(held.certain() ? 1 : 0);
              assertThat(held.sharePossible()).isEqualTo(1);
            });
    assertThat(stability.share(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION)).isOne();
  }

  @Test
  void aQuotientAQuarterOfItsErrorAboveTheThresholdPassesInFiveEighthsOfTheDraws() {
    Variation variation =
        Variation.builder().draws(20_000).putErrors("location-quotient", 0.2).build();

    // The cut-off is 1: of 0.85 to 1.25, five eighths lie above.
    Stability stability = Assessor.standard().assess(quotient(1.05)).stability(variation);

    assertThat(stability.share(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION))
        .isCloseTo(0.625, within(0.01));
  }

  @Test
  void scoresVaryByWholePointsWithinTheirScale() {
    Profile profile =
        Profile.builder("cluster")
            .put("diamond-demand-conditions", IndicatorValue.exact(7, Origin.SCORED, "expert"))
            .build();
    Assessment assessment = Assessor.standard().assess(profile);
    Variation variation = Variation.builder().draws(9_000).scorePoints(3).build();

    // Of 4 to 10 points, cut off at 7, only 4 is not strong.
    double strong =
        assessment
            .stability(variation)
            .share(FindingKind.DIAM_DEMAND_CONDITIONS, DeterminantStrength.STRONG);

    assertThat(strong).isCloseTo(6 / 7.0, within(0.01));
  }

  @Test
  void drawsAreTheSameOnEveryNumberOfThreads() {
    Assessment assessment = Assessor.standard().assess(quotient(1.05));

    Stability alone = assessment.stability(withThreads(1));
    Stability together = assessment.stability(withThreads(3));

    assertThat(together.conclusions()).isEqualTo(alone.conclusions());
  }

  @Test
  void whatCannotVaryIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variation.builder().putErrors("location-quotient", 0).build())
        .withMessage("The error of location-quotient (0.0) must be above 0 and finite.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variation.builder().putErrors("location-quotent", 0.1).build())
        .withMessageContaining("location-quotent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variation.builder().draws(0).build())
        .withMessage("The number of draws (0) must be from 1 to 1000000.");
  }

  private static Variation withThreads(int threads) {
    return Variation.builder()
        .draws(1_000)
        .seed(7)
        .putErrors("location-quotient", 0.2)
        .threads(threads)
        .build();
  }

  private static Profile quotient(double value) {
    return Profile.builder("cluster")
        .put("location-quotient", IndicatorValue.exact(value, Origin.COMPUTED, "table"))
        .build();
  }
}

package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.junit.jupiter.api.Test;

/** Numbers on which indicators rest. */
final class JudgementsTest {

  @Test
  void aShareLiesFromNothingToAll() {
    assertThat(Judgement.STRONG_SHARE.allows(0)).isTrue();
    assertThat(Judgement.STRONG_SHARE.allows(1)).isTrue();
    assertThat(Judgement.STRONG_SHARE.allows(Math.nextUp(1.0))).isFalse();
    assertThat(Judgement.STRONG_SHARE.allows(Double.NaN)).isFalse();
  }

  @Test
  void aPredictionIsNeitherCertainNorImpossible() {
    assertThat(Judgement.PREDICTION_PROBABILITY.allows(0)).isFalse();
    assertThat(Judgement.PREDICTION_PROBABILITY.allows(Double.MIN_VALUE)).isTrue();
    assertThat(Judgement.PREDICTION_PROBABILITY.allows(Math.nextDown(1.0))).isTrue();
    assertThat(Judgement.PREDICTION_PROBABILITY.allows(1)).isFalse();
  }

  @Test
  void yearsAndChangesAreCounted() {
    assertThat(Judgement.PHASE_YEARS.allows(3)).isTrue();
    assertThat(Judgement.PHASE_YEARS.allows(2)).isFalse();
    assertThat(Judgement.PHASE_YEARS.allows(3.5)).isFalse();
    assertThat(Judgement.PHASE_CHANGES.allows(1)).isTrue();
    assertThat(Judgement.PHASE_CHANGES.allows(0)).isFalse();
  }

  @Test
  void aNumberThatIsNotAllowedIsNamedWithWhatIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judgements.of(Map.of(Judgement.PHASE_CHANGES, 0.5)))
        .withMessage(
            "The parameter syne.phase-changes (0.5) must be a whole number of at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judgements.of(Map.of(Judgement.PREDICTION_PROBABILITY, 1.0)))
        .withMessage("The parameter syne.interval (1.0) must be a number above 0 and below 1.");
    assertThat(Judgement.STRONG_SHARE.allowed()).isEqualTo("a number from 0 to 1");
  }

  @Test
  void everyJudgementIsBehindIndicatorsOfTheCatalogue() {
    assertThat(IndicatorCatalogue.standard().all().stream().map(Indicator::id))
        .containsAll(
            Arrays.stream(Judgement.values()).flatMap(each -> each.indicators().stream()).toList());
    assertThat(Judgement.behind(Judgement.PHASE_YEARS.indicators()))
        .containsExactly(Judgement.PHASE_YEARS, Judgement.PHASE_CHANGES);
    assertThat(Judgement.of("link.pair-share")).contains(Judgement.STRONG_SHARE);
    assertThat(Judgement.of("spec.cutoff")).isEmpty();
  }
}

package org.econcluster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.RankedSubject.Hold;
import org.econcluster.rules.RankingComparison.Passing;
import org.econcluster.rules.RankingComparison.Place;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A portfolio in its order. */
final class RankingTest {

  private static final RankingKey QUOTIENT = RankingKey.indicator("location-quotient");
  private static final RankingKey TYPE = RankingKey.grade(FindingKind.LIFE_TYPE);

  @Test
  void subjectsThatAreEqualShareARankAndTheNextRankIsLeftOut() {
    Ranking ranking =
        Ranking.of(
            List.of(quotient("d", 1), quotient("b", 2), quotient("c", 2), quotient("a", 3)),
            List.of(QUOTIENT));

    assertThat(ranking.rows()).extracting(RankedSubject::id).containsExactly("a", "b", "c", "d");
    assertThat(ranking.rows()).extracting(RankedSubject::best).containsExactly(1, 2, 2, 4);
    assertThat(ranking.rows()).extracting(RankedSubject::worst).containsExactly(1, 2, 2, 4);
  }

  @Test
  void anOpenKeyMakesTheRankASpan() {
    Ranking ranking =
        Ranking.of(
            List.of(quotient("a", 3), quotient("b", 1, 4), quotient("c", 2), quotient("d", 1)),
            List.of(QUOTIENT));

    assertThat(span(ranking, "b")).isEqualTo("1-3");
    assertThat(span(ranking, "a")).isEqualTo("1-2");
    assertThat(span(ranking, "c")).isEqualTo("2-3");
    assertThat(span(ranking, "d")).isEqualTo("3-4");
  }

  @Test
  void anUnknownIndicatorMayBeAnything() {
    Assessment unknown = assess(Profile.builder("u"));

    assertThat(span(Ranking.of(List.of(unknown, quotient("a", 3)), List.of(QUOTIENT)), "u"))
        .isEqualTo("1-2");
  }

  @Test
  void theFirstKeyDecidesBeforeTheSecond() {
    Assessment potential = linked("potential", 0.5, 0.4, 1);
    Assessment latent = linked("latent", 0.1, 0.4, 9);

    assertThat(Ranking.of(List.of(latent, potential), List.of(TYPE, QUOTIENT)).rows())
        .extracting(RankedSubject::id)
        .containsExactly("potential", "latent");
    assertThat(Ranking.of(List.of(latent, potential), List.of(QUOTIENT, TYPE)).rows())
        .extracting(RankedSubject::id)
        .containsExactly("latent", "potential");
  }

  @Test
  void aRowTellsWhatHoldsItAndTheWayUp() {
    RankedSubject held =
        Ranking.of(
                List.of(linked("latent", 0.1, 0.4, 9), linked("potential", 0.5, 0.4, 1)),
                List.of(TYPE, QUOTIENT))
            .find("latent")
            .orElseThrow();

    Hold hold = held.hold().orElseThrow();
    assertThat(hold.above()).isEqualTo("potential");
    assertThat(hold.key()).isEqualTo(TYPE);
    assertThat(hold.own().high()).isEqualTo(0);
    assertThat(hold.theirs().low()).isEqualTo(1);
    assertThat(held.path().orElseThrow().to()).isEqualTo("POTENTIAL");
  }

  @Test
  void lowestFirstTurnsTheOrderRound() {
    Ranking ranking =
        Ranking.of(
            List.of(quotient("a", 3), quotient("b", 1), quotient("c", 0)),
            List.of(RankingKey.of("-location-quotient")));

    assertThat(ranking.rows()).extracting(RankedSubject::id).containsExactly("c", "b", "a");
    assertThat(RankingKey.of("-location-quotient").id()).isEqualTo("-location-quotient");
  }

  @Test
  void aClusterInTransformationRanksWithMatureOnes() {
    RankingKey stage = RankingKey.grade(FindingKind.LIFE_STAGE);
    Assessment transforming =
        assess(
            Profile.builder("t")
                .put("employment-growth-best-of-3y", exact(-0.5))
                .put("product-change", exact(1))
                .put("location-quotient", exact(3))
                .put("company-count", exact(50)));
    double most =
        Iterables.getOnlyElement(
                Ranking.of(List.of(transforming), List.of(stage)).rows().get(0).standings())
            .high();

    assertThat(most).isEqualTo(FindingKind.LIFE_STAGE.topGrade().ordinal());
  }

  @ParameterizedTest
  @EnumSource(names = "REGION", mode = EnumSource.Mode.EXCLUDE)
  void theStandardOrderOfAKindRanksItsSubjects(SubjectKind kind) {
    Assessment subject = assess(Profile.builder("subject").kind(kind));

    assertThat(Ranking.of(List.of(subject), Ranking.standardOrder(kind)).unranked()).isEmpty();
  }

  @Test
  void nothingGradedIsConcludedOnRegions() {
    assertThat(
            Arrays.stream(FindingKind.values())
                .filter(finding -> finding.form() == FindingKind.Form.GRADE)
                .filter(
                    assess(Profile.builder("subject").kind(SubjectKind.REGION)).explanation()
                        ::judges))
        .isEmpty();
    assertThat(Ranking.standardOrder(SubjectKind.REGION)).isEmpty();
  }

  @Test
  void subjectsOfWhichTheKeysAreNotConcludedAreListedApart() {
    Assessment country = assess(Profile.builder("Land").kind(SubjectKind.COUNTRY));

    Ranking ranking = Ranking.of(List.of(country, quotient("a", 3)));

    assertThat(ranking.unranked()).containsExactly(country);
    assertThat(ranking.rows()).extracting(RankedSubject::id).containsExactly("a");
  }

  @Test
  void aNewcomerMovesTheOthersAndIsNamed() {
    Ranking before = Ranking.of(List.of(quotient("a", 3), quotient("b", 2)), List.of(QUOTIENT));
    Ranking after =
        Ranking.of(
            List.of(quotient("a", 3), quotient("b", 2), quotient("c", 4)), List.of(QUOTIENT));

    List<Shift> shifts = after.comparedWith(before).shifts();

    assertThat(shifts).extracting(Shift::id).containsExactly("c", "a", "b");
    assertThat(shifts.get(0).before()).isEmpty();
    assertThat(shifts.get(1).standings()).isEmpty();
    assertThat(shifts.get(1).passings())
        .containsExactly(new Passing("c", Place.ABSENT, Place.ABOVE));
    assertThat(before.comparedWith(after).shifts())
        .extracting(Shift::after)
        .filteredOn(Optional::isEmpty)
        .hasSize(1);
  }

  @Test
  void aRankThatChangedByAnotherParameterHasItsRuleAndItsThresholds() {
    List<Profile> profiles = List.of(profileOf("a", 0.5, 1), profileOf("b", 0.3, 2));
    Ranking before = rank(profiles, RulePack.standard());
    Ranking after = rank(profiles, withLinkedShare(0.4));

    Shift fallen =
        after.comparedWith(before).shifts().stream()
            .filter(shift -> shift.id().equals("b"))
            .findFirst()
            .orElseThrow();

    assertThat(before.find("b").orElseThrow().best()).isEqualTo(1);
    assertThat(after.find("b").orElseThrow().best()).isEqualTo(2);
    Change change = Iterables.getOnlyElement(fallen.changes());
    assertThat(change.kind()).isEqualTo(FindingKind.LIFE_TYPE);
    assertThat(change.reasons())
        .flatExtracting(Change.RuleChange::criteria)
        .anySatisfy(
            criterion -> {
              var changed = (Change.CriterionChange) criterion;
              assertThat(changed.measuredBefore().orElseThrow().threshold()).isEqualTo(0.2);
              assertThat(changed.measuredAfter().orElseThrow().threshold()).isEqualTo(0.4);
            });
  }

  @Test
  void whatCannotBeRankedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(List.of(), List.of()))
        .withMessage("A ranking needs a key.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(List.of(), List.of(TYPE, TYPE)))
        .withMessage("The ranking has the key LIFE.type twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(List.of(quotient("a", 1), quotient("a", 2))))
        .withMessage("The ranking has \"a\" twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Ranking.of(List.of(), List.of(TYPE))
                    .comparedWith(Ranking.of(List.of(), List.of(QUOTIENT))))
        .withMessage("Rankings by [location-quotient] and by [LIFE.type] cannot be compared.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingKey.of("LIFE.tpye"))
        .withMessage(
            "There is no conclusion and no indicator \"LIFE.tpye\". Maybe \"LIFE.type\" was"
                + " meant.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingKey.of("SPEC.quadrant"))
        .withMessage("SPEC.quadrant has no grades, so it does not rank anything.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingKey.count(FindingKind.LIFE_TYPE))
        .withMessage("LIFE.type has one answer, so it cannot be counted.");
  }

  private static Ranking rank(List<Profile> profiles, RulePack pack) {
    Assessor assessor = Assessor.of(pack);
    return Ranking.of(profiles.stream().map(assessor::assess).toList(), List.of(TYPE, QUOTIENT));
  }

  private static RulePack withLinkedShare(double share) {
    Parameter linked =
        RulePack.standard().parameters().stream()
            .filter(parameter -> parameter.id().equals("life.linked-share"))
            .findFirst()
            .orElseThrow();
    return RulePack.standard()
        .withParameters(
            ParameterTable.of(
                List.of(
                    new Parameter(
                        linked.id(),
                        share,
                        linked.unit(),
                        linked.validFrom(),
                        linked.lastReviewed(),
                        linked.authority(),
                        linked.source(),
                        linked.note()))));
  }

  private static String span(Ranking ranking, String id) {
    RankedSubject row = ranking.find(id).orElseThrow();
    return row.best() + "-" + row.worst();
  }

  private static Assessment quotient(String subject, double value) {
    return quotient(subject, value, value);
  }

  private static Assessment quotient(String subject, double low, double high) {
    return assess(
        Profile.builder(subject)
            .put("location-quotient", IndicatorValue.between(low, high, Origin.STATED, "test")));
  }

  private static Assessment linked(String subject, double linked, double largest, double value) {
    return assess(
        Profile.builder(subject)
            .put("linked-share", exact(linked))
            .put("largest-connected-share", exact(largest))
            .put("location-quotient", exact(value)));
  }

  private static Profile profileOf(String subject, double linked, double value) {
    return Profile.builder(subject)
        .put("linked-share", exact(linked))
        .put("largest-connected-share", exact(0.4))
        .put("location-quotient", exact(value))
        .build();
  }

  private static IndicatorValue exact(double value) {
    return IndicatorValue.exact(value, Origin.STATED, "test");
  }

  private static Assessment assess(Profile.Builder profile) {
    return Assessor.standard().assess(profile.build());
  }
}

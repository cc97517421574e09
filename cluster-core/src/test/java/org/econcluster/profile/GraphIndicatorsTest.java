package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.econcluster.profile.DairyLand.actor;
import static org.econcluster.profile.DairyLand.actors;
import static org.econcluster.profile.DairyLand.cluster;
import static org.econcluster.profile.DairyLand.value;

import java.time.Year;
import java.util.Optional;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.Bounds;
import org.junit.jupiter.api.Test;

/** What actors, ties, scores and the initiative of a case yield. */
final class GraphIndicatorsTest {

  @Test
  void namedActorsAreALowerBoundWhereTheListingIsNotComplete() {
    Cluster cluster = actors().build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(profile.find("member-count").orElseThrow().low()).isEqualTo(3);
    assertThat(profile.find("member-count").orElseThrow().high()).isInfinite();
    assertThat(profile.find("rival-count").orElseThrow().low()).isEqualTo(1);
    assertThat(profile.find("rival-count").orElseThrow().high()).isInfinite();
    assertThat(profile.find("linked-share")).isEmpty();
    assertThat(profile.reasonFor("linked-share")).isEqualTo(GapReason.INCOMPLETE_LISTING);
  }

  @Test
  void aCompleteListingGivesExactMeasures() {
    Cluster cluster = actors().actorsComplete(true).linkagesComplete(true).build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(value(profile, "member-count")).isEqualTo(3);
    assertThat(value(profile, "company-count")).isEqualTo(2);
    assertThat(value(profile, "rival-count")).isEqualTo(1);
    assertThat(value(profile, "category-count")).isEqualTo(3);
    assertThat(value(profile, "linked-share")).isCloseTo(2 / 3.0, within(1e-15));
  }

  @Test
  void namedActorsCoverAtLeastTheirStagesWhereTheListingIsNotComplete() {
    assertThat(coverage(false, "growing")).contains(new Bounds(1 / 3.0, 1));
    assertThat(coverage(false, "growing", "growing")).contains(new Bounds(1 / 3.0, 1));
    assertThat(coverage(false, "growing", "sale")).contains(new Bounds(2 / 3.0, 1));
  }

  @Test
  void stagesThatAreAllCoveredStaySoWhoeverElseBelongsToTheCluster() {
    assertThat(coverage(false, "growing", "processing", "sale")).contains(new Bounds(1, 1));
  }

  @Test
  void aCompleteListingCoversTheStagesOfItsMembersAndNoOthers() {
    assertThat(coverage(true, "growing")).contains(new Bounds(1 / 3.0, 1 / 3.0));
    assertThat(coverage(true, "growing", "processing", "sale")).contains(new Bounds(1, 1));
  }

  @Test
  void withoutAnyStageNamedNobodyKnowsTheCoverage() {
    assertThat(coverage(false)).isEmpty();
    assertThat(coverage(true)).isEmpty();
  }

  private static Optional<Bounds> coverage(boolean complete, String... stages) {
    Cluster.Builder cluster = Cluster.builder();
    cluster
        .name("x")
        .addValueChainStages("growing", "processing", "sale")
        .actorsComplete(complete)
        .addActors(actor("somebody", ActorCategory.NONPROFIT_PUBLIC));
    for (int i = 0; i < stages.length; i++) {
      cluster.addActors(
          Actor.builder()
              .id("a" + i)
              .name("a" + i)
              .category(ActorCategory.CORE_COMPANY)
              .valueChainStage(stages[i])
              .build());
    }
    return Profiles.of(ClusterCase.of(cluster.build()))
        .find("value-chain-coverage")
        .map(value -> new Bounds(value.low(), value.high()));
  }

  @Test
  void concentrationOfFirmsIsSummedFromTheEmployeesOfCoreCompanies() {
    Cluster.Builder cluster = Cluster.builder();
    cluster
        .name("x")
        .actorsComplete(true)
        .addActors(
            Actor.builder()
                .id("a")
                .name("a")
                .category(ActorCategory.CORE_COMPANY)
                .employees(60)
                .build())
        .addActors(
            Actor.builder()
                .id("b")
                .name("b")
                .category(ActorCategory.CORE_COMPANY)
                .count(2)
                .employees(40)
                .build());
    IndicatorValue index =
        Profiles.of(ClusterCase.of(cluster.build())).find("firm-concentration").orElseThrow();

    assertThat(index.low()).isCloseTo(0.36 + 2 * 0.04, within(1e-15));
    assertThat(index.high()).isCloseTo(0.36 + 0.16, within(1e-15));
  }

  @Test
  void anInitiativeWithoutActorsStillHasABodyALabelAndAnAge() {
    Cluster cluster =
        Cluster.builder()
            .name("x")
            .initiative(
                ClusterInitiative.builder()
                    .clusterBody(true)
                    .label("Dairy Valley")
                    .founded(Year.of(1990))
                    .build())
            .build();
    Profile profile =
        Profiles.of(
            ClusterCase.builder().id("x").cluster(cluster).describedYear(Year.of(2008)).build());

    assertThat(profile.find("cooperation-institutions").orElseThrow().low()).isEqualTo(1);
    assertThat(profile.find("shared-labels").orElseThrow().low()).isEqualTo(1);
    assertThat(value(profile, "cluster-age")).isEqualTo(18);
  }

  @Test
  void aJointInitiativeHasPrivateAndPublicInitiators() {
    Cluster cluster =
        cluster()
            .initiative(ClusterInitiative.builder().addOrigins(InitiativeOrigin.JOINT).build())
            .build();
    Profile profile = Profiles.of(ClusterCase.of(cluster));

    assertThat(value(profile, "private-initiators")).isEqualTo(1);
    assertThat(value(profile, "public-initiators")).isEqualTo(1);
  }

  @Test
  void aDeterminantWithoutAScoreOfItsOwnIsTheMeanOfItsSubFactors() {
    Profile profile =
        Profiles.of(
            ClusterCase.builder()
                .id("x")
                .cluster(cluster().build())
                .addDiamond(score(Optional.of("infrastructure"), 2))
                .addDiamond(score(Optional.of("capital"), 5))
                .build());

    assertThat(value(profile, "diamond-factor-conditions")).isEqualTo(3.5);
    assertThat(value(profile, "diamond-infrastructure")).isEqualTo(2);
  }

  @Test
  void aDeterminantIsCoveredByTheSubFactorsThatTheDiamondNames() {
    ClusterCase.Builder factors =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().build())
            .addDiamond(score(Optional.of("infrastructure"), 2))
            .addDiamond(score(Optional.of("capital"), 5))
            .addDiamond(score(Optional.of("weather"), 5));
    ClusterCase.Builder whole =
        ClusterCase.builder()
            .id("x")
            .cluster(cluster().build())
            .addDiamond(score(Optional.empty(), 4));

    assertThat(value(Profiles.of(factors.build()), "diamond-coverage-factor-conditions"))
        .isEqualTo(2.0 / 6);
    assertThat(Profiles.of(whole.build()).find("diamond-coverage-factor-conditions")).isEmpty();
  }

  private static DiamondScore score(Optional<String> subFactor, double score) {
    return DiamondScore.builder()
        .determinant(DiamondDeterminant.FACTOR_CONDITIONS)
        .subFactor(subFactor)
        .score(score)
        .source("Econcluster")
        .build();
  }
}

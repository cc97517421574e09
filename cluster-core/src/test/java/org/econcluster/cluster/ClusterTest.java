package org.econcluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.econcluster.classification.RegionCode;
import org.junit.jupiter.api.Test;

final class ClusterTest {

  private static Actor.Builder actor(String id) {
    return Actor.builder().id(id).name(id).category(ActorCategory.CORE_COMPANY);
  }

  private static Linkage.Builder tie(String from, String to) {
    return Linkage.builder().from(from).to(to).kind(LinkageKind.VERTICAL);
  }

  @Test
  void aNameIsEnough() {
    Cluster cluster = Cluster.builder().name("dairy").build();

    assertThat(cluster.actors()).isEmpty();
    assertThat(cluster.actorsComplete()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Actor.builder().id("a").build())
        .withMessageContaining("[name, category]");
  }

  @Test
  void anActorCountsFromOneToAMillion() {
    assertThat(actor("a").count(1).build().count()).isEqualTo(1);
    assertThat(actor("a").count(1_000_000).build().count()).isEqualTo(1_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor("a").count(0).build())
        .withMessage("The count (0) of actor a must be from 1 to 1000000.");
    assertThatIllegalArgumentException().isThrownBy(() -> actor("a").count(1_000_001).build());
  }

  @Test
  void employeesAreNotNegative() {
    assertThat(actor("a").employees(0).build().employees()).hasValue(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actor("a").employees(-1).build())
        .withMessage("The employees (-1) of actor a must not be negative.");
  }

  @Test
  void nobodyIsTiedToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tie("a", "a").build())
        .withMessage("The actor a must not be tied to itself.");
  }

  @Test
  void aLinkageNamesActors() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cluster.builder()
                    .name("dairy")
                    .addActors(actor("a").build())
                    .addLinkages(tie("a", "b").build())
                    .build())
        .withMessage("A linkage of cluster dairy names no actor: b.");
  }

  @Test
  void anIdOccursOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cluster.builder()
                    .name("dairy")
                    .addActors(actor("a").build(), actor("a").build())
                    .build())
        .withMessage("The actor id a of cluster dairy occurs twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cluster.builder()
                    .name("dairy")
                    .addRegions(RegionCode.of("KZ-KUS"), RegionCode.of("KZ-KUS"))
                    .build())
        .withMessage("The region KZ-KUS of cluster dairy occurs twice.");
  }

  @Test
  void anActorWorksInAStageOfTheCluster() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cluster.builder()
                    .name("dairy")
                    .addValueChainStages("milking")
                    .addActors(actor("a").valueChainStage("selling").build())
                    .build())
        .withMessage(
            "The actor a works in the stage selling, which is not among the stages [milking].");
  }

  @Test
  void scoresStayOnTheirScale() {
    DiamondScore.Builder low =
        DiamondScore.builder()
            .determinant(DiamondDeterminant.FACTOR_CONDITIONS)
            .score(0.99)
            .source("Econcluster");
    assertThatIllegalArgumentException()
        .isThrownBy(low::build)
        .withMessage("The score (0.99) of FACTOR_CONDITIONS must be from 1 to 7.");
    PolicyFeatureScore.Builder high =
        PolicyFeatureScore.builder()
            .feature(PolicyFeature.PRIORITIES)
            .score(1.01)
            .source("Econcluster");
    assertThatIllegalArgumentException()
        .isThrownBy(high::build)
        .withMessage("The score (1.01) of PRIORITIES must be from -1 to 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DiamondScore.builder()
                    .determinant(DiamondDeterminant.DEMAND_CONDITIONS)
                    .score(Double.NaN)
                    .source("Econcluster")
                    .build());
  }

  @Test
  void chanceAndGovernmentAreNeverScored() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DiamondScore.builder()
                    .determinant(DiamondDeterminant.CHANCE)
                    .score(4)
                    .source("Econcluster")
                    .build())
        .withMessage("The determinant CHANCE modifies the others and must not be scored.");
  }

  @Test
  void sizeClassesHaveTheBoundsOfTheEuropeanUnion() {
    assertThat(SizeClass.ofEmployees(0)).isEqualTo(SizeClass.MICRO);
    assertThat(SizeClass.ofEmployees(9)).isEqualTo(SizeClass.MICRO);
    assertThat(SizeClass.ofEmployees(10)).isEqualTo(SizeClass.SMALL);
    assertThat(SizeClass.ofEmployees(49)).isEqualTo(SizeClass.SMALL);
    assertThat(SizeClass.ofEmployees(50)).isEqualTo(SizeClass.MEDIUM);
    assertThat(SizeClass.ofEmployees(249)).isEqualTo(SizeClass.MEDIUM);
    assertThat(SizeClass.ofEmployees(250)).isEqualTo(SizeClass.LARGE);
    assertThat(SizeClass.ofEmployees(Integer.MAX_VALUE)).isEqualTo(SizeClass.LARGE);
  }
}

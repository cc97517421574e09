package org.econcluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.cluster.ActorCategory.CORE_COMPANY;
import static org.econcluster.cluster.ActorCategory.NONPROFIT_PUBLIC;
import static org.econcluster.cluster.ActorCategory.RESEARCH_EDUCATION;
import static org.econcluster.cluster.ActorCategory.SUPPLIER_SERVICE;
import static org.econcluster.cluster.LinkageKind.HORIZONTAL;
import static org.econcluster.cluster.LinkageKind.VERTICAL;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ActorGraphTest {

  private static Actor.Builder actor(String id, ActorCategory category) {
    return Actor.builder().id(id).name(id).category(category);
  }

  private static Linkage tie(String from, String to, LinkageKind kind) {
    return Linkage.builder().from(from).to(to).kind(kind).build();
  }

  private static Cluster.Builder complete() {
    return Cluster.builder().name("test").actorsComplete(true).linkagesComplete(true);
  }

  /** A core firm that 360 farms and 83 sellers hang on, and a university that nobody knows. */
  private static Cluster.Builder fruit() {
    return complete()
        .addActors(
            actor("core", CORE_COMPANY).core(true).build(),
            actor("farms", SUPPLIER_SERVICE).count(360).build(),
            actor("sellers", SUPPLIER_SERVICE).count(83).build(),
            actor("university", RESEARCH_EDUCATION).build())
        .addLinkages(tie("farms", "core", VERTICAL), tie("core", "sellers", VERTICAL));
  }

  @Test
  void aGroupCountsInFull() {
    ActorGraph graph = ActorGraph.of(fruit().build());

    assertThat(graph.memberCount()).hasValue(445);
    assertThat(graph.linkedShare()).hasValue(444 / 445.0);
    assertThat(graph.largestConnectedShare()).hasValue(444 / 445.0);
    assertThat(graph.meanTies()).hasValue(2 * 443 / 445.0);
  }

  @Test
  void farmsThatOnlyTheCoreHeldTogetherFallApartWithoutIt() {
    assertThat(ActorGraph.of(fruit().build()).largestConnectedShareWithoutCore())
        .hasValue(1 / 444.0);
  }

  @Test
  void groupsThatAreTiedStayTogetherWithoutTheCore() {
    Cluster cluster = fruit().addLinkages(tie("farms", "sellers", HORIZONTAL)).build();

    assertThat(ActorGraph.of(cluster).largestConnectedShareWithoutCore()).hasValue(443 / 444.0);
  }

  @Test
  void withoutAMarkedCoreNobodyKnowsWhatItsLossWouldDo() {
    Cluster cluster = complete().addActors(actor("a", CORE_COMPANY).build()).build();

    assertThat(ActorGraph.of(cluster).largestConnectedShareWithoutCore()).isEmpty();
  }

  @Test
  void aClusterThatIsAllCoreHasNoRest() {
    Cluster cluster = complete().addActors(actor("a", CORE_COMPANY).core(true).build()).build();

    assertThat(ActorGraph.of(cluster).largestConnectedShareWithoutCore()).isEmpty();
  }

  @Test
  void noLinkagesListedIsNotNoLinks() {
    Cluster unsaid =
        Cluster.builder()
            .name("test")
            .actorsComplete(true)
            .addActors(actor("a", CORE_COMPANY).build())
            .build();
    Cluster none = complete().addActors(actor("a", CORE_COMPANY).build()).build();

    assertThat(ActorGraph.of(unsaid).linkedShare()).isEmpty();
    assertThat(ActorGraph.of(unsaid).memberCount()).hasValue(1);
    assertThat(ActorGraph.of(none).linkedShare()).hasValue(0);
  }

  @Test
  void aListOfActorsThatMayBeShortGivesALowerBoundOnly() {
    Cluster cluster =
        Cluster.builder()
            .name("test")
            .linkagesComplete(true)
            .addActors(actor("a", CORE_COMPANY).count(5).build())
            .build();
    ActorGraph graph = ActorGraph.of(cluster);

    assertThat(graph.memberCount()).isEmpty();
    assertThat(graph.namedMembers()).isEqualTo(5);
    assertThat(graph.categoryCount()).isEmpty();
    assertThat(graph.namedCategories()).isEqualTo(1);
    assertThat(graph.linkedShare()).isEmpty();
  }

  @Test
  void withoutAnyActorNothingIsKnown() {
    ActorGraph graph = ActorGraph.of(complete().build());

    assertThat(graph.memberCount()).isEmpty();
    assertThat(graph.linkedShare()).isEmpty();
    assertThat(graph.largestConnectedShare()).isEmpty();
    assertThat(graph.externalInternalIndex()).isEmpty();
    assertThat(graph.categoryCoverage()).isEmpty();
    assertThat(graph.largestOwnerShare()).isEmpty();
    assertThat(graph.smeShare()).isEmpty();
    assertThat(graph.rivalCount()).isEmpty();
    assertThat(graph.meanTies()).isEmpty();
  }

  @Test
  void tiesToTheOutsideAreTheOnesThatLeave() {
    Cluster cluster =
        complete()
            .addActors(
                actor("a", CORE_COMPANY).build(),
                actor("b", CORE_COMPANY).build(),
                actor("buyers", NONPROFIT_PUBLIC).inside(false).count(3).build(),
                actor("far", RESEARCH_EDUCATION).inside(false).build())
            .addLinkages(
                tie("a", "b", HORIZONTAL),
                tie("a", "buyers", VERTICAL),
                tie("far", "buyers", VERTICAL))
            .build();
    ActorGraph graph = ActorGraph.of(cluster);

    assertThat(graph.externalInternalIndex()).hasValue(2 / 4.0);
    assertThat(graph.externalShareOfTies()).hasValue(3 / 4.0);
    assertThat(graph.memberCount()).hasValue(2);
  }

  @Test
  void withoutAnyTieTheIndexIsNotDefined() {
    Cluster cluster = complete().addActors(actor("a", CORE_COMPANY).build()).build();

    assertThat(ActorGraph.of(cluster).externalInternalIndex()).isEmpty();
    assertThat(ActorGraph.of(cluster).externalShareOfTies()).isEmpty();
    assertThat(ActorGraph.of(cluster).meanTies()).hasValue(0);
  }

  @Test
  void twoLinkagesOfOnePairAreOneTieThatCooperatesIfEitherDoes() {
    Cluster cluster =
        complete()
            .addActors(actor("a", CORE_COMPANY).build(), actor("b", CORE_COMPANY).build())
            .addLinkages(tie("a", "b", HORIZONTAL), tie("b", "a", VERTICAL))
            .build();

    assertThat(ActorGraph.of(cluster).meanTies()).hasValue(1);
    assertThat(ActorGraph.of(cluster).horizontalOrJointShare()).hasValue(1);
  }

  @Test
  void aJointProjectIsCooperationEvenAlongTheChain() {
    Linkage joint = Linkage.builder().from("a").to("b").kind(VERTICAL).jointProject(true).build();
    Cluster.Builder pair =
        complete()
            .addActors(
                actor("a", CORE_COMPANY).build(),
                actor("b", CORE_COMPANY).build(),
                actor("c", CORE_COMPANY).build(),
                actor("d", CORE_COMPANY).build());

    assertThat(
            ActorGraph.of(pair.addLinkages(joint, tie("c", "d", VERTICAL)).build())
                .horizontalOrJointShare())
        .hasValue(0.5);
  }

  @Test
  void categoriesAndStagesAreCoveredByMembersOnly() {
    Cluster cluster =
        complete()
            .addValueChainStages("growing", "processing", "selling")
            .addActors(
                actor("a", CORE_COMPANY).valueChainStage("processing").build(),
                actor("b", SUPPLIER_SERVICE).valueChainStage("growing").build(),
                actor("c", SUPPLIER_SERVICE).valueChainStage("growing").build(),
                actor("d", RESEARCH_EDUCATION).inside(false).valueChainStage("selling").build())
            .build();
    ActorGraph graph = ActorGraph.of(cluster);

    assertThat(graph.categoryCount()).hasValue(2);
    assertThat(graph.categoryCoverage()).hasValue(2 / 6.0);
    assertThat(graph.valueChainCoverage()).hasValue(2 / 3.0);
    assertThat(graph.rivalCount()).hasValue(1);
  }

  @Test
  void coverageIsUnknownWhereNobodySaysItsStage() {
    Cluster cluster =
        complete()
            .addValueChainStages("growing")
            .addActors(actor("a", CORE_COMPANY).build())
            .build();

    assertThat(ActorGraph.of(cluster).valueChainCoverage()).isEmpty();
  }

  @Test
  void theLargestOwnerIsFoundByEmployeesIfAllAreKnownElseByCompanies() {
    Actor big = actor("a", CORE_COMPANY).owner("x").employees(80).build();
    Actor small = actor("b", CORE_COMPANY).owner("y").employees(20).build();
    Actor unsized = actor("c", SUPPLIER_SERVICE).owner("y").build();
    Actor unowned = actor("d", SUPPLIER_SERVICE).build();
    Actor university = actor("e", RESEARCH_EDUCATION).build();

    assertThat(owner(big, small, university)).hasValue(0.8);
    assertThat(owner(big, small, unsized)).hasValue(2 / 3.0);
    assertThat(owner(big, small, unowned)).isEmpty();
    assertThat(owner(university)).isEmpty();
  }

  private static OptionalDouble owner(Actor... actors) {
    return ActorGraph.of(complete().addActors(actors).build()).largestOwnerShare();
  }

  @Test
  void smallAndMediumCompaniesStayBelow250Employees() {
    Actor medium = actor("a", CORE_COMPANY).employees(249).build();
    Actor large = actor("b", CORE_COMPANY).employees(250).build();
    Actor group = actor("c", SUPPLIER_SERVICE).count(2).sizeClass(SizeClass.SMALL).build();
    Actor unknown = actor("d", SUPPLIER_SERVICE).count(2).employees(10).build();

    assertThat(sme(medium)).hasValue(1);
    assertThat(sme(large)).hasValue(0);
    assertThat(sme(medium, large, group)).hasValue(0.75);
    assertThat(sme(medium, unknown)).isEmpty();
  }

  private static OptionalDouble sme(Actor... actors) {
    return ActorGraph.of(complete().addActors(actors).build()).smeShare();
  }

  @Test
  void researchOutsideTheClusterCountsAsResearch() {
    Cluster cluster =
        complete()
            .addActors(
                actor("a", CORE_COMPANY).build(),
                actor("b", CORE_COMPANY).build(),
                actor("u", RESEARCH_EDUCATION).inside(false).build())
            .addLinkages(tie("a", "u", HORIZONTAL))
            .build();

    assertThat(ActorGraph.of(cluster).researchLinkedShare()).hasValue(0.5);
  }
}

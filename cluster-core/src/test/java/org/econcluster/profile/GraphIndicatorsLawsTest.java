package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.CooperationInstitution;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.cluster.ParticipantKind;
import org.econcluster.indicator.IndicatorValue;

/** What holds of the indicators of actors and ties, whoever is among them. */
final class GraphIndicatorsLawsTest {

  private static final List<String> STAGES = List.of("first", "second", "third");

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void whatIsKnownOfAShortListHoldsOfEveryCompleteOneThatItIsPartOf(
      @ForAll("listings") Listing listing, @ForAll @IntRange(min = 0, max = 6) int named) {
    Profile part = listing.first(named).profile(false);
    Profile whole = listing.profile(true);

    assertThat(part.values())
        .allSatisfy(
            (indicator, known) -> {
              IndicatorValue value = whole.find(indicator).orElseThrow();
              assertThat(value.low()).as(indicator).isBetween(known.low(), known.high());
              assertThat(value.high()).as(indicator).isBetween(known.low(), known.high());
            });
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void moreActorsNeverLowerABoundOfAShortListNorRaiseItsUpperOne(
      @ForAll("listings") Listing listing, @ForAll @IntRange(min = 0, max = 6) int named) {
    Profile part = listing.first(named).profile(false);
    Profile more = listing.profile(false);

    assertThat(part.values())
        .allSatisfy(
            (indicator, known) -> {
              IndicatorValue value = more.find(indicator).orElseThrow();
              assertThat(value.low()).as(indicator).isGreaterThanOrEqualTo(known.low());
              assertThat(value.high()).as(indicator).isLessThanOrEqualTo(known.high());
            });
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfActorsAndTiesDoesNotMatter(
      @ForAll("listings") Listing listing, @ForAll boolean complete, @ForAll long seed) {
    assertThat(listing.shuffled(new Random(seed)).profile(complete).values())
        .isEqualTo(listing.profile(complete).values());
  }

  @Provide
  Arbitrary<Listing> listings() {
    Arbitrary<Actor.Builder> actor =
        Combinators.combine(
                Arbitraries.of(ActorCategory.class),
                Arbitraries.of(ParticipantKind.class).optional(),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(true, false, false),
                Arbitraries.of(true, true, false),
                Arbitraries.of(STAGES).optional(),
                Arbitraries.of(CooperationInstitution.class).optional(0.2))
            .as(
                (category, kind, count, core, inside, stage, institution) -> {
                  Actor.Builder built = Actor.builder();
                  built
                      .category(category)
                      .participantKind(kind)
                      .count(count)
                      .core(core)
                      .inside(inside)
                      .valueChainStage(stage)
                      .cooperationInstitution(institution);
                  return built;
                });
    return actor.list().ofMinSize(1).ofMaxSize(6).flatMap(GraphIndicatorsLawsTest::tied);
  }

  private static Arbitrary<Listing> tied(List<Actor.Builder> unnamed) {
    List<Actor> actors = new ArrayList<>();
    for (Actor.Builder actor : unnamed) {
      String id = "a" + actors.size();
      actors.add(actor.id(id).name(id).build());
    }
    if (actors.size() == 1) {
      return Arbitraries.just(new Listing(actors, List.of()));
    }
    return Combinators.combine(
            Arbitraries.integers().between(0, actors.size() - 1),
            Arbitraries.integers().between(1, actors.size() - 1),
            Arbitraries.of(LinkageKind.class))
        .as(
            (from, step, kind) ->
                Linkage.builder()
                    .from("a" + from)
                    .to("a" + (from + step) % actors.size())
                    .kind(kind)
                    .build())
        .list()
        .ofMaxSize(8)
        .map(ties -> new Listing(actors, ties));
  }

  /** Actors and the ties between them. */
  private record Listing(List<Actor> actors, List<Linkage> ties) {

    /** Some of the actors, with the ties of which both ends are among them. */
    Listing first(int named) {
      List<Actor> some = actors.subList(0, Math.min(named, actors.size()));
      Set<String> ids = some.stream().map(Actor::id).collect(Collectors.toSet());
      return new Listing(
          some,
          ties.stream().filter(tie -> ids.contains(tie.from()) && ids.contains(tie.to())).toList());
    }

    Listing shuffled(Random random) {
      List<Actor> otherActors = new ArrayList<>(actors);
      List<Linkage> otherTies = new ArrayList<>(ties);
      Collections.shuffle(otherActors, random);
      Collections.shuffle(otherTies, random);
      return new Listing(otherActors, otherTies);
    }

    Profile profile(boolean complete) {
      Cluster.Builder cluster = Cluster.builder();
      cluster
          .name("x")
          .addAllValueChainStages(STAGES)
          .addAllActors(actors)
          .addAllLinkages(ties)
          .actorsComplete(Optional.of(true).filter(yes -> complete))
          .linkagesComplete(Optional.of(true).filter(yes -> complete));
      return Profiles.of(ClusterCase.of(cluster.build()));
    }
  }
}

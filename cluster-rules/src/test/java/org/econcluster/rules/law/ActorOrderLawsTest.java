package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;

/** Neither the order of actors and ties nor what actors are called bears on a conclusion. */
final class ActorOrderLawsTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfActorsAndTiesDoesNotMatter(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Cluster cluster = BatchTest.cluster(random).build();
    List<Actor> actors = new ArrayList<>(cluster.actors());
    List<Linkage> linkages = new ArrayList<>(cluster.linkages());
    Collections.shuffle(actors, random);
    Collections.shuffle(linkages, random);
    Cluster shuffled =
        Cluster.builder().name("cluster").addAllActors(actors).addAllLinkages(linkages).build();

    assertThat(Conclusions.of(ASSESSOR.assess(ClusterCase.of(shuffled))))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(ClusterCase.of(cluster))));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void whatActorsAndOwnersAreCalledDoesNotMatter(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Cluster cluster = BatchTest.cluster(random).build();
    Map<String, String> actors = newNames(cluster.actors().stream().map(Actor::id), random);
    Map<String, String> owners =
        newNames(cluster.actors().stream().flatMap(actor -> actor.owner().stream()), random);
    Cluster.Builder renamed = Cluster.builder().name("another name");
    for (Actor actor : cluster.actors()) {
      renamed.addActors(
          Actor.builder()
              .id(actors.get(actor.id()))
              .name("Called " + actors.get(actor.id()))
              .category(actor.category())
              .core(actor.core())
              .inside(actor.inside())
              .owner(actor.owner().map(owners::get))
              .build());
    }
    for (Linkage linkage : cluster.linkages()) {
      renamed.addLinkages(
          Linkage.builder()
              .kind(linkage.kind())
              .from(actors.get(linkage.from()))
              .to(actors.get(linkage.to()))
              .build());
    }

    assertThat(Conclusions.of(ASSESSOR.assess(ClusterCase.of(renamed.build()))))
        .isEqualTo(Conclusions.of(ASSESSOR.assess(ClusterCase.of(cluster))));
  }

  /** Gives each name a number of its own, in an order that has nothing to do with the names. */
  private static Map<String, String> newNames(Stream<String> names, Random random) {
    List<String> old = new ArrayList<>(names.distinct().toList());
    Collections.shuffle(old, random);
    return IntStream.range(0, old.size())
        .boxed()
        .collect(Collectors.toMap(old::get, number -> "n" + number));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(Random::nextLong);
  }
}

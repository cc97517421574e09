package org.econcluster.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** The order in which a case lists actors and ties bears on no conclusion. */
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

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.randomValue(Random::nextLong);
  }
}

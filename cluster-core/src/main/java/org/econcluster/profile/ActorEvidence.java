package org.econcluster.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;

/** Names the actors, and the sources of actors and ties, that a value was made of. */
final class ActorEvidence {

  static final int MOST_NAMES = 5;

  /** Whatever the order of the listing, so that equal clusters have equal evidence. */
  static final Comparator<Actor> BY_NAME =
      Comparator.comparing(Actor::name).thenComparing(Actor::id);

  private final String actors;
  private final String ties;

  ActorEvidence(Cluster cluster) {
    this.actors = source("actors of the case", actorSources(cluster));
    this.ties =
        source(
            "actors and ties of the case",
            Stream.concat(actorSources(cluster), cluster.linkages().stream().map(Linkage::source)));
  }

  /** Where the actors are named. */
  String actors() {
    return actors;
  }

  /** Where the actors and their ties are named. */
  String ties() {
    return ties;
  }

  Evidence of(String method, List<Actor> who) {
    return Evidence.of(method, part(who));
  }

  Part part(List<Actor> who) {
    return Part.exactly(names(who), count(who), "actors", actors);
  }

  static String names(List<Actor> who) {
    if (who.isEmpty()) {
      return "none";
    }
    int more = who.size() - MOST_NAMES;
    return who.stream()
            .sorted(BY_NAME)
            .limit(MOST_NAMES)
            .map(Actor::name)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  static double count(List<Actor> who) {
    return who.stream().mapToInt(Actor::count).asLongStream().asDoubleStream().sum();
  }

  private static Stream<Optional<String>> actorSources(Cluster cluster) {
    return cluster.actors().stream().map(Actor::source);
  }

  private static String source(String words, Stream<Optional<String>> keys) {
    String named =
        keys.flatMap(Optional::stream).distinct().sorted().collect(Collectors.joining(", "));
    return named.isEmpty() ? words : named;
  }
}

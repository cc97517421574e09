package org.econcluster.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the graph, which never expands a group, against one that expands every member. */
final class ActorGraphLawsTest {

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void measuresAreThoseOfTheExpandedGraph(@ForAll("clusters") Cluster cluster) {
    ActorGraph graph = ActorGraph.of(cluster);
    Expanded expanded = new Expanded(cluster);
    int members = expanded.members.size();

    assertThat(graph.memberCount()).isEqualTo(ratio(members, members > 0 ? 1 : 0));
    assertThat(graph.linkedShare()).isEqualTo(ratio(expanded.linked(false), members));
    assertThat(graph.horizontalOrJointShare()).isEqualTo(ratio(expanded.linked(true), members));
    assertThat(graph.largestConnectedShare())
        .isEqualTo(ratio(expanded.largestPart(expanded.members), members));
    assertThat(graph.meanTies()).isEqualTo(ratio(2 * expanded.ties(true), members));
    long external = expanded.ties(false);
    long internal = expanded.ties(true);
    assertThat(graph.externalInternalIndex())
        .isEqualTo(
            members == 0
                ? OptionalDouble.empty()
                : ratio(external - internal, external + internal));
    List<Integer> rest = expanded.withoutCore();
    assertThat(graph.largestConnectedShareWithoutCore())
        .isEqualTo(
            rest.size() == members
                ? OptionalDouble.empty()
                : ratio(expanded.largestPart(rest), rest.size()));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void neitherOrderNorNamesMatter(@ForAll("clusters") Cluster cluster, @ForAll long seed) {
    assertThat(measures(shuffled(cluster, new Random(seed)))).isEqualTo(measures(cluster));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void sharesLieBetweenNoneAndAll(@ForAll("clusters") Cluster cluster) {
    ActorGraph graph = ActorGraph.of(cluster);

    assertThat(
            List.of(
                graph.linkedShare(),
                graph.largestConnectedShare(),
                graph.largestConnectedShareWithoutCore(),
                graph.externalShareOfTies(),
                graph.categoryCoverage(),
                graph.largestOwnerShare(),
                graph.smeShare(),
                graph.horizontalOrJointShare(),
                graph.researchLinkedShare()))
        .allSatisfy(share -> assertThat(share.orElse(0)).isBetween(0.0, 1.0));
  }

  private static OptionalDouble ratio(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private static ImmutableList<OptionalDouble> measures(Cluster cluster) {
    ActorGraph graph = ActorGraph.of(cluster);
    return ImmutableList.of(
        graph.memberCount(),
        graph.linkedShare(),
        graph.largestConnectedShare(),
        graph.largestConnectedShareWithoutCore(),
        graph.externalInternalIndex(),
        graph.externalShareOfTies(),
        graph.categoryCount(),
        graph.categoryCoverage(),
        graph.valueChainCoverage(),
        graph.largestOwnerShare(),
        graph.smeShare(),
        graph.horizontalOrJointShare(),
        graph.rivalCount(),
        graph.researchLinkedShare(),
        graph.meanTies());
  }

  private static Cluster shuffled(Cluster cluster, Random random) {
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : cluster.actors()) {
      actors.add(Actors.renamed(actor, "renamed-" + actor.id()));
    }
    List<Linkage> linkages = new ArrayList<>();
    for (Linkage linkage : cluster.linkages()) {
      boolean turned = random.nextBoolean();
      linkages.add(
          Linkage.builder()
              .from("renamed-" + (turned ? linkage.to() : linkage.from()))
              .to("renamed-" + (turned ? linkage.from() : linkage.to()))
              .kind(linkage.kind())
              .jointProject(linkage.jointProject())
              .build());
    }
    Collections.shuffle(actors, random);
    Collections.shuffle(linkages, random);
    return cluster(actors, linkages);
  }

  @Provide
  Arbitrary<Cluster> clusters() {
    return actor().list().ofMaxSize(6).flatMap(ActorGraphLawsTest::tied);
  }

  private static Arbitrary<Cluster> tied(List<Actor> unnamed) {
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : unnamed) {
      actors.add(Actors.renamed(actor, "a" + actors.size()));
    }
    if (actors.size() < 2) {
      return Arbitraries.just(cluster(actors, List.of()));
    }
    Arbitrary<Linkage> linkage =
        Combinators.combine(
                Arbitraries.integers().between(0, actors.size() - 1),
                Arbitraries.integers().between(1, actors.size() - 1),
                Arbitraries.of(LinkageKind.class),
                Arbitraries.of(true, false))
            .as(
                (from, step, kind, joint) ->
                    Linkage.builder()
                        .from("a" + from)
                        .to("a" + (from + step) % actors.size())
                        .kind(kind)
                        .jointProject(joint)
                        .build());
    return linkage.list().ofMaxSize(8).map(linkages -> cluster(actors, linkages));
  }

  private static Cluster cluster(List<Actor> actors, List<Linkage> linkages) {
    return Cluster.builder()
        .name("generated")
        .addValueChainStages("first", "second", "third")
        .actorsComplete(true)
        .linkagesComplete(true)
        .addAllActors(actors)
        .addAllLinkages(linkages)
        .build();
  }

  private static Arbitrary<Actor> actor() {
    return Combinators.combine(
            Arbitraries.of(ActorCategory.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(true, false, false),
            Arbitraries.of(true, true, false),
            Arbitraries.of("x", "y").optional(),
            Arbitraries.integers().between(0, 300).optional(),
            Arbitraries.of("first", "second", "third").optional(),
            Arbitraries.of(SizeClass.class).optional())
        .as(
            (category, count, core, inside, owner, employees, stage, size) ->
                Actor.builder()
                    .id("unnamed")
                    .name("an actor")
                    .category(category)
                    .count(count)
                    .core(core)
                    .inside(inside)
                    .owner(owner)
                    .employees(employees.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .valueChainStage(stage)
                    .sizeClass(size)
                    .build());
  }

  /** Copies of actors under other names. */
  private static final class Actors {

    static Actor renamed(Actor actor, String id) {
      return Actor.builder()
          .id(id)
          .name(actor.name())
          .category(actor.category())
          .count(actor.count())
          .core(actor.core())
          .inside(actor.inside())
          .owner(actor.owner())
          .employees(actor.employees())
          .valueChainStage(actor.valueChainStage())
          .sizeClass(actor.sizeClass())
          .build();
    }
  }

  /** One node for every member and every outside partner, and a matrix of ties. */
  private static final class Expanded {

    private final List<Actor> nodes = new ArrayList<>();
    private final List<Integer> members = new ArrayList<>();
    private final boolean[][] tied;
    private final boolean[][] cooperating;

    Expanded(Cluster cluster) {
      for (Actor actor : cluster.actors()) {
        for (int i = 0; i < actor.count(); i++) {
          if (actor.inside()) {
            members.add(nodes.size());
          }
          nodes.add(actor);
        }
      }
      tied = new boolean[nodes.size()][nodes.size()];
      cooperating = new boolean[nodes.size()][nodes.size()];
      for (Linkage linkage : cluster.linkages()) {
        for (int i = 0; i < nodes.size(); i++) {
          for (int j = 0; j < nodes.size(); j++) {
            if (nodes.get(i).id().equals(linkage.from())
                && nodes.get(j).id().equals(linkage.to())) {
              boolean cooperates =
                  linkage.jointProject() || linkage.kind() == LinkageKind.HORIZONTAL;
              tied[i][j] = tied[j][i] = true;
              cooperating[i][j] |= cooperates;
              cooperating[j][i] |= cooperates;
            }
          }
        }
      }
    }

    List<Integer> withoutCore() {
      return members.stream().filter(i -> !nodes.get(i).core()).toList();
    }

    long linked(boolean cooperatingOnly) {
      boolean[][] matrix = cooperatingOnly ? cooperating : tied;
      return members.stream().filter(i -> members.stream().anyMatch(j -> matrix[i][j])).count();
    }

    long ties(boolean bothInside) {
      long found = 0;
      for (int i = 0; i < nodes.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean one = nodes.get(i).inside();
          boolean other = nodes.get(j).inside();
          if (tied[i][j] && (bothInside ? one && other : one != other)) {
            found++;
          }
        }
      }
      return found;
    }

    long largestPart(List<Integer> among) {
      long largest = 0;
      for (int start : among) {
        Set<Integer> part = new HashSet<>();
        grow(start, among, part);
        largest = Math.max(largest, part.size());
      }
      return largest;
    }

    private void grow(int node, List<Integer> among, Set<Integer> part) {
      if (part.add(node)) {
        among.stream().filter(next -> tied[node][next]).forEach(next -> grow(next, among, part));
      }
    }
  }
}

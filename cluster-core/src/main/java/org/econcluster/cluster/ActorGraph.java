package org.econcluster.cluster;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.econcluster.observation.Bounds;

/**
 * The actors of a cluster and the ties between them, with what can be measured on them.
 *
 * <p>A <i>member</i> is an actor inside the cluster; a group of {@code n} counts as {@code n}
 * members that share the ties of the group and are not tied to each other, so two groups of {@code
 * m} and {@code n} that are tied have {@code m * n} ties. All linkages between two actors are one
 * undirected tie. Ties between two outside actors count nowhere.
 *
 * <p>A measure is empty where it cannot be said: where no member is named, where the cluster does
 * not say that its {@linkplain Cluster#actorsComplete() actors} (and, for a measure of ties, its
 * {@linkplain Cluster#linkagesComplete() linkages}) are all listed, or where it would divide by
 * zero. Measures count in whole numbers and divide once, so they do not depend on the order of
 * actors and linkages nor on the ids, to the last bit. Each takes one pass over actors and ties and
 * never expands a group.
 *
 * <p>Immutable and thread-safe.
 */
public final class ActorGraph {

  private final Cluster cluster;
  private final ImmutableList<Actor> members;
  private final ImmutableMap<String, Actor> byId;

  /** Edges carry whether the tie is horizontal or a joint project. */
  private final ImmutableValueGraph<String, Boolean> ties;

  private ActorGraph(Cluster cluster) {
    this.cluster = cluster;
    this.members = cluster.actors().stream().filter(Actor::inside).collect(toImmutableList());
    this.byId = cluster.actors().stream().collect(toImmutableMap(Actor::id, actor -> actor));
    MutableValueGraph<String, Boolean> graph = ValueGraphBuilder.undirected().build();
    byId.keySet().forEach(graph::addNode);
    for (Linkage linkage : cluster.linkages()) {
      boolean cooperative = linkage.kind() == LinkageKind.HORIZONTAL || linkage.jointProject();
      boolean before = TRUE.equals(graph.edgeValueOrDefault(linkage.from(), linkage.to(), FALSE));
      graph.putEdgeValue(linkage.from(), linkage.to(), before || cooperative);
    }
    this.ties = ImmutableValueGraph.copyOf(graph);
  }

  /** Returns the graph of a cluster. */
  public static ActorGraph of(Cluster cluster) {
    return new ActorGraph(cluster);
  }

  /** The ties of the named actors, groups as one node; edges carry whether the tie cooperates. */
  public ImmutableValueGraph<String, Boolean> ties() {
    return ties;
  }

  /** The members, in the order of the cluster. */
  public ImmutableList<Actor> members() {
    return members;
  }

  /** The members that are companies: of the core activity, or suppliers to it. */
  public ImmutableList<Actor> companies() {
    return members.stream().filter(Actor::company).collect(toImmutableList());
  }

  /** The members that are companies of the core activity and so compete at the same stage. */
  public ImmutableList<Actor> coreCompanies() {
    return members.stream()
        .filter(actor -> actor.category() == ActorCategory.CORE_COMPANY)
        .collect(toImmutableList());
  }

  /** The members with a tie to another member. */
  public ImmutableList<Actor> linkedMembers() {
    return members.stream().filter(this::tiedInside).collect(toImmutableList());
  }

  /** The members with a horizontal tie to another member, or a joint project with one. */
  public ImmutableList<Actor> cooperatingMembers() {
    return members.stream().filter(this::cooperatesInside).collect(toImmutableList());
  }

  /** The companies with a tie to research or education, inside or outside the cluster. */
  public ImmutableList<Actor> companiesTiedToResearch() {
    return companies().stream().filter(this::tiedToResearch).collect(toImmutableList());
  }

  /** The number of members named, groups counted in full; a lower bound where the list is short. */
  public long namedMembers() {
    return count(members);
  }

  /** The number of members, groups counted in full; 0 is never known. */
  public OptionalDouble memberCount() {
    return actorsKnown() ? OptionalDouble.of((double) namedMembers()) : OptionalDouble.empty();
  }

  /** The share of members with at least one tie to another member, from 0 to 1. */
  public OptionalDouble linkedShare() {
    return tiesKnown() ? share(members, this::tiedInside) : OptionalDouble.empty();
  }

  /**
   * The share of members in the largest part whose members are all connected by ties among members,
   * from 1/n to 1.
   */
  public OptionalDouble largestConnectedShare() {
    return tiesKnown() ? largestPart(members) : OptionalDouble.empty();
  }

  /**
   * The share of the remaining members in the largest connected part, once the core actors are
   * taken away.
   *
   * <p>Empty also where no member is marked as core, and where nothing but the core is there. The
   * question is the source's: whether a cluster stands the loss of companies of its core
   * (Suinisheva 2010, section 2.1).
   */
  public OptionalDouble largestConnectedShareWithoutCore() {
    ImmutableList<Actor> rest =
        members.stream().filter(actor -> !actor.core()).collect(toImmutableList());
    if (!tiesKnown() || rest.isEmpty() || rest.size() == members.size()) {
      return OptionalDouble.empty();
    }
    return largestPart(rest);
  }

  /**
   * The external-internal index \((E - I) / (E + I)\), with \(E\) the ties between members and
   * outside actors and \(I\) those among members.
   *
   * <p>From −1 (all ties inside) to +1 (all ties outside); empty also where there is no tie at all.
   *
   * <p>Reference: Krackhardt, D. and Stern, R. N. (1988). Informal networks and organizational
   * crises: an experimental simulation. <i>Social Psychology Quarterly</i> 51(2), 123-140.
   */
  public OptionalDouble externalInternalIndex() {
    long external = externalTies();
    long internal = internalTies();
    return tiesKnown() ? ratio(external - internal, external + internal) : OptionalDouble.empty();
  }

  /** The share \(E / (E + I)\) of ties that lead outside, from 0 to 1; empty without any tie. */
  public OptionalDouble externalShareOfTies() {
    long external = externalTies();
    return tiesKnown() ? ratio(external, external + internalTies()) : OptionalDouble.empty();
  }

  /** The number of categories named; a lower bound where the list of actors is short. */
  public long namedCategories() {
    return members.stream().map(Actor::category).distinct().count();
  }

  /** The number of categories that have a member, from 1 to 6. */
  public OptionalDouble categoryCount() {
    return actorsKnown() ? OptionalDouble.of((double) namedCategories()) : OptionalDouble.empty();
  }

  /** The share of the six categories that have a member, from 1/6 to 1. */
  public OptionalDouble categoryCoverage() {
    return actorsKnown()
        ? ratio(namedCategories(), ActorCategory.values().length)
        : OptionalDouble.empty();
  }

  /** The number of stages in which a member works; a lower bound where the list is short. */
  public long namedStages() {
    return members.stream().flatMap(actor -> actor.valueChainStage().stream()).distinct().count();
  }

  /**
   * The share of the main stages of the production cycle in which a member works, from 0 to 1.
   *
   * <p>Empty also where the cluster names no stages, and where no member says its stage.
   */
  public OptionalDouble valueChainCoverage() {
    long covered = namedStages();
    return actorsKnown() && covered > 0
        ? ratio(covered, cluster.valueChainStages().size())
        : OptionalDouble.empty();
  }

  /**
   * The share of the companies' activity that the largest owner holds, from above 0 to 1.
   *
   * <p>By persons employed where every company says them, else by number of companies. Looks at
   * core and supplier companies only. Empty also where some company's owner is unknown, and where
   * there is no company.
   */
  public OptionalDouble largestOwnerShare() {
    ImmutableList<Actor> companies = companies();
    if (!actorsKnown() || companies.stream().anyMatch(actor -> actor.owner().isEmpty())) {
      return OptionalDouble.empty();
    }
    boolean byEmployees = companies.stream().allMatch(actor -> actor.employees().isPresent());
    Map<String, Long> held = new HashMap<>();
    for (Actor company : companies) {
      long activity = byEmployees ? company.employees().orElse(0) : company.count();
      held.merge(company.owner().orElse(""), activity, Long::sum);
    }
    long total = held.values().stream().mapToLong(Long::longValue).sum();
    long largest = held.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return ratio(largest, total);
  }

  /**
   * The share of companies that are micro, small or medium, from 0 to 1.
   *
   * <p>Empty also where the size of some company is unknown, and where there is no company.
   */
  public OptionalDouble smeShare() {
    ImmutableList<Actor> companies = companies();
    if (!actorsKnown() || companies.stream().anyMatch(actor -> actor.knownSizeClass().isEmpty())) {
      return OptionalDouble.empty();
    }
    return share(
        companies, actor -> actor.knownSizeClass().map(SizeClass::smallOrMedium).orElse(false));
  }

  /**
   * The share of members that cooperate: that have a horizontal tie or a joint project with another
   * member; from 0 to 1.
   */
  public OptionalDouble horizontalOrJointShare() {
    return tiesKnown() ? share(members, this::cooperatesInside) : OptionalDouble.empty();
  }

  /** The number of core companies, which compete at the same stage; groups counted in full. */
  public OptionalDouble rivalCount() {
    return actorsKnown()
        ? OptionalDouble.of((double) count(coreCompanies()))
        : OptionalDouble.empty();
  }

  /**
   * The Herfindahl-Hirschman index \(\sum s_k^2\) of the core companies' shares \(s_k\) of the
   * persons that they employ, from 1/n to 1.
   *
   * <p>Bounds, for of a group only the sum is known: least where its companies are alike, most
   * where one of them employs everybody. Each company counts for itself, whoever owns it. Empty
   * also where some core company does not say whom it employs, and where they employ nobody.
   *
   * <p>Reference: U.S. Department of Justice and Federal Trade Commission (2010). Horizontal Merger
   * Guidelines, section 5.3.
   */
  public Optional<Bounds> firmConcentration() {
    ImmutableList<Actor> core = coreCompanies();
    double total = core.stream().mapToDouble(actor -> actor.employees().orElse(0)).sum();
    if (!actorsKnown()
        || !(total > 0)
        || core.stream().anyMatch(actor -> actor.employees().isEmpty())) {
      return Optional.empty();
    }
    double low = 0;
    double high = 0;
    for (Actor company : core) {
      double employees = company.employees().orElse(0);
      low += employees * employees / company.count();
      high += employees * employees;
    }
    double square = total * total;
    return Optional.of(new Bounds(low / square, Math.min(1, high / square)));
  }

  /**
   * The share of companies that are tied to an organisation of research or education, inside or
   * outside the cluster; from 0 to 1. Empty also where there is no company.
   */
  public OptionalDouble researchLinkedShare() {
    return tiesKnown() ? share(companies(), this::tiedToResearch) : OptionalDouble.empty();
  }

  /** The mean number of ties of a member with other members, \(2 I / n\). */
  public OptionalDouble meanTies() {
    return tiesKnown() ? ratio(2 * internalTies(), namedMembers()) : OptionalDouble.empty();
  }

  private boolean actorsKnown() {
    return !members.isEmpty() && cluster.actorsComplete().orElse(false);
  }

  private boolean tiesKnown() {
    return actorsKnown() && cluster.linkagesComplete().orElse(false);
  }

  private boolean tiedInside(Actor actor) {
    return neighbours(actor).stream().anyMatch(Actor::inside);
  }

  private boolean cooperatesInside(Actor actor) {
    return neighbours(actor).stream()
        .filter(Actor::inside)
        .anyMatch(other -> TRUE.equals(ties.edgeValueOrDefault(actor.id(), other.id(), FALSE)));
  }

  private boolean tiedToResearch(Actor actor) {
    return neighbours(actor).stream()
        .anyMatch(other -> other.category() == ActorCategory.RESEARCH_EDUCATION);
  }

  private ImmutableList<Actor> neighbours(Actor actor) {
    return ties.adjacentNodes(actor.id()).stream().map(this::actor).collect(toImmutableList());
  }

  /** The number of ties between two named members, groups counted in full. */
  public long internalTies() {
    return countTies(true);
  }

  /** The number of ties between a named member and an actor outside, groups in full. */
  public long externalTies() {
    return countTies(false);
  }

  /** Ties with at least one member: those with two of them, or those with one. */
  private long countTies(boolean bothInside) {
    long sum = 0;
    for (EndpointPair<String> tie : ties.edges()) {
      Actor one = actor(tie.nodeU());
      Actor other = actor(tie.nodeV());
      boolean counts = bothInside ? one.inside() && other.inside() : one.inside() != other.inside();
      sum += counts ? (long) one.count() * other.count() : 0;
    }
    return sum;
  }

  private OptionalDouble largestPart(ImmutableList<Actor> nodes) {
    Set<String> unseen = new HashSet<>();
    nodes.forEach(actor -> unseen.add(actor.id()));
    long largest = 0;
    for (Actor start : nodes) {
      if (unseen.remove(start.id())) {
        largest = Math.max(largest, sizeOfPart(start, unseen));
      }
    }
    return ratio(largest, count(nodes));
  }

  /** Counts the members connected with a start, and takes them from the unseen. */
  private long sizeOfPart(Actor start, Set<String> unseen) {
    long size = 0;
    int groups = 0;
    Deque<Actor> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Actor actor = open.remove();
      size += actor.count();
      groups++;
      for (Actor neighbour : neighbours(actor)) {
        if (unseen.remove(neighbour.id())) {
          open.add(neighbour);
        }
      }
    }
    return groups == 1 ? 1 : size; // the members of a group alone are not tied to each other
  }

  private static OptionalDouble share(ImmutableList<Actor> actors, Predicate<Actor> holds) {
    return ratio(count(actors.stream().filter(holds).collect(toImmutableList())), count(actors));
  }

  private static long count(ImmutableList<Actor> actors) {
    return actors.stream().mapToLong(Actor::count).sum();
  }

  private static OptionalDouble ratio(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private Actor actor(String id) {
    return requireNonNull(byId.get(id), id);
  }
}

package org.econcluster.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.ActorGraph;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;

/**
 * The indicators that a walk from the core along the ties of a cluster yields.
 *
 * <p>The walk looks for companies at the ties of the core itself, and for bodies at whatever ties
 * among members lead to. What it finds is found however short the lists are. What it does not find
 * is absent only where actors and linkages are both said to be complete, and no actor is met of
 * which nobody knows whether it is what the walk looks for. There is no walk without a core.
 *
 * <p>Source: Suinisheva 2010, section 4.1, p. 52 (after Porter).
 */
final class WalkIndicators {

  private final Cluster cluster;
  private final ActorGraph graph;
  private final ActorEvidence evidence;
  private final Profile.Builder profile;
  private final boolean listed;
  private final ImmutableSet<String> core;

  WalkIndicators(
      Cluster cluster, ActorGraph graph, ActorEvidence evidence, Profile.Builder profile) {
    this.cluster = cluster;
    this.graph = graph;
    this.evidence = evidence;
    this.profile = profile;
    this.listed =
        cluster.actorsComplete().orElse(false) && cluster.linkagesComplete().orElse(false);
    this.core =
        graph.members().stream().filter(Actor::core).map(Actor::id).collect(toImmutableSet());
  }

  void put() {
    if (!core.isEmpty()) {
      putCompanies();
      putBodies();
    }
  }

  /**
   * A horizontal tie says that something is shared and not what; of companies of the core activity
   * the category says that it is the product.
   */
  private void putCompanies() {
    putStop("walk-vertical", membersBeside(tiedToCore(LinkageKind.VERTICAL)), false);
    ImmutableList<Actor> beside =
        membersBeside(tiedToCore(LinkageKind.HORIZONTAL)).stream()
            .filter(Actor::company)
            .collect(toImmutableList());
    boolean shares = !beside.isEmpty();
    putStop(
        "walk-horizontal-product",
        beside.stream().filter(actor -> actor.category() == ActorCategory.CORE_COMPANY).toList(),
        shares);
    putStop("walk-common-factors", List.of(), shares);
    putStop("walk-technology", List.of(), shares);
    putStop("walk-suppliers", withSuppliersOfCore(), false);
  }

  private void putBodies() {
    ImmutableSet<String> reached = reached();
    ImmutableList<Actor> bodies =
        cluster.actors().stream()
            .filter(actor -> reached.contains(actor.id()))
            .collect(toImmutableList());
    for (BodyStop stop : BodyStop.values()) {
      putStop(
          stop.indicator(),
          bodies.stream().filter(stop::foundIn).toList(),
          bodies.stream().anyMatch(stop::openAt));
    }
  }

  private void putStop(String indicator, List<Actor> found, boolean open) {
    if (found.isEmpty() && (open || !listed)) {
      profile.gap(indicator, listed ? GapReason.NOT_STATED : GapReason.INCOMPLETE_LISTING);
      return;
    }
    profile.put(
        indicator,
        IndicatorValue.exact(found.isEmpty() ? 0 : 1, Origin.COMPUTED, evidence.ties()),
        () -> evidence.of("found on a walk from the core along the ties", found));
  }

  /** The core and who is tied to it in a way. */
  private ImmutableSet<String> tiedToCore(LinkageKind kind) {
    return cluster.linkages().stream()
        .filter(tie -> tie.kind() == kind)
        .filter(tie -> core.contains(tie.from()) || core.contains(tie.to()))
        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
        .collect(toImmutableSet());
  }

  /** The companies beside the core that buy from somebody of whom the core buys. */
  private ImmutableList<Actor> withSuppliersOfCore() {
    ImmutableSet<String> suppliers =
        cluster.linkages().stream()
            .filter(tie -> tie.kind() == LinkageKind.VERTICAL && core.contains(tie.to()))
            .map(Linkage::from)
            .filter(seller -> !core.contains(seller))
            .collect(toImmutableSet());
    ImmutableSet<String> buyers =
        cluster.linkages().stream()
            .filter(tie -> tie.kind() == LinkageKind.VERTICAL && suppliers.contains(tie.from()))
            .map(Linkage::to)
            .collect(toImmutableSet());
    return membersBeside(buyers).stream().filter(Actor::company).collect(toImmutableList());
  }

  /** The members of these ids that are not the core itself. */
  private ImmutableList<Actor> membersBeside(Set<String> ids) {
    return graph.members().stream()
        .filter(actor -> ids.contains(actor.id()) && !core.contains(actor.id()))
        .collect(toImmutableList());
  }

  /** The core, all members that ties among members lead to, and the partners of these outside. */
  private ImmutableSet<String> reached() {
    ImmutableSet<String> inside = graph.members().stream().map(Actor::id).collect(toImmutableSet());
    Set<String> seen = new HashSet<>(core);
    Deque<String> open = new ArrayDeque<>(core);
    while (!open.isEmpty()) {
      for (String neighbour : graph.ties().adjacentNodes(open.remove())) {
        if (seen.add(neighbour) && inside.contains(neighbour)) {
          open.add(neighbour);
        }
      }
    }
    return ImmutableSet.copyOf(seen);
  }
}

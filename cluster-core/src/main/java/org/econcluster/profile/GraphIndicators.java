package org.econcluster.profile;

import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorGraph;
import org.econcluster.cluster.Cluster;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;

/** The indicators that the actors and linkages of a cluster yield. */
final class GraphIndicators {

  private GraphIndicators() {}

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    if (clusterCase.describedYear().isPresent() && cluster.founded().isPresent()) {
      int age = clusterCase.describedYear().get().getValue() - cluster.founded().get().getValue();
      if (age >= 0) {
        profile.put("cluster-age", IndicatorValue.exact(age, Origin.COMPUTED, "case"));
      }
    }
    if (cluster.actors().isEmpty()) {
      return;
    }
    ActorGraph graph = ActorGraph.of(cluster);
    boolean complete = cluster.actorsComplete().orElse(false);
    putCount("member-count", Math.toIntExact(graph.namedMembers()), complete, profile);
    putCount("category-count", Math.toIntExact(graph.namedCategories()), complete, profile);
    putCount("company-count", companies(cluster), complete, profile);
    putInstitutions(cluster, complete, profile);
    GapReason reason = GapReason.INCOMPLETE_LISTING;
    Profiles.putComputed("linked-share", graph.linkedShare(), reason, profile);
    Profiles.putComputed("largest-connected-share", graph.largestConnectedShare(), reason, profile);
    Profiles.putComputed(
        "connected-share-without-core", graph.largestConnectedShareWithoutCore(), reason, profile);
    Profiles.putComputed("horizontal-share", graph.horizontalOrJointShare(), reason, profile);
    Profiles.putComputed("external-tie-share", graph.externalShareOfTies(), reason, profile);
    Profiles.putComputed("external-internal-index", graph.externalInternalIndex(), reason, profile);
    Profiles.putComputed("research-linked-share", graph.researchLinkedShare(), reason, profile);
    Profiles.putComputed("value-chain-coverage", graph.valueChainCoverage(), reason, profile);
    Profiles.putComputed("rival-count", graph.rivalCount(), reason, profile);
    Profiles.putComputed("largest-owner-share", graph.largestOwnerShare(), reason, profile);
    Profiles.putComputed("sme-share", graph.smeShare(), reason, profile);
  }

  private static int companies(Cluster cluster) {
    return cluster.actors().stream()
        .filter(actor -> actor.inside() && actor.company())
        .mapToInt(Actor::count)
        .sum();
  }

  /** Institutions count among the members, and the body of an initiative is one. */
  private static void putInstitutions(Cluster cluster, boolean complete, Profile.Builder profile) {
    int named =
        cluster.actors().stream()
            .filter(actor -> actor.inside() && actor.cooperationInstitution().isPresent())
            .mapToInt(Actor::count)
            .sum();
    boolean body = cluster.initiative().flatMap(i -> i.clusterBody()).orElse(false);
    putCount("cooperation-institutions", named + (body ? 1 : 0), complete, profile);
  }

  /** What is named is a lower bound where the listing is not complete. */
  private static void putCount(
      String indicator, int named, boolean complete, Profile.Builder profile) {
    if (complete) {
      profile.put(indicator, IndicatorValue.exact(named, Origin.COMPUTED, "actors"));
    } else if (named > 0) {
      double highest = indicator.equals("category-count") ? 6 : Double.POSITIVE_INFINITY;
      profile.put(
          indicator, IndicatorValue.between(named, highest, Origin.COMPUTED, "actors named"));
    } else {
      profile.gap(indicator, GapReason.INCOMPLETE_LISTING);
    }
  }
}

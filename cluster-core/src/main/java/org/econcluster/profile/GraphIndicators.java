package org.econcluster.profile;

import java.time.Year;
import java.util.Optional;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.ActorGraph;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;

/** The indicators that the actors and linkages of a cluster yield. */
final class GraphIndicators {

  private GraphIndicators() {}

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    putAge(clusterCase, profile);
    putInstitutions(cluster, profile);
    if (cluster.initiative().flatMap(ClusterInitiative::label).isPresent()) {
      profile.put("shared-labels", atLeast(1, Double.POSITIVE_INFINITY));
    }
    if (cluster.actors().isEmpty()) {
      return;
    }
    ActorGraph graph = ActorGraph.of(cluster);
    boolean complete = cluster.actorsComplete().orElse(false);
    putCount("member-count", Math.toIntExact(graph.namedMembers()), complete, profile);
    putCount("category-count", Math.toIntExact(graph.namedCategories()), complete, profile);
    putCount("company-count", companies(cluster), complete, profile);
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

  /** The age of the cluster or, where that is not known, of its initiative. */
  private static void putAge(ClusterCase clusterCase, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    Optional<Year> founded =
        cluster.founded().or(() -> cluster.initiative().flatMap(ClusterInitiative::founded));
    if (clusterCase.describedYear().isPresent() && founded.isPresent()) {
      int age = clusterCase.describedYear().get().getValue() - founded.get().getValue();
      if (age >= 0) {
        profile.put("cluster-age", IndicatorValue.exact(age, Origin.COMPUTED, "case"));
      }
    }
  }

  /** The body of the initiative may be among the institutions that are named, or one more. */
  private static void putInstitutions(Cluster cluster, Profile.Builder profile) {
    int named =
        cluster.actors().stream()
            .filter(actor -> actor.inside() && actor.cooperationInstitution().isPresent())
            .mapToInt(Actor::count)
            .sum();
    Optional<Boolean> body = cluster.initiative().flatMap(ClusterInitiative::clusterBody);
    boolean complete = cluster.actorsComplete().orElse(false) && !cluster.actors().isEmpty();
    int least = Math.max(named, body.orElse(false) ? 1 : 0);
    int most = named + (body.orElse(true) ? 1 : 0);
    if (complete) {
      profile.put(
          "cooperation-institutions",
          IndicatorValue.between(least, most, Origin.COMPUTED, "actors"));
    } else if (least > 0) {
      profile.put("cooperation-institutions", atLeast(least, Double.POSITIVE_INFINITY));
    } else if (!cluster.actors().isEmpty()) {
      profile.gap("cooperation-institutions", GapReason.INCOMPLETE_LISTING);
    }
  }

  /** What is named is a lower bound where the listing is not complete. */
  private static void putCount(
      String indicator, int named, boolean complete, Profile.Builder profile) {
    if (complete) {
      profile.put(indicator, IndicatorValue.exact(named, Origin.COMPUTED, "actors"));
    } else if (named > 0) {
      boolean categories = indicator.equals("category-count");
      int all = ActorCategory.values().length;
      profile.put(indicator, atLeast(named, categories ? all : Double.POSITIVE_INFINITY));
    } else {
      profile.gap(indicator, GapReason.INCOMPLETE_LISTING);
    }
  }

  private static IndicatorValue atLeast(double named, double highest) {
    return IndicatorValue.between(named, highest, Origin.COMPUTED, "actors named");
  }
}

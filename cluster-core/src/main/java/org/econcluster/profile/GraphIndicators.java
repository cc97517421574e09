package org.econcluster.profile;

import static org.econcluster.profile.ActorEvidence.BY_NAME;
import static org.econcluster.profile.ActorEvidence.MOST_NAMES;
import static org.econcluster.profile.ActorEvidence.count;
import static org.econcluster.profile.ActorEvidence.names;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.ActorGraph;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.observation.Bounds;

/** The indicators that the actors and linkages of a cluster yield. */
final class GraphIndicators {

  private static final double NO_END = Double.POSITIVE_INFINITY;

  private final Cluster cluster;
  private final Profile.Builder profile;
  private final ActorGraph graph;
  private final boolean complete;
  private final ActorEvidence evidence;

  private GraphIndicators(ClusterCase clusterCase, Profile.Builder profile) {
    this.cluster = clusterCase.cluster();
    this.profile = profile;
    this.graph = ActorGraph.of(cluster);
    this.complete = cluster.actorsComplete().orElse(false);
    this.evidence = new ActorEvidence(cluster);
  }

  static void put(ClusterCase clusterCase, Profile.Builder profile) {
    putAge(clusterCase, profile);
    Cluster cluster = clusterCase.cluster();
    Optional<ClusterInitiative> initiative = cluster.initiative();
    initiative.flatMap(ClusterInitiative::label).ifPresent(label -> putLabel(label, profile));
    if (!cluster.actors().isEmpty()
        || initiative.flatMap(ClusterInitiative::clusterBody).orElse(false)) {
      new GraphIndicators(clusterCase, profile).put();
    }
  }

  private void put() {
    putInstitutions();
    if (!cluster.actors().isEmpty()) {
      putMeasuresOfActors();
      putMeasuresOfTies();
      new WalkIndicators(cluster, graph, evidence, profile).put();
    }
  }

  private void putMeasuresOfActors() {
    putCount("member-count", (double) graph.namedMembers(), NO_END, graph.members());
    putCount(
        "category-count",
        (double) graph.namedCategories(),
        ActorCategory.values().length,
        graph.members());
    putCount("company-count", count(graph.companies()), NO_END, graph.companies());
    ImmutableList<Actor> suppliers = membersOf(ActorCategory.SUPPLIER_SERVICE);
    putCount("supplier-count", count(suppliers), NO_END, suppliers);
    putBodies();
    ImmutableList<Actor> rivals = graph.coreCompanies();
    putCount("rival-count", count(rivals), NO_END, rivals);
    putStages();
    put(
        "largest-owner-share",
        graph.largestOwnerShare(),
        reasonForCompanies(),
        false,
        () -> evidence.of("activity under the largest owner over that of all", graph.companies()));
    put(
        "sme-share",
        graph.smeShare(),
        reasonForCompanies(),
        false,
        () -> evidence.of("companies that are not large over all companies", graph.companies()));
    putConcentration();
  }

  /** More actors can only cover more stages. */
  private void putStages() {
    double covered = (double) graph.namedStages();
    if (covered == 0) {
      profile.gap("value-chain-coverage", complete ? GapReason.NOT_STATED : unlisted());
      return;
    }
    int all = cluster.valueChainStages().size();
    profile.put(
        "value-chain-coverage",
        IndicatorValue.between(
            covered / all, complete ? covered / all : 1, Origin.COMPUTED, evidence.actors()),
        () ->
            Evidence.of(
                "stages with a member over all stages of the production cycle",
                Part.exactly("stages with a member", covered, "stages", evidence.actors()),
                Part.exactly("all stages", all, "stages", evidence.actors())));
  }

  /**
   * Members of these categories are services or non-profit bodies; of suppliers nobody says whether
   * they deliver goods or services.
   */
  private void putBodies() {
    ImmutableList<Actor> bodies =
        membersOf(
            ActorCategory.NONPROFIT_PUBLIC,
            ActorCategory.RESEARCH_EDUCATION,
            ActorCategory.MARKET_INFRASTRUCTURE,
            ActorCategory.INNOVATION_SME_INFRASTRUCTURE);
    boolean allGoods = complete && membersOf(ActorCategory.SUPPLIER_SERVICE).isEmpty();
    if (bodies.isEmpty() && !allGoods) {
      profile.gap("services-or-nonprofit-in-cluster", complete ? GapReason.NOT_STATED : unlisted());
      return;
    }
    profile.put(
        "services-or-nonprofit-in-cluster",
        IndicatorValue.exact(bodies.isEmpty() ? 0 : 1, Origin.COMPUTED, evidence.actors()),
        () -> evidence.of("members that are neither core companies nor suppliers", bodies));
  }

  private ImmutableList<Actor> membersOf(ActorCategory... categories) {
    ImmutableList<ActorCategory> wanted = ImmutableList.copyOf(categories);
    return graph.members().stream()
        .filter(actor -> wanted.contains(actor.category()))
        .collect(ImmutableList.toImmutableList());
  }

  private void putConcentration() {
    Optional<Bounds> index = graph.firmConcentration();
    if (index.isEmpty()) {
      profile.gap("firm-concentration", complete ? GapReason.NOT_STATED : unlisted());
      return;
    }
    ImmutableList<Actor> core = graph.coreCompanies();
    profile.put(
        "firm-concentration",
        IndicatorValue.between(
            index.get().low(), index.get().high(), Origin.COMPUTED, evidence.actors()),
        () ->
            Evidence.of(
                "sum of squared shares of the persons employed",
                core.size() > MOST_NAMES
                    ? new Part[] {evidence.part(core)}
                    : core.stream()
                        .sorted(BY_NAME)
                        .map(
                            company ->
                                Part.exactly(
                                    company.name(),
                                    company.employees().orElseThrow(),
                                    "persons",
                                    company.source().orElse(evidence.actors())))
                        .toArray(Part[]::new)));
  }

  private void putMeasuresOfTies() {
    putShare(
        "linked-share", graph.linkedShare(), "tied to others", graph::linkedMembers, "members");
    putShare(
        "horizontal-share",
        graph.horizontalOrJointShare(),
        "that cooperate",
        graph::cooperatingMembers,
        "members");
    putShare(
        "research-linked-share",
        graph.researchLinkedShare(),
        "tied to research or education",
        graph::companiesTiedToResearch,
        "companies");
    put(
        "largest-connected-share",
        graph.largestConnectedShare(),
        GapReason.UNDEFINED,
        true,
        () -> evidence.of("largest part connected by ties over all members", graph.members()));
    put(
        "connected-share-without-core",
        graph.largestConnectedShareWithoutCore(),
        graph.members().stream().anyMatch(Actor::core) ? GapReason.UNDEFINED : GapReason.NOT_STATED,
        true,
        () ->
            evidence.of(
                "largest connected part of what is left without the core",
                graph.members().stream().filter(actor -> !actor.core()).toList()));
    putOfTies("external-tie-share", graph.externalShareOfTies(), "ties that leave over all ties");
    putOfTies(
        "external-internal-index",
        graph.externalInternalIndex(),
        "external less internal ties over all ties");
  }

  private void putShare(
      String indicator, OptionalDouble share, String which, Supplier<List<Actor>> part, String of) {
    put(
        indicator,
        share,
        GapReason.UNDEFINED,
        true,
        () ->
            Evidence.of(
                of + " " + which + " over all " + of,
                Part.exactly(
                    of + " " + which + ": " + names(part.get()),
                    count(part.get()),
                    of,
                    evidence.ties()),
                Part.exactly(
                    "all " + of,
                    count(of.equals("members") ? graph.members() : graph.companies()),
                    of,
                    evidence.actors())));
  }

  private void putOfTies(String indicator, OptionalDouble value, String method) {
    put(
        indicator,
        value,
        GapReason.UNDEFINED,
        true,
        () ->
            Evidence.of(
                method,
                Part.exactly(
                    "ties to the outside", (double) graph.externalTies(), "ties", evidence.ties()),
                Part.exactly(
                    "ties among members", (double) graph.internalTies(), "ties", evidence.ties())));
  }

  /** Puts a computed value, or the gap: what is missing is first of all a complete listing. */
  private void put(
      String indicator,
      OptionalDouble value,
      GapReason otherwise,
      boolean ofTies,
      Supplier<Evidence> made) {
    if (value.isPresent()) {
      profile.put(
          indicator,
          IndicatorValue.exact(
              value.getAsDouble(), Origin.COMPUTED, ofTies ? evidence.ties() : evidence.actors()),
          made);
    } else {
      boolean listed = complete && (!ofTies || cluster.linkagesComplete().orElse(false));
      profile.gap(indicator, listed ? otherwise : unlisted());
    }
  }

  private static GapReason unlisted() {
    return GapReason.INCOMPLETE_LISTING;
  }

  private GapReason reasonForCompanies() {
    return graph.companies().isEmpty() ? GapReason.UNDEFINED : GapReason.NOT_STATED;
  }

  /** The age of the cluster or, where that is not known, of its initiative. */
  private static void putAge(ClusterCase clusterCase, Profile.Builder profile) {
    Cluster cluster = clusterCase.cluster();
    Optional<Year> founded =
        cluster.founded().or(() -> cluster.initiative().flatMap(ClusterInitiative::founded));
    if (clusterCase.describedYear().isPresent() && founded.isPresent()) {
      int described = clusterCase.describedYear().get().getValue();
      int age = described - founded.get().getValue();
      if (age >= 0) {
        profile.put(
            "cluster-age",
            IndicatorValue.exact(age, Origin.COMPUTED, "the case"),
            () -> Evidence.of("described in " + described + ", began in " + founded.get()));
      }
    }
  }

  private static void putLabel(String label, Profile.Builder profile) {
    profile.put(
        "shared-labels",
        IndicatorValue.between(1, NO_END, Origin.COMPUTED, "the case"),
        () -> Evidence.of("label of the initiative: " + label));
  }

  /** The body of the initiative may be among the institutions that are named, or one more. */
  private void putInstitutions() {
    List<Actor> institutions =
        cluster.actors().stream()
            .filter(actor -> actor.inside() && actor.cooperationInstitution().isPresent())
            .toList();
    double named = count(institutions);
    Optional<Boolean> body = cluster.initiative().flatMap(ClusterInitiative::clusterBody);
    double least = Math.max(named, body.orElse(false) ? 1 : 0);
    boolean allListed = complete && !cluster.actors().isEmpty();
    if (!allListed && least == 0) {
      if (!cluster.actors().isEmpty()) {
        profile.gap("cooperation-institutions", unlisted());
      }
      return;
    }
    double most = allListed ? named + (body.orElse(true) ? 1 : 0) : NO_END;
    profile.put(
        "cooperation-institutions",
        IndicatorValue.between(
            least, most, Origin.COMPUTED, named > 0 ? evidence.actors() : "the case"),
        () ->
            body.orElse(false)
                ? Evidence.of(
                    "institutions among the actors, and the body of the initiative",
                    evidence.part(institutions))
                : evidence.of("institutions among the actors", institutions));
  }

  /** What is named is a lower bound where the listing is not complete. */
  private void putCount(String indicator, double named, double most, ImmutableList<Actor> who) {
    if (!complete && named == 0) {
      profile.gap(indicator, unlisted());
      return;
    }
    profile.put(
        indicator,
        IndicatorValue.between(named, complete ? named : most, Origin.COMPUTED, evidence.actors()),
        () -> evidence.of(complete ? "counted" : "named, of a listing that is not complete", who));
  }
}

package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A cluster as a source describes it: where it is, what it does, who belongs to it and who is tied
 * to whom.
 *
 * <p>What a source does not say is absent here. In particular a short list of actors does not mean
 * that there are no others: only {@link #actorsComplete()} and {@link #linkagesComplete()} say so,
 * and without them {@link ActorGraph} knows no shares.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableCluster.class)
@JsonDeserialize(as = ImmutableCluster.class)
public interface Cluster {

  /** The name for people, for example {@code "Processing of vegetables and fruits"}; not blank. */
  String name();

  /** What the cluster is, for people. */
  Optional<String> description();

  /** The year in which the cluster came about or was declared; absent where unknown. */
  Optional<Year> founded();

  /** Industrial or regional; absent where the source does not say. */
  Optional<ClusterCategory> category();

  /** What the cluster specialises in, by the Austrian categories; absent where unsaid. */
  Optional<AustrianCategory> austrianCategory();

  /** How the economy around it is organised; absent where the source does not say. */
  Optional<TerritorialModel> territorialModel();

  /** The regions that the cluster lies in, each once; empty where unknown. */
  ImmutableList<RegionCode> regions();

  /** The industries that the cluster is specialised in, each once; empty where unknown. */
  ImmutableList<IndustryCode> industries();

  /**
   * The main stages of the production cycle, from the raw material on, each once; empty where
   * unknown.
   */
  ImmutableList<String> valueChainStages();

  /** The actors, each id once; empty where none is named. */
  ImmutableList<Actor> actors();

  /** The ties between these actors; empty where none is named. */
  ImmutableList<Linkage> linkages();

  /**
   * Whether every member of the cluster is among the actors; absent where the source does not say,
   * which reads as no.
   */
  Optional<Boolean> actorsComplete();

  /**
   * Whether every tie of these actors is among the linkages, those to partners outside included;
   * absent where the source does not say, which reads as no.
   */
  Optional<Boolean> linkagesComplete();

  /** The effort to make the cluster grow; absent where none is known. */
  Optional<ClusterInitiative> initiative();

  /**
   * Returns the cluster without the ties and the initiative of which it is said that they began
   * after a year; they are unknown then, not absent, so a list that lost a tie is not complete.
   */
  default Cluster asOf(Year year) {
    ImmutableList<Linkage> begun =
        linkages().stream()
            .filter(tie -> tie.since().filter(year::isBefore).isEmpty())
            .collect(ImmutableList.toImmutableList());
    return ((ImmutableCluster) ImmutableCluster.copyOf(this))
        .withLinkages(begun)
        .withLinkagesComplete(
            linkagesComplete().filter(complete -> begun.size() == linkages().size()))
        .withInitiative(
            initiative().filter(effort -> effort.founded().filter(year::isBefore).isEmpty()));
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableCluster.Builder {
    Builder() {}
  }

  /** Rejects repetitions and references that lead nowhere. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "The name of a cluster must not be blank.");
    checkEachOnce(regions(), "region");
    checkEachOnce(industries(), "industry");
    checkEachOnce(valueChainStages(), "value-chain stage");
    checkEachOnce(actors().stream().map(Actor::id).toList(), "actor id");
    Set<String> ids = actors().stream().map(Actor::id).collect(toImmutableSet());
    for (Linkage linkage : linkages()) {
      checkActor(ids, linkage.from());
      checkActor(ids, linkage.to());
    }
    for (Actor actor : actors()) {
      checkArgument(
          actor.valueChainStage().isEmpty()
              || valueChainStages().contains(actor.valueChainStage().get()),
          "The actor %s works in the stage %s, which is not among the stages %s.",
          actor.id(),
          actor.valueChainStage().orElse(""),
          valueChainStages());
    }
  }

  private void checkActor(Set<String> ids, String id) {
    checkArgument(ids.contains(id), "A linkage of cluster %s names no actor: %s.", name(), id);
  }

  private void checkEachOnce(List<?> values, String what) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      checkArgument(seen.add(value), "The %s %s of cluster %s occurs twice.", what, value, name());
    }
  }
}

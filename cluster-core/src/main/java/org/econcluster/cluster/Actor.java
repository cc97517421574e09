package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A member of a cluster, a group of like members, or someone outside that members are tied to.
 *
 * <p>A group stands for as many members as it counts, "83 sales companies" for example. They share
 * the ties of the group and are not tied to each other.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableActor.class)
@JsonDeserialize(as = ImmutableActor.class)
public interface Actor {

  /** The largest group that an actor may stand for. */
  int MAX_COUNT = 1_000_000;

  /** The name by which linkages refer to the actor, for example {@code "plodeks"}; not blank. */
  String id();

  /** The name for people, for example {@code "JSC PlodEks"}. */
  String name();

  /** What the actor is to the cluster. */
  ActorCategory category();

  /** How many members the actor stands for, 1 to 1,000,000; 1 unless said, more for a group. */
  @Value.Default
  default int count() {
    return 1;
  }

  /** Whether the cluster would be defined by this actor; false unless said. */
  @Value.Default
  default boolean core() {
    return false;
  }

  /** Whether the actor is a member; false for a partner outside the cluster, true unless said. */
  @Value.Default
  default boolean inside() {
    return true;
  }

  /** The size of the company, of each company in a group; absent where the source does not say. */
  Optional<SizeClass> sizeClass();

  /**
   * Persons employed by the actor, by all of a group together; not negative, absent where unknown.
   */
  OptionalInt employees();

  /**
   * Who holds the majority of the actor, of each of a group; absent where the source does not say.
   *
   * <p>A group under one owner does not act as a cluster (Suinisheva 2010, section 2.1, p. 20). Two
   * actors have one owner if these texts are equal. A company that nobody else holds names itself.
   */
  Optional<String> owner();

  /**
   * The stage of the production cycle that the actor works in, one of {@link
   * Cluster#valueChainStages()}; absent where it works in none or the source does not say.
   */
  Optional<String> valueChainStage();

  /** The finer kind of participant; absent where none fits or the source does not say. */
  Optional<ParticipantKind> participantKind();

  /** The kind of institution of cooperation that the actor is; absent where it is none. */
  Optional<CooperationInstitution> cooperationInstitution();

  /** The key of the source that names the actor; absent where the case as a whole describes it. */
  Optional<String> source();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableActor.Builder {
    Builder() {}
  }

  /** Whether the actor is a company: of the core activity, or a supplier to it. */
  @Value.NonAttribute
  default boolean company() {
    return category() == ActorCategory.CORE_COMPANY || category() == ActorCategory.SUPPLIER_SERVICE;
  }

  /**
   * The size of the company, of each company in a group: as stated, or else as the employees imply.
   *
   * <p>The employees of a group imply the size of its members only for a group of one.
   */
  @Value.NonAttribute
  default Optional<SizeClass> knownSizeClass() {
    if (sizeClass().isPresent() || count() > 1 || employees().isEmpty()) {
      return sizeClass();
    }
    return Optional.of(SizeClass.ofEmployees(employees().getAsInt()));
  }

  /** Rejects a blank id and numbers out of their bounds. */
  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "The id of an actor must not be blank.");
    checkArgument(
        count() >= 1 && count() <= MAX_COUNT,
        "The count (%s) of actor %s must be from 1 to %s.",
        count(),
        id(),
        MAX_COUNT);
    checkArgument(
        employees().orElse(0) >= 0,
        "The employees (%s) of actor %s must not be negative.",
        employees().orElse(0),
        id());
  }
}

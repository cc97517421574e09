package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A tie between two actors.
 *
 * <p>From the seller to the buyer where goods flow. Only the search for companies that share
 * suppliers with the core reads this; the measures of {@link ActorGraph} take ties as undirected.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableLinkage.class)
@JsonDeserialize(as = ImmutableLinkage.class)
public interface Linkage {

  /** The id of one actor. */
  String from();

  /** The id of the other actor; never the same. */
  String to();

  /** Along the chain of purchases and sales, or across it. */
  LinkageKind kind();

  /** Whether the two carry out a project in common; false unless said. */
  @Value.Default
  default boolean jointProject() {
    return false;
  }

  /** The year since when the tie exists; absent where the source does not say. */
  Optional<Year> since();

  /** What the tie consists of, for people. */
  Optional<String> description();

  /** The key of the source that names the tie; absent where the case as a whole describes it. */
  Optional<String> source();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableLinkage.Builder {
    Builder() {}
  }

  /** Rejects a tie of an actor with itself. */
  @Value.Check
  default void check() {
    checkArgument(!from().equals(to()), "The actor %s must not be tied to itself.", from());
  }
}

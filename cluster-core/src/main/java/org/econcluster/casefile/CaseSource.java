package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A source that a case cites.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableCaseSource.class)
@JsonDeserialize(as = ImmutableCaseSource.class)
public interface CaseSource {

  /** The short name by which statements of the case cite it; not blank. */
  String key();

  /** Author, year, title and place, as a reader would look it up; not blank. */
  String citation();

  /** The licence of the numbers taken from it; absent where none is stated. */
  Optional<String> licence();

  /** Where it is found on the net; absent where it is not. */
  Optional<String> link();

  /** What a reader has to know besides; absent for nothing. */
  Optional<String> note();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableCaseSource.Builder {
    Builder() {}
  }

  /** Rejects a blank key or citation. */
  @Value.Check
  default void check() {
    checkArgument(!key().isBlank(), "The key of a source must not be blank.");
    checkArgument(!citation().isBlank(), "The citation of %s must not be blank.", key());
  }
}

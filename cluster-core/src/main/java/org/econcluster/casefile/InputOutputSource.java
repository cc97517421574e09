package org.econcluster.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A file with what industries buy from each other.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
@JsonSerialize(as = ImmutableInputOutputSource.class)
@JsonDeserialize(as = ImmutableInputOutputSource.class)
public interface InputOutputSource {

  /** The path of the CSV file, relative to the case and inside its folder. */
  String file();

  /** The unit of every number, for example {@code "million USD"}; not blank. */
  String unit();

  /** The key of the source. */
  String source();

  /** The year of all numbers; absent where the source does not say. */
  Optional<Year> period();

  /** The header of the column of industry codes; absent where it is the usual one. */
  Optional<String> industryColumn();

  /** The header of the column of output; absent where it is the usual one. */
  Optional<String> outputColumn();

  /** The headers of columns, and the codes of lines, that are no industry and are not read. */
  ImmutableSet<String> ignoredColumns();

  /** What separates whole from fraction; absent where it is a point. */
  Optional<DecimalMark> decimalMark();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; {@code build()} names those still missing. */
  class Builder extends ImmutableInputOutputSource.Builder {
    Builder() {}
  }

  /** Rejects a blank path or unit. */
  @Value.Check
  default void check() {
    checkArgument(!file().isBlank(), "The file of an input-output table must not be blank.");
    checkArgument(!unit().isBlank(), "The unit of %s must not be blank.", file());
  }
}
